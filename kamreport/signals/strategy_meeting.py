"""The yearly strategy meeting was cancelled, or is overdue."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.meetings import ahead, lost, meetings, oldest_first, trusted
from kamreport.figures import Known
from kamreport.model import Book
from kamreport.period import add_months
from kamreport.signals import signal
from kamreport.warning import Choice, Found, Severity, by_account, day, row, values


@dataclass(frozen=True)
class Settings:
    """Months from one strategy meeting to the next; from how many on being overdue is high."""

    months: int = 12
    high: int = 18


@signal(Settings)
def strategy_meeting(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """The last strategy meeting was cancelled within a year (high), or the last one held is more than
    twelve months ago (medium; high from eighteen on), and none is planned.

    An account that never had one on file is never overdue; one held after a cancellation answers it.
    """
    rows = meetings(book)
    gone = lost(now)
    today = trusted(book, rows)
    yearly = rows[(rows["kind"] == "strategy") & (rows["date"] <= pd.Timestamp(book.as_of))]
    yearly = yearly[yearly["status"].isin(("held", "cancelled"))]
    planned = set(ahead(book, rows[rows["kind"] == "strategy"])["account_id"])
    for account, found in by_account(oldest_first(yearly)).items():
        if account in planned or account in gone:
            continue
        last = found[-1]
        due = pd.Timestamp(add_months(day(last["date"]), chosen.months))
        late = pd.Timestamp(add_months(day(last["date"]), chosen.high)) < today
        cancelled = last["status"] == "cancelled"
        if cancelled == (due < today):  # cancelled long ago, or held lately
            continue
        yield Found(
            account,
            day(last["date"] if cancelled else due),
            Severity.HIGH if cancelled or late else Severity.MEDIUM,
            values(state="cancelled" if cancelled else "overdue", day=day(last["date"])),
            tuple(
                row("interactions", one, "date", state=Choice("meeting", str(one["status"])))
                for one in found[-2:]
            ),
        )
