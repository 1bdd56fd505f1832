"""HTML and SVG: words, comments, attributes, styles and scripts, and the files embedded in addresses."""

import base64
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import unquote_to_bytes

from kamreport.gate.reading import Said, inside, reader

DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+)((?:;[\w=.-]+)*?)(;base64)?,([^\"'\s)]*)", re.IGNORECASE)
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
PASSED = ("font/",)
"""What holds no words of a document: the letters' shapes."""
BLOCKS = frozenset(
    {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "div", "section", "dt", "dd", "text", "tr"}
)


@reader("text/html")
def html(data: bytes) -> Iterator[Said]:
    """Everything in the file; embedded pictures as their own kind is read."""
    yield from _markup(data.decode("utf-8", "replace"))


@reader("image/svg+xml")
def svg(data: bytes) -> Iterator[Said]:
    """A drawing: its labels, and the texts for those who cannot see it."""
    yield from _markup(data.decode("utf-8", "replace"))


def _markup(text: str) -> Iterator[Said]:
    parser = _Parser()
    parser.feed(text)
    parser.close()
    yield Said("text", "".join(parser.words))
    for place, value in parser.values:
        short = DATA.sub("", value)
        yield Said(place, short)
        if ESCAPED.search(short):
            yield Said(place, ESCAPED.sub(lambda found: chr(int(found[1], 16)), short))
        for found in DATA.finditer(value):
            yield from _embedded(found)


def _embedded(found: "re.Match[str]") -> Iterator[Said]:
    media = found[1].lower()
    if media.startswith(PASSED):
        return
    raw = unquote_to_bytes(found[4])
    data = base64.b64decode(raw + b"=" * (-len(raw) % 4)) if found[3] else raw
    yield from inside(media, data, "picture")


class _Parser(HTMLParser):
    """Collects the words in their order, and everything else with its place."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.values: list[tuple[str, str]] = []
        self._raw = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._raw = tag if tag in ("style", "script") else ""
        if tag in BLOCKS:
            self.words.append("\n")
        for name, value in attrs:
            if value:
                place = "alternative text" if name in ("alt", "aria-label") else f"attribute {name}"
                self.values.append((place, value))

    def handle_endtag(self, tag: str) -> None:
        self._raw = ""
        if tag in BLOCKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if self._raw:
            self.values.append((self._raw, data))
        else:
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.values.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.values.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.values.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.values.append(("declaration", data))
