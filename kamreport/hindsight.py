"""Looking back: the book as it stood at past period ends, its health then, and what happened afterwards."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import history, net, orders
from kamreport.figures import Result
from kamreport.metric import METRICS, Measures
from kamreport.model import Book
from kamreport.period import Period, Span, add_months, containing

AHEAD = 6  # months in which the outcome is looked for: two quarters
FALL = 0.3  # share of revenue whose fall counts as a loss where the settings name no other
UNDATED: Mapping[str, tuple[str, ...]] = {
    "accounts": ("wallet", "strategic_match", "growth_potential", "switching_cost", "influence"),
    "contacts": ("stance",),
}
"""Judgements without a date: nobody can say whether they were known then, so a look back leaves them out."""


def looks(book: Book, most: int) -> tuple[date, ...]:
    """The quarter ends to look back at, oldest first: the two quarters after each are over, and a year of
    orders lies before it. They are half a year apart, so that no outcome is counted twice.
    """
    since = history(book)
    last = containing(book.as_of + timedelta(days=1), Span.QUARTER, book.period.fiscal_year_start)
    end = last.start - timedelta(days=1)
    found: list[date] = []
    while since is not None and len(found) < most:
        end = _months_on(end, -AHEAD)
        if _months_on(end, -12) < since - timedelta(days=1):
            break
        found.append(end)
    return tuple(found[::-1])


def as_it_stood(book: Book, day: date) -> Book:
    """The book on an earlier day, judgements without a date left out. Trends of past periods, which no score
    reads, are kept to one period.
    """
    tables = {
        name: frame.assign(**{column: frame[column].mask(frame[column].notna()) for column in UNDATED[name]})
        if name in UNDATED
        else frame
        for name, frame in book.tables.items()
    }
    chosen = {name: dict(values) for name, values in book.settings.items()}
    for name, member in METRICS.items():
        if member.settings is not None and any(one.name == "periods" for one in fields(member.settings)):
            chosen[name] = {**chosen.get(name, {}), "periods": 1}
    span = Span.QUARTER if book.period.span is Span.DAYS else book.period.span
    period = containing(day, span, book.period.fiscal_year_start)
    return replace(book, tables=tables, settings=chosen).at(day, period)


def measured(book: Book, wanted: str) -> Result:
    """One metric of a book, and before it only those that it needs."""
    return Measures(book)[wanted]


def outcomes(book: Book, day: date, fall: float) -> pd.DataFrame:
    """What the two quarters after a day brought, for the accounts that bought in the two before it.

    One row an account: `outcome` silent (not one order with a positive amount), fallen (revenue down by the
    share `fall` or more on the same two quarters a year before) or kept; `event`, True for the first two. An
    account without revenue in those two quarters of the year before can only fall silent.
    """
    start, end = day + timedelta(days=1), _months_on(day, AHEAD)
    base = Period(Span.DAYS, _months_on(day, -12) + timedelta(days=1), _months_on(day, -AHEAD))
    bought = orders(book, base.end + timedelta(days=1), day) > 0
    then, now = net(book, base.start, base.end), net(book, start, end)
    silent = orders(book, start, end) == 0
    fallen = (then > 0) & ((then - now).astype("float64") >= fall * then.astype("float64") - 1e-6)
    outcome: Any = np.select([silent, fallen], ["silent", "fallen"], "kept")
    frame = pd.DataFrame({"outcome": pd.Series(outcome, index=book.accounts, dtype="str")})
    return frame.assign(event=silent | fallen)[bought]


def _months_on(day: date, months: int) -> date:
    """The end of the month so many months after the one that ends on `day`."""
    return add_months(day + timedelta(days=1), months) - timedelta(days=1)
