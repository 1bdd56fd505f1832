"""Balanced columns whose height is found by arithmetic.

WeasyPrint begins at the mean height of the columns and grows it, a step at a time, until everything fits; for
a page of definitions that is a hundred layouts. Where each child stays whole, one layout tells the height of
every child, and what a trial would come to follows by addition. The columns that are printed are laid out by
WeasyPrint.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Any

MOST = 3_000  # heights kept over all documents; all of them go when there are more
_TEXT = frozenset({"BlockBox", "InlineBox", "LineBox", "TextBox"})
_heights: dict[Any, tuple[float, list[Any]]] = {}

CLOSE = 1 + 1e-9  # as WeasyPrint compares with the bottom of a page
Layout = Callable[..., Any]


@dataclass(eq=False)
class _Placed:
    """As much of a box as a trial is asked for."""

    position_y: float = 0.0
    height: float = 0.0
    children: tuple["_Placed", ...] = ()
    margin_bottom: float = 0.0
    style: Mapping[str, str] = field(default_factory=lambda: {"position": "static"})
    footnote: None = None
    note: None = None

    def margin_height(self) -> float:
        """The height with its margins, which are none."""
        return self.height

    def is_in_normal_flow(self) -> bool:
        """True: a child that floats is never measured."""
        return True


@dataclass
class _Measured:
    """The heights of a column's children, by their place; and of what of each stands alone on a page."""

    heights: dict[int, float]
    alone: dict[int, Any] = field(default_factory=dict)


def sparing_trials(plain: Layout) -> Layout:
    """WeasyPrint's `block_box_layout`, which answers trials of column heights without laying anything out.

    Everything else, and columns with children that may break, float, or have margins or forced breaks, goes
    to the function given.
    """

    def block_box_layout(
        context: Any,
        box: Any,
        bottom_space: float,
        skip_stack: Any,
        containing_block: Any,
        page_is_empty: bool,
        absolute_boxes: Any,
        fixed_boxes: Any,
        adjoining_margins: Any,
        *rest: Any,
        **named: Any,
    ) -> Any:
        def laid_out(bottom: float, empty: bool) -> Any:
            return plain(
                context, box, bottom, skip_stack, containing_block, empty,
                absolute_boxes, fixed_boxes, adjoining_margins, *rest, **named,
            )  # fmt: skip

        is_trial = box.is_column and adjoining_margins is not None
        if not is_trial or (skip_stack and any(skip_stack.values())):
            return laid_out(bottom_space, page_is_empty)
        start = next(iter(skip_stack)) if skip_stack else 0
        if not hasattr(box, "measured"):
            box.measured = _measured(context, box, start, lambda: laid_out(-inf, True))
            adjoining_margins = []
        measured = box.measured
        if measured is None or start not in measured.heights:
            return laid_out(bottom_space, page_is_empty)
        if bottom_space == inf:
            if start not in measured.alone:
                measured.alone[start] = _first_alone(laid_out(bottom_space, page_is_empty))
            return measured.alone[start]
        bottom = (context.page_bottom - bottom_space) * CLOSE
        placed, after = _fitting(measured.heights, start, box.position_y, bottom)
        if not placed:
            return laid_out(bottom_space, True) if page_is_empty else _result(None, None)
        return _result(_Placed(children=tuple(placed)), after)

    return block_box_layout


def _measured(context: Any, box: Any, start: int, laid_out: Callable[[], Any]) -> _Measured | None:
    """The heights of the children from `start` on, given room for all; None where that says too little.

    What was measured before stands, but for a page that is made again: its words may have changed.
    """
    from weasyprint.layout.block import remove_placeholders

    children = box.children[start:]
    known = context.__dict__.setdefault("heights", {})
    before = [known.get((child.element, box.width)) for child in children]
    if all(one is not None and _holds(one, context) for one in before):
        return _Measured({start + place: one[0] for place, one in enumerate(before)})
    alike = [_alike(child, box.width) for child in children]
    if not context.footnotes and all(one in _heights for one in alike):
        return _Measured({start + place: _heights[one][0] for place, one in enumerate(alike)})
    if context.footnotes or not all(_stays_whole(child) for child in children):
        return None
    column, rest, *_ = laid_out()
    if column is None or rest is not None:
        return None
    remove_placeholders(context, [column], [], [])
    if len(column.children) != len(children) or not all(_stands_plainly(child) for child in column.children):
        return None
    heights = {start + place: child.border_height() for place, child in enumerate(column.children)}
    for child, height in zip(children, heights.values(), strict=True):
        known[child.element, box.width] = height, context.current_page, context.current_page_footnotes
    for child, key, height in zip(children, alike, heights.values(), strict=True):
        if key is not None:
            _remember(key, height, child)
    return _Measured(heights)


def forget() -> None:
    """Start anew, without the heights of earlier documents."""
    _heights.clear()


def _remember(key: Any, height: float, child: Any) -> None:
    """Keep a height for the documents to come, and with it the styles that its key names."""
    if len(_heights) >= MOST:
        forget()
    _heights[key] = height, [one.style for one in _within(child)]


def _alike(child: Any, width: float) -> Any:
    """What decides the height of a block of text alone in a column so wide; None for any other block."""
    parts = list(_within(child))
    if not all(type(one).__name__ in _TEXT and one.style["position"] == "static" for one in parts):
        return None
    words = (
        (type(one), id(one.style), getattr(one, "text", len(getattr(one, "children", ())))) for one in parts
    )
    return width, *words


def _within(box: Any) -> Iterator[Any]:
    """The box and all boxes in it."""
    yield box
    for child in getattr(box, "children", ()):
        yield from _within(child)


def _holds(known: tuple[float, int, Any], context: Any) -> bool:
    """True for a height measured for an earlier page, or in this making of the page (its list is its own)."""
    return known[1] < context.current_page or known[2] is context.current_page_footnotes


def _stays_whole(child: Any) -> bool:
    """True for a block in the flow that may not break, with nothing said about breaks before and after it."""
    from weasyprint.formatting_structure.boxes import BlockBox
    from weasyprint.layout.block import block_level_page_break

    return (
        isinstance(child, BlockBox)
        and child.is_in_normal_flow()
        and child.style["break_inside"] == "avoid"
        and child.style["position"] == "static"
        and block_level_page_break(child, child) == "auto"
        and len(set(child.page_values())) == 1
    )


def _stands_plainly(child: Any) -> bool:
    """True for a block without margins or clearance: it stands right below the one before."""
    return bool(child.margin_top == child.margin_bottom == 0 and child.clearance is None and child.height > 0)


def _fitting(
    heights: Mapping[int, float], start: int, top: float, bottom: float
) -> tuple[list[_Placed], dict[int, None] | None]:
    """The children from `start` on that end above the bottom, and where to go on; None at the end."""
    placed: list[_Placed] = []
    for place in range(start, max(heights) + 1):
        if top + heights[place] > bottom:
            return placed, {place: None}
        placed.append(_Placed(top, heights[place]))
        top += heights[place]
    return placed, None


def _first_alone(result: Any) -> Any:
    """The same result with only the first box of it, as much as is asked for: its height."""
    column = result[0]
    first = next((child for child in column.children if child.is_in_normal_flow()), None)
    height = 0.0 if first is None else first.margin_height()
    return _result(_Placed(children=(_Placed(0.0, height),)), result[1])


def _result(column: _Placed | None, after: dict[int, None] | None) -> tuple[Any, ...]:
    return column, after, {"break": "any", "page": None}, [], False, None
