"""Small questions that layout asks tens of thousands of times a document, answered with less ado."""

from collections.abc import Callable, Sequence
from typing import Any


def quick_flow(plain: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """WeasyPrint's `Box.is_in_normal_flow`, quick for boxes that neither float nor leave their place."""

    def is_in_normal_flow(box: Any) -> bool:
        style = box.style
        return (style["float"] == "none" and style["position"] in ("static", "relative")) or plain(box)

    return is_in_normal_flow


def quick_pages(_plain: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, Any]]:
    """WeasyPrint's `ParentBox.page_values`, which goes down to the first and the last child only."""

    def page_values(box: Any) -> tuple[Any, Any]:
        return at_the_edge(box, 0), at_the_edge(box, -1)

    def at_the_edge(box: Any, place: int) -> Any:
        value = box.style["page"]
        while type(box).page_values is page_values:
            for child in box.children if place == 0 else reversed(box.children):
                if is_at_hand(child.style) or child.is_in_normal_flow() or child.is_floated():
                    box, value = child, child.style["page"] or value
                    break
            else:
                break
        return value

    return page_values


def is_at_hand(style: Any) -> bool:
    """True for a style of nearly all boxes: in the flow, or beside it."""
    return style["position"] in ("static", "relative") and style["float"] in ("none", "left", "right")


def remembered_struts(plain: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """WeasyPrint's `strut`, the height and baseline of an empty line, found once a style."""

    def strut(style: Any) -> Any:
        try:
            return style.strut
        except AttributeError:
            style.strut = plain(style)
            return style.strut

    return strut


def quick_margins(_plain: Callable[[Sequence[float]], float]) -> Callable[[Sequence[float]], float]:
    """WeasyPrint's `collapse_margin`: the largest margin and the smallest below nothing, together."""

    def collapse_margin(adjoining_margins: Sequence[float]) -> float:
        most: float = 0
        least: float = 0
        for margin in adjoining_margins:
            if margin > most:
                most = margin
            elif margin < least:
                least = margin
        return most + least

    return collapse_margin
