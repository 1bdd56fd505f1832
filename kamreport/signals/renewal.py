"""A contract ends, and nothing is under way to renew it."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Money, Severity, by_account, day, row, values


@dataclass(frozen=True)
class Settings:
    """The days ahead in which an end counts; up to which it is high, and up to which critical."""

    days: int = 180
    high_days: int = 90
    critical_days: int = 30


@signal(Settings)
def renewal(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """A running contract that does not renew itself ends within 180 days, and the account has no open
    opportunity. Medium; high within 90 days, critical within 30.

    Silent in a book without opportunities: nobody knows then.
    """
    ends = now["recurring"].tables["ends"]
    if ends.empty or not book.has("opportunities"):
        return
    renews = ends["auto_renews"].fillna(value=False).astype(bool)
    bare = ends[~renews & ~ends["renewal"].astype(bool)]
    today = pd.Timestamp(book.as_of)
    soon = bare[bare["end"] <= today + timedelta(days=chosen.days)].sort_values(["end", "contract_id"])
    for account, rows in by_account(soon).items():
        end = rows[0]["end"]
        left = (end - today).days
        worth = math.fsum(one["annual_value"] for one in rows if one["annual_value"] > 0)
        yield Found(
            account,
            day(end - timedelta(days=chosen.days)),
            Severity.CRITICAL
            if left <= chosen.critical_days
            else Severity.HIGH
            if left <= chosen.high_days
            else Severity.MEDIUM,
            values(
                n=len(rows),
                day=day(end),
                days=left,
                worth=Money(worth),
                valued="yes" if worth > 0 else "no",
            ),
            tuple(row("contracts", one, "name", "end", "annual_value") for one in rows),
        )
