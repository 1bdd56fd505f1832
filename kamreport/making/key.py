"""The key of a file: everything it was made from, part by part, so that it can be said why it is made again.

Each part is a fingerprint of content, never of a time.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from kamreport.blocks import Document
from kamreport.making.fingerprint import sha256, short
from kamreport.sheets import Workbook

COVER = "cover"  # what of a view stands in none of its sections
_TOLD = 6  # hex digits: enough to tell which sections changed, which decides nothing


@dataclass(frozen=True)
class View:
    """A view by its fingerprint; `sections` are those of its sections by name, to tell which changed."""

    digest: str
    sections: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Basis:
    """What many files have in common: what draws them, and where their figures and words come from.

    `styles`, `fonts`, `brand`, `program` and `versions` decide whether a file is still current. `words`,
    `settings` and `as_of`, the day in ISO form, can only change its view; they tell why it changed.
    `versions` are pairs of name and version.
    """

    styles: str = ""
    fonts: str = ""
    brand: str = ""
    program: str = ""
    versions: tuple[tuple[str, str], ...] = ()
    words: str = ""
    settings: str = ""
    as_of: str = ""


NOTHING = Basis()
"""That of files which are no documents."""


@dataclass(frozen=True)
class Key:
    """What one file was made from: its view, the templates that write it, and its basis."""

    view: View
    templates: str = ""
    basis: Basis = NOTHING


def plain_key(data: bytes) -> Key:
    """The key of a file that is made from nothing but its bytes."""
    return Key(View(short(sha256(data))))


def view_key(value: Document | Workbook) -> View:
    """The fingerprint of a view or of a report's data, the same for equal values in every process."""
    parts = value.sections if isinstance(value, Document) else value.sheets
    rest = [
        (field.name, getattr(value, field.name))
        for field in fields(value)
        if field.name not in ("sections", "sheets")
    ]
    told = [(COVER, _digest(rest)), *((_name(part), _digest(part)) for part in parts)]
    return View(short(told), tuple((name, digest[:_TOLD]) for name, digest in told))


def titles(value: Document | Workbook) -> Mapping[str, str]:
    """What the sections of a view are called, by name."""
    parts = value.sections if isinstance(value, Document) else value.sheets
    return {_name(part): str(getattr(part, "title", "") or getattr(part, "name", "")) for part in parts}


def _name(part: Any) -> str:
    """The name of a section, the key of a sheet."""
    return str(getattr(part, "key", "") or part.name)


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, allow_nan=False, default=_opened)
    return sha256(text.encode("utf-8", "backslashreplace"))


def _opened(value: Any) -> object:
    """A part of a view as JSON can write it: its fields by name, a day as text."""
    if isinstance(value, date):
        return value.isoformat()
    return {field.name: getattr(value, field.name) for field in fields(value)}
