"""What fits on a slide: texts measured in half widths of a letter, tables and points cut to the room."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import ceil

from kamreport.blocks import Cell, Grid
from kamreport.narrative.client_points import Point
from kamreport.textwidths import width
from kamreport.words import Words

TITLE, SENTENCE, CELL = 172, 215, 180  # half widths: what two lines hold, and three of a cell
LINE, MEDIUM, SMALL = 62, 73, 116  # half widths: a line of a title, in medium type, two lines of a title
BELOW = 108  # half widths: a line below a title
BODY, HEADER, TOPIC = 412.0, 96.0, 22.0  # points: the height of a slide, of its header at least, of its topic
HEADS, BAR, TILES = 48.0, 12.0, 216.0  # points: heads and note of a table, a bar in a row, a row of tiles
FILLED = 0.94  # how much of a column its text has, beside the gap to the next
MARK = 0.2  # how much of the width what marks a point takes
HAN = "[\u2e80-\uffef]"
PART = re.compile(rf"(?:[^ \u2e80-\uffef]|{HAN}(?=\u202f)|(?<=\u202f){HAN})+ ?|{HAN}")
STOP = re.compile(r"[.。!?！？](?=\s|$)|[。！？]")


@dataclass(frozen=True)
class Type:
    """How rows or points are set: the class in the sheet, half widths across the slide, points a line.

    `air` is the height around each, `small` that of a small line below, in points.
    """

    name: str
    whole: float
    line: float
    air: float
    small: float = 0


ROWS = (
    Type("grand", 74, 30.8, 27),
    Type("largest", 90, 25.2, 21),
    Type("larger", 101, 22.4, 15),
    Type("", 116, 19.8, 10.4),
)
POINTS = (
    Type("huge", 55, 42, 66, 32),
    Type("grand", 66, 36, 49, 25),
    Type("largest", 80, 30, 33, 23),
    Type("larger", 100, 24, 20, 20),
    Type("", 112, 22.5, 15, 18),
)
SHORT, PAIRED = 22, " · "  # half widths up to which a text keeps to its line; what stands between two names
AIR = {"airy": 31.0, "loose": 22.0}  # points: the air around each row where there is room for so much


def size(text: str) -> float:
    """The width of a text in half widths: about 1 for a Latin letter, 2 for Han."""
    return 2 * width(text)


def cut(text: str, most: int) -> str:
    """A text of at most so many half widths, its end replaced by an ellipsis where it is longer."""
    if size(text) <= most:
        return text
    kept = text
    while kept and size(kept) + size("…") > most:
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


def scale(title: str) -> str:
    """How large a title is set: "medium" where that saves a second line, "small" where it is very long."""
    wide = size(title)
    return "small" if wide > SMALL else "medium" if LINE < wide <= MEDIUM else ""


def room(title: str, lead: str) -> float:
    """The height that is left below a title and the sentences under it, in points."""
    lines, below = 1 if size(title) <= LINE else 2, ceil(size(lead) / BELOW)
    return BODY - max(HEADER, TOPIC + 34 * lines + (7 + 22 * below if below else 0))


def fit(grid: Grid, words: Words, height: float, *, total: int = 0) -> tuple[Grid, str]:
    """A table without its headline, with the rows from the first on for which there is room in a height in
    points, and the name of the largest type in which they fit.

    A note says how many rows there are more; `total` is how many there are in all, where the table given
    holds fewer.
    """
    grid = replace(grid.filled, headline="")
    rows = tuple(tuple(replace(one, text=cut(one.text, CELL)) for one in row) for row in grid.rows)
    widths = grid.widths
    kept = _kept([_height(row, widths, ROWS[-1]) for row in rows], height - HEADS)
    more = max(total, len(rows)) - kept
    name = _type(rows[:kept], widths, height - HEADS)
    note = words("client-more", n=more) if more else ""
    return replace(grid, rows=rows[:kept], note=note), name


def _type(rows: Sequence[Sequence[Cell]], widths: Sequence[int], height: float) -> str:
    """The largest type in which rows fit and no day or name breaks that would not in the smallest; with
    "airy" or "loose" where they fit further apart.
    """
    for one in ROWS:
        needed = sum(_height(row, widths, one) for row in rows)
        broken = any(_broken(row, widths, one) > _broken(row, widths, ROWS[-1]) for row in rows)
        if needed <= height and not broken:
            apart = [name for name, air in AIR.items() if needed + (air - one.air) * len(rows) <= height]
            return " ".join(word for word in (one.name, *apart[:1]) if word)
    return ""


def _broken(row: Sequence[Cell], widths: Sequence[int], set_as: Type) -> int:
    """How many lines days, names and other short texts of the columns after the first take together."""
    return sum(
        _lines(cell.text, set_as.whole * FILLED * width / 100)
        for cell, width in zip(row[1:], widths[1:], strict=True)
        if size(cell.text) <= SHORT or PAIRED in cell.text
    )


def fit_points(
    points: Sequence[Point], height: float, types: Sequence[Type]
) -> tuple[tuple[Point, ...], str]:
    """The points from the first on for which there is room, and the largest type in which they fit."""
    for one in types:
        if sum(_deep(point, one) for point in points) <= height:
            return tuple(points), one.name
    last = types[-1]
    return tuple(points[: _kept([_deep(point, last) for point in points], height)]), last.name


def _kept(heights: Sequence[float], height: float) -> int:
    """How many fit from the first on; one at least, where there is any."""
    used = list(accumulate(heights))
    return max(sum(one <= height for one in used), min(1, len(used)))


def _height(row: Sequence[Cell], widths: Sequence[int], set_as: Type) -> float:
    """The height of a row in columns of such widths, in whole percents."""
    lines = [
        _lines(cell.text, set_as.whole * FILLED * width / 100)
        for cell, width in zip(row, widths, strict=True)
    ]
    bar = BAR if any(cell.bar is not None for cell in row) else 0
    return set_as.line * max(lines) + set_as.air + bar


def _deep(point: Point, set_as: Type) -> float:
    """The height of a point with its small line."""
    text = point.said or point.text
    lines = _lines(text, set_as.whole * (FILLED - (MARK if point.figure else 0)))
    return set_as.line * lines + set_as.air + (set_as.small if point.note else 0)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in so many half widths: broken at spaces and between Han, nowhere else."""
    lines, used = 1, 0.0
    for part in PART.findall(text):
        wide = size(part)
        if used and used + wide > width:
            lines, used = lines + 1, 0.0
        over = ceil(wide / width) - 1 if wide > width else 0
        lines, used = lines + over, used + wide - over * width
    return lines
