"""What an engine is: a database that answers queries, and the few words in which its SQL differs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

Rows = list[tuple[Any, ...]]


class Holds(StrEnum):
    """What a column of an answer holds, as far as it matters for adding up."""

    TEXT = "text"
    EXACT = "exact"  # whole numbers and decimals
    FLOAT = "float"
    DAY = "day"
    MOMENT = "moment"
    FLAG = "flag"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answered:
    """One column of an answer: its name, and what it holds."""

    name: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class Dialect:
    """Where the SQL of an engine differs: quotes of names, the type of texts, that of exact decimals.

    `decimal` gives the type of so many digits, of which so many after the point. `inline` are the words that
    keep a named query from being written to disk. `fence` and `stop` keep a step of a query from being worked
    into the next, which would compute it again for each use: a number that is always 0 among its columns, and
    words at its end.
    """

    quote: str
    text: str
    decimal: Callable[[int, int], str]
    inline: str = ""
    fence: str = "0"
    stop: str = ""

    def name(self, name: str) -> str:
        """A name of a table or column, safe in a statement."""
        return f"{self.quote}{name.replace(self.quote, 2 * self.quote)}{self.quote}"

    def literal(self, text: str) -> str:
        """A text, safe in a statement."""
        return "'" + text.replace("'", "''") + "'"


def narrow(digits: int, places: int) -> str:
    """The type of exact decimals by the standard: products of them grow by themselves."""
    return f"decimal({digits}, {places})"


class Engine(Protocol):
    """An open connection. Every method raises RefusedError with what the database said."""

    @property
    def dialect(self) -> Dialect | None:
        """How its SQL is written; None where nothing can be added up there."""
        ...

    def answered(self, query: str) -> tuple[Answered, ...]:
        """The columns that a query would answer with, without running it."""
        ...

    def batches(self, query: str) -> tuple[tuple[str, ...], Iterator[Rows]]:
        """The names of the answer's columns, and its rows as they come, some at a time."""
        ...

    def lent(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
        """A small table of texts made known to the engine: the SQL that stands for it after FROM."""
        ...


class RefusedError(Exception):
    """The database cannot be reached, or did not answer: what it said, in one line."""


class LackingError(Exception):
    """A library that the engine needs is not installed. `command` brings it."""

    def __init__(self, detail: str, command: str) -> None:
        self.command = command
        super().__init__(detail)


def first_line(error: BaseException) -> str:
    """What an error says, in one line."""
    said = str(error).strip() or type(error).__name__
    return said.splitlines()[0]


def values(dialect: Dialect, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
    """A small table of texts written into the statement itself, as SQL that may follow FROM."""
    texts = f"cast(null as {dialect.text})"
    if not rows:
        return f"(select {', '.join(f'{texts} as {column}' for column in columns)} where 1 = 0) {name}"
    cells = (", ".join("null" if cell is None else dialect.literal(cell) for cell in row) for row in rows)
    typed = ", ".join(f"cast({column} as {dialect.text}) as {column}" for column in columns)
    listed = "), (".join(cells)
    return f"(select {typed} from (values ({listed})) as given({', '.join(columns)})) {name}"
