"""Executive summary: the next dates that matter to those who lead."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pandas as pd

from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.narrative.whole import Whole, missing, spoken
from kamreport.period import Period, Span, containing
from kamreport.sections import section
from kamreport.words import Words

SHOWN = 3
KINDS = ("contract-end", "contract-renewal", "notice", "strategy", "meeting")
EXECUTIVE = "executive"


@dataclass(frozen=True)
class Date:
    """One day, and what falls on it."""

    day: str
    what: str


@dataclass(frozen=True)
class Content:
    """Up to three dates, soonest first, and when the period ends."""

    dates: tuple[Date, ...]
    ends: str


@section(Content, summary=40)
def summary_dates(case: Case, _account: str | None, words: Words) -> Section | None:
    """The next dates, and the end of the period. Days of one date stand by the money that hangs on them.

    Left out where no date is on file and the period has no successor.
    """
    whole = Whole(case, words)
    dates = tuple(_date(whole, row) for row in _chosen(whole).to_dict("records"))
    ends = _ends(case, words)
    if not dates and not ends:
        return None
    return Section("summary_dates", words("executive-dates"), "", Content(dates, ends))


def _chosen(whole: Whole) -> pd.DataFrame:
    """The soonest key dates, of all meetings those of executives only."""
    table = whole.table("key_dates", "dates")
    if table.empty:
        return table
    met = (table["kind"] != "meeting") | (table["what"] == EXECUTIVE)
    found = table[table["kind"].isin(KINDS) & met]
    return found.sort_values(["date", "amount", "account_id"], ascending=[True, False, True]).head(SHOWN)


def _date(whole: Whole, row: dict[Any, Any]) -> Date:
    words, amount, named = whole.words, row["amount"], spoken(row["what"])
    valued = not missing(amount) and amount > 0
    what = words(
        f"executive-date-{row['kind']}",
        account=whole.names[str(row["account_id"])],
        what=named,
        named=str(bool(named)),
        valued=str(valued),
        money=whole.money(float(amount)) if valued else "",
    )
    return Date(words.day(pd.Timestamp(row["date"]).date()), what)


def _ends(case: Case, words: Words) -> str:
    """When the running period ends, or the next one where it is over; "" for a period of two dates."""
    period = case.book.period
    if period.finished(case.book.as_of):
        if period.span is Span.DAYS:
            return ""
        period = _following(period)
    return words("executive-period-ends", period=words.period(period), day=words.day(period.end))


def _following(period: Period) -> Period:
    return containing(period.end + timedelta(days=1), period.span, period.fiscal_year_start)
