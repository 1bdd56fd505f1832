"""PDF: the words of every page, and every string of the file besides."""

import io
import mimetypes
from collections.abc import Iterator
from typing import Any

from kamreport.errors import DocumentError
from kamreport.gate.reading import Said, inside, reader

NAMED = {
    "/Alt": "alternative text",
    "/ActualText": "replacement text",
    "/Title": "title or bookmark",
    "/URI": "link",
    "/Contents": "remark",
}
HYPHENS = str.maketrans("", "", "\u0002\ufffe\u00ad")
"""What PDFium writes for a word broken at the end of a line."""


@reader("application/pdf")
def pdf(data: bytes) -> Iterator[Said]:
    """Pages as PDFium reads them; then titles, bookmarks, alternative texts, links, attachments, metadata.

    Every string of every object is read, whatever its key, so nothing hides in a kind not thought of.
    """
    yield from _pages(data)
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            for thing in document.objects:
                yield from _strings(thing, "")
                yield from _stream(thing)
    except pikepdf.PdfError as error:
        raise DocumentError(f"the finished PDF cannot be read back ({error})") from error


def _pages(data: bytes) -> Iterator[Said]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise DocumentError(f"the finished PDF cannot be read back ({error})") from error
    try:
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            yield Said(f"page {number + 1}", words.get_text_range().translate(HYPHENS))
            words.close()
            page.close()
    finally:
        document.close()


def _strings(thing: Any, key: str) -> Iterator[Said]:
    """The strings of an object, at any depth; objects of their own are met on their own."""
    import pikepdf

    if isinstance(thing, pikepdf.String):
        yield Said(NAMED.get(key, f"entry {key}" if key else "entry"), str(thing))
    elif isinstance(thing, pikepdf.Array):
        for one in thing:
            if not getattr(one, "is_indirect", False):
                yield from _strings(one, key)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for name in thing.keys():  # noqa: SIM118
            one = thing[name]
            if not getattr(one, "is_indirect", False):
                yield from _strings(one, str(name))


def _stream(thing: Any) -> Iterator[Said]:
    """Metadata and attached files."""
    import pikepdf

    if isinstance(thing, pikepdf.Stream):
        if thing.get("/Subtype") == "/XML":
            yield Said("metadata", thing.read_bytes().decode("utf-8", "replace"))
    elif isinstance(thing, pikepdf.Dictionary) and "/EF" in thing:
        name = str(thing.get("/UF", thing.get("/F", "")))
        file = next((thing.EF[key] for key in ("/UF", "/F") if key in thing.EF), None)
        if file is not None:
            media = str(file.get("/Subtype", "")).lstrip("/") or mimetypes.guess_type(name)[0]
            yield from inside(media or "application/octet-stream", file.read_bytes(), f"attachment {name}")
