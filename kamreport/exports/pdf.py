"""PDF: tagged for accessibility (PDF/UA-1), and the same bytes for the same page on every run."""

import atexit
import logging
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from kamreport.errors import DocumentError, InstallationError
from kamreport.exports import export
from kamreport.page import Page
from kamreport.paths import STYLES
from kamreport.printing import cascade, columns, drawntext, lines, styles
from kamreport.printing.drawing import drawings
from kamreport.printing.figureboxes import place_figures
from kamreport.printing.fitting import fitted, hurried
from kamreport.printing.fontstreams import pack_fonts
from kamreport.printing.glyphs import drawable, missing_glyphs, private_characters
from kamreport.printing.listtags import group_lists
from kamreport.printing.mends import MENDS, mended, suits
from kamreport.printing.pagelabels import label_pages
from kamreport.printing.punctuation import pinched
from kamreport.printing.streams import deflate_streams

if TYPE_CHECKING:
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

VARIANT = "pdf/ua-1"
MEDIA = {".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg"}
_HELD = re.compile(r"(image/(?:png|svg\+xml));base64,([A-Za-z0-9+/=]+)")
_LOG = logging.getLogger(__name__)
_PRINTER = logging.getLogger("weasyprint")


@export(suffix=".pdf", media="application/pdf")
def pdf(page: Page) -> bytes:
    """The page as PDF/UA-1. Raises DocumentError as `printed` does."""
    return printed(page, VARIANT, finish)


def finish(document: Any, file: Any) -> None:
    """What is mended in every PDF before it is written."""
    pack_fonts(document, file)
    place_figures(document, file)
    label_pages(document, file)
    group_lists(document, file)


def printed(page: Page, variant: str, finisher: Callable[[Any, Any], None]) -> bytes:
    """The page as a PDF of one of WeasyPrint's variants, finished before it is written.

    Characters that no font here can draw are replaced by a white square: the page is then printed twice.
    Raises DocumentError for anything refused, missing or unreadable, even where the printer would go on
    without it.
    """
    page = drawable(page, private_characters(page))
    with missing_glyphs() as missing:
        data = _print(page, variant, finisher)
    return _print(drawable(page, missing), variant, finisher) if missing else data


def _print(page: Page, variant: str, finisher: Callable[[Any, Any], None]) -> bytes:
    """The page as it is, whatever its fonts lack.

    Pictures come from `page.pictures` and fonts from `page.assets`; nothing else can be fetched.
    """
    html = _printer().HTML
    assets = Assets(page.pictures, page.assets)
    mends = MENDS if suits(page.html, (*page.styles, *page.tight_styles)) else ()
    with _complaints() as complaints, mended(mends):
        sheets = [_sheet(text, page.assets) for text in page.styles]
        tight = [_sheet(text, page.assets) for text in page.tight_styles]
        source = html(string=pinched(page.html), url_fetcher=_fetcher(assets))
        options = {"pdf_variant": variant, "cache": drawings(page.pictures, _fonts())}

        def lay_out(step: int) -> Any:
            chosen = {"font_config": _fonts(), "stylesheets": [*sheets, *tight[:step]], **options}
            if step == len(tight):
                return source.render(**chosen)
            return hurried(source, lambda: source.render(**chosen))

        def finished(document: Any, file: Any) -> None:
            finisher(document, file)
            deflate_streams(document, file)

        try:
            data: bytes = fitted(lay_out, len(tight), forget).write_pdf(finisher=finished, **options)
        except RecursionError as error:
            raise DocumentError("the page is nested too deeply to be printed") from error
        except UnicodeEncodeError as error:
            raise DocumentError(f"the page holds a character that cannot be printed: {error}") from error
    _raise_for([*assets.refused, *complaints])
    return data


def ready() -> None:
    """Load the printer and its fonts, so that the first page does not wait for them."""
    _printer()
    _fonts()


class Assets:
    """What a page may fetch: `chart:NAME` from the pictures given, `asset:PATH` from the asset folders, and
    pictures that it holds itself as `data:`.

    Every refusal is kept in `refused`, since the printer goes on after most of them.
    """

    def __init__(self, pictures: Mapping[str, str], roots: tuple[Path, ...] = (STYLES,)) -> None:
        self._pictures = pictures
        self._roots = roots
        self.refused: list[str] = []

    def find(self, url: str) -> tuple[bytes, str]:
        """The bytes and media type at that address. Raises ValueError, and notes it, for any other."""
        scheme, _, rest = url.partition(":")
        name = unquote(rest)
        if scheme == "chart" and name in self._pictures:
            return self._pictures[name].encode("utf-8"), "image/svg+xml"
        if scheme == "data" and (held := _HELD.match(rest)):
            return b64decode(held[2]), held[1]
        asset = self._asset(name) if scheme == "asset" else None
        if asset is None:
            self.refused.append(f"the document asked for {url[:200]!r}, which is not one of its own files")
            raise ValueError(self.refused[-1])
        return asset.read_bytes(), MEDIA.get(asset.suffix, "application/octet-stream")

    def _asset(self, name: str) -> Path | None:
        if "\0" in name:
            return None
        for root in self._roots:
            path = (root / name).resolve()
            if path.is_file() and path.is_relative_to(root.resolve()):
                return path
        return None


def _printer() -> Any:
    """WeasyPrint, imported at its first use. InstallationError where it or its libraries are missing."""
    try:
        import weasyprint
    except (ImportError, OSError) as error:
        raise InstallationError(
            f"PDF cannot be made here ({str(error).splitlines()[0]}): `kamreport doctor` says what to do"
        ) from error
    return weasyprint


def _fetcher(assets: Assets) -> Any:
    """The only way out of a document: WeasyPrint's fetcher, with everything but the assets taken away."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Fetcher(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002
            body, media = assets.find(url)
            return URLFetcherResponse(url, body, {"Content-Type": media})

    return Fetcher(allowed_protocols=())


@cache
def _fonts() -> "FontConfiguration":
    """The fonts of this process: read once, never shared between threads, cleared away at its end."""
    from weasyprint.text.fonts import FontConfiguration

    atexit.register(_fonts.cache_clear)
    return FontConfiguration()


@cache
def _sheet(text: str, roots: tuple[Path, ...]) -> "CSS":
    """A style sheet, parsed once in this process. It may bring fonts: lines are broken anew."""
    forget()
    assets = Assets({}, roots)
    with _complaints() as complaints:
        sheet = _printer().CSS(string=text, url_fetcher=_fetcher(assets), font_config=_fonts())
    _raise_for([*assets.refused, *complaints])
    return sheet


def forget() -> None:
    """Start anew without the lines and styles of earlier documents: they may come to other fonts now."""
    lines.forget()
    styles.forget()
    cascade.forget()
    columns.forget()
    drawntext.forget()


def _raise_for(complaints: list[str]) -> None:
    if complaints:
        raise DocumentError("; ".join(dict.fromkeys(complaints)))


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collects what the printer calls errors; passes its warnings on for debugging only."""
    found: list[str] = []
    handler = _Listener(found)
    propagate = _PRINTER.propagate
    _PRINTER.addHandler(handler)
    _PRINTER.propagate = False
    try:
        yield found
    finally:
        _PRINTER.removeHandler(handler)
        _PRINTER.propagate = propagate


class _Listener(logging.Handler):
    def __init__(self, found: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if record.levelno >= logging.ERROR or message.startswith("Font-face"):
            self._found.append(message)
        else:
            _LOG.debug("%s", message)
