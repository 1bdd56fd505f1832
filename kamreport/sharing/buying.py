"""What the client bought: by period, and by product category."""

from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.tallies import recent, within
from kamreport.figures import units
from kamreport.metrics.products import categories as named
from kamreport.period import Period, Span, parse
from kamreport.sharing.reading import Own
from kamreport.values import as_number, text

PERIODS = 8


@dataclass(frozen=True, slots=True)
class Bought:
    """Net purchases of one period; `finished` is False for the one still under way."""

    period: Period
    amount: float
    finished: bool


@dataclass(frozen=True, slots=True)
class Category:
    """Net purchases of one product category in the last twelve whole months and the twelve before.

    `name` is "" for what has no category; `before` None where the orders do not reach back so far.
    """

    name: str
    amount: float
    before: float | None


@dataclass(frozen=True, slots=True)
class Course:
    """Net purchases of one product category, period by period: as many `amounts` as there are `periods`."""

    name: str
    periods: tuple[Period, ...]
    amounts: tuple[float, ...]


def purchases(own: Own) -> tuple[Bought, ...]:
    """The last eight periods, oldest first, from the first in which something was bought."""
    rows = own.table("revenue", "quarters").tail(PERIODS)
    rows = rows[rows["revenue"].ne(0).cummax()] if len(rows) else rows
    start = own.case.config.fiscal_year_start
    return tuple(
        Bought(parse(str(row["label"]), start), float(row["revenue"]), bool(row["finished"]))
        for _, row in rows.iterrows()
    )


def categories(own: Own) -> tuple[Category, ...]:
    """The product categories bought in two years, the largest first."""
    rows = own.table("products", "categories")
    found = [
        Category(text(row["category"]), float(row["revenue"]), as_number(row["before"]))
        for _, row in rows.iterrows()
    ]
    return tuple(sorted(found, key=lambda one: (-one.amount, one.name)))


def courses(own: Own) -> tuple[Course, ...]:
    """Every category over the last eight periods, the largest sum first; from the first period in which
    anything was bought.

    Purchases are known by the month: nothing is told where periods are days of one's own choosing.
    """
    rows = own.facts("products")
    if rows.empty or own.period.span is Span.DAYS:
        return ()
    rows = rows.assign(name=named(rows["product_id"], own.products()))
    whole = [one if one.start != own.period.start else own.period for one in recent(own.case.book, PERIODS)]
    parts = [within(rows, "month", one) for one in whole]
    first = next((place for place, part in enumerate(parts) if len(part)), PERIODS)
    sums = {place: parts[place].groupby("name")["net_cents"].sum() for place in range(first, PERIODS)}
    found = [
        Course(str(name), tuple(whole[first:]), tuple(_units(one, name) for one in sums.values()))
        for name in sorted({str(name) for one in sums.values() for name in one.index})
    ]
    return tuple(sorted(found, key=lambda one: (-sum(one.amounts), one.name)))


def _units(sums: "pd.Series[int]", name: str) -> float:
    return float(units(sums.get(name, 0)))
