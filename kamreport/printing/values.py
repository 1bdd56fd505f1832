"""Values of properties that no rule sets, found at once: most are, and WeasyPrint asks the whole cascade."""

from collections.abc import Callable, Collection
from typing import Any


def quick_values(plain: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    """WeasyPrint's `ComputedStyle.__missing__`, quick for what is inherited or initial.

    Whatever a rule of a style sheet sets, and all that is computed, goes to the function given.
    """
    from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
    from weasyprint.css.functions import check_math
    from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES

    logical = {
        find(block="ttb", inline=way) for find in PHYSICAL_FUNCTIONS.values() for way in ("ltr", "rtl")
    }
    inherited = frozenset(name for name in INHERITED if _is_plain(name) and name not in PHYSICAL_FUNCTIONS)
    initial = {
        name: value
        for name, value in INITIAL_VALUES.items()
        if _is_plain(name)
        and name not in INHERITED
        and name not in INITIAL_NOT_COMPUTED
        and not check_math(value)
    }

    def __missing__(style: Any, name: str) -> Any:  # noqa: N807
        if name in style.cascaded:
            return plain(style, name)
        if name in initial and (name not in PHYSICAL_FUNCTIONS or _is_physical(style, logical)):
            value = style[name] = initial[name]
            return value
        if name in inherited and style.parent_style is not None:
            value = style.parent_style[name]
            if not check_math(value):
                style[name] = value
                return value
        return plain(style, name)

    return __missing__


def _is_plain(name: str) -> bool:
    """True for a property whose value depends on no other's."""
    special = name in {"page", "position", "float", "display"} or name.startswith("text_decoration_")
    return not (special or name.startswith("__"))


def _is_physical(style: Any, logical: Collection[str]) -> bool:
    """True when no rule sets a property by its logical name (margin-inline-start), which would come first."""
    try:
        known: bool = style.physical
    except AttributeError:
        known = style.physical = style.cascaded.keys().isdisjoint(logical)
    return known
