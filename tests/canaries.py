"""A portfolio in which all that clients may not see is marked: by the schema, so that a new field is too."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import pandas as pd
from books import book
from portfolios import case

from kamreport.case import Case
from kamreport.contract import Column, Kind, Table
from kamreport.schema import TABLES
from kamreport.words import Words

OWN, OTHER = "OWN-1", "OTH-2"
AS_OF = date(2026, 9, 30)
NUMBERS = (Kind.NUMBER, Kind.MONEY, Kind.SHARE)
MONTHS = [date(2024 + (9 + n) // 12, (9 + n) % 12 + 1, 15) for n in range(24)]
USUAL: Mapping[str, Any] = {
    "accounts.language": "en",
    "surveys.kind": "nps",
    "surveys.score": 9,
    "surveys.scale_low": None,
    "surveys.scale_high": None,
    "tickets.resolved_at": pd.Timestamp(2026, 8, 12),
    "tickets.first_response_hours": None,
    "tickets.resolution_hours": None,
    "interactions.kind": "meeting",
    "interactions.status": "held",
    "opportunities.closed_on": None,
    "opportunities.outcome": "open",
    "contracts.end": date(2027, 3, 31),
    "contacts.left_on": None,
    "actions.done_on": None,
    "actions.due_on": date(2026, 11, 20),
    "objectives.due_on": date(2027, 3, 31),
    "objectives.baseline": 10,
    "objectives.target": 20,
    "objectives.actual": 17,
    "invoices.paid_on": None,
    "events.kind": "other",
}
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
LINKS = {"contact_id": "contacts", "objective_id": "objectives"}


@dataclass
class Planted:
    """A measured case, and every mark in it by where it stands: texts, and numbers as they were given."""

    case: Case
    texts: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, float] = field(default_factory=dict)

    def found(self, text: str, words: Words) -> list[str]:
        """Where the marks come from that stand in a text, in any form in which the language prints them."""
        held = squeezed(text)
        seen = [where for where, mark in self.texts.items() if squeezed(mark) in held]
        figures = set(FIGURE.findall(text))
        return seen + [
            where for where, value in self.numbers.items() if figures & set(_printed(value, words))
        ]


def _printed(value: float, words: Words) -> Iterator[str]:
    """The figures as which a number could be printed."""
    yield f"{value:.10g}"
    yield words.number(value, 4)
    if value <= 1:
        yield from (words.number(100 * value, digits) for digits in (2, 3))
    if value > 1000:
        yield from (words.number(value, digits) for digits in (0, 1, 2))


def squeezed(text: str) -> str:
    """A text without its spaces, capitals folded: wherever a line was broken, the mark is found."""
    return "".join(text.split()).casefold()


class _Marks:
    """Gives out marks: each text and each number once."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.numbers: dict[str, float] = {}

    def text(self, where: str) -> str:
        self.texts[where] = f"Zqx{len(self.texts):03d} canary"
        return self.texts[where]

    def identifier(self, where: str) -> str:
        return self.texts.setdefault(where, f"ZQID{len(self.texts):03d}")

    def number(self, where: str, column: Column) -> float:
        place = len(self.numbers)
        if column.high is not None and column.high <= 100:
            low = column.low or 0
            value = round(low + (column.high - low) * (0.13173 + 0.00419 * (place % 190)), 3) + 0.0007
        elif column.kind is Kind.MONEY:
            value = round(1_913_417.37 + 10_007.11 * place, 2)
        else:
            value = round(2_134.57 + 11.13 * place, 2)
        self.numbers[where] = value
        return value


def _row(table: Table, account: str, kind: str, marks: _Marks, place: int) -> dict[str, Any]:
    """One row of a kind: open (only its internal fields are marked), held back, or another customer's."""
    row: dict[str, Any] = {}
    for column in table.columns:
        where = f"{kind} {table.name}.{column.name} {place}"
        secret = kind != "open" or column.internal or table.internal
        row[column.name] = _value(table, column, account, where, marks, secret=secret, kind=kind, place=place)
    for flag in ({table.shared_by} | {column.consent for column in table.columns}) - {None}:
        row[flag] = kind != "held"
    return row


def _value(
    table: Table,
    column: Column,
    account: str,
    where: str,
    marks: _Marks,
    *,
    secret: bool,
    kind: str,
    place: int,
) -> Any:
    name = f"{table.name}.{column.name}"
    if column.name == "account_id":
        return account
    if column.name in LINKS and column.name not in table.key:
        return _key(LINKS[column.name], kind, account, marks, place)
    if column.name in table.key:
        return _key(table.name, kind, account, marks, place)
    if column.name in ("parent_id", "product_id", "currency", "usage_id"):
        return None
    if name in USUAL:
        return USUAL[name]
    if column.kind is Kind.TEXT:
        return marks.text(where) if secret else f"{table.name} {column.name} {place}"
    if column.kind in NUMBERS:
        return marks.number(where, column) if secret else 5.0
    if column.kind is Kind.ID:
        return marks.identifier(where)
    return {
        Kind.DATE: date(2026, 8, 3 + place),
        Kind.MOMENT: pd.Timestamp(2026, 8, 3 + place),
        Kind.FLAG: True,
        Kind.CHOICE: column.choices[0] if column.choices else None,
    }[column.kind]


def _key(table: str, kind: str, account: str, marks: _Marks, place: int) -> str:
    """An identifier: marked where the whole row may not be seen."""
    if kind == "open":
        return f"{table[:3]}-{place}"
    return marks.identifier(f"{kind} {table} key {place}")


def _rows(table: Table, marks: _Marks) -> Iterator[dict[str, Any]]:
    if table.name == "accounts":
        yield {**_row(table, OWN, "open", marks, 0), "name": "Ownington Works"}
        yield _row(table, OTHER, "other", marks, 0)
        return
    for place in range(6):
        yield _row(table, OWN, "open", marks, place)
    consent = any(column.consent for column in table.columns)
    if table.shared_by or table.internal or consent:
        yield from (_row(table, OWN, "held", marks, place) for place in range(6, 8))
    if table.name == "contacts":
        yield {**_row(table, OWN, "held", marks, 8), "left_on": date(2026, 5, 1)}
    yield from (_row(table, OTHER, "other", marks, place) for place in range(9, 11))


def _orders() -> list[dict[str, Any]]:
    return [
        {
            "account_id": account,
            "order_id": f"{account}-{day}",
            "date": day,
            "amount": 1000.0 + place,
            "cost": 617.31,
            "promised_on": day,
            "delivered_on": day,
            "in_full": True,
        }
        for account in (OWN, OTHER)
        for place, day in enumerate(MONTHS)
    ]


@cache
def planted() -> Planted:
    """The portfolio, measured once: a customer with all tables, and another of whom everything is marked."""
    marks = _Marks()
    tables = {
        name: list(_rows(table, marks))
        for name, table in TABLES.items()
        if name != "orders" and "account_id" in table.names
    }
    for place, row in enumerate(tables["targets"]):
        row["month"] = MONTHS[-1 - place].replace(day=1)
    accounts = tables.pop("accounts")
    measured = case(book(accounts, _orders(), as_of=AS_OF, **tables))
    return Planted(measured, marks.texts, marks.numbers)
