"""Accounts that are reported as having left: how many, what they count as, and where sources disagree."""

from collections.abc import Mapping
from typing import Any

from kamreport.blocks import Cell, Grid, Head
from kamreport.case import Case
from kamreport.narrative.composing import passage, shortened
from kamreport.narrative.message import portfolio_figure
from kamreport.narrative.whole import LONG, missing, row, spoken
from kamreport.words import Words

ROWS = 6


def told(case: Case, words: Words) -> str:
    """How many accounts are reported as having left, and what they count as; "" where none is."""
    counts = {
        name: int(portfolio_figure(case, "departures", name).value or 0)
        for name in ("told", "told_year", "left", "back", "disputed")
    }
    return words("departures-told", year=counts.pop("told_year"), **counts) if counts["told"] else ""


def disputes(case: Case, words: Words) -> Grid | None:
    """The accounts that are reported as having left though a contract runs, most value first; or None."""
    table = case.now["departures"].tables["disputes"]
    table = table[table["state"] == "disputed"] if len(table) else table
    if table.empty:
        return None
    heads = (
        Head(words("column-account"), width=2.4),
        Head(words("departures-column-on"), width=1.4),
        Head(words("departures-column-said"), width=3.0),
        Head(words("departures-column-running"), number=True, width=1.4),
        Head(words("column-stake-contracts"), number=True, width=1.4),
    )
    rest = len(table) - ROWS
    more = words("and-others", n=rest) if rest > 0 else ""
    return Grid(
        words("departures-list", n=len(table)),
        heads,
        tuple(_line(case, one, words) for one in table.head(ROWS).to_dict("records")),
        note=passage(words, more, words("departures-note")),
    )


def _line(case: Case, one: Mapping[Any, Any], words: Words) -> tuple[Cell, ...]:
    worth = one["running_value"]
    return row(
        shortened(words.named(case.name(str(one["account_id"]))), LONG),
        words.short_day(one["left_on"].date()),
        spoken(one["said"]),
        words.number(int(one["running"])),
        "" if missing(worth) else words.short_money(float(worth), case.book.currency),
    )
