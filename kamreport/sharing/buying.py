"""What the client bought: by period, and by product category."""

from dataclasses import dataclass

from kamreport.period import Period, parse
from kamreport.sharing.reading import Own
from kamreport.values import text

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

    `name` is "" for what has no category.
    """

    name: str
    amount: float
    before: float


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
        Category(text(row["category"]), float(row["revenue"]), float(row["before"]))
        for _, row in rows.iterrows()
    ]
    return tuple(sorted(found, key=lambda one: (-one.amount, one.name)))
