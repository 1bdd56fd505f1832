"""Rules that meet an element, remembered by where the element stands: most stand where some stood before.

Whether a rule meets an element is told by the element and those around it: for nearly all rules by its name,
its attributes and its ancestors. What such rules come to is kept for all documents of a process. Rules that
look at neighbours, or at an element's place among them, are asked for each element.
"""

from collections.abc import Callable, Iterator, Sequence
from math import inf
from types import CodeType
from typing import Any, NamedTuple

STEADY = frozenset(
    {
        "ancestors", "any", "ascii_lower", "attrib", "classes", "endswith", "etree_element", "get", "id",
        "in_html_document", "lang", "local_name", "lower", "namespace_url", "next", "parent",
        "split_whitespace", "startswith", "tag",
    }
)  # fmt: skip
"""What a rule may look at to be told by an element's name, attributes and ancestors alone."""

ALWAYS = frozenset({"class", "id", "lang", "{http://www.w3.org/XML/1998/namespace}lang"})  # attributes
MOST = 20_000  # places kept; all of them go when there are more
Weight = tuple[int, float, tuple[int, ...]]


class Given(dict[str, tuple[Any, Weight]]):
    """What rules give an element: name of a property to value and weight. Equal to itself alone.

    `shared` is True for what the rules alone give, to all elements that stand alike.
    """

    shared = False
    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__
    __ne__ = object.__ne__


class Rules:
    """The rules of several style sheets, those that are told by an element's place apart from others."""

    def __init__(self, sheets: Sequence[tuple[Any, str, Any]]) -> None:
        self.sheets = sheets
        self._steady = [_steady(sheet.matcher) for sheet, *_ in sheets]
        self._asked = [_asked(sheet.matcher) for sheet, *_ in sheets]
        self._read = ALWAYS.union(*(_texts(sheet.matcher) for sheet, *_ in sheets))
        self._places: dict[Any, _Place] = {}
        self._given: dict[Any, dict[str | None, Given]] = {}
        self._numbers = 0

    def given(self, wrapper: Any, above: int) -> tuple[int, dict[str | None, Given]]:
        """The number of an element's place, and what rules give it by pseudo-element (None for itself).

        `above` is the number of its parent's place, 0 for the root.
        """
        element = wrapper.etree_element
        attributes = tuple((name, value) for name, value in element.attrib.items() if name in self._read)
        key = above or wrapper.lang, element.tag, attributes
        place = self._places.get(key)
        if place is None:
            if len(self._places) >= MOST:
                self._places.clear()
                self._given.clear()
            place = self._places[key] = self._place(wrapper)
        more = tuple((sheet, *rule) for sheet, test, *rule in place.asked if test(wrapper))
        found = place.number, tuple(one[:3] for one in more)
        given = self._given.get(found)
        if given is None:
            given = self._given[found] = self._cascaded(sorted([*place.met, *more], key=_order))
        return place.number, given

    def _place(self, wrapper: Any) -> "_Place":
        self._numbers += 1
        met = [(sheet, *rule) for sheet, rules in enumerate(self._steady) for rule in rules.match(wrapper)]
        asked = [
            (sheet, test, specificity, order, pseudo, payload)
            for sheet, rules in enumerate(self._asked)
            for specificity, order, pseudo, (test, payload) in rules.match(wrapper)
        ]
        return _Place(self._numbers, met, asked)

    def _cascaded(self, met: Sequence[tuple[Any, ...]]) -> dict[str | None, Given]:
        """The values of the rules met, of each property that with the greatest weight, the last of equals."""
        from weasyprint.css import declaration_precedence

        given: dict[str | None, Given] = {}
        for number, specificity, _, pseudo, (declarations, layer) in met:
            sheet, origin, fixed = self.sheets[number]
            order = inf if layer is None else sheet.layers.index(layer)
            style = given.setdefault(pseudo, Given())
            style.shared = True
            for name, values, importance in declarations:
                weight = declaration_precedence(origin, importance), order, fixed or specificity
                if name not in style or style[name][1] <= weight:
                    style[name] = values, weight
        return given


class _Place(NamedTuple):
    """Where elements stand alike: the steady rules that meet them, and the others that may."""

    number: int
    met: list[tuple[Any, ...]]
    asked: list[tuple[Any, ...]]


def _order(rule: tuple[Any, ...]) -> tuple[Any, ...]:
    return rule[:3]


def _steady(matcher: Any) -> Any:
    """The rules of a matcher that are told by an element's place, as a matcher."""
    return _with(matcher, lambda rules: [rule for rule in rules if _is_steady(rule)])


def _asked(matcher: Any) -> Any:
    """The other rules, as a matcher that asks none of them: it gives each with its test."""
    return _with(
        matcher,
        lambda rules: [(_yes, *rule[1:-1], (rule[0], rule[-1])) for rule in rules if not _is_steady(rule)],
    )


def _with(matcher: Any, chosen: Callable[[Any], Any]) -> Any:
    """A matcher with other rules than those of the one given, in the same order and under the same names."""
    other = type(matcher)()
    for name, kept in vars(matcher).items():
        if isinstance(kept, dict):
            setattr(other, name, {key: some for key, rules in kept.items() if (some := chosen(rules))})
        elif isinstance(kept, list):
            setattr(other, name, chosen(kept))
    return other


def _yes(_element: Any) -> bool:
    return True


def _is_steady(rule: Any) -> bool:
    return STEADY.issuperset(_names(rule[0].__code__))


def _names(code: CodeType) -> Iterator[str]:
    """All names that a piece of code uses, in the pieces within it too."""
    yield from code.co_names
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from _names(part)


def _texts(matcher: Any) -> Iterator[str]:
    """All texts in the rules of a matcher: the names of attributes that they ask for are among them."""
    for kept in vars(matcher).values():
        if not isinstance(kept, int):
            for rules in kept.values() if isinstance(kept, dict) else [kept]:
                for rule in rules:
                    yield from _constants(rule[0].__code__)


def _constants(code: CodeType) -> Iterator[str]:
    for part in code.co_consts:
        if isinstance(part, str):
            yield part
        elif isinstance(part, CodeType):
            yield from _constants(part)
