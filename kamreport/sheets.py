"""What a workbook is made of: plain values in rows under named columns, ready for any program."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Value = str | float | int | bool | date | datetime | None
Unit = Literal["text", "number", "money", "share", "date", "any"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key for programs, its heading for people, and what its values are told in.

    Money is in currency units, a share is of 1; `any` holds values of several kinds, each told by `unit`
    of its own row.
    """

    key: str
    heading: str
    unit: Unit = "text"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its key, its name for people, its columns and rows.

    `count` is how many rows there are in all, of which `rows` may be the first. `totals` are the keys of the
    columns whose sum over the rows means something.
    """

    key: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    count: int
    totals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Labels:
    """The few words a workbook needs beside its sheets."""

    about: str
    sheet: str
    rows: str
    total: str


@dataclass(frozen=True, slots=True)
class Workbook:
    """One report as data. `account` and `account_name` are "" for the portfolio.

    `period` is the label, `start` to `end` its days; `as_of` the day the data stood at. `about` are lines of
    heading and value for the first sheet.
    """

    kind: str
    edition: Literal["internal", "client"]
    language: str
    title: str
    supplier: str
    account: str
    account_name: str
    currency: str
    period: str
    start: date
    end: date
    as_of: date
    about: tuple[tuple[str, str], ...]
    labels: Labels
    sheets: tuple[Sheet, ...]
