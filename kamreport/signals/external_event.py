"""Something outside touches the account: a policy, its reputation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Choice, Found, Severity, by_account, day, row, values

KINDS = ("policy", "sentiment")


@dataclass(frozen=True)
class Settings:
    """For how many days an event counts."""

    days: int = 90


@signal(Settings)
def external_event(book: Book, _now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """An event of policy or of public sentiment within 90 days: low; several of them: medium."""
    events = book["events"]
    since = pd.Timestamp(book.as_of - timedelta(days=chosen.days))
    rows = events[events["kind"].isin(KINDS) & (events["date"] >= since)]
    ordered = rows.sort_values(["date", "event_id"], ascending=[False, True])
    for account, found in by_account(ordered).items():
        newest = found[0]
        yield Found(
            account,
            day(newest["date"]),
            Severity.MEDIUM if len(found) > 1 else Severity.LOW,
            values(n=len(found), kind=Choice("event", str(newest["kind"])), day=day(newest["date"])),
            tuple(row("events", one, "date", "kind", "text") for one in found),
        )
