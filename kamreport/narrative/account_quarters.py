"""Revenue of one account by period, each beside the same period a year before."""

from typing import Any

import pandas as pd

from kamreport.blocks import Picture, Row
from kamreport.narrative.about import About, compared
from kamreport.narrative.spans import bar, tick_note
from kamreport.period import parse

SHOWN = 9


def quarters(about: About, shown: int = SHOWN) -> Picture | None:
    """Revenue by period as bars, the last `shown` of them, from the first with any revenue on.

    None with fewer than two.
    """
    words, table = about.words, about.table("revenue", "quarters")
    own = table.sort_values("start").tail(shown) if not table.empty else table
    own = own[own["revenue"].ne(0).cummax()] if not own.empty else own
    if len(own) < 2 or not (own["revenue"] != 0).any():
        return None
    rows = tuple(_bar(about, row, table) for _, row in own.iterrows())
    best = own.sort_values("revenue", ascending=False).iloc[0]
    headline = words(
        "account-revenue-quarters",
        best=words.period(parse(str(best["label"]), about.case.config.fiscal_year_start), about.as_of),
        money=about.money(float(best["revenue"])),
        last=str(own.iloc[-1]["label"] == best["label"]).lower(),
    )
    return compared("columns", headline, rows, words, name="label", note=tick_note(about.case, rows, words))


def _bar(about: About, row: "pd.Series[Any]", table: pd.DataFrame) -> Row:
    words, revenue = about.words, float(row["revenue"])
    period = parse(str(row["label"]), about.case.config.fiscal_year_start)
    current = period == about.case.book.period
    earlier = table[table["label"] == period.year_ago().label]["revenue"]
    before = float(earlier.iloc[0]) if len(earlier) else None
    if current and about.value("revenue", "year_ago") is not None:
        before = about.value("revenue", "year_ago")
    tone_of = "accent" if current else "context"
    return {
        "label": bar(about.case, period, words),
        "value": revenue,
        "text": about.money(revenue),
        "before": before,
        "tone": tone_of if period.finished(about.as_of) else "soft",
    }
