"""Conversion: opportunities won and lost, the length of a sale, and the open pipeline."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import ratio, unknown
from kamreport.arithmetic.tallies import (
    Columns,
    by_period,
    count,
    days,
    estimates,
    everyone,
    figure,
    pooled,
    recent,
    share,
    too_few,
    total,
    within,
)
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Days, Lineage, Rows, equal, last_months, months_before, previous, to_date
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, add_months, window

FIGURES = (
    "win_rate", "win_rate_before", "win_rate_value", "cycle_days", "won", "lost", "won_value",
    "won_value_before", "won_value_period", "won_value_previous", "created", "created_previous",
    "open_count", "open_value", "weighted_value", "overdue_count",
)  # fmt: skip
GROUPED = (
    "won", "lost", "win_rate", "win_rate_low", "win_rate_high", "win_rate_n", "win_rate_withheld",
    "win_rate_value", "won_value", "cycle_days", "open_count", "open_value",
)  # fmt: skip
TABLES = {
    "trend": (
        "period", "start", "end", "created", "won", "lost", "won_value",
        "win_rate", "win_rate_low", "win_rate_high", "win_rate_n", "win_rate_withheld",
    ),
    "owners": ("owner", *GROUPED),
    "products": ("product_id", *GROUPED),
    "competitors": ("competitor", *GROUPED),
    "stages": ("stage", "open_count", "open_value", "weighted_value"),
    "open": ("account_id", "opportunity_id", "name", "stage", "value", "probability", "expected_on", "owner"),
}  # fmt: skip
READ = (
    "account_id",
    "outcome",
    "opened_on",
    "expected_on",
    "closed_on",
    "value",
    "open",
    "weighted",
    "cycle",
)


@dataclass(frozen=True)
class Settings:
    """What [metrics.conversion] may change: months that count, least closed ones, periods of the trend."""

    months: int = 12
    least_closed: int = 5
    periods: int = 8


def _closed_in(days: Days, *figures: str, won: bool = False) -> Rows:
    """The opportunities won or lost in a window."""
    outcomes = ("won",) if won else ("won", "lost")
    keep = equal("outcome", *outcomes)
    return Rows("opportunities", days, ("closed_on",), figures, keep, ("value",))


_NOW = ("win_rate", "win_rate_value", "cycle_days", "won", "lost", "won_value")
LINEAGE = Lineage(
    rows=(
        _closed_in(last_months("conversion", Settings), *_NOW),
        _closed_in(months_before("conversion", Settings), "win_rate_before", "won_value_before"),
        _closed_in(to_date, "won_value_period", won=True),
        _closed_in(previous, "won_value_previous", won=True),
        Rows("opportunities", to_date, ("opened_on",), ("created",)),
        Rows("opportunities", previous, ("opened_on",), ("created_previous",)),
        Rows(
            "opportunities",
            figures=("open_*", "weighted_value", "overdue_count"),
            keep=lambda _, rows: ~rows["outcome"].isin(("won", "lost")),
            adds=("value",),
        ),
    ),
    money=("won_value*", "open_value", "weighted_value", "open.value"),
    shares=("win_rate*", "open.probability"),
    totals=(
        "open.value", "stages.open_value", "stages.weighted_value", "owners.won_value", "owners.open_value",
        "products.won_value", "products.open_value", "trend.won_value",
    ),
)  # fmt: skip


@metric(settings=Settings, lineage=LINEAGE)
def conversion(book: Book, _known: Known) -> Result:
    """The win rate is the share of opportunities won among those won or lost in the last twelve months, by
    count with a 95 % Wilson interval, and by value. The sales cycle is the median of the days from opening
    to winning. The weighted pipeline is the open value times its probability of winning.

    An opportunity without an outcome is open; one won or lost on an unknown day is in no window.

    accounts and portfolio (money in currency units): `win_rate` 0-1 with low, high, n, withheld under 5
    closed (withheld-closed), `win_rate_before` the twelve months before; `win_rate_value` likewise by value
    (withheld-no-values where those lost have none); `cycle_days` with n (withheld-none-won); `won`, `lost`
    counts and `won_value` of the twelve months, `won_value_before` of the twelve before
    (withheld-sales-history where no sale on file closed in their first month or earlier),
    `won_value_period` and `won_value_previous` like for like; `created` and `created_previous` likewise;
    `open_count`, `open_value` (withheld-no-values when none of the open ones has a value), `weighted_value`
    (withheld-no-probabilities when none has a probability; those without one add nothing), `overdue_count`
    open past their expected day.

    tables:
    trend        one row for each of the last 8 periods, oldest first: created, won, lost, won_value,
                 win_rate with partners
    owners, products, competitors   the twelve months' figures by who owned it, what it was and against whom
    stages       the open ones by stage, most value first: open_count, open_value, weighted_value
    open         the open ones, most value first

    Without opportunities everything is withheld (withheld-no-opportunities).
    """
    if not book.has("opportunities"):
        return unknown(book, FIGURES, reason("no-opportunities"), TABLES)
    chosen = settings(book, "conversion", Settings)
    rows = book["opportunities"].sort_values("opportunity_id", ignore_index=True)
    rows = rows.assign(
        open=~rows["outcome"].isin(("won", "lost")),
        weighted=rows["value"] * rows["probability"],
        cycle=days(rows["closed_on"] - rows["opened_on"]),
    )
    own = rows[list(READ)]
    return Result(
        pd.DataFrame(_columns(book, own, book.accounts, chosen)),
        Later(lambda: estimates(_columns(book, pooled(own), everyone(), chosen))),
        Each(
            {
                "trend": lambda: _trend(book, pooled(own), chosen),
                "owners": lambda: _grouped(book, rows, "owner", chosen),
                "products": lambda: _grouped(book, rows, "product_id", chosen),
                "competitors": lambda: _grouped(book, rows, "competitor", chosen),
                "stages": lambda: _stages(rows),
                "open": lambda: _open(rows),
            }
        ),
    )


def _columns(book: Book, rows: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    before = window(add_months(book.as_of, -chosen.months), chosen.months)
    now = book.period.to_date(book.as_of)
    previous = book.period.like_for_like(book.period.previous(), book.as_of)
    earlier = _won_value(rows, before, index)
    reaches = bool(rows["closed_on"].min() <= pd.Timestamp(before.start) + pd.Timedelta(days=31))
    late = rows[rows["open"] & (rows["expected_on"] < pd.Timestamp(book.as_of))]
    return {
        **_closed(rows, window(book.as_of, chosen.months), index, chosen.least_closed),
        **_win_rate("win_rate_before", within(rows, "closed_on", before), index, chosen.least_closed),
        **figure("won_value_before", earlier if reaches else earlier * float("nan"), reason("sales-history")),
        "won_value_period": _won_value(rows, now, index),
        "won_value_previous": _won_value(rows, previous, index),
        "created": count(within(rows, "opened_on", now), index),
        "created_previous": count(within(rows, "opened_on", previous), index),
        **_pipeline(rows[rows["open"]], index),
        "overdue_count": count(late, index),
    }


def _closed(rows: pd.DataFrame, period: Period, index: "pd.Index[str]", least: int) -> Columns:
    closed = within(rows, "closed_on", period)
    closed = closed[~closed["open"]]
    won, lost = closed[closed["outcome"] == "won"], closed[closed["outcome"] == "lost"]
    value, all_value = total(won, "value", index), total(closed, "value", index)
    told = (all_value > value) | (count(lost, index) == 0)
    timed = won[won["cycle"].notna()]
    cycle = timed.groupby("account_id")["cycle"].median().reindex(index)
    n = count(closed, index)
    return {
        **_win_rate("win_rate", closed, index, least),
        **figure("win_rate_value", ratio(value, all_value).where((n >= least) & told), _few(n, least), n=n),
        **figure("cycle_days", cycle, reason("none-won"), n=count(timed, index)),
        "won": count(won, index),
        "lost": count(lost, index),
        "won_value": value,
    }


def _few(n: "pd.Series[Any]", least: int) -> "pd.Series[Any]":
    return too_few(n, least, "closed").where(n < least, reason("no-values"))


def _win_rate(name: str, closed: pd.DataFrame, index: "pd.Index[str]", least: int) -> Columns:
    ended = closed[~closed["open"]]
    n = count(ended, index)
    return share(name, count(ended[ended["outcome"] == "won"], index), n, least, too_few(n, least, "closed"))


def _won_value(rows: pd.DataFrame, period: Period, index: "pd.Index[str]") -> "pd.Series[Any]":
    closed = within(rows, "closed_on", period)
    return total(closed[closed["outcome"] == "won"], "value", index)


def _pipeline(rows: pd.DataFrame, index: "pd.Index[str]") -> Columns:
    """Open value and weighted value: 0 where nothing is open, unknown where no open one says."""
    n = count(rows, index)
    found: Columns = {"open_count": n}
    for name, column, key in (
        ("open_value", "value", "no-values"),
        ("weighted_value", "weighted", "no-probabilities"),
    ):
        told = count(rows[rows[column].notna()], index)
        found |= figure(name, total(rows, column, index).where((told > 0) | (n == 0)), reason(key))
    return found


def _trend(book: Book, rows: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    return by_period(
        recent(book, chosen.periods), lambda period: _in_period(rows, period, chosen.least_closed)
    )


def _in_period(rows: pd.DataFrame, period: Period, least: int) -> Columns:
    closed = _closed(rows, period, everyone(), least)
    kept = {name: column for name, column in closed.items() if name in TABLES["trend"]}
    created = {"created": count(within(rows, "opened_on", period), everyone())}
    return {name: (created | kept)[name] for name in TABLES["trend"][3:]}


def _grouped(book: Book, rows: pd.DataFrame, column: str, chosen: Settings) -> pd.DataFrame:
    """The accounts' figures by another column: its names stand where accounts stood."""
    named = rows[rows[column].notna()]
    names = pd.Index(sorted(named[column].unique()), name=column, dtype="str")
    moved = named.assign(account_id=named[column])
    found = _closed(moved, window(book.as_of, chosen.months), names, chosen.least_closed)
    found |= _pipeline(moved[moved["open"]], names)
    table = pd.DataFrame({name: found[name] for name in GROUPED}).reset_index()
    return table.sort_values(["won_value", column], ascending=[False, True], ignore_index=True)


def _stages(rows: pd.DataFrame) -> pd.DataFrame:
    named = rows[rows["open"] & rows["stage"].notna()]
    names = pd.Index(sorted(named["stage"].unique()), name="stage", dtype="str")
    found = _pipeline(named.assign(account_id=named["stage"]), names)
    table = pd.DataFrame({name: found[name] for name in TABLES["stages"][1:]}, index=names).reset_index()
    return table.sort_values(
        ["open_value", "open_count", "stage"], ascending=[False, False, True], ignore_index=True
    )


def _open(rows: pd.DataFrame) -> pd.DataFrame:
    waiting = rows[rows["open"]].sort_values(
        ["value", "account_id", "opportunity_id"], ascending=[False, True, True]
    )
    return waiting[list(TABLES["open"])].reset_index(drop=True)
