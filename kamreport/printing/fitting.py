"""The last page of a document: a few lines left over on it are taken back onto the pages before.

A document whose last page holds next to nothing is laid out once more, a little tighter. That layout is
kept where it has a page less; the first one otherwise.
"""

from collections.abc import Callable
from typing import Any

LITTLE = 0.28  # of the height of a page


def fitted(lay_out: Callable[[bool], Any]) -> Any:
    """The document as `lay_out(False)` gives it, or as `lay_out(True)`, tighter, when that saves a page.

    `lay_out` returns a document of WeasyPrint.
    """
    document = lay_out(False)
    if len(document.pages) < 2 or _filled(document.pages[-1]) > LITTLE:
        return document
    tighter = lay_out(True)
    return tighter if len(tighter.pages) < len(document.pages) else document


def _filled(page: Any) -> float:
    """How much of a page's height its text takes, from 0 to 1; 1 where this version does not tell."""
    try:
        sheet = page._page_box
        return float(sheet.children[0].height) / float(sheet.height)
    except (AttributeError, IndexError, TypeError, ZeroDivisionError):
        return 1.0
