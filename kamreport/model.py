"""The book: frozen, checked tables and facts of one portfolio as of a day. All measures read only this."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import pandas as pd

from kamreport.contract import Table
from kamreport.period import Period, add_months
from kamreport.schema import TABLES


@dataclass(frozen=True)
class Facts:
    """Order lines, rolled up. Money in whole cents of the reporting currency; cancelled lines left out.

    days        account_id, date | orders (those with a positive net amount, counted on their first day),
                net_cents, costed_cents (net of lines whose cost is known), cost_cents, lines
    products    account_id, month (first day), product_id ("" when none), net_cents, costed_cents,
                cost_cents, units
    deliveries  account_id, promised_on | due (orders promised for that day), kept (delivered by then,
                in full)
    stock       account_id, date | lines (whose stock-out flag is filled), stock_outs

    Dates are pandas timestamps at midnight; plain columns, no index.
    """

    days: pd.DataFrame
    products: pd.DataFrame
    deliveries: pd.DataFrame
    stock: pd.DataFrame

    def until(self, as_of: date) -> "Facts":
        """The facts known on a day. A month that the day cuts leaves `products`: its days are not known."""
        day = pd.Timestamp(as_of)
        whole = pd.Timestamp(add_months(as_of + timedelta(days=1), -1).replace(day=1))
        return Facts(
            days=self.days[self.days["date"] <= day],
            products=self.products[self.products["month"] <= whole],
            deliveries=self.deliveries[self.deliveries["promised_on"] <= day],
            stock=self.stock[self.stock["date"] <= day],
        )


@dataclass(frozen=True)
class Book:
    """One portfolio as it stood at `as_of`, about one `period`.

    `tables` holds every table of the schema but orders, with all its contract's columns (empty when the
    table was not given); numbers are float64, dates and moments datetime64, flags nullable booleans, words
    strings. `given` names the tables that have usable rows ("orders" among them). `settings` are the
    metrics' own, by metric name.
    """

    as_of: date
    period: Period
    currency: str
    tables: Mapping[str, pd.DataFrame]
    facts: Facts
    given: frozenset[str]
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def __getitem__(self, table: str) -> pd.DataFrame:
        """One table's usable rows."""
        return self.tables[table]

    def readings(self, language: str) -> Mapping[str, str]:
        """The names of the data that read differently in a language, with their reading."""
        names = self.tables["names"] if "names" in self.given else None
        if names is None:
            return {}
        said = zip(names["name"], names[language], strict=True)
        return {str(name): str(reading) for name, reading in said if not pd.isna(reading) and reading != name}

    def has(self, *tables: str) -> bool:
        """True when all these tables were given with usable rows."""
        return self.given.issuperset(tables)

    @cached_property
    def accounts(self) -> "pd.Index[str]":
        """The identifiers of all accounts, sorted: the index of every metric's result."""
        names: list[str] = sorted(self.tables["accounts"]["account_id"])
        return pd.Index(names, name="account_id", dtype="str")

    def opened(self) -> "Book":
        """The book with everything later than its as-of day left out; its facts end there already."""
        cut = self.at(self.as_of, self.period)
        return replace(cut, facts=replace(cut.facts, products=self.facts.products))

    def at(self, as_of: date, period: Period) -> "Book":
        """The same book as it stood on an earlier day: later rows are gone, later news is unknown again."""
        facts = self.facts.until(as_of)
        lost = {name for name, frame in self.tables.items() if not _seen(frame, TABLES[name], as_of).any()}
        if facts.days.empty:
            lost.add("orders")
        tables = _Then(self.tables, as_of)
        return replace(
            self, as_of=as_of, period=period, tables=tables, facts=facts, given=self.given - frozenset(lost)
        )


class _Then(Mapping[str, pd.DataFrame]):
    """Tables as they stood on a day, each cut when it is first read: few readers need them all."""

    def __init__(self, tables: Mapping[str, pd.DataFrame], as_of: date) -> None:
        self._tables, self._as_of = tables, as_of
        self._cut: dict[str, pd.DataFrame] = {}

    def __getitem__(self, name: str) -> pd.DataFrame:
        if name not in self._cut:
            self._cut[name] = known(self._tables[name], TABLES[name], self._as_of)
        return self._cut[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)


def known(frame: pd.DataFrame, table: Table, as_of: date) -> pd.DataFrame:
    """The rows of a table known on a day, with later news made missing again.

    A row is known from its `known_on` date (rows without one, or with an empty one, always). A news date
    (a closing, a payment, an answer) that lies in the future is erased, and with it the columns it
    reveals; plans (ends, due dates, planned meetings) stay.
    """
    end = _after(as_of)
    frame = frame[_seen(frame, table, as_of)].copy()
    if table.name == "interactions":
        return frame.assign(status=frame["status"].where(frame["date"] < end, "planned"))
    later = {column.name: frame[column.name] >= end for column in table.columns if column.news}
    for column in table.columns:
        source = column.name if column.news else column.revealed_by
        if source in later:
            frame[column.name] = frame[column.name].mask(later[source])
    return frame


def _seen(frame: pd.DataFrame, table: Table, as_of: date) -> "pd.Series[bool]":
    """Which rows were known on a day."""
    if table.known_on is None:
        return pd.Series(True, index=frame.index)
    return ~(frame[table.known_on] >= _after(as_of))


def _after(as_of: date) -> pd.Timestamp:
    """The first moment after a day."""
    return pd.Timestamp(as_of) + pd.Timedelta(days=1)
