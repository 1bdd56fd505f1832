"""Usage: how much an account uses of what it bought, and whether that grows."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pandas as pd

from kamreport.arithmetic.later import Later
from kamreport.arithmetic.measuring import unknown
from kamreport.arithmetic.tallies import Columns, estimates, everyone, figure, pooled, too_few, within
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, Span

FIGURES = ("uses", "uses_before", "usage_change", "active_days", "features", "days_since_use")


@dataclass(frozen=True)
class Settings:
    """What [metrics.usage] may change: the days compared, the least uses before that a change needs."""

    days: int = 90
    least_uses: int = 10


def _days(book: Book) -> Period:
    """The days that count as now."""
    return Period(
        Span.DAYS, book.as_of - timedelta(days=settings(book, "usage", Settings).days - 1), book.as_of
    )


LINEAGE = Lineage(
    rows=(
        Rows("usage", _days, figures=("uses", "usage_change", "active_days", "features")),
        Rows("usage", lambda book: _days(book).previous(), figures=("uses_before", "usage_change")),
        Rows("usage", figures=("days_since_use",)),
    ),
    shares=("usage_change",),
)


@metric(settings=Settings, lineage=LINEAGE)
def usage(book: Book, _known: Known) -> Result:
    """Usage is how often an account used what it bought in the last 90 days; its change is against the 90
    days before, as a share of them.

    accounts and portfolio: `uses` and `uses_before` counts, `usage_change` (0.1 is +10 %; withheld-usage
    under 10 uses before, withheld-usage-history when the book's usage does not reach back so far),
    `active_days` days with any use and `features` different ones, both of the 90 days, `days_since_use`
    (withheld-never-used).

    Without usage everything is withheld (withheld-no-usage).
    """
    if not book.has("usage"):
        return unknown(book, FIGURES, reason("no-usage"))
    chosen = settings(book, "usage", Settings)
    rows = book["usage"].assign(uses=book["usage"]["count"].fillna(1))
    return Result(
        pd.DataFrame(_columns(book, rows, book.accounts, chosen)),
        Later(lambda: estimates(_columns(book, pooled(rows), everyone(), chosen))),
    )


def _columns(book: Book, rows: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    now = Period(Span.DAYS, book.as_of - timedelta(days=chosen.days - 1), book.as_of)
    before = now.previous()
    recently = within(rows, "date", now)
    uses, earlier = _uses(recently, index), _uses(within(rows, "date", before), index)
    change = ((uses - earlier) / earlier.where(earlier > 0)).where(earlier >= chosen.least_uses)
    if rows["date"].min() > pd.Timestamp(before.start):
        changed = figure("usage_change", change * float("nan"), reason("usage-history"), n=earlier)
    else:
        changed = figure("usage_change", change, too_few(earlier, chosen.least_uses, "usage"), n=earlier)
    last = (pd.Timestamp(book.as_of) - rows.groupby("account_id")["date"].max()).dt.days
    return {
        "uses": uses,
        "uses_before": earlier,
        **changed,
        "active_days": _distinct(recently, "date", index),
        "features": _distinct(recently, "feature", index),
        **figure("days_since_use", last.reindex(index), reason("never-used")),
    }


def _uses(rows: pd.DataFrame, index: "pd.Index[str]") -> "pd.Series[Any]":
    ordered = rows.sort_values(["account_id", "uses"])
    return ordered.groupby("account_id")["uses"].sum().reindex(index, fill_value=0.0)


def _distinct(rows: pd.DataFrame, column: str, index: "pd.Index[str]") -> "pd.Series[Any]":
    return rows.groupby("account_id")[column].nunique().reindex(index, fill_value=0).astype("float64")
