"""Delivery: orders on time in full, and lines that could not be served from stock."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import unknown
from kamreport.arithmetic.tallies import (
    Columns,
    by_period,
    estimates,
    everyone,
    pooled,
    recent,
    share,
    too_few,
    within,
)
from kamreport.figures import Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows, filled, last_months, months_before, previous, to_date
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, add_months, window

FIGURES = (
    "otif", "otif_before", "otif_period", "otif_previous", "otif_share", "stock_out_rate", "stock_out_before",
)  # fmt: skip
TABLES = {
    "trend": (
        "period", "start", "end",
        "otif", "otif_low", "otif_high", "otif_n", "otif_withheld",
        "stock_out_rate", "stock_out_rate_low", "stock_out_rate_high", "stock_out_rate_n",
        "stock_out_rate_withheld",
    )
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What [metrics.delivery] may change: the months that count, the least orders or lines, the trend."""

    months: int = 12
    least: int = 5
    periods: int = 8


_PROMISED = ("promised_on",)
LINEAGE = Lineage(
    rows=(
        Rows("orders", last_months("delivery", Settings), _PROMISED, ("otif", "otif_share")),
        Rows("orders", months_before("delivery", Settings), _PROMISED, ("otif_before",)),
        Rows("orders", to_date, _PROMISED, ("otif_period",)),
        Rows("orders", previous, _PROMISED, ("otif_previous",)),
        Rows(
            "orders",
            last_months("delivery", Settings),
            figures=("stock_out_rate",),
            keep=filled("stock_out"),
        ),
        Rows(
            "orders",
            months_before("delivery", Settings),
            figures=("stock_out_before",),
            keep=filled("stock_out"),
        ),
    ),
    shares=("otif*", "stock_out_*"),
)


@metric(settings=Settings, lineage=LINEAGE)
def delivery(book: Book, _known: Known) -> Result:
    """On-time-in-full is the share of orders delivered complete by the day promised, among those promised
    for the last twelve months; the stock-out rate is the share of order lines that could not be served
    from stock. Both with a 95 % Wilson interval.

    An order promised for a day up to the as-of day and not delivered by then was not on time.

    accounts and portfolio, 0-1 with low, high, n: `otif` over the trailing twelve months, `otif_before`
    over the twelve before, `otif_period` this period to date, `otif_previous` the previous period like for
    like, `otif_share` the same as otif from one order on; `stock_out_rate` over the trailing twelve months,
    `stock_out_before` over the twelve before. Withheld under 5 orders (withheld-deliveries) or 5 lines
    (withheld-stock-lines).

    tables: trend, one row for each of the last 8 periods, oldest first: period, start, end, otif and
    stock_out_rate with partners.

    Without promised days and stock-out flags all is withheld (withheld-no-promised-days,
    withheld-no-stock-flags).
    """
    facts = book.facts
    if facts.deliveries.empty and facts.stock.empty:
        return unknown(book, FIGURES, reason("no-promised-days"), TABLES)
    chosen = settings(book, "delivery", Settings)
    accounts = _columns(book, facts.deliveries, facts.stock, book.accounts, chosen)
    return Result(
        pd.DataFrame(accounts),
        Later(
            lambda: estimates(
                _columns(book, pooled(facts.deliveries), pooled(facts.stock), everyone(), chosen)
            )
        ),
        Each({"trend": lambda: _trend(book, pooled(facts.deliveries), pooled(facts.stock), chosen)}),
    )


def _trend(book: Book, kept: pd.DataFrame, stock: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    return by_period(
        recent(book, chosen.periods),
        lambda period: {
            **_on_time("otif", kept, period, everyone(), chosen.least),
            **_stock_outs("stock_out_rate", stock, period, everyone(), chosen.least),
        },
    )


def _columns(
    book: Book, kept: pd.DataFrame, stock: pd.DataFrame, index: "pd.Index[str]", chosen: Settings
) -> Columns:
    now = window(book.as_of, chosen.months)
    before = window(add_months(book.as_of, -chosen.months), chosen.months)
    previous = book.period.like_for_like(book.period.previous(), book.as_of)
    windows = {
        "otif": now,
        "otif_before": before,
        "otif_period": book.period.to_date(book.as_of),
        "otif_previous": previous,
    }
    found: Columns = {}
    for name, period in windows.items():
        found |= _on_time(name, kept, period, index, chosen.least)
    found |= _on_time("otif_share", kept, now, index, 1)
    found |= _stock_outs("stock_out_rate", stock, now, index, chosen.least)
    return found | _stock_outs("stock_out_before", stock, before, index, chosen.least)


def _on_time(name: str, rows: pd.DataFrame, period: Period, index: "pd.Index[str]", least: int) -> Columns:
    found = within(rows, "promised_on", period)
    n, kept = _sums(found, ["due", "kept"], index)
    why: Reason | pd.Series[Any] = (
        reason("no-promised-days") if rows.empty else too_few(n, least, "deliveries")
    )
    return share(name, kept, n, least, why)


def _stock_outs(name: str, rows: pd.DataFrame, period: Period, index: "pd.Index[str]", least: int) -> Columns:
    found = within(rows, "date", period)
    n, out = _sums(found, ["lines", "stock_outs"], index)
    why: Reason | pd.Series[Any] = (
        reason("no-stock-flags") if rows.empty else too_few(n, least, "stock-lines")
    )
    return share(name, out, n, least, why)


def _sums(rows: pd.DataFrame, columns: list[str], index: "pd.Index[str]") -> "Iterator[pd.Series[Any]]":
    summed = rows.groupby("account_id")[columns].sum().reindex(index, fill_value=0).astype("float64")
    return (summed[column] for column in columns)
