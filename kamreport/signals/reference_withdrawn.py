"""A reference or case study was withdrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Severity, day, row, values


@dataclass(frozen=True)
class Settings:
    """For how many days a withdrawal counts."""

    days: int = 180


@signal(Settings)
def reference_withdrawn(book: Book, _now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """An account withdrew its reference or case study within 180 days and has given none since. High."""
    events = book["events"].sort_values(["date", "event_id"])
    told = events[events["kind"].isin(("reference", "reference_withdrawn"))]
    last = told.drop_duplicates("account_id", keep="last")
    since = pd.Timestamp(book.as_of - timedelta(days=chosen.days))
    withdrawn = last[(last["kind"] == "reference_withdrawn") & (last["date"] >= since)]
    for event in withdrawn.to_dict("records"):
        yield Found(
            str(event["account_id"]),
            day(event["date"]),
            Severity.HIGH,
            values(day=day(event["date"])),
            (row("events", event, "date", "text"),),
        )
