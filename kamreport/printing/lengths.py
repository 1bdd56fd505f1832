"""Lengths of boxes worked out once a style: WeasyPrint works out all twenty at every layout of a box."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

Resolve = Callable[[Any, Any], None]
_ACROSS = (
    "margin_left",
    "margin_right",
    "margin_top",
    "margin_bottom",
    "padding_left",
    "padding_right",
    "padding_top",
    "padding_bottom",
    "width",
    "min_width",
    "max_width",
)  # what refers to the width of the containing block, when not to a page
_DOWN = ("height", "min_height", "max_height")
_BORDERS = ("border_top_width", "border_right_width", "border_bottom_width", "border_left_width")


class _Lengths(NamedTuple):
    """The used values that stand in a style as they are, and the percents of the containing block's width."""

    fixed: Mapping[str, Any]
    percents: tuple[tuple[str, float], ...]
    borders: Mapping[str, Any]
    collapses: bool


def remembered_lengths(plain: Resolve) -> Resolve:
    """WeasyPrint's `resolve_percentages`, which remembers with a style what its surroundings do not change.

    Boxes of pages, styles with a box sizing of their own, with heights in percent or with arithmetic go to
    the function given.
    """
    from weasyprint.formatting_structure.boxes import Box, PageBox

    def resolve_percentages(box: Any, containing_block: Any) -> None:
        style = box.style
        try:
            lengths = style.lengths
        except AttributeError:
            lengths = style.lengths = _lengths(style)
        if lengths is None or isinstance(box, PageBox):
            plain(box, containing_block)
            return
        used = box.__dict__
        used.update(lengths.fixed)
        if lengths.percents:
            across = containing_block.width if isinstance(containing_block, Box) else containing_block[0]
            for name, percent in lengths.percents:
                used[name] = across * percent / 100
        if not lengths.collapses:
            used.update(lengths.borders)
            return
        for name, width in lengths.borders.items():
            if not hasattr(box, name):
                used[name] = width

    return resolve_percentages


def _lengths(style: Any) -> _Lengths | None:
    """What is known of a style's lengths before layout; None when that is not enough."""
    if style["box_sizing"] != "content-box":
        return None
    fixed: dict[str, Any] = {}
    percents: list[tuple[str, float]] = []
    for name in (*_ACROSS, *_DOWN):
        value = style[name]
        unit = getattr(value, "unit", None)
        if value is None or value == "auto":
            fixed[name] = 0 if value and name in ("min_width", "min_height") else value
        elif unit is None or (unit == "%" and name in _DOWN):
            return None
        elif unit == "%":
            percents.append((name, value.value))
        else:
            fixed[name] = value.value
    borders = {name: style[name] for name in _BORDERS}
    return _Lengths(fixed, tuple(percents), borders, style["border_collapse"] == "collapse")
