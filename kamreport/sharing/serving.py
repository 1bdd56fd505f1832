"""What was served against what was promised: service cases with their hours, and by period."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from kamreport.arithmetic.tallies import hours, recent, within
from kamreport.figures import settings
from kamreport.metrics.service import RESOLUTION, RESPONSE, Settings
from kamreport.period import Period
from kamreport.sharing.reading import Own
from kamreport.values import as_number, text

PERIODS = 8


@dataclass(frozen=True, slots=True)
class ServiceCase:
    """One service case with its hours, and those promised for its priority.

    `late` is True once a promised hour has passed unkept; `decided` when that is known either way.
    """

    case_id: str
    opened_on: date
    resolved_on: date | None
    priority: str
    kind: str
    response_hours: float | None
    resolution_hours: float | None
    promised_response: float
    promised_resolution: float
    open: bool
    late: bool
    decided: bool


@dataclass(frozen=True, slots=True)
class Served:
    """Cases opened in one period: all, complaints, and of those `decided` how many kept the promise."""

    period: Period
    opened: int
    complaints: int
    decided: int
    kept: int


def served(own: Own) -> tuple[Served, ...]:
    """The cases of the last eight periods, oldest first, from the first with a case; judged as in `cases`."""
    rows = own.rows("tickets")
    if rows.empty:
        return ()
    rows = _timed(own, rows)
    found: list[Served] = []
    for period in recent(own.case.book, PERIODS):
        part = within(rows, "opened_at", period)
        decided = int(part["decided"].sum())
        if len(part) or found:
            named = own.period if period.start == own.period.start else period
            complaints = int((part["kind"] == "complaint").sum())
            found.append(Served(named, len(part), complaints, decided, decided - int(part["late"].sum())))
    return tuple(found)


def cases(own: Own) -> tuple[ServiceCase, ...]:
    """The cases opened in the last twelve months and those still open, newest first.

    They are judged as the metric `service` judges them.
    """
    rows = own.rows("tickets")
    if rows.empty:
        return ()
    rows = _timed(own, rows)
    recently = rows["opened_at"] >= pd.Timestamp(own.year.start)
    ordered = rows[recently | rows["open"]].sort_values(["opened_at", "ticket_id"], ascending=[False, True])
    return tuple(_case(row) for _, row in ordered.iterrows())


def _timed(own: Own, rows: pd.DataFrame) -> pd.DataFrame:
    chosen = settings(own.case.book, "service", Settings)
    age = hours(pd.Timestamp(own.as_of) + pd.Timedelta(days=1) - rows["opened_at"])
    response = _hours(rows, "first_response_at", "first_response_hours", age)
    resolution = _hours(rows, "resolved_at", "resolution_hours", age)
    priority = rows["priority"].fillna(chosen.default_priority)
    first = priority.map({**RESPONSE, **chosen.response_hours}).astype("float64")
    done = priority.map({**RESOLUTION, **chosen.resolution_hours}).astype("float64")
    answered, solved = _told(own)
    slow = (response > first) | (response.isna() & resolution.isna() & (age > first))
    unsolved = (resolution > done) | (resolution.isna() & (age > done))
    late = (slow & answered) | (unsolved & solved)
    return rows.assign(
        priority=priority,
        response=response,
        resolution=resolution,
        first=first,
        done=done,
        late=late,
        open=resolution.isna() & solved,
        decided=late | (resolution.notna() if solved else response.notna()),
        closed=rows["opened_at"] + pd.to_timedelta(resolution.round(6), unit="h"),
    )


def _told(own: Own) -> tuple[bool, bool]:
    """Whether the book names first responses, and solutions, at all."""
    result = own.case.now["service"].portfolio
    return result["response_median"].known, result["backlog"].known


def _hours(rows: pd.DataFrame, moment: str, given: str, age: "pd.Series[Any]") -> "pd.Series[Any]":
    found: pd.Series[Any] = hours(rows[moment] - rows["opened_at"]).fillna(rows[given])
    return found.where(found <= age)


def _case(row: "pd.Series[Any]") -> ServiceCase:
    return ServiceCase(
        case_id=text(row["ticket_id"]),
        opened_on=row["opened_at"].date(),
        resolved_on=None if pd.isna(row["closed"]) else row["closed"].date(),
        priority=text(row["priority"]),
        kind=text(row["kind"]),
        response_hours=as_number(row["response"]),
        resolution_hours=as_number(row["resolution"]),
        promised_response=float(row["first"]),
        promised_resolution=float(row["done"]),
        open=bool(row["open"]),
        late=bool(row["late"]),
        decided=bool(row["decided"]),
    )
