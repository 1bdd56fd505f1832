"""Deck: the goals agreed, and where each stands."""

from dataclasses import replace

from kamreport.blocks import Grid, Section
from kamreport.client_sections.client_goals import Content, agreed, kept
from kamreport.narrative.client import Told
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide

WIDTHS = (3, 2.6, 2, 1.8, 2.2)


@slide(20)
def deck_goals(known: Known) -> Section | None:
    """The goals in a table, with what was kept of what both sides promised; left out where none were agreed.

    Without goals it is the commitments that fell due.
    """
    found = known.section("client_goals", Content)
    if found is None:
        return None
    section, content = found
    told = known.told
    if content.goals is not None:
        shown = Slide(section.title, grid=_barred(content.goals, told), total=len(told.shared.goals))
        return Section("deck_goals", title(agreed(told)), sentence(kept(told)), shown)
    if content.kept is None:
        return None
    due = sum(one.state != "open" for one in told.shared.actions)
    shown = Slide(section.title, grid=content.kept, total=due)
    return Section("deck_goals", title(kept(told)), "", shown)


def _barred(grid: Grid, told: Told) -> Grid:
    """The table with the way gone to each goal as a bar in its last column."""
    pairs = zip(grid.rows, told.shared.goals, strict=False)
    rows = tuple((*row[:-1], replace(row[-1], bar=goal.share)) for row, goal in pairs)
    heads = tuple(replace(head, width=width) for head, width in zip(grid.heads, WIDTHS, strict=True))
    return replace(grid, heads=heads, rows=rows)
