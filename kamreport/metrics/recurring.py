"""Recurring revenue: the yearly value of running contracts, and what ends when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from kamreport.arithmetic.contracting import running_on, runs_on, yearly_value
from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import unknown
from kamreport.arithmetic.tallies import (
    Columns,
    ahead,
    by_period,
    count,
    days,
    estimates,
    everyone,
    figure,
    pooled,
    recent,
    total,
    within,
)
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Keep, Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, add_months

FIGURES = (
    "annual", "annual_previous", "annual_year_ago", "contracts", "ending", "ending_count", "next_end",
    "days_to_end", "runway_days", "unrenewed", "unrenewed_value",
)  # fmt: skip
TABLES = {
    "trend": ("period", "start", "end", "annual", "contracts", "started", "ended"),
    "ends": (
        "account_id", "contract_id", "name", "end", "notice_by", "annual_value", "auto_renews", "renewal",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What [metrics.recurring] may change.

    The days ahead in which an ending counts; the days of runway an open-ended or self-renewing contract
    counts for; the days ahead that the table of ends shows; periods of the trend.
    """

    ending_days: int = 180
    runway_cap: int = 730
    table_days: int = 365
    periods: int = 8


def _on(day: Callable[[Book], date]) -> Keep:
    """Chooses the contracts that run on a day."""
    return lambda book, rows: runs_on(rows, day(book))


_VALUE = ("annual_value", "monthly_value")
LINEAGE = Lineage(
    rows=(
        Rows(
            "contracts",
            figures=(
                "annual", "contracts", "ending", "ending_count", "next_end", "days_to_end", "runway_days",
                "unrenewed", "unrenewed_value",
            ),
            keep=_on(lambda book: book.as_of),
            adds=_VALUE,
        ),
        Rows(
            "contracts",
            figures=("annual_previous",),
            keep=_on(lambda book: book.period.previous().end),
            adds=_VALUE,
        ),
        Rows(
            "contracts",
            figures=("annual_year_ago",),
            keep=_on(lambda book: add_months(book.as_of, -12)),
            adds=_VALUE,
        ),
        Rows(
            "opportunities",
            figures=("unrenewed", "unrenewed_value"),
            keep=lambda _, rows: ~rows["outcome"].isin(("won", "lost")),
            adds=("value",),
        ),
    ),
    money=("annual*", "ending", "unrenewed_value", "trend.started", "trend.ended", "annual_value"),
    totals=("ends.annual_value",),
)  # fmt: skip


@metric(settings=Settings, lineage=LINEAGE)
def recurring(book: Book, _known: Known) -> Result:
    """Recurring revenue is the yearly value of the contracts running on a day: from their first day to
    their last, both included. A contract with a monthly value alone counts twelve times that.

    accounts and portfolio (money in currency units): `annual` at the as-of day, `annual_previous` at the
    end of the previous period, `annual_year_ago` a year before the as-of day
    (withheld-no-values where no running contract has one); `contracts` running;
    `ending` the yearly value and `ending_count` the number of those that end within 180 days, the as-of day
    being the first, and do not renew themselves; `unrenewed` 1 when an account has such a contract but no
    open opportunity, else 0, and `unrenewed_value` their yearly value (withheld-no-opportunities without
    opportunities). accounts
    only: `next_end` the day the first running contract ends that does not renew itself, `days_to_end`
    until then (withheld-no-end), `runway_days` the days the running contracts still run, weighted by
    value, 730 at most and for open-ended and self-renewing ones (withheld-no-running-contract). The
    portfolio's `unrenewed` is the number of accounts.

    tables:
    trend  one row for each of the last 8 periods, oldest first: annual and contracts at its end, yearly
           value started and ended in it
    ends   running contracts that end within a year, soonest first, with the last day to give notice and
           whether the account has an open opportunity (renewal)

    Without contracts everything is withheld (withheld-no-contracts).
    """
    if not book.has("contracts"):
        return unknown(book, FIGURES, reason("no-contracts"), TABLES)
    chosen = settings(book, "recurring", Settings)
    rows = _yearly(book)
    accounts = _columns(book, rows, book.accounts, chosen) | _ends(book, rows, chosen)
    return Result(
        pd.DataFrame({name: accounts[name] for name in sorted(accounts, key=_place)}),
        Later(lambda: _portfolio(book, rows, accounts, chosen)),
        Each(
            {"trend": lambda: _trend(book, pooled(rows), chosen), "ends": lambda: _table(book, rows, chosen)}
        ),
    )


