"""The last page of a document: a few lines left over on it are taken back onto the pages before.

A document whose last page holds next to nothing is laid out again, tighter by a step or two. That is kept
where it saves a page, or where the last page then holds more: the tightest sheet lets what ends a document
take along what stands before it. A long document whose pages end white more than a little is laid out tighter
as well, and the fuller pages are kept. A layout that will hardly be kept is broken off when its pages are
known.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from kamreport.printing.feet import bottom

LITTLE = 0.38  # of the height of a page, from its upper edge; half of it at the end of a long document
LONG = 14  # pages
WHITE = 0.02  # of a long document: two feet of a fifth of their page, or one of a quarter
SAME = 0.002  # layouts of a whiteness no further apart look alike


class Unfinished(NamedTuple):
    """A layout broken off: its pages, without their margins, and how to go through with it."""

    pages: Sequence[Any]
    finished: Callable[[], Any]


class _LittleLeftError(Exception):
    """The pages of a layout, as they stood when it was broken off."""

    def __init__(self, pages: Sequence[Any]) -> None:
        super().__init__("the last page is nearly empty")
        self.pages = pages


class _Page:
    """A page on its way, in the form WeasyPrint gives finished ones."""

    def __init__(self, box: Any) -> None:
        self._page_box = box


def fitted(lay_out: Callable[[int], Any], steps: int) -> Any:
    """The document as `lay_out(0)` gives it, or as tighter by up to so many steps, where that ends better.

    `lay_out` returns a document of WeasyPrint, or one unfinished (`hurried`). A step is tried only where the
    last page of the best so far is nearly empty, or pages before it end too white.
    """
    best = lay_out(0)
    for step in range(1, steps + 1):
        if not _ends_in_little(best.pages) and _whiteness(best.pages) <= WHITE:
            break
        tighter = lay_out(step)
        best = tighter if _is_better(tighter.pages, best.pages) else best
    return best.finished() if isinstance(best, Unfinished) else best


def hurried(source: Any, render: Callable[[], Any]) -> Any:
    """What `render()` makes of WeasyPrint's `source`; unfinished where its last page would be nearly empty.

    Without `watched_pages` it is always finished.
    """
    source.hurried = True
    try:
        return render()
    except _LittleLeftError as left:
        return Unfinished(left.pages, render)
    finally:
        source.hurried = False


def watched_pages(plain: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
    """WeasyPrint's `make_all_pages`, which breaks a hurried layout off (`hurried`)."""

    def make_all_pages(context: Any, root_box: Any, html: Any, pages: Any) -> Iterator[Any]:
        made = list(plain(context, root_box, html, pages))
        watched = [_Page(box) for box in made] if getattr(html, "hurried", False) else []
        if _ends_in_little(watched):
            raise _LittleLeftError(watched)
        yield from made

    return make_all_pages


def _is_better(tighter: Sequence[Any], best: Sequence[Any]) -> bool:
    """Fuller pages; or as full ones, but fewer, or as many of which the last is no longer nearly empty."""
    gained = _whiteness(best) - _whiteness(tighter)
    fewer = len(best) - len(tighter)
    ends_better = fewer > 0 or (fewer == 0 and _ends_in_little(best) and not _ends_in_little(tighter))
    return gained > SAME or (gained >= -SAME and ends_better)


def _ends_in_little(pages: Sequence[Any]) -> bool:
    return len(pages) > 1 and _filled(pages[-1]) <= (LITTLE if len(pages) < LONG else LITTLE / 2)


def _whiteness(pages: Sequence[Any]) -> float:
    """How white the feet of a long document's inner pages are: of each the square of what goes beyond a tenth
    of the page, added up, so that one large foot weighs more than two small ones. 0 for a short document.
    """
    return sum(max(0.0, _foot(one) - 0.1) ** 2 for one in pages[1:-1]) if len(pages) >= LONG else 0.0


def _foot(page: Any) -> float:
    """How much of a page's height stays white below its text; 0 where this version does not tell."""
    try:
        sheet = page._page_box
        return 1 - float(bottom(sheet.children[0]) - sheet.content_box_y()) / float(sheet.height)
    except (AttributeError, IndexError, TypeError, ZeroDivisionError):
        return 0.0


def _filled(page: Any) -> float:
    """How much of a page's height its text takes, from 0 to 1; 1 where this version does not tell."""
    try:
        sheet = page._page_box
        return float(sheet.children[0].height) / float(sheet.height)
    except (AttributeError, IndexError, TypeError, ZeroDivisionError):
        return 1.0
