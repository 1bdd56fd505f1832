"""The last page of a document: a few lines left over on it are taken back onto the pages before.

A document whose last page holds next to nothing is laid out again, tighter by a step or two. That is kept
where it saves a page, or where the last page then holds more: the tightest sheet lets what ends a document
take along what stands before it. A long document whose pages end white more than a little is laid out tighter
as well, and the fuller pages are kept. A layout that will hardly be kept is broken off when its pages are
known.
"""

import gc
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


class _Look(NamedTuple):
    """What a layout looks like: its pages, whether the last is nearly empty, and how white the others end."""

    pages: int
    little: bool
    whiteness: float

    def is_better_than(self, other: "_Look") -> bool:
        """Fuller pages; or as full ones, but fewer, or as many and the last no longer nearly empty."""
        gained, fewer = other.whiteness - self.whiteness, other.pages - self.pages
        ends_better = fewer > 0 or (fewer == 0 and other.little and not self.little)
        return gained > SAME or (gained >= -SAME and ends_better)


def fitted(lay_out: Callable[[int], Any], steps: int, forget: Callable[[], None] = lambda: None) -> Any:
    """The document as `lay_out(0)` gives it, or as tighter by up to so many steps, where that ends better.

    `lay_out` returns a document of WeasyPrint, or one unfinished (`hurried`). A step is tried only where the
    last page of the best so far is nearly empty, or pages before it end too white. Of long documents one
    layout is held at a time, and what printing keeps of it goes by `forget`: if the best is not the last
    tried, it is made again.
    """
    held, chosen = lay_out(0), 0
    best = _look(held.pages)
    for step in range(1, steps + 1):
        if not best.little and best.whiteness <= WHITE:
            break
        if best.pages >= LONG:
            held = None
            forget()
            gc.collect()
        tighter = lay_out(step)
        if (look := _look(tighter.pages)).is_better_than(best):
            held, best, chosen = tighter, look, step
        del tighter
    held = lay_out(chosen) if held is None else held
    return held.finished() if isinstance(held, Unfinished) else held


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


def _look(pages: Sequence[Any]) -> _Look:
    return _Look(len(pages), _ends_in_little(pages), _whiteness(pages))


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
