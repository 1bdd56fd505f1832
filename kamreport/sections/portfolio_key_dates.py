"""Portfolio: what falls due in the months ahead: notices, ends of contracts, closings, meetings of weight."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.figures import settings
from kamreport.metrics.key_dates import Settings
from kamreport.narrative.whole import Whole, missing, row, spoken
from kamreport.sections import held, section
from kamreport.words import Words

METRIC = "key_dates"
WEIGHTY = ("notice", "contract-end", "contract-renewal", "strategy", "close")
OTHERS = ("meeting", "action", "objective", "invoice")
BARE = ("meeting", "strategy")  # their "what" is a layer, not a title
ENDS, CONTRACTS = {"contract-end", "contract-renewal"}, "portfolio_contracts"
SOON = 45  # days: within them a date is urgent
SHOWN = 8


@dataclass(frozen=True)
class Content:
    """The dates that matter most of those ahead, in the order of the calendar."""

    dates: Grid


@section(Content, portfolio=167)
def portfolio_key_dates(case: Case, _account: str | None, words: Words) -> Section | None:
    """Key dates; left out where nothing but meetings, actions and invoices lies ahead, and where it is
    nothing but ends and renewals that the section on contracts lists.
    """
    whole = Whole(case, words)
    table = whole.table(METRIC, "dates")
    weighty = table[table["kind"].isin(WEIGHTY)] if len(table) else table
    if weighty.empty or (set(table["kind"]) <= ENDS and CONTRACTS in held("portfolio", case)):
        return None
    grid = _dates(whole, weighty)
    return Section("portfolio_key_dates", words("portfolio-key-dates"), _lead(whole, table), Content(grid))


def _lead(whole: Whole, table: pd.DataFrame) -> str:
    words = whole.words
    counts = {kind: int((table["kind"] == kind).sum()) for kind in (*WEIGHTY, *OTHERS)}
    told = [words(f"key-dates-{kind}", n=n) for kind, n in counts.items() if n]
    days = settings(whole.case.book, METRIC, Settings).days
    return words("portfolio-key-dates-lead", days=days, n=len(table), kinds=words.listed(told))


def _dates(whole: Whole, weighty: pd.DataFrame) -> Grid:
    """Of the dates the soonest notices and ends, and the largest closings near at hand."""
    words = whole.words
    amount = weighty["amount"].fillna(0)
    closing = weighty["kind"] == "close"
    largest = weighty[closing & (weighty["days"] <= SOON)].assign(amount=amount).nlargest(3, "amount")
    firm = weighty[~closing].head(SHOWN - len(largest))
    more = weighty[closing & ~weighty.index.isin(largest.index)].head(SHOWN - len(largest) - len(firm))
    shown = weighty.loc[[*firm.index, *largest.index, *more.index]].sort_values("date", kind="stable")
    heads = (
        Head(words("column-day"), width=1.5),
        Head(words("column-account"), width=2.8),
        Head(words("portfolio-key-dates-kind"), width=2.3),
        Head(words("portfolio-key-dates-what"), width=2.6),
        Head(
            words("portfolio-key-dates-amount", currency=words.currency(whole.currency)),
            number=True,
            width=1.3,
        ),
        Head(words("column-owner"), width=1.9),
    )
    first = weighty[~closing] if (~closing).any() else weighty
    headline = words(
        "portfolio-key-dates-headline",
        kind=str(first["kind"].iloc[0]),
        name=whole.names[str(first["account_id"].iloc[0])],
        day=words.day(pd.Timestamp(first["date"].iloc[0]).date()),
    )
    left = len(weighty) - len(shown)
    note = words("portfolio-key-dates-left", n=left) if left else ""
    return Grid(headline, heads, tuple(_date(whole, one) for one in shown.to_dict("records")), note=note)


def _date(whole: Whole, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words, kind, account = whole.words, str(one["kind"]), str(one["account_id"])
    what = whole.choice("layer", one["what"]) if kind in BARE else words.named(spoken(one["what"]))
    urgent = kind == "notice" and int(one["days"]) <= SOON
    return row(
        whole.day(one["date"]),
        whole.names[account],
        Cell(words(f"key-date-{kind}"), "bad" if urgent else ""),
        what,
        "" if missing(one["amount"]) else words.number(float(one["amount"])),
        words.named(spoken(one["owner"])) or whole.owners.get(account, ""),
    )
