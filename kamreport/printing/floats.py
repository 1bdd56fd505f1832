"""Places beside floats, found at once where nothing floats."""

from collections.abc import Callable
from typing import Any


def quick_places(plain: Callable[..., Any]) -> Callable[..., Any]:
    """WeasyPrint's `avoid_collisions`, quick where nothing floats and text runs rightwards."""

    def avoid_collisions(context: Any, box: Any, containing_block: Any, outer: bool = True) -> Any:
        if context.excluded_shapes or containing_block.style["direction"] != "ltr":
            return plain(context, box, containing_block, outer)
        if box.is_floated() and box.border_height() == 0:
            return plain(context, box, containing_block, outer)
        left = containing_block.content_box_x()
        right = left + containing_block.width
        if outer:
            return left, box.position_y, right - left
        left += box.margin_left
        right -= box.margin_right
        return left - box.margin_left, box.border_box_y() - box.margin_top, right - left

    return avoid_collisions
