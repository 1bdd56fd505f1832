"""Service cases: how fast, how often as promised, how many open, how many complaints."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import unknown
from kamreport.arithmetic.tallies import (
    Columns,
    count,
    estimates,
    everyone,
    figure,
    hours,
    pooled,
    share,
    too_few,
    within,
)
from kamreport.figures import Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows, equal, last_months, months_before, previous, to_date
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import intervals
from kamreport.period import Period, Span, add_months, containing, window

FIGURES = (
    "response_median", "response_p90", "resolution_median", "resolution_p90", "promise_kept",
    "promise_kept_before", "promise_share", "backlog", "backlog_late", "oldest_open_days", "complaints",
    "complaint_rate", "tickets", "tickets_previous", "escalated",
)  # fmt: skip
TABLES = {
    "months": (
        "month", "opened", "resolved", "backlog", "complaints",
        "response_median", "resolution_median", "promise_kept", "promise_kept_n",
    ),
    "open": ("account_id", "ticket_id", "opened_at", "priority", "kind", "subject", "age_days", "late"),
}  # fmt: skip

Priority = Literal["critical", "high", "normal", "low"]
_NEVER: Reason = reason("no-solutions")
_YEAR = 24 * 365
RESPONSE: Mapping[Priority, float] = {"critical": 4, "high": 8, "normal": 24, "low": 48}
RESOLUTION: Mapping[Priority, float] = {"critical": 24, "high": 72, "normal": 168, "low": 336}
READ = (
    "account_id", "opened_at", "kind", "escalated", "response", "resolution", "open", "silent", "age", "late",
    "decided",
)  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What [metrics.service] may change.

    `response_hours` and `resolution_hours`: what is promised, by priority (those not named keep 4, 8, 24,
    48 and 24, 72, 168, 336 hours, around the clock). `default_priority` is that of a case without one.
    The least cases for the promise kept, and for a 90th percentile.
    """

    months: int = 12
    response_hours: Mapping[Priority, float] = field(default_factory=dict)
    resolution_hours: Mapping[Priority, float] = field(default_factory=dict)
    default_priority: Priority = "normal"
    least: int = 5
    least_percentile: int = 10


_OPENED = (
    "response_*", "resolution_*", "promise_kept", "promise_share", "escalated",
)  # fmt: skip
LINEAGE = Lineage(
    rows=(
        Rows("tickets", last_months("service", Settings), figures=_OPENED),
        Rows("tickets", months_before("service", Settings), figures=("promise_kept_before",)),
        Rows(
            "tickets",
            figures=("backlog", "backlog_late", "oldest_open_days"),
            keep=lambda _, rows: rows["resolved_at"].isna() & rows["resolution_hours"].isna(),
        ),
        Rows(
            "tickets",
            last_months("service", Settings),
            figures=("complaints", "complaint_rate"),
            keep=equal("kind", "complaint"),
        ),
        Rows("orders", last_months("service", Settings), figures=("complaint_rate",)),
        Rows("tickets", to_date, figures=("tickets",)),
        Rows("tickets", previous, figures=("tickets_previous",)),
    ),
    main="promise_kept",
    shares=("promise_*",),
)


