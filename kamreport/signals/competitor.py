"""A competitor is named."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Evidence, Found, Row, Severity, by_account, day, row, values


@dataclass(frozen=True)
class Settings:
    """For how many days an event, or an opportunity lost, counts; from which share of the account's revenue
    of twelve months on a loss is high.
    """

    days: int = 90
    high_share: float = 0.05


@signal(Settings)
def competitor(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """A competitor is named in an open opportunity (low), or, within 90 days, in an event or an opportunity
    lost (medium; high from 5 % of the account's revenue of twelve months on).

    An opportunity without an opening day counts as new on the as-of day.
    """
    since = pd.Timestamp(book.as_of - timedelta(days=chosen.days))
    sales, events = book["opportunities"], book["events"]
    named = sales[sales["competitor"].notna() & (sales["competitor"] != "")]
    parts = {
        "lost": named[(named["outcome"] == "lost") & (named["closed_on"] >= since)],
        "told": events[(events["kind"] == "competitor") & (events["date"] >= since)],
        "open": named[~named["outcome"].isin(("won", "lost"))],
    }
    yearly = now["revenue"].accounts["trailing"]
    worth = parts["lost"].groupby("account_id")["value"].sum().to_dict()
    found: dict[str, list[tuple[str, date, str, Evidence]]] = {}
    for state, rows in parts.items():
        for account, mine in by_account(rows).items():
            found.setdefault(account, []).extend((state, *_row(book, state, one)) for one in mine)
    for account, told in sorted(found.items()):
        state = told[0][0]
        heavy = yearly[account] > 0 and worth.get(account, 0) >= chosen.high_share * yearly[account]
        yield Found(
            account,
            max(when for _, when, _, _ in told),
            Severity.LOW if state == "open" else Severity.HIGH if heavy else Severity.MEDIUM,
            values(
                state=state,
                name=next((name for _, _, name, _ in told if name), ""),
                named="yes" if any(name for _, _, name, _ in told) else "no",
                n=len(told),
            ),
            tuple(evidence for _, _, _, evidence in told),
        )


def _row(book: Book, state: str, one: Row) -> tuple[date, str, Evidence]:
    """The day, the competitor's name where it stands alone, and the evidence of one row."""
    if state == "told":
        return day(one["date"]), "", row("events", one, "date", "text")
    opened: date = book.as_of if pd.isna(one["opened_on"]) else day(one["opened_on"])
    when = day(one["closed_on"]) if state == "lost" else opened
    columns = ("name", "competitor", "value", "closed_on" if state == "lost" else "expected_on")
    return when, str(one["competitor"]), row("opportunities", one, *columns)
