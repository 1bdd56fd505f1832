"""Revenue by period against the same period a year before: the bars, and what they say."""

from typing import Any

import pandas as pd

from kamreport.blocks import Picture, Row
from kamreport.case import Case
from kamreport.narrative.certainty import direction, ratio
from kamreport.narrative.composing import picture
from kamreport.narrative.spans import bar, span, tick_note
from kamreport.period import parse
from kamreport.words import Words

STILL = 0.005
SHOWN = 9


def quarters(case: Case, words: Words, shown: int = SHOWN) -> Picture | None:
    """Revenue by period as bars, the last `shown` of up to nine; None with fewer than two.

    The headline tells of all nine.
    """
    table = case.now["revenue"].tables["quarters"]
    sums = table.groupby("label")["revenue"].sum()
    last = table.drop_duplicates("label").sort_values("start").tail(SHOWN)
    if len(last) < 2:
        return None
    rows = [_bar(case, str(label), sums, words) for label in last["label"]]
    headline = quarters_headline(case, rows, words)
    note = tick_note(case, rows[-shown:], words)
    return picture("columns", headline, rows[-shown:], words, note=note)


def _bar(case: Case, label: str, sums: "pd.Series[Any]", words: Words) -> Row:
    period = parse(label, case.config.fiscal_year_start)
    current = period == case.book.period
    before = sums.get(period.year_ago().label)
    if current and case.now["revenue"].portfolio["year_ago"].known:
        before = case.now["revenue"].portfolio["year_ago"].value
    revenue = float(sums[label])
    tone_of = "accent" if current else "context"
    return {
        "label": bar(case, period, words),
        "value": revenue,
        "text": words.short_money(revenue, case.book.currency),
        "before": None if before is None else float(before),
        "tone": tone_of if period.finished(case.book.as_of) else "soft",
    }


def quarters_headline(case: Case, rows: list[Row], words: Words) -> str:
    """How long revenue has been above or below the year before; else which period was the best.

    A period that is level with the year before belongs to no run.
    """
    compared = [row for row in rows if row["before"] is not None]
    sides = [_side(float(row["value"] or 0), float(row["before"] or 0)) for row in compared]
    if not sides:
        best = max(rows, key=lambda row: float(row["value"] or 0))
        return words("portfolio-revenue-best", period=str(best["label"]), money=str(best["text"]))
    period, run = span(case, words), _run(sides)
    earlier = sides[:-run]
    if sides[-1] == "flat":
        side, before = (earlier[-1], _run(earlier)) if earlier else ("flat", 0)
        return words("portfolio-revenue-level", period=period, n=run, direction=side, before=before)
    turned = 0 if run == 1 and earlier and earlier[-1] == "flat" else _run(earlier)
    return words("portfolio-revenue-run", direction=sides[-1], n=run, before=turned, period=period)


def _side(now: float, before: float) -> str:
    """Above (up), below (down) or level with (flat) the same period a year ago."""
    change = ratio(now, before)
    return direction(now - before if change is None else change, still=STILL)


def _run(sides: list[str]) -> int:
    """How many sides at the end are alike."""
    return next((place for place, one in enumerate(reversed(sides)) if one != sides[-1]), len(sides))
