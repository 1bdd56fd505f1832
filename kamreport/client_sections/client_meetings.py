"""Client review: when the two sides met, at which level, and who."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Picture, Section
from kamreport.client_sections import client_section
from kamreport.narrative import meeting_list, meeting_year
from kamreport.narrative.client import Told
from kamreport.schema import LAYERS
from kamreport.sharing import Shared
from kamreport.sharing.people import Meeting
from kamreport.words import Words

SHOWN = 8


@dataclass(frozen=True)
class Content:
    """The year of meetings, and the latest of those that steer the work."""

    year: Picture | None
    latest: Grid | None


@client_section(Content, client_review=65)
def client_meetings(shared: Shared, words: Words) -> Section | None:
    """Meetings held; left out where none was in twelve months."""
    told = Told(shared, words)
    met = [one for one in shared.meetings if not one.planned]
    if not met:
        return None
    content = Content(meeting_year.held(met, shared.as_of, _headline(told, met), words), _latest(told, met))
    return Section("client_meetings", words("client-met"), _lead(told, met), content)


def _lead(told: Told, met: list[Meeting]) -> str:
    words = told.words
    strategy = [one for one in met if one.kind == "strategy"]
    return words(
        "client-met-lead",
        n=len(met),
        workshops=sum(one.kind == "workshop" for one in met),
        strategy=words.day(strategy[-1].day) if strategy else "none",
    )


def _headline(told: Told, met: list[Meeting]) -> str:
    words = told.words
    counts = [(layer, sum(one.layer == layer for one in met)) for layer in LAYERS]
    return words(
        "client-met-levels",
        levels=words.listed(
            words("client-met-level", layer=told.inline("layer", layer), n=n) for layer, n in counts if n
        ),
    )


def _latest(told: Told, met: list[Meeting]) -> Grid | None:
    """The latest meetings above day-to-day work, newest first."""
    words = told.words
    found = [one for one in reversed(met) if not one.is_daily]
    if not found:
        return None
    shown = found[:SHOWN]
    more = len(found) - len(shown)
    headline = words("client-met-latest", n=len(found), day=words.day(found[0].day))
    note = words("client-met-earlier", n=more) if more else ""
    return meeting_list.table(told, headline, shown, note)
