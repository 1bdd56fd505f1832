"""Account review: what may come: open opportunities, and how often we won."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport import key_figures
from kamreport.about import About, as_day, cells, text, tiles
from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.money import whole_money
from kamreport.sections import section
from kamreport.words import Words

OPEN = 15


@dataclass(frozen=True)
class Content:
    """Tiles and the open opportunities."""

    tiles: tuple[Tile, ...]
    open: Grid | None


@section(Content, review=70)
def account_pipeline(case: Case, account: str | None, words: Words) -> Section | None:
    """Opportunities of one account; left out where there never was one."""
    if account is None:
        return None
    about = About(case, account, words)
    if about.rows("opportunities").empty:
        return None
    content = Content(
        tiles(
            key_figures.pipeline(about), _weighted(about), key_figures.win_rate(about), key_figures.won(about)
        ),
        _grid(about),
    )
    return Section("account_pipeline", words("account-pipeline"), _lead(about), content)


def _lead(about: About) -> str:
    words = about.words
    count, late = (
        int(about.value("conversion", "open_count") or 0),
        int(about.value("conversion", "overdue_count") or 0),
    )
    value = about.value("conversion", "open_value")
    won, lost = int(about.value("conversion", "won") or 0), int(about.value("conversion", "lost") or 0)
    history = words(
        "account-pipeline-history",
        won=won,
        lost=lost,
        closed=won + lost,
        money=about.money(about.value("conversion", "won_value") or 0),
    )
    opened = words(
        "account-pipeline-open",
        n=count,
        money=about.money(value) if value else "",
        valued=str(bool(value)),
        late=late,
    )
    return opened + words("sentence-gap") + history


def _weighted(about: About) -> Tile | None:
    value, words = about.estimate("conversion", "weighted_value"), about.words
    if not value.value:
        return None
    return Tile(
        words("account-pipeline-weighted"),
        about.money(value.value),
        note=words("account-pipeline-weighted-note"),
    )


def _grid(about: About) -> Grid | None:
    rows, words = about.table("conversion", "open"), about.words
    if rows.empty:
        return None
    shown = rows.head(OPEN)
    heads = (
        Head(words("account-pipeline-name"), width=3.6),
        Head(words("account-pipeline-stage"), width=1.7),
        Head(words("account-pipeline-worth", currency=about.case.book.currency), number=True, width=1.4),
        Head(words("account-pipeline-chance"), number=True, width=1.1),
        Head(words("account-pipeline-expected"), width=1.8),
        Head(words("column-owner"), width=1.7),
    )
    amounts, total = whole_money(shown["value"].fillna(0).tolist(), words)
    body = tuple(_row(about, row, amount) for (_, row), amount in zip(shown.iterrows(), amounts, strict=True))
    late = int((rows["expected_on"] < pd.Timestamp(about.as_of)).sum())
    headline = words("account-pipeline-headline", n=len(rows), late=late)
    more = len(rows) - len(shown)
    if more:
        return Grid(headline, heads, body, note=words("account-more", n=more))
    return Grid(headline, heads, body, total=cells(words("total"), "", total, "", "", ""))


def _row(about: About, row: "pd.Series[Any]", amount: str) -> tuple[Cell, ...]:
    words = about.words
    day = as_day(row["expected_on"])
    late = day is not None and day < about.as_of
    chance = row["probability"]
    return cells(
        text(row["name"]) or text(row["opportunity_id"]),
        text(row["stage"]),
        "" if pd.isna(row["value"]) else amount,
        "" if pd.isna(chance) else words.percent(float(chance)),
        Cell(
            ""
            if day is None
            else words("account-passed" if late else "account-day", day=words.short_day(day)),
            "watch" if late else "",
        ),
        text(row["owner"]),
    )
