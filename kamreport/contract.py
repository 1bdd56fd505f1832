"""What a column contract is: the shape of `schema`, without any table in it."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The types a column can have."""

    ID = "id"  # text that names a thing; compared exactly after trimming and Unicode NFC
    TEXT = "text"  # words for people, kept as written
    NUMBER = "number"  # a decimal number
    MONEY = "money"  # a decimal amount in the row's currency
    SHARE = "share"  # 0 to 1; "15 %" is read as 0.15
    DATE = "date"  # a calendar day
    MOMENT = "moment"  # a day with a time of day, as written (no time zone is guessed)
    FLAG = "flag"  # yes or no
    CHOICE = "choice"  # one of a few known words


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    `low` and `high` bound numbers (inclusive). `internal` columns may never reach a client document;
    those with `consent` only where that flag of the row says yes.
    `revealed_by` names the date column on which this value became known: before that day the value
    reads as missing, so that a report as of last quarter sees what was known last quarter. `news` marks
    such a date: one that is not known before its day, unlike a plan (an end, a due date).
    """

    name: str
    kind: Kind
    meaning: str
    required: bool = False
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    default: str | None = None
    internal: bool = False
    consent: str | None = None
    revealed_by: str | None = None
    news: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the book.

    `key` columns identify a row. `refers` maps a column to the table whose key it must be found in.
    `known_on` names the date a row became known (rows dated after the as-of day are not in the book);
    None means the row is always known. `ordered` lists pairs of dates of which the first may not be
    after the second. `one_of` lists groups of columns of which at least one group must be filled.
    No row of an `internal` table may reach a client document; of one with `shared_by` only the rows of
    which that flag says yes. A `closed` table has no columns but these: of any other the user is told.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    refers: tuple[tuple[str, str], ...] = ()
    known_on: str | None = None
    ordered: tuple[tuple[str, str], ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    internal: bool = False
    shared_by: str | None = None
    closed: bool = False

    def column(self, name: str) -> Column:
        """The contract of one column; KeyError when the table has none of that name."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all columns, in the order of the contract."""
        return tuple(column.name for column in self.columns)

    @property
    def open_names(self) -> tuple[str, ...]:
        """The names of the columns that may reach a client document, those that need consent among them."""
        if self.internal:
            return ()
        return tuple(column.name for column in self.columns if not column.internal)
