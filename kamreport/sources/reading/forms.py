"""What an input form is: a file opened as headers and batches of text rows, and what did not fit."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from kamreport.registry import Registry

BATCH = 100_000


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell about a file: the rule of a fault, and where and what, without table and file."""

    rule: str
    row: int | None = None
    column: str | None = None
    value: str | None = None
    values: tuple[tuple[str, str | int | float], ...] = ()


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that cannot be laid out in the file's columns, with its fields as far as they were found."""

    cells: tuple[str, ...]
    note: Note


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows: `rows` has `_row` (int64; the header is row 1) and the columns c0, c1 ... as strings."""

    rows: pa.Table
    rejects: tuple[Reject, ...] = ()


class As(Enum):
    """What a column of a chunk can be had as: text, text by codes, days, or whole ten-thousandths."""

    TEXT = "text"
    CODES = "codes"
    DAY = "day"
    NUMBER = "number"


class MisfitError(Exception):
    """A column that is not, in all rows of a chunk, what it was asked for as. `place` is its place."""

    def __init__(self, place: int) -> None:
        self.place = place
        super().__init__(place)


class Chunk(Protocol):
    """Consecutive rows of a file that can be had with their types, and as text where that is asked for."""

    @property
    def first(self) -> int:
        """The row number of the first row; the others follow without a gap."""

    @property
    def size(self) -> int:
        """How many rows it has."""

    def columns(self, wishes: Mapping[int, As]) -> pa.Table | None:
        """The columns at some places, as c0, c1 ...; empty cells are NULL.

        NUMBER gives int64, the number times 10,000: only numbers with at most four decimals are one.
        DAY gives date32. MisfitError when a column is not what it is wished as; None when the rows cannot be
        laid out in columns.
        """

    def suspects(self) -> npt.NDArray[np.int64]:
        """The places of the rows that may hold control characters; 0 is the first row."""

    def texts(self, places: npt.NDArray[np.int64]) -> Batch:
        """The rows at these places, in order, as text."""

    def batches(self) -> Iterator[Batch]:
        """All rows as text."""


@dataclass(frozen=True, slots=True)
class Options:
    """How the user says a file is written; None leaves it to the file.

    `database` and `password` are those that queries are put to; `statement` is asked in place of the query
    that the file holds.
    """

    sheet: str | None = None
    separator: str | None = None
    encoding: str | None = None
    database: str = ""
    statement: str | None = None
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file ready to be read: its header texts, its rows in batches, what was noticed on opening.

    `chunks` gives the same rows as far as possible as chunks, the others as batches; None where a form
    has only text. One of the two is to be used, once.
    """

    headers: tuple[str, ...]
    batches: Iterator[Batch]
    notes: tuple[Note, ...] = ()
    chunks: Iterator[Chunk | Batch] | None = None


class UnreadableError(Exception):
    """The whole file cannot be used. `note` says why."""

    def __init__(self, note: Note) -> None:
        self.note = note
        super().__init__(note.rule)


def no_sheets(_path: Path) -> tuple[str, ...]:
    """The sheets of a form that has none."""
    return ()


@dataclass(frozen=True, slots=True)
class Form:
    """One input form. `open` and `sheets` raise UnreadableError; `sheets` names a file's inner tables.

    `chunked` says that most of its files have chunks, and that opening one costs little.
    """

    open: Callable[[Path, Options], Opened]
    sheets: Callable[[Path], tuple[str, ...]] = no_sheets
    chunked: bool = False


FORMS: Registry[Form] = Registry("kamreport.sources")


def register(form: Form, *suffixes: str) -> None:
    """Announce a form for files of these endings (".csv")."""
    for suffix in suffixes:
        FORMS.add(suffix, form)


def number_text(value: float) -> str:
    """A float as plain decimal text in its shortest exact form, never with an exponent."""
    return f"{value:.0f}" if value.is_integer() else format(Decimal(repr(value)), "f")


def batch(rows: Sequence[Sequence[str | None]], numbers: Sequence[int], width: int) -> pa.Table:
    """Rows of equal width as a table of text. UnicodeEncodeError when a text holds lone surrogates."""
    columns = zip(*rows, strict=True) if rows else ((),) * width
    arrays = {f"c{place}": pa.array(column, pa.string()) for place, column in enumerate(columns)}
    return pa.table({"_row": pa.array(numbers, pa.int64()), **arrays})
