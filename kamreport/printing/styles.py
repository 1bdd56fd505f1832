"""Styles worked out once for all documents of a process: most elements are styled as some before them were.

WeasyPrint shares the style of elements that the same rules meet under the same parent, within one document.
What these rules come to does not change while the style sheets and the fonts stay the same, and with a style
stays what was worked out of it: its lengths, its type, its line heights.
"""

from collections.abc import Callable
from typing import Any

from kamreport.printing.matching import Given

MOST = 8_000  # styles kept; all of them go when there are more
_BY_VALUE = frozenset({"anchor", "lang"})  # from attributes of the page, not from rules
_VIEWPORT = frozenset({"html", "body"})
_styles: dict[Any, tuple[Any, Any]] = {}


def remembered_styles(plain: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's `StyleFor.set_computed_styles`, which finds the styles of earlier documents.

    Pages and their margins too: they differ by their number, rarely by their rules. A root or body whose
    overflow is set goes to the function given, since that is handed on to the page and taken off them.
    """

    def set_computed_styles(
        style_for: Any,
        element: Any,
        parent: Any,
        root: Any = None,
        pseudo_type: Any = None,
        base_url: Any = None,
        target_collector: Any = None,
    ) -> None:
        def worked_out() -> Any:
            plain(style_for, element, parent, root, pseudo_type, base_url, target_collector)
            return style_for.get_computed_styles()[element, pseudo_type]

        key = _key(style_for, element, parent, pseudo_type, base_url)
        if key is None:
            worked_out()
            return
        if key not in _styles:
            style = worked_out()
            if getattr(element, "tag", "") not in _VIEWPORT or style["overflow"] == "visible":
                if len(_styles) >= MOST:
                    _styles.clear()
                _styles[key] = style, style_for._sheets
            return
        style = style_for.get_computed_styles()[element, pseudo_type] = _styles[key][0]
        if target_collector and style["anchor"]:
            target_collector.collect_anchor(style["anchor"])

    return set_computed_styles


def forget() -> None:
    """Start anew: the same rules may come to other fonts now."""
    _styles.clear()


def _key(style_for: Any, element: Any, parent: Any, pseudo_type: Any, base_url: Any) -> Any:
    """What decides a style: those of its parent and the values that rules give it; None for others.

    Things are known by their identity; what is kept by a key is kept alive with it.
    """
    if parent is None:
        above: Any = (id(style_for.font_config), *(id(sheet) for sheet, *_ in style_for._sheets))
    else:
        above = id(style_for.get_computed_styles()[parent, None])
    given = style_for.get_cascaded_styles().get((element, pseudo_type), {})
    if isinstance(given, Given) and given.shared:
        return above, given, pseudo_type, base_url
    try:
        values = frozenset(
            (name, value if name in _BY_VALUE else id(value), weight)
            for name, (value, weight) in given.items()
        )
    except TypeError:
        return None
    return above, values, pseudo_type, base_url
