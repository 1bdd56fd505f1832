"""Our sponsor has left, or is silent."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.arithmetic.meetings import lost, meetings, oldest_first, trusted
from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Evidence, Found, Severity, by_account, day, row, values


@dataclass(frozen=True)
class Settings:
    """For how many days a sponsor's leaving is news; after how many days without contact one is silent."""

    left_days: int = 180
    silent_days: int = 120


@signal(Settings)
def sponsor(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """A sponsor left within 180 days: critical when no sponsor remains, else high. Or none of the sponsors
    still there was met or written to in 120 days, though they were before: medium.

    Leaving is told by the contact's day of leaving or by an event. Where only an event tells it, and no
    contact has a stance, nobody knows who remains: high. Silence is judged only for contacts with whom
    meetings are on file, and not at accounts that have churned.
    """
    people = book["contacts"].drop_duplicates("contact_id")
    sponsors = people[people["stance"] == "sponsor"]
    there = sponsors[sponsors["left_on"].isna()]
    left = _left(book, sponsors, chosen)
    told = bool(people["stance"].notna().any())
    still = Counter(map(str, there["account_id"]))
    for account, (when, evidence) in left.items():
        remaining = still[account]
        yield Found(
            account,
            when,
            Severity.CRITICAL if told and not remaining else Severity.HIGH,
            values(state="left", n=remaining, known="yes" if told else "no", day=when, days=0),
            evidence,
        )
    gone = lost(now)
    for found in _silent(book, there, still, chosen):
        if found.account not in left and found.account not in gone:
            yield found


def _left(
    book: Book, sponsors: pd.DataFrame, chosen: Settings
) -> dict[str, tuple[date, tuple[Evidence, ...]]]:
    """By account: the last day a sponsor left on, and the rows that say so."""
    since = pd.Timestamp(book.as_of - timedelta(days=chosen.left_days))
    events = book["events"]
    people = sponsors[sponsors["left_on"] >= since]
    news = events[(events["kind"] == "sponsor_left") & (events["date"] >= since)]
    found: dict[str, list[tuple[date, Evidence]]] = {}
    for one in people.sort_values(["left_on", "contact_id"]).to_dict("records"):
        evidence = row("contacts", one, "name", "role", "left_on")
        found.setdefault(str(one["account_id"]), []).append((day(one["left_on"]), evidence))
    for one in news.sort_values(["date", "event_id"]).to_dict("records"):
        evidence = row("events", one, "date", "text")
        found.setdefault(str(one["account_id"]), []).append((day(one["date"]), evidence))
    return {
        account: (max(when for when, _ in rows), tuple(one for _, one in rows))
        for account, rows in found.items()
    }


def _silent(book: Book, there: pd.DataFrame, still: Mapping[str, int], chosen: Settings) -> Iterator[Found]:
    """The accounts none of whose sponsors was in contact lately, though at least one was before."""
    rows = meetings(book)
    today = trusted(book, rows)
    spoken = rows[(rows["status"] == "held") & rows["contact_id"].isin(there["contact_id"])]
    last = oldest_first(spoken).drop_duplicates("contact_id", keep="last")
    for account, found in by_account(last).items():
        newest = found[-1]["date"]
        days = (today - newest).days
        if days > chosen.silent_days:
            yield Found(
                account,
                day(newest + timedelta(days=chosen.silent_days + 1)),
                Severity.MEDIUM,
                values(
                    state="silent",
                    n=still[account],
                    known="yes",
                    day=day(newest),
                    days=days,
                ),
                tuple(row("interactions", one, "date") for one in found),
            )