def _portfolio(book: Book, rows: pd.DataFrame, accounts: Columns, chosen: Settings) -> dict[str, Estimate]:
    whole = _columns(book, pooled(rows), everyone(), chosen)
    for name in ("unrenewed", "unrenewed_value"):
        summed = pd.Series([accounts[name].sum(min_count=1)], index=everyone()).round(2)
        whole |= figure(name, summed, reason("no-opportunities"))
    return estimates(whole)


def _place(column: str) -> tuple[int, str]:
    """Columns in the order of FIGURES, partners after their figure."""
    return FIGURES.index(column.removesuffix("_withheld")), column


def _yearly(book: Book) -> pd.DataFrame:
    """The contracts with `yearly` value, `fixed` (ends and does not renew itself) and `renewal`."""
    rows = book["contracts"].sort_values("contract_id", ignore_index=True)
    renews = rows["auto_renews"].fillna(False).astype(bool)
    found = book["opportunities"]
    open_ones = found[~found["outcome"].isin(("won", "lost"))]
    return rows.assign(
        yearly=yearly_value(rows),
        fixed=rows["end"].notna() & ~renews,
        renewal=rows["account_id"].isin(open_ones["account_id"]),
    )


def _ending(book: Book, rows: pd.DataFrame, days_ahead: int) -> pd.DataFrame:
    running = running_on(rows, book.as_of)
    return ahead(running[running["fixed"]], "end", book, days_ahead)


def _columns(book: Book, rows: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    now = running_on(rows, book.as_of)
    ending = _ending(book, rows, chosen.ending_days)
    before, year_ago = book.period.previous().end, add_months(book.as_of, -12)
    return {
        **_worth("annual", now, index),
        **_worth("annual_previous", running_on(rows, before), index),
        **_worth("annual_year_ago", running_on(rows, year_ago), index),
        "contracts": count(now, index),
        "ending": total(ending, "yearly", index),
        "ending_count": count(ending, index),
    }


def _worth(name: str, running: pd.DataFrame, index: "pd.Index[str]") -> Columns:
    """Yearly value: 0 where nothing runs, unknown where no running contract has a value."""
    n, told = count(running, index), count(running[running["yearly"].notna()], index)
    return figure(name, total(running, "yearly", index).where((told > 0) | (n == 0)), reason("no-values"))


def _ends(book: Book, rows: pd.DataFrame, chosen: Settings) -> Columns:
    today, index = pd.Timestamp(book.as_of), book.accounts
    now = running_on(rows, book.as_of)
    ending = _ending(book, rows, chosen.ending_days)
    bare = ending[~ending["renewal"]]
    soonest = now[now["fixed"]].groupby("account_id")["end"].min().reindex(index)
    informed = book.has("opportunities")
    unrenewed = (count(bare, index) > 0).astype("float64")
    value = total(bare, "yearly", index)
    why = reason("no-opportunities")
    return {
        "next_end": soonest,
        **figure("days_to_end", days(soonest - today), reason("no-end")),
        **figure("runway_days", _runway(now, today, index, chosen.runway_cap), reason("no-running-contract")),
        **figure("unrenewed", unrenewed if informed else unrenewed * float("nan"), why),
        **figure("unrenewed_value", value if informed else value * float("nan"), why),
    }


def _runway(now: pd.DataFrame, today: pd.Timestamp, index: "pd.Index[str]", cap: int) -> "pd.Series[Any]":
    """Days left by account, weighted by value; contracts count alike where none of them has a value."""
    left = days(now["end"] - today).where(now["fixed"], cap).clip(upper=cap)
    worth = total(now, "yearly", index).reindex(now["account_id"]).to_numpy()
    weight = now["yearly"].fillna(0).where(worth > 0, 1.0)
    rows = now.assign(weight=weight, left=left * weight).sort_values(["account_id", "left", "weight"])
    sums = rows.groupby("account_id")[["left", "weight"]].sum().reindex(index)
    return sums["left"] / sums["weight"]


def _trend(book: Book, rows: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    return by_period(recent(book, chosen.periods), lambda period: _in_period(rows, period))


def _in_period(rows: pd.DataFrame, period: Period) -> Columns:
    now = running_on(rows, period.end)
    return {
        "annual": total(now, "yearly", everyone()),
        "contracts": count(now, everyone()),
        "started": total(within(rows, "start", period), "yearly", everyone()),
        "ended": total(within(rows, "end", period), "yearly", everyone()),
    }


def _table(book: Book, rows: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    running = running_on(rows, book.as_of)
    soon = ahead(running, "end", book, chosen.table_days).sort_values(["end", "account_id", "contract_id"])
    notice = soon["end"] - pd.to_timedelta(soon["notice_days"], unit="D")
    shown = soon.assign(annual_value=soon["yearly"], notice_by=notice)
    return shown[list(TABLES["ends"])].reset_index(drop=True)
