"""Where figures come from: the tables, days and rows that a metric reads, and what they are told in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal

import pandas as pd

from kamreport.arithmetic.measuring import trailing
from kamreport.figures import settings
from kamreport.model import Book
from kamreport.period import Period, add_months, window
from kamreport.schema import TABLES

Unit = Literal["money", "share", ""]
Days = Callable[[Book], Period]
Keep = Callable[[Book, pd.DataFrame], "pd.Series[bool]"]

DAY_OF = {"interactions": "date", "targets": "month"}


@dataclass(frozen=True)
class Rows:
    """The rows of one table that figures are made from.

    `figures` names the figures they lead to, also with * ; none named means all of the metric. `days` is the
    window they lie in, by the first filled of the columns `on` (the table's own day when not given); every
    day when it is None. `keep` chooses among them: a flag a row. `adds` names the columns of money whose
    total leads to the figure.
    """

    table: str
    days: Days | None = None
    on: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    keep: Keep | None = None
    adds: tuple[str, ...] = ()

    def leads_to(self, figure: str) -> bool:
        """True when the figure is made from these rows."""
        return not self.figures or any(fnmatchcase(figure, name) for name in self.figures)

    def chosen(self, book: Book, frame: pd.DataFrame) -> pd.DataFrame:
        """These rows of a frame of the table. Rows without a day are in no window."""
        if self.keep is not None:
            frame = frame[self.keep(book, frame).fillna(False).astype(bool)]
        if self.days is None:
            return frame
        period, day = self.days(book), self._day(frame)
        after = pd.Timestamp(period.end) + pd.Timedelta(days=1)
        return frame[(day >= pd.Timestamp(period.start)) & (day < after)]

    def _day(self, frame: pd.DataFrame) -> "pd.Series[Any]":
        columns = self.on or (DAY_OF.get(self.table) or str(TABLES[self.table].known_on),)
        day = frame[columns[0]]
        for column in columns[1:]:
            day = day.fillna(frame[column])
        return day


@dataclass(frozen=True)
class Lineage:
    """What a metric declares of its figures and of the columns of its tables.

    `rows` are the rows it reads of the book itself. `uses` narrows which figures of a metric it needs it
    reads; all when a metric is not named. `main` is the figure the metric stands for, where that is neither
    its namesake nor its first. `money` and `shares` name the figures in currency units and those
    that are shares of 1, as figure, column or table.column, also with * ; all others are plain numbers.
    `totals` names the columns, as table.column, whose sum over the rows means something.
    """

    rows: tuple[Rows, ...] = ()
    uses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    main: str = ""
    money: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()

    def unit(self, figure: str, table: str = "") -> Unit:
        """What a figure, or a column of a table, is told in; a name with its table comes first."""
        for name in (f"{table}.{figure}", figure):
            if _named(name, self.money):
                return "money"
            if _named(name, self.shares):
                return "share"
        return ""


NOTHING = Lineage()


def _named(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def to_date(book: Book) -> Period:
    """The period up to the as-of day."""
    return book.period.to_date(book.as_of)


def previous(book: Book) -> Period:
    """The part of the previous period that compares with this one."""
    return book.period.like_for_like(book.period.previous(), book.as_of)


def year_ago(book: Book) -> Period:
    """The part of the same period a year ago that compares with this one."""
    return book.period.like_for_like(book.period.year_ago(), book.as_of)


def last_year(book: Book) -> Period:
    """The twelve months that end on the as-of day."""
    return trailing(book)


def year_before(book: Book) -> Period:
    """The twelve months before the last twelve."""
    return trailing(book, back=1)


def last_months(metric: str, shape: type[Any]) -> Days:
    """The months that a metric's setting `months` says, up to the as-of day."""
    return lambda book: window(book.as_of, settings(book, metric, shape).months)


def months_before(metric: str, shape: type[Any]) -> Days:
    """As many months just before those of the setting `months`."""

    def days(book: Book) -> Period:
        months: int = settings(book, metric, shape).months
        return window(add_months(book.as_of, -months), months)

    return days


def equal(column: str, *values: str) -> Keep:
    """Chooses the rows whose column is one of the values."""
    return lambda _, frame: frame[column].isin(values)


def filled(*columns: str) -> Keep:
    """Chooses the rows in which all these columns are filled."""
    return lambda _, frame: frame[list(columns)].notna().all(axis=1)
