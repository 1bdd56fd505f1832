"""Client review: whom to call for what, on both sides."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.client_sections import client_section
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.narrative.team_words import Level, levels
from kamreport.sharing import Shared
from kamreport.words import Words

NAMES = 5


@dataclass(frozen=True)
class Content:
    """The levels with what each is for, and its people."""

    levels: Grid


@client_section(Content, client_review=85)
def client_team(shared: Shared, words: Words) -> Section | None:
    """The people of both sides by level; left out where our manager or all of theirs are not known."""
    told = Told(shared, words)
    lead = shared.ours[0].name if shared.ours else ""
    found = levels(shared.theirs, lead, shared.meetings, {}, words)
    if not lead or not any(one.theirs for one in found):
        return None
    heads = (
        Head(words("client-level"), width=1.5),
        Head(words("client-turn-for"), width=3),
        Head(words("client-side-ours"), width=1.8),
        Head(words("client-side-client"), width=3.6),
        Head(words("plan-level-next"), width=1.5),
    )
    people = sum(len(one.theirs) for one in found)
    grid = Grid(words("client-turn-levels", n=len(found)), heads, tuple(_row(told, one) for one in found))
    said = words("client-turn-lead", lead=lead, ours=len(shared.ours), theirs=people)
    return Section("client_team", words("client-turn"), said, Content(grid))


def _row(told: Told, level: Level) -> tuple[Cell, ...]:
    words = told.words
    names = words("plan-names-gap").join(level.theirs[:NAMES])
    more = len(level.theirs) - NAMES
    return cells(
        told.name("layer", level.layer),
        words(f"client-turn-{level.layer}"),
        words.listed(level.ours),
        words("plan-names-more", names=names, n=more) if more > 0 else names,
        told.day(level.next),
    )
