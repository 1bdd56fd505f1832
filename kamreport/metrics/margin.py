"""Gross margin in money and as a rate, where cost is known."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.later import Later
from kamreport.arithmetic.measuring import NO_ORDERS, ratio, spread, trailing, uncovered, unknown, withhold
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings, units
from kamreport.lineage import Lineage, Rows, filled, last_year, to_date, year_ago
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period

KINDS = ("margin", "margin_rate", "coverage")
PREFIXES = ("", "trailing_", "year_ago_")


@dataclass(frozen=True)
class Settings:
    """`least_coverage`: the share of revenue whose cost must be known before a margin is told."""

    least_coverage: float = 0.5


_ADDS = ("amount", "cost")
LINEAGE = Lineage(
    rows=(
        Rows("orders", to_date, figures=KINDS, keep=filled("cost"), adds=_ADDS),
        Rows("orders", last_year, figures=("trailing_*",), keep=filled("cost"), adds=_ADDS),
        Rows("orders", year_ago, figures=("year_ago_*",), keep=filled("cost"), adds=_ADDS),
    ),
    money=("margin", "trailing_margin", "year_ago_margin"),
    shares=("*margin_rate", "*coverage"),
)


@metric(settings=Settings, lineage=LINEAGE)
def margin(book: Book, _known: Known) -> Result:
    """Margin is revenue less cost of all order lines whose cost is known; the margin rate is this margin
    divided by the revenue of the same lines. It is withheld where cost is known for less than half of the
    revenue.

    accounts and portfolio, for this period to date: `margin` in currency units, `margin_rate` as a share of
    1 (negative when sold below cost), `coverage` the share of revenue with known cost, 0-1, with
    `coverage_n` order lines (returns count with their amount, not against it). The same with `trailing_`
    for the twelve months to the as-of day and with `year_ago_` for the period a year ago, like for like.

    Withheld: withheld-no-orders; withheld-costs (coverage below `least_coverage`: known, least in per cent);
    withheld-no-revenue (a rate without positive revenue; an account that bought nothing has margin 0);
    withheld-history (a year ago, before the book's first order).
    """
    figures = tuple(prefix + kind for prefix in PREFIXES for kind in KINDS)
    if not book.has("orders"):
        return unknown(book, figures, NO_ORDERS)
    least = settings(book, "margin", Settings).least_coverage
    windows = (
        book.period.to_date(book.as_of),
        trailing(book),
        book.period.like_for_like(book.period.year_ago(), book.as_of),
    )
    accounts = pd.DataFrame(index=book.accounts)
    whole: dict[str, tuple[pd.DataFrame, Reason | None]] = {}
    for prefix, window in zip(PREFIXES, windows, strict=True):
        sums = _sums(book, window)
        why = uncovered(book, window.start) if prefix == "year_ago_" else None
        accounts = accounts.join(_figured(sums, why, least).add_prefix(prefix))
        whole[prefix] = sums.sum().to_frame().T, why
    return Result(accounts, Later(lambda: _portfolio(whole, least)))


def _portfolio(whole: Mapping[str, tuple[pd.DataFrame, Reason | None]], least: float) -> dict[str, Estimate]:
    """The figures of each window's sums over all accounts, and why there is nothing to compare with."""
    found: dict[str, Estimate] = {}
    for prefix, (sums, why) in whole.items():
        figured = Result(_figured(sums, why, least))
        found |= {prefix + kind: figured.estimate(0, kind) for kind in KINDS}  # type: ignore[arg-type]
    return found


def _sums(book: Book, window: Period) -> pd.DataFrame:
    days = book.facts.days
    part = days[(days["date"] >= pd.Timestamp(window.start)) & (days["date"] <= pd.Timestamp(window.end))]
    part = part.assign(
        known=part["costed_cents"].abs(),
        moved=part["costed_cents"].abs() + (part["net_cents"] - part["costed_cents"]).abs(),
    )
    sums = part.groupby("account_id")[["costed_cents", "cost_cents", "known", "moved", "lines"]].sum()
    return pd.DataFrame({name: spread(book, sums[name]) for name in sums})


def _figured(sums: pd.DataFrame, why: Reason | None, least: float) -> pd.DataFrame:
    coverage = ratio(sums["known"], sums["moved"])
    gross = sums["costed_cents"] - sums["cost_cents"]
    frame = pd.DataFrame(
        {
            "margin": units(gross),
            "margin_rate": ratio(gross, sums["costed_cents"]),
            "coverage": coverage,
            "coverage_n": sums["lines"].astype("float64"),
        }
    )
    for kind in KINDS:
        frame = withhold(frame, kind, why, why is not None)
    frame = withhold(frame, "coverage", reason("no-revenue"), coverage.isna())
    told = [
        reason("costs", known=int(share * 100), least=round(least * 100)) if share < least else None
        for share in coverage
    ]
    for kind in ("margin", "margin_rate"):
        frame = withhold(frame, kind, pd.Series(told, index=frame.index, dtype="object"))
    return withhold(frame, "margin_rate", reason("no-revenue"), sums["costed_cents"] <= 0)