@metric(settings=Settings, lineage=LINEAGE)
def service(book: Book, _known: Known) -> Result:
    """Service is judged by the cases opened in the last twelve months: median and 90th percentile of the
    hours to the first response and to the solution, the share of cases served within the hours promised
    for their priority, the cases open today, and complaints per 100 orders.

    A case keeps its promise when its first response and its solution both came in time; it is counted
    once that is decided: when resolved, or when a promised hour has passed unkept. Hours run around the
    clock. A book that never names a first response is judged by the solution alone; one that names
    no solution for over a year by the first response, and its backlog is withheld (withheld-no-solutions).

    accounts and portfolio: `response_median`, `response_p90`, `resolution_median`, `resolution_p90` in
    hours, with n (withheld-cases under 1, or under 10 for the percentile); `promise_kept` 0-1 with Wilson
    interval and n, withheld under 5 (withheld-cases), `promise_kept_before` the twelve months before,
    `promise_share` the same as promise_kept from one case on;
    `backlog` cases open, `backlog_late` those past their promise, `oldest_open_days`
    (withheld-none-open); `complaints` and `complaint_rate` per 100 orders with Garwood's interval, n is
    the orders (withheld-no-orders-placed; both withheld-no-kinds where no case has a kind); `tickets`
    opened this period to date, `tickets_previous` the previous one like for like; `escalated` cases in
    the window.

    tables:
    months  one row for each of the last 12 calendar months: month, opened, resolved, backlog at its end,
            complaints, response_median, resolution_median, promise_kept and its n by month of opening
    open    the open cases, oldest first: account_id, ticket_id, opened_at, priority, kind, subject,
            age_days, late (past its promise)

    Without tickets everything is withheld (withheld-no-tickets).
    """
    if not book.has("tickets"):
        return unknown(book, FIGURES, reason("no-tickets"), TABLES)
    chosen = settings(book, "service", Settings)
    rows = _timed(book, chosen)
    orders = book.facts.days
    own = rows[list(READ)]
    return Result(
        pd.DataFrame(_columns(book, own, orders, book.accounts, chosen)),
        Later(lambda: estimates(_columns(book, pooled(own), pooled(orders), everyone(), chosen))),
        Each({"months": lambda: _months(book, pooled(rows)), "open": lambda: _open(rows)}),
    )


def _timed(book: Book, chosen: Settings) -> pd.DataFrame:
    """The cases with `response` and `resolution` hours (missing while not there), `closed_at`, `open`,
    `age` in hours, `late` (a promise has passed unkept) and `decided`.
    """
    rows = book["tickets"]
    now = pd.Timestamp(book.as_of) + pd.Timedelta(days=1)
    age = hours(now - rows["opened_at"])
    response = _hours(rows, "first_response_at", "first_response_hours", age)
    resolution = _hours(rows, "resolved_at", "resolution_hours", age)
    priority = rows["priority"].fillna(chosen.default_priority)
    first = priority.map(dict(RESPONSE) | dict(chosen.response_hours)).astype("float64")
    done = priority.map(dict(RESOLUTION) | dict(chosen.resolution_hours)).astype("float64")
    answered = response.notna().any()
    silent = bool(resolution.isna().all() and age.max() > _YEAR)
    slow = (response > first) | (response.isna() & resolution.isna() & (age > first))
    unsolved = (resolution > done) | (resolution.isna() & (age > done))
    late = (slow & answered) | (unsolved & (not silent))
    return rows.assign(
        priority=priority,
        response=response,
        resolution=resolution,
        closed_at=rows["opened_at"] + pd.to_timedelta(resolution.round(6), unit="h"),
        open=resolution.isna() & (not silent),
        silent=pd.Series(silent, index=rows.index),
        age=age,
        late=late,
        decided=late | (response.notna() if silent else resolution.notna()),
    )


def _hours(rows: pd.DataFrame, moment: str, given: str, age: "pd.Series[Any]") -> "pd.Series[Any]":
    """Hours until a moment, else as given; hours that have not passed yet are not known."""
    found: pd.Series[Any] = hours(rows[moment] - rows["opened_at"]).fillna(rows[given])
    return found.where(found <= age)


def _columns(
    book: Book, rows: pd.DataFrame, orders: pd.DataFrame, index: "pd.Index[str]", chosen: Settings
) -> Columns:
    now = window(book.as_of, chosen.months)
    before = window(add_months(book.as_of, -chosen.months), chosen.months)
    previous = book.period.like_for_like(book.period.previous(), book.as_of)
    recently = within(rows, "opened_at", now)
    found: Columns = {}
    for name in ("response", "resolution"):
        found |= _quantile(f"{name}_median", recently, name, index, 0.5, 1)
        found |= _quantile(f"{name}_p90", recently, name, index, 0.9, chosen.least_percentile)
    found |= _kept("promise_kept", recently, index, chosen.least)
    found |= _kept("promise_kept_before", within(rows, "opened_at", before), index, chosen.least)
    found |= _kept("promise_share", recently, index, 1)
    found |= _backlog(rows, index)
    found |= _complaints(recently, within(orders, "date", now), index, told=bool(rows["kind"].notna().any()))
    found["tickets"] = count(within(rows, "opened_at", book.period.to_date(book.as_of)), index)
    found["tickets_previous"] = count(within(rows, "opened_at", previous), index)
    found["escalated"] = count(recently[recently["escalated"].fillna(False).astype(bool)], index)
    return found


