"""The last page of a document: a few lines left over on it are taken back onto the pages before.

A document whose last page holds next to nothing is laid out again, tighter by a step or two. That is kept
where it saves a page, or where the last page then holds more: the tightest sheet lets what ends a document
take along what stands before it.
"""

from collections.abc import Callable
from typing import Any

LITTLE = 0.38  # of the height of a page, from its upper edge


def fitted(lay_out: Callable[[int], Any], steps: int) -> Any:
    """The document as `lay_out(0)` gives it, or as tighter by up to so many steps, where that ends better.

    `lay_out` returns a document of WeasyPrint. A step is tried only where the last page of the best so far is
    nearly empty.
    """
    best = lay_out(0)
    for step in range(1, steps + 1):
        if not _ends_in_little(best):
            break
        tighter = lay_out(step)
        best = tighter if _ends_better(tighter, best) else best
    return best


def _ends_better(tighter: Any, best: Any) -> bool:
    """Fewer pages, or as many of which the last is no longer nearly empty."""
    fewer = len(best.pages) - len(tighter.pages)
    return fewer > 0 or (fewer == 0 and not _ends_in_little(tighter))


def _ends_in_little(document: Any) -> bool:
    return len(document.pages) > 1 and _filled(document.pages[-1]) <= LITTLE


def _filled(page: Any) -> float:
    """How much of a page's height its text takes, from 0 to 1; 1 where this version does not tell."""
    try:
        sheet = page._page_box
        return float(sheet.children[0].height) / float(sheet.height)
    except (AttributeError, IndexError, TypeError, ZeroDivisionError):
        return 1.0
