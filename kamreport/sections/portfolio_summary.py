"""Portfolio: the first page. What happened, why, how sure that is, and what to decide."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.narrative.composing import cells
from kamreport.narrative.deciding import Decision, decisions
from kamreport.narrative.headline_tiles import headline_tiles
from kamreport.narrative.message import message
from kamreport.narrative.news import news
from kamreport.sections import section
from kamreport.words import Words

TILES = 6
SENTENCES = 5


@dataclass(frozen=True)
class Content:
    """Up to six tiles, up to five sentences of what happened, and what is to be decided by whom."""

    tiles: tuple[Tile, ...]
    sentences: tuple[str, ...]
    decisions: Grid | None


@section(Content, portfolio=10)
def portfolio_summary(case: Case, _account: str | None, words: Words) -> Section:
    """The summary of whatever the book holds. Its lead is the message of the cover."""
    content = Content(
        tiles=tuple(headline_tiles(case, words).values())[:TILES],
        sentences=tuple(news(case, words).values())[:SENTENCES],
        decisions=_decisions(decisions(case), words),
    )
    return Section("portfolio_summary", words("summary"), message(case, words), content)


def _decisions(found: tuple[Decision, ...], words: Words) -> Grid | None:
    if not found:
        return None
    heads = (
        Head(words("column-decision"), width=3.6),
        Head(words("column-account"), width=1.8),
        Head(words("column-owner"), width=1.2),
        Head(words("column-by"), width=1.0),
    )
    rows = tuple(
        cells(words(one.key, **dict(one.values(words))), one.account, one.owner, words.short_day(one.by))
        for one in found
    )
    return Grid(words("summary-decide", n=len(rows)), heads, rows)
