"""Meetings as rows of a table: the day, the level, the form, and who of either side."""

from collections.abc import Sequence

from kamreport.blocks import Grid, Head
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.sharing.people import Meeting


def table(told: Told, headline: str, meetings: Sequence[Meeting], note: str = "") -> Grid:
    """One row a meeting, in the order given."""
    words = told.words
    heads = (
        Head(words("client-day"), width=1.4),
        Head(words("client-level"), width=1.4),
        Head(words("client-form"), width=1.8),
        Head(words("client-side-ours"), width=2),
        Head(words("client-side-client"), width=2),
    )
    rows = tuple(
        cells(
            told.day(one.day),
            told.name("layer", one.layer),
            told.name("client-meeting", one.kind),
            told.words.named(one.ours),
            told.words.named(one.theirs),
        )
        for one in meetings
    )
    return Grid(headline, heads, rows, note=note)
