"""Executive summary: where the portfolio stands, in a sentence and four figures."""

from collections.abc import Mapping
from dataclasses import dataclass

from kamreport.blocks import Section, Tile
from kamreport.case import Case
from kamreport.narrative.headline_tiles import headline_tiles
from kamreport.narrative.message import message
from kamreport.sections import section
from kamreport.words import Words

FIGURES = 4
TELLING = ("revenue", "nrr", "nps", "health", "contracts")


@dataclass(frozen=True)
class Content:
    """Up to four tiles."""

    tiles: tuple[Tile, ...]


@section(Content, summary=10)
def summary_status(case: Case, _account: str | None, words: Words) -> Section:
    """The status. Its lead is the message of the portfolio report's cover."""
    content = Content(_four(headline_tiles(case, words)))
    return Section("summary_status", words("executive-status"), message(case, words), content)


def _four(known: Mapping[str, Tile]) -> tuple[Tile, ...]:
    """The most telling figures that are known; contracts lead where there is no revenue."""
    order = TELLING if "revenue" in known else ("contracts", *TELLING)
    names = [name for name in dict.fromkeys((*order, *known)) if name in known]
    return tuple(known[name] for name in names[:FIGURES])
