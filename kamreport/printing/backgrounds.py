"""Backgrounds of boxes, settled at once for the styles that have none: nearly all boxes of a page."""

from collections.abc import Callable
from typing import Any

_CORNERS = ("top_left", "top_right", "bottom_right", "bottom_left")
_SQUARE = {f"border_{corner}_radius": (0, 0) for corner in _CORNERS}


def remembered_backgrounds(plain: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's `layout_box_backgrounds`, which asks once a style whether there is anything to lay out.

    Pages, and boxes with a background, a picture at their border, a shadow or round corners go to the
    function given; so do boxes laid out by the style of another.
    """

    def layout_box_backgrounds(
        page: Any, box: Any, get_image_from_uri: Any, layout_children: bool = True, style: Any = None
    ) -> None:
        own = box.style
        try:
            bare = own.bare
        except AttributeError:
            bare = own.bare = _is_bare(own)
        if style is not None or not bare or box is page:
            plain(page, box, get_image_from_uri, layout_children, style)
            return
        for name, radius in _SQUARE.items():
            setattr(box, name, radius)
        if layout_children:
            for child in box.all_children():
                layout_box_backgrounds(page, child, get_image_from_uri)
        box.background = None

    return layout_box_backgrounds


def _is_bare(style: Any) -> bool:
    """True where nothing is to be seen behind and around what a box of this style holds but its lines."""
    from weasyprint.draw.color import get_color

    return (
        all((0, "px") in style[name] for name in _SQUARE)
        and style["border_image_source"][0] == style["mask_border_source"][0] == "none"
        and style["visibility"] == "visible"
        and all(kind == "none" for kind, _ in style["background_image"])
        and get_color(style, "background_color").alpha == 0
        and not style["box_shadow"]
    )
