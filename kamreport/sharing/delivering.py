"""What was delivered against what was promised: orders by period, by month, and the days that came late."""

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.arithmetic.tallies import recent, within
from kamreport.period import Period, Span, add_months
from kamreport.sharing.reading import Own

PERIODS = 8


@dataclass(frozen=True, slots=True)
class Delivered:
    """Orders promised for one period, and how many of them came on time and in full."""

    period: Period
    due: int
    kept: int


@dataclass(frozen=True, slots=True)
class Promised:
    """Orders promised for one day or month that begins on `day`, and how many came on time and in full."""

    day: date
    due: int
    kept: int


def deliveries(own: Own) -> tuple[Delivered, ...]:
    """The last eight periods, oldest first, from the first with an order promised."""
    rows = own.facts("deliveries")
    found: list[Delivered] = []
    for period in recent(own.case.book, PERIODS):
        part = within(rows, "promised_on", period)
        due, kept = int(part["due"].sum()), int(part["kept"].sum())
        if due or found:
            named = own.period if period.start == own.period.start else period
            found.append(Delivered(named, due, kept))
    return tuple(found)


def months(own: Own) -> tuple[Promised, ...]:
    """The twelve calendar months that end with that of the as-of day, oldest first; none without orders."""
    rows, first = own.facts("deliveries"), own.as_of.replace(day=1)
    starts = [add_months(first, step) for step in range(-11, 1)]
    found = tuple(
        _promised(rows, Period(Span.MONTH, one, add_months(one, 1) - timedelta(days=1))) for one in starts
    )
    return found if any(one.due for one in found) else ()


def late_days(own: Own) -> tuple[Promised, ...]:
    """The days of the last twelve months for which orders were promised that came late, newest first."""
    rows = within(own.facts("deliveries"), "promised_on", own.year)
    days = rows.groupby("promised_on", as_index=False)[["due", "kept"]].sum()
    late = days[days["kept"] < days["due"]].sort_values("promised_on", ascending=False)
    return tuple(
        Promised(row["promised_on"].date(), int(row["due"]), int(row["kept"])) for _, row in late.iterrows()
    )


def _promised(rows: pd.DataFrame, period: Period) -> Promised:
    part = within(rows, "promised_on", period)
    return Promised(period.start, int(part["due"].sum()), int(part["kept"].sum()))
