"""What may not stand in a client's document: others' names, ids and people, and what is internal."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from kamreport.contract import Column, Kind, Table
from kamreport.gate.texts import han, key, plain
from kamreport.model import Book
from kamreport.schema import LANGUAGES, TABLES
from kamreport.sharing.reading import agreed

What = Literal["name", "person", "id", "text"]
Readings = Mapping[str, tuple[str, ...]]
NAMES = {
    ("accounts", "name"): "name",
    ("contacts", "name"): "person",
    ("opportunities", "competitor"): "text",
}
COMMON = {"products", "rates", "names"}
PART = 48  # characters of the two ends by which a long text is found, even where it was cut

FORMS = frozenset(
    (
        *(
            "ab",
            "ag",
            "as",
            "asa",
            "a/s",
            "bv",
            "bvba",
            "co",
            "corp",
            "corporation",
            "company",
            "gmbh",
            "inc",
        ),
        *(
            "incorporated",
            "kg",
            "kgaa",
            "kk",
            "limited",
            "llc",
            "llp",
            "ltd",
            "nv",
            "oy",
            "oyj",
            "plc",
            "pte",
        ),
        *("pty", "sa", "s.a", "s.a.", "sas", "s.a.s", "s.a.s.", "sarl", "s.a.r.l.", "se", "spa", "s.p.a"),
        *("s.p.a.", "srl", "s.r.l", "s.r.l.", "sl", "s.l.", "gruppe", "group", "groupe", "gruppo", "holding"),
        "holdings",
    )
)
"""Legal forms and the like that people leave out of a name."""
FORMS_HAN = re.compile(r"(?:股份|有限|责任|責任|公司|集团|集團|控股|实业|實業)+$")


@dataclass(frozen=True, slots=True)
class Term:
    """One text that may not be told: as it is looked for, what it is, whose it is, and where it was read.

    `exact` terms are compared with their capitals, `brief` ones within a line, since what ends one cell and
    begins the next could make them up by chance. `account` is the one that it belongs to.
    """

    text: str
    what: What
    account: str
    source: str
    shown: str
    exact: bool = False
    brief: bool = False


def forbidden(book: Book) -> dict[str, list[Term]]:
    """All terms of a book by the key that they are looked up by."""
    found: dict[str, list[Term]] = {}
    seen: set[tuple[str, str, str]] = set()
    for term in _terms(book):
        mark = (term.text, term.what, term.account if term.what != "text" else "")
        if mark in seen or not (start := key(term.text.casefold())):
            continue
        seen.add(mark)
        found.setdefault(start, []).append(term)
    return found


def _terms(book: Book) -> Iterator[Term]:
    readings = every_reading(book)
    for name, frame in book.tables.items():
        table = TABLES[name]
        for column in table.columns:
            yield from _column(table, column, frame, readings)


def every_reading(book: Book) -> Mapping[str, tuple[str, ...]]:
    """The names of the data that read differently in some language, with all their readings."""
    found: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for name, reading in book.readings(language).items():
            found[name] = (*found.get(name, ()), reading)
    return found


def _column(table: Table, column: Column, frame: pd.DataFrame, readings: Readings) -> Iterator[Term]:
    kind = NAMES.get((table.name, column.name))
    source = f"{table.name}.{column.name}"
    if column.name not in frame or (table.name in COMMON and not column.internal):
        return
    if kind in ("name", "person"):
        for account, value in _values(frame, column.name, readings):
            yield from _named(value, "name" if kind == "name" else "person", account, source)
    elif kind == "text":
        for account, value in _values(frame.drop_duplicates(column.name), column.name, readings):
            yield from _named(value, "text", account, source)
    elif column.kind is Kind.ID and column.name in (*table.key, "account_id") and column.name != "usage_id":
        only = frame.drop_duplicates(column.name)
        for account, value in _values(only, column.name, {}):
            if _is_id(value):
                yield Term(plain(value), "id", account, source, value, exact=True)
    elif column.kind is Kind.TEXT:
        yield from _texts(table, column, frame, source, readings)


def _texts(
    table: Table, column: Column, frame: pd.DataFrame, source: str, readings: Readings
) -> Iterator[Term]:
    """Internal texts of everyone; titles of what is not shared; comments without consent."""
    internal = column.internal or table.internal
    if internal:
        rows = frame
    elif column.consent:
        rows = frame[~agreed(frame[column.consent])]
    elif table.shared_by and column.name != "owner":
        rows = frame[~agreed(frame[table.shared_by])]
    else:
        return
    for account, value in _values(rows.drop_duplicates(column.name), column.name, readings):
        for one in _ends(value):
            if _telling(one):
                yield Term(one, "text", account, source, value, brief=_brief(one))


def _values(frame: pd.DataFrame, column: str, readings: Readings) -> Iterable[tuple[str, str]]:
    """Each value with the account it is of, and again as it reads in other languages."""
    rows = frame[frame[column].notna()]
    accounts: Any = rows["account_id"] if "account_id" in rows else [""] * len(rows)
    for account, value in zip(map(str, accounts), map(str, rows[column]), strict=True):
        yield from ((account, one) for one in (value, *readings.get(value, ())))


def _named(value: str, what: What, account: str, source: str) -> Iterator[Term]:
    """A name as it is, and without its legal form; one Latin word with its capitals, or all in capitals.

    Single characters, bare numbers and what is left short by its legal form tell nothing.
    """
    whole = plain(value)
    left = whole if what == "person" else bare(whole)
    for text in dict.fromkeys((whole, left)):
        letters = sum(one.isalpha() for one in text)
        least = 2 if text == whole else 3 if han(text) else 5
        if letters < least or (what == "person" and len(text) < 4 and not han(text)):
            continue
        if han(text) or " " in text:
            yield Term(text.casefold(), what, account, source, value)
        else:
            yield from (
                Term(one, what, account, source, value, exact=True)
                for one in dict.fromkeys((text, text.upper()))
            )


def bare(name: str) -> str:
    """A plain name without the legal forms at its end; the name itself where nothing else is left."""
    words = FORMS_HAN.sub("", name).split()
    while len(words) > 1 and words[-1].casefold().strip(",") in FORMS:
        words.pop()
    return " ".join(words).strip(" ,") or name


def _is_id(value: str) -> bool:
    """An identifier that cannot be taken for a word or a figure: four characters, a digit among them."""
    digits = sum(one.isdigit() for one in value)
    return len(value) >= 4 and digits > 0 and (digits < len(value) or digits >= 6)


def _ends(value: str) -> tuple[str, ...]:
    """A plain, case-folded text; a long one as its beginning and its end, in whole words."""
    text = plain(value).casefold()
    if len(text) <= 2 * PART:
        return (text,)
    start, end = text[:PART], text[-PART:]
    if han(text) == 0:
        start, end = start.rpartition(" ")[0] or start, end.partition(" ")[2] or end
    return (start, end)


def _brief(text: str) -> bool:
    return "@" not in text and len(text) < (8 if han(text) else 24)


def _telling(text: str) -> bool:
    """Long enough to be known again: an address, two words, or one of twelve letters; four Han."""
    if "@" in text or han(text) >= 4:
        return True
    return len(text) >= 12 or (len(text) >= 8 and " " in text)
