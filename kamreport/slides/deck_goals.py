"""Deck: the goals agreed, and where each stands."""

from dataclasses import replace

from kamreport.blocks import Grid, Section, Tile
from kamreport.client_sections.client_goals import TONES, Content, agreed, kept
from kamreport.narrative.client import Told
from kamreport.narrative.fitting import cut, sentence, size, title
from kamreport.sharing.goals import Goal
from kamreport.slides import Known, Slide, slide

FEW = 3  # goals that stand beside each other
WIDTHS = (3, 2.6, 2, 1.8, 2.2)
NAME, VALUE, NOTE = 58, 13, 84  # half widths: two lines of a name, a line of a value, two of a note


@slide(20)
def deck_goals(known: Known) -> Section | None:
    """The goals, each by where it stands today, with what was kept of what both sides promised; many of them
    in a table. Left out where none were agreed; without goals it is the commitments that fell due.
    """
    found = known.section("client_goals", Content)
    if found is None:
        return None
    section, content = found
    told = known.told
    goals = told.shared.goals
    if content.goals is not None:
        shown = Slide(section.title, grid=_barred(content.goals, told), total=len(goals))
        if len(goals) <= FEW:
            shown = Slide(section.title, tiles=tuple(_tile(told, one) for one in goals))
        return Section("deck_goals", title(agreed(told)), sentence(kept(told)), shown)
    if content.kept is None:
        return None
    due = sum(one.state != "open" for one in told.shared.actions)
    shown = Slide(section.title, grid=content.kept, total=due)
    return Section("deck_goals", title(kept(told)), "", shown)


def _tile(told: Told, goal: Goal) -> Tile:
    """A goal by its value today, how it stands, and the way from where to where until when."""
    words = told.words
    start = "none" if goal.baseline is None else told.amount(goal.baseline, "")
    way = words(
        "deck-goal-way",
        start=start,
        target="none" if goal.target is None else told.amount(goal.target, goal.unit),
        day=told.day(goal.due_on) or "none",
    )
    name, standing = cut(words.named(goal.title), NAME), told.standing(goal)
    note = cut(" · ".join(one for one in (way, words.named(goal.measure)) if one), NOTE)
    if goal.actual is None:
        return Tile(name, standing, note=note, tone="unknown")
    value = told.amount(goal.actual, goal.unit)
    value = value if size(value) <= VALUE else told.amount(goal.actual, "")
    return Tile(name, value, standing, TONES[goal.progress], note)


def _barred(grid: Grid, told: Told) -> Grid:
    """The table with the way gone to each goal as a bar in its last column."""
    pairs = zip(grid.rows, told.shared.goals, strict=False)
    rows = tuple((*row[:-1], replace(row[-1], bar=goal.share)) for row, goal in pairs)
    heads = tuple(replace(head, width=width) for head, width in zip(grid.heads, WIDTHS, strict=True))
    return replace(grid, heads=heads, rows=rows)
