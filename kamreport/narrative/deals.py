"""Deals of twelve months and open ones in one table: who won most first, all others in one line, totals."""

from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head
from kamreport.case import Case
from kamreport.narrative.certainty import overlap
from kamreport.narrative.composing import distinct, shortened
from kamreport.narrative.money import whole_money
from kamreport.narrative.whole import LONG, Whole, estimate, missing, row, spoken
from kamreport.words import Words

ROWS = 8
SUMMED = ("won", "lost", "won_value", "open_count", "open_value")


def most_first(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of `won_value`, `open_value` and the like, most value won first."""
    return table.sort_values(["won_value", "open_value"], ascending=False, kind="stable")


def accounts(case: Case) -> pd.DataFrame:
    """The accounts at which anything was won in twelve months, most first, their printed names in `name`."""
    frame = case.now["conversion"].accounts
    names = distinct(case.names.map(lambda name: shortened(name, LONG)))
    return most_first(frame[frame["won_value"] > 0].assign(name=names))


def leading(case: Case, words: Words, *, ended: bool = True) -> str:
    """Which account brought most of what was won, and what the largest brought together; "" under two.

    A sentence, or a headline where it is not `ended`.
    """
    table = accounts(case)
    if len(table) < 2:
        return ""
    first, shown = table.iloc[0], table.head(ROWS)
    return words(
        "portfolio-pipeline-accounts",
        name=words.named(str(first["name"])),
        money=words.short_money(float(first["won_value"]), case.book.currency),
        n=len(shown),
        share=words.percent(float(shown["won_value"].sum()) / float(table["won_value"].sum())),
        all=str(len(shown) == len(table)),
        ended=str(ended),
    )


def grid(whole: Whole, table: pd.DataFrame, column: str, headline: str, note: str) -> Grid:
    """One line for each row of `table`, most value won first, named by its column "name" under the head
    `column`; those past the eighth as one line. The printed amounts add up to the printed totals.
    """
    words, ordered = whole.words, most_first(table)
    records, rest = ordered.head(ROWS).to_dict("records"), ordered.iloc[ROWS:]
    valued = whole.value("conversion", "open_value") is not None
    lines = [*records, *([_others(words, rest)] if len(rest) else [])]
    won, won_total = whole_money([_amount(one["won_value"]) for one in lines], words)
    opened, open_total = whole_money([_amount(one["open_value"]) for one in lines], words)
    rows = tuple(
        _line(words, one, won[place], opened[place] if valued else "") for place, one in enumerate(lines)
    )
    total = row(
        words("total"),
        words.number(float(table["won"].sum())),
        words.number(float(table["lost"].sum())),
        "",
        "",
        won_total,
        words.number(float(table["open_count"].sum())),
        open_total if valued else "",
    )
    return Grid(headline, _heads(whole, column), rows, total, note)


def rates(table: pd.DataFrame) -> str:
    """Whether the win rates of those listed differ beyond their uncertainty: alike, apart or unknown."""
    found = [estimate(one, "win_rate") for one in most_first(table).head(ROWS).to_dict("records")]
    seen = sorted((one for one in found if one.value is not None), key=lambda one: one.value or 0)
    return "unknown" if len(seen) < 2 else "alike" if overlap(seen[0], seen[-1]) else "apart"


def _heads(whole: Whole, column: str) -> tuple[Head, ...]:
    words, currency = whole.words, whole.words.currency(whole.currency)
    return (
        Head(column, width=2.0),
        Head(words("portfolio-pipeline-wins"), number=True, width=0.9),
        Head(words("portfolio-pipeline-losses"), number=True, width=0.9),
        Head(words("figure-win-rate"), number=True, width=1.1),
        Head(words("column-interval"), number=True, width=1.5),
        Head(words("portfolio-pipeline-won-column", currency=currency), number=True, width=1.6),
        Head(words("portfolio-pipeline-open-count"), number=True, width=0.9),
        Head(words("portfolio-pipeline-open-column", currency=currency), number=True, width=1.6),
    )


def _others(words: Words, rest: pd.DataFrame) -> dict[Any, Any]:
    """Those that are not listed, as one line; a rate of them all would say nothing."""
    sums = {str(name): float(rest[name].fillna(0).sum()) for name in SUMMED}
    return {"name": words("portfolio-pipeline-others", n=len(rest)), "win_rate": None, **sums}


def _amount(value: Any) -> float:
    return 0.0 if missing(value) else float(value)


def _line(words: Words, one: dict[Any, Any], won: str, opened: str) -> tuple[Cell, ...]:
    rate = estimate(one, "win_rate")
    return row(
        words.named(spoken(one["name"])) or words("portfolio-pipeline-nobody"),
        words.number(float(one["won"])),
        words.number(float(one["lost"])),
        Cell("") if rate.value is None else Cell(words.percent(rate.value), bar=rate.value),
        words.interval(rate, share=True),
        won,
        words.number(float(one["open_count"])),
        opened,
    )
