"""Characters that no font here can draw: found while printing, and replaced by a sign that every font has.

A page with the sign of a missing glyph is no PDF/UA (ISO 14289-1, 7.21.8), and its text cannot be copied.
Characters for private use mean something else in every font: PDF/A has none (ISO 19005-3, 6.2.11.7.3).
"""

import logging
import re
import unicodedata
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace

from kamreport.page import Page

STAND_IN = "□"
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_TOLD = ".notdef glyph"
_PRINTER = logging.getLogger("weasyprint")


@contextmanager
def missing_glyphs() -> Iterator[set[str]]:
    """The characters that WeasyPrint finds no glyph for within the block."""
    found: set[str] = set()
    handler = _Listener(found)
    _PRINTER.addHandler(handler)
    try:
        yield found
    finally:
        _PRINTER.removeHandler(handler)


def private_characters(page: Page) -> set[str]:
    """The characters for private use in a page and its pictures."""
    return {one for text in (page.html, *page.pictures.values()) for one in _PRIVATE.findall(text)}


def drawable(page: Page, missing: Collection[str]) -> Page:
    """The page with a white square for each character that cannot be drawn, in its pictures too.

    Accents of a missing letter are left out; control characters become spaces.
    """
    if not missing:
        return page
    table = str.maketrans({one: stand_in(one) for one in missing})
    pictures = {name: svg.translate(table) for name, svg in page.pictures.items()}
    return replace(page, html=page.html.translate(table), pictures=pictures)


def stand_in(character: str) -> str:
    """What is drawn instead of a character: a square, a space, or nothing."""
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    return "" if category.startswith("M") else STAND_IN


class _Listener(logging.Handler):
    def __init__(self, found: set[str]) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith(_TOLD) and isinstance(record.args, tuple):
            self._found.add(str(record.args[0]))