def _quantile(
    name: str, rows: pd.DataFrame, column: str, index: "pd.Index[str]", probability: float, least: int
) -> Columns:
    n = count(rows[rows[column].notna()], index)
    values = rows.groupby("account_id")[column].quantile(probability).reindex(index)
    return figure(name, values.where(n >= least), too_few(n, least, "cases"), n=n)


def _kept(name: str, rows: pd.DataFrame, index: "pd.Index[str]", least: int) -> Columns:
    decided = rows[rows["decided"]]
    n = count(decided, index)
    return share(name, count(decided[~decided["late"]], index), n, least, too_few(n, least, "cases"))


def _backlog(rows: pd.DataFrame, index: "pd.Index[str]") -> Columns:
    """Open cases; not known in a book that for over a year names no solution."""
    if rows["silent"].any():
        names = ("backlog", "backlog_late", "oldest_open_days")
        missing = pd.Series(float("nan"), index=index)
        return {key: column for name in names for key, column in figure(name, missing, _NEVER).items()}
    waiting = rows[rows["open"]]
    oldest = (waiting.groupby("account_id")["age"].max() / 24).reindex(index)
    return {
        "backlog": count(waiting, index),
        "backlog_late": count(waiting[waiting["late"]], index),
        **figure("oldest_open_days", oldest, reason("none-open")),
    }


def _complaints(rows: pd.DataFrame, orders: pd.DataFrame, index: "pd.Index[str]", *, told: bool) -> Columns:
    """Complaints and their rate; not known in a book that never says of what kind a case is."""
    counted = count(rows[rows["kind"] == "complaint"], index)
    made = counted if told else counted * float("nan")
    placed = orders.groupby("account_id")["orders"].sum().reindex(index, fill_value=0).astype("float64")
    low, high = intervals.poisson(made)
    per = 100 / placed.where(placed > 0)
    why = reason("no-orders-placed") if told else reason("no-kinds")
    rate = figure("complaint_rate", made * per, why, low=low * per, high=high * per, n=placed)
    return figure("complaints", made, why) | rate


def _months(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    last = containing(book.as_of, Span.MONTH)
    months = [last]
    while len(months) < 12:
        months.append(months[-1].previous())
    return pd.DataFrame([_month(rows, month) for month in reversed(months)], columns=list(TABLES["months"]))


def _month(rows: pd.DataFrame, month: Period) -> dict[str, object]:
    opened = within(rows, "opened_at", month)
    after = pd.Timestamp(month.end) + pd.Timedelta(days=1)
    decided = opened[opened["decided"]]
    waiting = (rows["opened_at"] < after) & ~(rows["closed_at"] < after)
    return {
        "month": pd.Timestamp(month.start),
        "opened": len(opened),
        "resolved": len(within(rows, "closed_at", month)),
        "backlog": int(waiting.sum()),
        "complaints": int((opened["kind"] == "complaint").sum()),
        "response_median": opened["response"].median(),
        "resolution_median": opened["resolution"].median(),
        "promise_kept": float((~decided["late"]).mean()) if len(decided) else np.nan,
        "promise_kept_n": len(decided),
    }


def _open(rows: pd.DataFrame) -> pd.DataFrame:
    waiting = rows[rows["open"]].sort_values(["opened_at", "account_id", "ticket_id"])
    return waiting.assign(age_days=waiting["age"] / 24)[list(TABLES["open"])].reset_index(drop=True)
