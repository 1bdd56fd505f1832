"""Faults of settings in plain words: where each stands, what it must be, and the nearest name there is."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked

BRANCHES: dict[type, tuple[str, ...]] = {
    dict: ("Value", "Pair"),
    list: ("tuple[str, ...]",),
}  # which form of a setting a value is meant as
PLAIN = "str"
KEY = "[key]"  # how pydantic names a fault of a name itself
MESSAGES = {
    "less_than_equal": "it cannot be more than {le}",
    "greater_than_equal": "it cannot be less than {ge}",
    "literal_error": "it must be one of {expected}",
    "string_type": "it must be text in quotes",
    "tuple_type": "it must be a list",
    "missing": "this setting is needed here",
}
KINDS = {
    "int": "it must be a whole number",
    "float": "it must be a number",
    "bool": "it must be true or false",
    "date": "it must be a day, such as 2026-09-30",
    "datetime": "it must be a day, such as 2026-09-30",
    "dict": "it must be a part with settings of its own",
    "mapping": "it must be a part with settings of its own",
    "model": "it must be a part with settings of its own",
}


def nearest(name: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """The most alike of the names known, as a question in brackets; "" when none is that like."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=likeness)
    return f" (did you mean {near[0]!r}?)" if near else ""


def plain_faults(error: ValidationError, written: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """Every fault of a validation as "place: what to do", in order, each once.

    `written` is what was validated, `names` are all settings there are, for the nearest one.
    """
    known = list(names)
    lines: list[str] = []
    for fault in error.errors():
        place, meant = _place(fault["loc"], written)
        if meant:
            lines += [f"{'.'.join(place)}: {text}" for text in _message(fault, known).splitlines()]
    return list(dict.fromkeys(lines))


def shape_faults(shape: type, values: Mapping[str, Any]) -> list[str]:
    """The faults of settings held against the dataclass they fill, as "name: what is wrong"."""
    names = [field.name for field in fields(shape)]
    unknown = [
        f"{key}: this setting does not exist{nearest(key, names)}; there are {', '.join(names)}"
        for key in values
        if key not in names
    ]
    if unknown:
        return unknown
    try:
        TypeAdapter(checked(shape, frozen=True, config=ConfigDict(extra="forbid"))).validate_python(values)
    except ValidationError as error:
        told = (
            f"{'.'.join(part for part in _place(fault['loc'], values)[0] if part != KEY)}: {text}"
            for fault in error.errors()
            for text in _message(fault, names).splitlines()
        )
        return list(dict.fromkeys(told))
    return []


def _place(loc: tuple[int | str, ...], written: Any) -> tuple[list[str], bool]:
    """The names that lead to a fault, without those of a form; False when another form was meant."""
    place: list[str] = []
    meant, value = True, written
    for part in loc:
        if part in (PLAIN, *(name for names in BRANCHES.values() for name in names)):
            meant = meant and part in BRANCHES.get(type(value), (PLAIN,))
            continue
        place.append(str(part))
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            value = None
    return place, meant


def _message(fault: Any, known: list[str]) -> str:
    kind = fault["type"]
    if kind == "extra_forbidden":
        return f"this setting does not exist{nearest(str(fault['loc'][-1]), known)}"
    if kind in MESSAGES:
        return MESSAGES[kind].format(**fault.get("ctx", {}))
    message: str = fault["msg"].removeprefix("Value error, ")
    return KINDS.get(kind.partition("_")[0], message)
