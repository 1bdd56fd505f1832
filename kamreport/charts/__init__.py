"""The charts: one file, one drawing. Each is built and compiled once a language; only its rows change."""

import io
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kamreport import labelfonts
from kamreport.blocks import Row
from kamreport.labelfonts import MadeFont, label_font, made_font
from kamreport.registry import Registry
from kamreport.theme import Theme

Build = Callable[[Theme], Any]
Shape = Callable[[Mapping[str, Any]], dict[str, Any]]
"""From a compiled chart to the parts of it that are others."""
ROWS = "rows"
TIP = "tip"
SAID = "said"  # a column with the words of a mark, where they are not those of its row
UNSAID = ("tone", "kind", "side", "x_title", "y_title")  # words of a row that say how it is drawn
ZONE = "zone_"  # and those of all rows, of the field that they lie in
WIDTH = 493  # points: the width of the text on an A4 page
ROW = 17  # points: the height of one row of a chart that grows with its rows
NAMES = 170  # points: the room for names left of such a chart
HALF, HALF_NAMES = 238, 96  # points: the same of a chart that stands beside another
SHADES = 128
TALL, AXIS, SLIDE_ROW = 118, 20, 30  # points, on a slide: a chart's height, its axis's, that of a row at most
SIZE = re.compile(r'<svg\b[^>]*?\swidth="([0-9.]+)"')
TEXT = re.compile(r"<text\b.*?</text>", re.DOTALL)
HAN = re.compile("[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
TONES = ("accent", "context", "soft", "good", "watch", "bad", "good_soft", "watch_soft", "bad_soft", "ink")


@dataclass(frozen=True)
class Chart:
    """A registered chart: its function and the columns its rows must have, with their type."""

    name: str
    build: Build
    columns: Mapping[str, type]


CHARTS: Registry[Chart] = Registry(__name__)


@dataclass(frozen=True)
class Compiled:
    """A chart ready for its rows: what Vega draws, and the columns of the rows with their types."""

    name: str
    columns: Mapping[str, type]
    vega: dict[str, Any]


class Compiling(NamedTuple):
    """All charts of a theme compiled, and the font that measures their labels: plain values, which another
    process can take.
    """

    charts: tuple[Compiled, ...]
    font: MadeFont | None


_taken: dict[Theme, dict[str, Compiled]] = {}


def chart(**columns: type) -> Callable[[Build], Build]:
    """Register a function (theme) -> Altair chart over the named data set `rows` with these columns.

    Numbers are `float` (None where there is none), words are `str`, switches are `bool`. The specification
    comes from code alone; data is never put into an expression.
    """

    def register(build: Build) -> Build:
        CHARTS.add(build.__name__, Chart(build.__name__, build, columns))
        return build

    return register


def ready(look: Theme) -> None:
    """Compile every kind of chart, so that the first of each does not wait for it."""
    for kind in CHARTS:
        _compiled(kind, look)


def compiled(look: Theme) -> Compiling:
    """Every kind of chart compiled here, for `take` in another process."""
    return Compiling(tuple(_compiled(kind, look) for kind in CHARTS), made_font(look))


def take(look: Theme, made: Compiling) -> None:
    """Draw the charts of a theme as another process has compiled them: neither Altair nor what makes fonts is
    loaded here then. The library that draws starts at once, so that the first chart does not wait for it.
    """
    import vl_convert

    labelfonts.take(look, made.font)
    _register(look)
    _taken[look] = {one.name: one for one in made.charts}
    vl_convert.vega_to_svg({"width": 1, "height": 1}, allowed_base_urls=[])


def draw(
    kind: str,
    rows: Sequence[Row],
    theme: Theme,
    *,
    half: bool = False,
    slide: bool = False,
    shape: Shape | None = None,
) -> str:
    """One chart as SVG text, its labels set in the theme's fonts; `half` as wide where it stands beside one,
    and taller for a `slide`, which shows all of it nearly twice as large; laid out anew by a `shape`.

    Raises ValueError for rows that are empty, lack a column, bring one too many, or hold a number that is
    not finite: a wrong chart is never drawn quietly.
    """
    import vl_convert

    chart = _ready_made(kind, theme)
    _check(chart, rows)
    vega = copy(chart.vega)
    if half:
        vega.update(_halved(vega))
    if slide:
        vega.update(_raised(vega, len({row.get("name", place) for place, row in enumerate(rows)})))
    if shape is not None:
        vega.update(shape(vega))
    values = [{**row, TIP: tip(chart, row)} for row in rows]
    data = [{**part, "values": values} if part["name"] == ROWS else part for part in vega["data"]]
    drawn = str(vl_convert.vega_to_svg({**vega, "data": data}, allowed_base_urls=[]))
    font = label_font(theme)
    return drawn.replace(f'"{font.name}"', f'"{families(theme)}"') if font else drawn


def columns_of(kind: str, theme: Theme) -> Mapping[str, type]:
    """The columns that the rows of a chart must have, with their types; Altair is not loaded for it."""
    return _ready_made(kind, theme).columns


def tip(member: Compiled, row: Row) -> str:
    """What a mark says of itself to who points at it: the words of its row, each once, no bare number."""
    if SAID in member.columns:
        return str(row[SAID])
    said = (name for name, kind in member.columns.items() if kind is str and name not in UNSAID)
    words = (row[name] for name in said if not name.startswith(ZONE))
    return " · ".join(dict.fromkeys(str(word) for word in words if word))


def _check(member: Compiled, rows: Sequence[Row]) -> None:
    if not rows:
        raise ValueError(f"chart {member.name}: there is nothing to draw")
    for row in rows:
        if row.keys() != member.columns.keys():
            different = sorted(row.keys() ^ member.columns.keys())
            raise ValueError(f"chart {member.name}: its rows have other columns than it draws: {different}")
        for name, value in row.items():
            if isinstance(value, float) and not math.isfinite(value):
                raise ValueError(f"chart {member.name}: column {name} holds a number that is not finite")
            wanted = (float, int) if member.columns[name] is float else member.columns[name]
            if value is not None and not isinstance(value, wanted):
                raise ValueError(f"chart {member.name}: column {name} holds {type(value).__name__}")


def _halved(compiled: Mapping[str, Any]) -> dict[str, Any]:
    """The width of a compiled chart and its axes, for half the page."""
    axes = [
        {**axis, "labelLimit": min(axis["labelLimit"], HALF_NAMES)} if "labelLimit" in axis else axis
        for axis in compiled.get("axes", ())
    ]
    return {"width": HALF, "axes": axes}


def _raised(compiled: Mapping[str, Any], rows: int) -> dict[str, Any]:
    """The height of a compiled chart for a slide: the whole of it, or that of each row where it grows."""
    if "height" in compiled:
        return {"height": TALL}
    step = min(max((TALL + AXIS) / rows, ROW), SLIDE_ROW)
    grown = [
        {**one, "value": step} if one["name"] == "y_step" else one for one in compiled.get("signals", ())
    ]
    return {"signals": grown}


@cache
def _fonts(folder: Path) -> None:
    import vl_convert

    vl_convert.register_font_directory(str(folder))


def _register(look: Theme) -> str:
    """Make the fonts of a theme known to the drawing library; how charts call the one they measure by."""
    for folder in look.folders:
        _fonts(folder)
    font = label_font(look)
    if font is None:
        return families(look)
    _fonts(font.folder)
    return font.name


def _ready_made(kind: str, look: Theme) -> Compiled:
    """A chart as another process compiled it, which spares Altair here; else compiled here, once."""
    return _taken[look][kind] if look in _taken else _compiled(kind, look)


@cache
def _compiled(kind: str, look: Theme) -> Compiled:
    import vl_convert

    specification = CHARTS[kind].build(look).configure(**configuration(look)).to_json()
    specification = specification.replace(json.dumps(families(look)), json.dumps(_register(look)))
    compiled: dict[str, Any] = vl_convert.vegalite_to_vega(json.loads(specification))
    _say_tips(compiled["marks"])
    if not any(part["name"] == ROWS for part in compiled["data"]):
        raise ValueError(f"chart {kind} does not draw the data set {ROWS!r}")
    return Compiled(kind, CHARTS[kind].columns, compiled)


def _say_tips(marks: Sequence[dict[str, Any]]) -> None:
    """Every mark of a row is described by the row's tip, in place of its columns' names and raw values; a
    line through several rows by nothing.
    """
    for mark in marks:
        looks = mark.get("encode", {}).get("update", {})
        if looks.pop("description", None) and mark["type"] not in ("line", "area"):
            looks["description"] = {"field": TIP}
        _say_tips(mark.get("marks", ()))


def palette(column: str, look: Theme) -> Any:
    """The colour of a mark by the tone named in a column: one of TONES, the same thing always alike."""
    import altair as alt

    colours = [look.colour["accent_soft" if tone == "soft" else tone] for tone in TONES]
    return alt.Color(f"{column}:N", scale=alt.Scale(domain=list(TONES), range=colours))


def families(look: Theme) -> str:
    """The families of labels, bare: the printer reads a quoted second one as another name, and falls back."""
    return ",".join(look.sans)


def configuration(look: Theme) -> dict[str, Any]:
    """What all charts share: fonts, sizes, quiet axes, no frame."""
    label = look.size["label"]
    axis = {
        "domain": False,
        "ticks": False,
        "grid": False,
        "labelColor": look.colour["muted"],
        "labelFontSize": label,
        "labelPadding": 5,
        "titleColor": look.colour["muted"],
        "titleFontSize": label,
        "titleFontWeight": "normal",
        "gridColor": look.colour["rule"],
        "gridWidth": 0.5,
        "domainColor": look.colour["faint"],
        "domainWidth": 0.6,
        "labelLimit": 190,
    }
    return {
        "font": families(look),
        "background": "transparent",
        "padding": 2,
        "view": {"stroke": None},
        "axis": axis,
        "legend": {"disable": True},
        "text": {"fontSize": label, "color": look.colour["text"], "font": families(look)},
        "autosize": {"type": "fit-x", "contains": "padding"},
    }


def pixels(svg: str, width: int, look: Theme) -> bytes:
    """A drawn chart as PNG of about that many pixels in width, on the theme's paper: for places without SVG.

    It has SHADES colours at most, which its few tones and the edges between them do not exceed to the eye:
    a seventh of the size.

    Raises ValueError for a text that is no chart.
    """
    import vl_convert

    found = SIZE.search(svg)
    if found is None:
        raise ValueError("a chart without a width cannot be turned into pixels")
    end = svg.index(">", found.end()) + 1
    sheet = f'<rect width="100%" height="100%" fill="{look.colour["paper"]}"/>'
    drawn = TEXT.sub(lambda text: _in_one_family(text[0], look), svg[end:])
    return _packed(vl_convert.svg_to_png(svg[:end] + sheet + drawn, scale=width / float(found[1])))


def _packed(png: bytes) -> bytes:
    """The same picture with a palette."""
    from PIL import Image

    with Image.open(io.BytesIO(png)) as picture:
        plain = picture.convert("RGB").quantize(SHADES, dither=Image.Dither.NONE)
    found = io.BytesIO()
    plain.save(found, "PNG", optimize=True)
    return found.getvalue()


def stamped(svg: str) -> bytes:
    """A finished SVG that is no chart, such as a logo, as PNG of its own size."""
    import vl_convert

    return bytes(vl_convert.svg_to_png(svg, scale=1))


def _in_one_family(text: str, look: Theme) -> str:
    """A text with Han in the Chinese family alone: pixels are set in the first one named, or in any."""
    return text.replace(families(look), look.sans[-1]) if HAN.search(text) else text
