"""What fits on a slide: texts measured in half widths of a letter, tables cut to the room there is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from unicodedata import east_asian_width

from kamreport.blocks import Cell, Grid
from kamreport.words import Words

TITLE, SENTENCE, CELL = 128, 215, 180  # half widths: what two lines hold, and three of a cell
ROOM, NOTED, BAR = 236.0, 196.0, 12.0  # points: for the rows of a table, with a note below; a bar in a row
FILLED = 0.86  # how much of a column a line of words fills, as words are not broken
STOP = re.compile(r"[.。!?！？](?=\s|$)|[。！？]")


@dataclass(frozen=True)
class Type:
    """How a table is set: its class in the sheet, half widths across the slide, and in points a line and the
    air around a row.
    """

    name: str
    whole: float
    line: float
    air: float


TYPES = (Type("largest", 90, 25.2, 21), Type("larger", 101, 22.4, 15), Type("", 116, 19.6, 9.6))


def size(text: str) -> int:
    """The width of a text in half widths: 1 for a Latin letter, 2 for Han and other wide characters."""
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in text)


def cut(text: str, most: int) -> str:
    """A text of at most so many half widths, its end replaced by an ellipsis where it is longer."""
    if size(text) <= most:
        return text
    kept = text
    while kept and size(kept) >= most:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def title(text: str) -> str:
    """A sentence as the title of a slide: without its full stop, and no longer than a title may be."""
    plain = text.strip()
    return cut(plain[:-1] if plain.endswith((".", "。")) else plain, TITLE)


def sentence(text: str) -> str:
    """The sentences below a title: as many from the first on as there is room for."""
    plain = text.strip()
    if size(plain) <= SENTENCE:
        return plain
    ends = [one.end() for one in STOP.finditer(plain) if size(plain[: one.end()]) <= SENTENCE]
    return plain[: ends[-1]] if ends else cut(plain, SENTENCE)


def fit(grid: Grid, words: Words, *, total: int = 0, room: float = ROOM) -> Grid:
    """A table without its headline, with the rows from the first on for which there is room.

    A note says how many there are more.
    `total` is how many there are in all, where the table given holds fewer; `room` a height in points.
    """
    rows = tuple(tuple(replace(one, text=cut(one.text, CELL)) for one in row) for row in grid.rows)
    kept, used = [], 0.0
    for row in rows:
        used += _height(row, grid.widths, TYPES[-1])
        if kept and used > room:
            break
        kept.append(row)
    more = max(total, len(rows)) - len(kept)
    return replace(grid, headline="", rows=tuple(kept), note=words("client-more", n=more) if more else "")


def set_in(grid: Grid) -> str:
    """The name of the largest type in which a table fits; "" for the usual one."""
    filled = grid.filled
    heights = ((one.name, sum(_height(row, filled.widths, one) for row in filled.rows)) for one in TYPES)
    return next((name for name, height in heights if height <= NOTED), "")


def _height(row: Sequence[Cell], widths: Sequence[int], set_as: Type) -> float:
    """The height of a row in columns of such widths, in whole percents."""
    lines = [
        max(1, ceil(size(cell.text) / (set_as.whole * FILLED * width / 100)))
        for cell, width in zip(row, widths, strict=True)
    ]
    bar = BAR if any(cell.bar is not None for cell in row) else 0
    return set_as.line * max(lines) + set_as.air + bar
