"""Plain text, and the texts that pictures carry beside their dots."""

import re
from collections.abc import Iterator

from kamreport.gate.reading import Said, reader

PRINTABLE = re.compile(rb"[\x20-\x7e\x80-\xff]{6,}")


@reader("text/plain")
def text(data: bytes) -> Iterator[Said]:
    """The text, as UTF-8."""
    yield Said("text", data.decode("utf-8", "replace"))


@reader("image/png")
def png(data: bytes) -> Iterator[Said]:
    """The texts of a PNG's own text chunks; what is drawn in dots cannot be read."""
    for chunk in re.split(rb"(?=[it][TEXt]{3})", data):
        if chunk[:4] in (b"tEXt", b"iTXt"):
            for found in PRINTABLE.findall(chunk[4:]):
                yield Said("picture", found.decode("utf-8", "replace"))


@reader("image/jpeg")
def jpeg(data: bytes) -> Iterator[Said]:
    """The remarks of a JPEG's head."""
    for found in PRINTABLE.findall(data[:4096]):
        yield Said("picture", found.decode("utf-8", "replace"))
