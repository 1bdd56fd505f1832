"""Complaints come again and again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pandas as pd
import scipy

from kamreport.arithmetic.measuring import orders
from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Severity, by_account, day, row, values

UNUSUAL = 0.05


@dataclass(frozen=True)
class Settings:
    """The days looked back on; the complaints from which on they are repeated; from which on it is high."""

    days: int = 90
    least: int = 3
    high: int = 6


@signal(Settings)
def repeat_complaints(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """At least three complaints in 90 days, and more than chance makes likely (5 %, Poisson) at the rate of
    complaints an order that the whole book had in twelve months. Medium; high from six on or when one was
    escalated.

    Without orders the count alone decides.
    """
    rows = book["tickets"]
    since = pd.Timestamp(book.as_of - timedelta(days=chosen.days - 1))
    recent = rows[(rows["kind"] == "complaint") & (rows["opened_at"] >= since)].sort_values(
        ["opened_at", "ticket_id"]
    )
    recent = recent.assign(escalated=recent["escalated"].fillna(value=False).astype(bool))
    expected = _expected(book, now, chosen)
    for account, found in by_account(recent).items():
        n = len(found)
        if n < chosen.least or not _unusual(n, expected, account):
            continue
        escalated = any(one["escalated"] for one in found)
        yield Found(
            account,
            day(found[-1]["opened_at"]),
            Severity.HIGH if n >= chosen.high or escalated else Severity.MEDIUM,
            values(
                n=n,
                days=chosen.days,
                escalated="yes" if escalated else "no",
                tested="no" if expected is None else "yes",
            ),
            tuple(row("tickets", one, "opened_at", "subject") for one in found[::-1]),
        )


def _expected(book: Book, now: Known, chosen: Settings) -> "pd.Series[Any] | None":
    """The complaints each account would have at the book's rate for its orders; None without that rate."""
    rate = now["service"].portfolio["complaint_rate"].value
    if rate is None or not book.has("orders"):
        return None
    placed = orders(book, book.as_of - timedelta(days=chosen.days - 1), book.as_of)
    return placed * rate / 100


def _unusual(n: int, expected: "pd.Series[Any] | None", account: Any) -> bool:
    return expected is None or bool(scipy.special.pdtrc(n - 1, expected[account]) < UNUSUAL)
