"""Charts for a narrow screen, as wide as half a page: what has no room side by side stands below."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kamreport.blocks import Row
from kamreport.charts import HALF, HALF_NAMES, SAID, columns_of, draw
from kamreport.page import Narrow
from kamreport.textwidths import width
from kamreport.theme import Theme

INSIDE = "inside"  # where a number stands, to the matrix
BREAK = re.compile(r"[ \u00a0\u202f]|(?<=[0-9])(?=[\u2e80-\uffef])")  # where a figure and its unit part
NUMBERED = 8  # bubbles: so many have a number
CELL, ROOM = 0.95, 2  # of a cell's width its text may fill; points of it that are the gap between cells
LINE = 9.5  # points: from one line of a text in a cell to the next
STEP, ABOVE = 31, 13  # points: a row with its name above the marks, and how far above
SPREAD = 0.75  # of a row's height: where its marks stand
SMALLER = 0.42  # of their area: points and diamonds, which stand closer
COLUMNS = 5  # of a heat chart: so many have room beside the names of its rows


def narrow(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """The same chart for a narrow screen: KeyError for a kind that has no such form."""
    return FORMS[kind](kind, rows, theme)


def _alike(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """The chart as it stands beside another."""
    return Narrow(draw(kind, rows, theme, half=True))


def _named(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """The same, the names of its rows beside the marks, or above where one would be cut there."""
    longest = theme.size["label"] * max(width(str(row["name"])) for row in rows)
    return (_alike if longest <= HALF_NAMES else _headed)(kind, rows, theme)


def _other(kind: str) -> Callable[[str, Sequence[Row], Theme], Narrow]:
    """Another kind in its place, whose rows differ by the name of their label alone."""

    def drawn(_kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
        columns = columns_of(kind, theme)
        named = [
            {"name" if key == "label" and key not in columns else key: row[key] for key in row}
            for row in rows
        ]
        return (_named if "name" in columns else _alike)(kind, named, theme)

    return drawn


def _ranked(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """Bars both ways from zero as steps from it, since names on the left would leave them no room."""
    if all(float(row["value"] or 0) >= 0 for row in rows):
        return _named(kind, rows, theme)
    ways = [{**row, "start": 0.0, "end": row["value"]} for row in rows]
    steps = [{key: way[key] for key in columns_of("bridge", theme)} for way in ways]
    return _named("bridge", steps, theme)


def _headed(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """The name of a row above its marks, which have the whole width."""
    return Narrow(draw(kind, rows, theme, half=True, shape=_names_above))


def _heat(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """A field of few columns as it is; the rows of more under their names, long texts in two lines."""
    columns = len({row["column"] for row in rows})
    if columns <= COLUMNS:
        return _alike(kind, rows, theme)
    longest = theme.size["label"] * max(width(str(row["text"])) for row in rows)
    if longest <= CELL * HALF / columns - ROOM:
        return _headed(kind, rows, theme)
    broken = [{**row, "text": BREAK.sub("\n", str(row["text"]))} for row in rows]
    return Narrow(draw(kind, broken, theme, half=True, shape=_two_lines))


def _numbered(kind: str, rows: Sequence[Row], theme: Theme) -> Narrow:
    """Numbers in the largest bubbles in place of names, which stand in a key."""
    marked = [
        {**row, "side": INSIDE, "text": f"{place}" if place <= NUMBERED else ""}
        for place, row in enumerate(rows, 1)
    ]
    return Narrow(draw(kind, marked, theme, half=True), tuple(str(row[SAID]) for row in rows[:NUMBERED]))


FORMS: Mapping[str, Callable[[str, Sequence[Row], Theme], Narrow]] = {
    **dict.fromkeys(("interval", "lying", "trend"), _alike),
    **dict.fromkeys(("bridge", "score"), _named),
    **dict.fromkeys(("cadence", "roadmap", "split"), _headed),
    "columns": _other("lying"),
    "heat": _heat,
    "matrix": _numbered,
    "ranked": _ranked,
    "waterfall": _other("bridge"),
}


def _two_lines(vega: Mapping[str, Any]) -> dict[str, Any]:
    """The same with higher rows, and texts in lines."""
    shaped = _names_above(vega)
    lines = {"lineBreak": {"value": "\n"}, "lineHeight": {"value": LINE}, "dy": {"value": -LINE / 2}}
    return {
        **shaped,
        "signals": [
            {**one, "value": 1.3 * STEP} if one["name"] == "y_step" else one for one in shaped["signals"]
        ],
        "axes": [
            {**one, "labelOffset": -1.3 * ABOVE} if one["scale"] == "y" else one for one in shaped["axes"]
        ],
        "marks": [_looking(one, lines) if one["type"] == "text" else one for one in shaped["marks"]],
    }


def _names_above(vega: Mapping[str, Any]) -> dict[str, Any]:
    """A compiled chart whose rows stand under their names; its marks in the lower half of each row."""
    axis = {"labelAlign": "left", "labelPadding": 0, "labelOffset": -ABOVE, "labelLimit": HALF}
    height = {"name": "height", "update": "domain('y').length * y_step"}
    return {
        "signals": [{**one, "value": STEP} if one["name"] == "y_step" else height for one in vega["signals"]],
        "scales": [_lowered(one) if one["name"] == "y" else one for one in vega["scales"]],
        "axes": [{**one, **axis} if one["scale"] == "y" else one for one in vega["axes"]],
        "marks": [_smaller(one) if one["type"] == "symbol" else one for one in vega["marks"]],
    }


def _lowered(scale: Mapping[str, Any]) -> dict[str, Any]:
    if scale["type"] == "point":
        return {**scale, "align": SPREAD}
    return {**scale, "paddingInner": 0.5, "paddingOuter": 0.25, "align": 1}


def _smaller(mark: Mapping[str, Any]) -> dict[str, Any]:
    size = mark["encode"]["update"].get("size", {}).get("value")
    return _looking(mark, {"size": {"value": size * SMALLER}}) if size else dict(mark)


def _looking(mark: Mapping[str, Any], looks: Mapping[str, Any]) -> dict[str, Any]:
    """A mark with other looks."""
    return {**mark, "encode": {**mark["encode"], "update": {**mark["encode"]["update"], **looks}}}
