"""The values that style rules give elements, with what earlier documents found (`matching`)."""

from collections.abc import Callable
from math import inf
from typing import Any

from kamreport.printing.matching import Given, Rules

MOST = 50  # sets of style sheets kept
_rules: dict[Any, Rules] = {}


def remembered_rules(plain: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's `StyleFor.__init__`, which asks each rule once about elements that stand alike.

    Pages with presentational hints go to the function given.
    """

    def __init__(  # noqa: N807
        style_for: Any,
        html: Any,
        sheets: Any,
        presentational_hints: Any,
        font_config: Any,
        target_collector: Any,
    ) -> None:
        if presentational_hints:
            plain(style_for, html, sheets, presentational_hints, font_config, target_collector)
            return
        style_for._cascaded_styles, style_for._computed_styles = cascaded, _ = {}, {}
        style_for.initial_page_sizes = {"box": None, "area": None}
        style_for._sheets, style_for.font_config = sheets, font_config
        rules, said = _rules_of(sheets), _said(html)
        places: dict[Any, int] = {}
        pseudo = []
        for wrapper in html.wrapper_element.iter_subtree():
            element = wrapper.etree_element
            parent = wrapper.parent and wrapper.parent.etree_element
            places[element], given = rules.given(wrapper, places[parent] if wrapper.parent else 0)
            for part, style in given.items():
                cascaded[element, part] = style
                if part:
                    pseudo.append((element, part))
            if element in said:
                cascaded[element, None] = _together(said[element], given.get(None))
            style_for.set_computed_styles(
                element, root=html.etree_element, parent=parent,
                base_url=html.base_url, target_collector=target_collector,
            )  # fmt: skip
        for element, part in pseudo:
            style_for.set_computed_styles(
                element, pseudo_type=part, root=html.etree_element, parent=element,
                base_url=html.base_url, target_collector=target_collector,
            )  # fmt: skip
        cascaded.clear()

    return __init__


def forget() -> None:
    """Start anew, without the rules of earlier documents."""
    _rules.clear()


def _rules_of(sheets: Any) -> Rules:
    """The rules of these style sheets, which are kept alive for it."""
    key = tuple((id(sheet), origin, fixed) for sheet, origin, fixed in sheets)
    if key not in _rules:
        if len(_rules) >= MOST:
            forget()
        _rules[key] = Rules(sheets)
    return _rules[key]


def _said(html: Any) -> dict[Any, Given]:
    """What elements say of themselves, in their attributes."""
    from weasyprint.css import declaration_precedence, find_style_attributes, preprocess_declarations

    said: dict[Any, Given] = {}
    for specificity, element, declarations, base_url in find_style_attributes(
        html.etree_element, False, html.base_url
    ):
        style = said.setdefault(element, Given())
        for name, values, importance in preprocess_declarations(base_url, declarations):
            weight = declaration_precedence("author", importance), inf, specificity
            if name not in style or style[name][1] <= weight:
                style[name] = values, weight
    return said


def _together(said: Given, given: Given | None) -> Given:
    """Of each property what weighs more; of equals what the rules give."""
    both = Given(said)
    for name, (values, weight) in (given or {}).items():
        if name not in both or both[name][1] <= weight:
            both[name] = values, weight
    return both
