"""Portfolio: the first page. What happened, why, how sure that is, and what to decide."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.narrative.composing import cells
from kamreport.narrative.deciding import Decision, decisions
from kamreport.narrative.headline_tiles import first_page
from kamreport.narrative.message import message
from kamreport.narrative.news import news
from kamreport.sections import held, section
from kamreport.words import Words

SENTENCES = 5
ABOUT = {  # the section that says more of each sentence
    "movers": "portfolio_movers",
    "retention": "portfolio_retention",
    "silent": "portfolio_lifecycle",
    "satisfaction": "portfolio_satisfaction",
    "health": "portfolio_health",
    "service": "portfolio_service",
    "won": "portfolio_pipeline",
}


@dataclass(frozen=True)
class Point:
    """One sentence of what happened, under the title of the section that says more.

    `section` is that section's name, "" where the report does not hold it.
    """

    section: str
    title: str
    text: str


@dataclass(frozen=True)
class Content:
    """Up to six tiles, two to five points of what happened, and what is to be decided by whom."""

    tiles: tuple[Tile, ...]
    points: tuple[Point, ...]
    decisions: Grid | None


@section(Content, portfolio=10)
def portfolio_summary(case: Case, _account: str | None, words: Words) -> Section:
    """The summary of whatever the book holds. Its lead is the message of the cover."""
    content = Content(
        tiles=first_page(case, words),
        points=_points(case, words),
        decisions=_decisions(decisions(case), words),
    )
    return Section("portfolio_summary", words("summary"), message(case, words), content)


def _points(case: Case, words: Words) -> tuple[Point, ...]:
    there = held("portfolio", case)
    told = list(news(case, words).items())[:SENTENCES]
    if len(told) < 2:
        return ()
    return tuple(
        Point(about if about in there else "", words(about.replace("_", "-")), text)
        for about, text in ((ABOUT[name], text) for name, text in told)
    )


def _decisions(found: tuple[Decision, ...], words: Words) -> Grid | None:
    if not found:
        return None
    heads = (
        Head(words("column-account"), width=2.0),
        Head(words("column-decision"), width=1.5),
        Head(words("column-why"), width=2.4),
        Head(words("column-at-stake"), number=True, width=1.0),
        Head(words("column-owner"), width=1.7),
        Head(words("column-by"), width=1.1),
    )
    rows = tuple(_decision(one, words) for one in found)
    return Grid(words("summary-decide", n=len(rows)), heads, rows, note=words("summary-decide-note"))


def _decision(one: Decision, words: Words) -> tuple[Cell, ...]:
    """A row: the account, what to decide and why, how much hangs on it, who decides by when."""
    values = dict(one.values(words))
    return cells(
        words.named(one.account),
        words(f"{one.key}-do"),
        words(f"{one.key}-why", **values),
        str(values["money"]),
        words.named(one.owner),
        words.short_day(one.by),
    )
