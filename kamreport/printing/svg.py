"""A chart's SVG as a list of shapes and labels: the few things that Vega draws our charts with.

Whatever is not known here, from gradients to rotated text, raises UnknownDrawingError: the chart is then
printed the plain way, as SVG.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from xml.etree import ElementTree as ET

from kamreport.printing.outlines import operators, pair

SVG = "{http://www.w3.org/2000/svg}"
_MOVE = re.compile(r"translate\(\s*([-+.\deE]+)\s*[, ]\s*([-+.\deE]+)\s*\)")
_SILENT = frozenset({"class", "role", "pointer-events", "version"})  # say nothing about how a thing is drawn
_KNOWN = {
    "g": frozenset({"transform", "fill", "stroke-miterlimit"}),
    "path": frozenset(
        {"transform", "fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "d", "display"}
    ),
    "line": frozenset(
        {"transform", "stroke", "stroke-width", "stroke-dasharray", "opacity", "x1", "y1", "x2", "y2"}
    ),
    "text": frozenset(
        {"transform", "fill", "opacity", "font-family", "font-size", "font-weight", "text-anchor"}
    ),
}
_ALIGNED = {"start": 0.0, "middle": 0.5, "end": 1.0}


class UnknownDrawingError(ValueError):
    """The drawing holds something that is not known here."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One outline as PDF operators and what it is painted with; colours as SVG writes them, None for none."""

    outline: str
    fill: str | None
    stroke: str | None
    width: float
    dashes: tuple[float, ...]
    opacity: float


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text on its baseline at (x, y), of which `aligned` lies left of it: 0 none, 1 all."""

    text: str
    x: float
    y: float
    aligned: float
    families: tuple[str, ...]
    size: float
    weight: int
    fill: str
    opacity: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole drawing: its size and its parts in the order they are painted."""

    width: float
    height: float
    parts: tuple[Shape | Label, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element takes from those around it."""

    x: float = 0.0
    y: float = 0.0
    fill: str = "black"


def read(text: str) -> Sheet:
    """The shapes and labels of a drawing. Raises UnknownDrawingError, and ParseError for what is no XML."""
    root = ET.fromstring(text)
    size = root.get("width", ""), root.get("height", "")
    if root.tag != f"{SVG}svg" or root.get("viewBox") != f"0 0 {size[0]} {size[1]}":
        raise UnknownDrawingError("a drawing whose own units are not those of its size")
    _refuse(root.attrib, frozenset({"width", "height", "viewBox"}), "svg")
    try:
        parts = tuple(part for child in root for part in _parts(child, _Place()))
        return Sheet(float(size[0]), float(size[1]), parts)
    except UnknownDrawingError:
        raise
    except ValueError as error:
        raise UnknownDrawingError(str(error)) from error


def _parts(element: ET.Element, place: _Place) -> Iterator[Shape | Label]:
    tag = element.tag.removeprefix(SVG)
    if tag not in _KNOWN:
        raise UnknownDrawingError(f"an element {tag}")
    known = element.attrib
    _refuse(known, _KNOWN[tag], tag)
    here = _moved(place, known)
    if tag == "g":
        if known.get("stroke-miterlimit", "10") != "10":
            raise UnknownDrawingError("another limit of mitres")
        for child in element:
            yield from _parts(child, here)
    elif len(element):
        raise UnknownDrawingError(f"an element inside {tag}")
    elif known.get("display") != "none":
        part = _label(element.text, known, here) if tag == "text" else _shape(tag, known, here)
        if part is not None:
            yield part


def _refuse(given: Mapping[str, str], known: frozenset[str], tag: str) -> None:
    for name in given:
        if name not in known and name not in _SILENT and not name.startswith("aria-"):
            raise UnknownDrawingError(f"{name} of {tag}")


def _moved(place: _Place, known: Mapping[str, str]) -> _Place:
    fill = known.get("fill", place.fill)
    transform = known.get("transform")
    if transform is None:
        return replace(place, fill=fill)
    found = _MOVE.fullmatch(transform.strip())
    if found is None:
        raise UnknownDrawingError(f"a transform {transform[:60]}")
    return _Place(place.x + float(found[1]), place.y + float(found[2]), fill)


def _shape(tag: str, known: Mapping[str, str], place: _Place) -> Shape | None:
    """A path or line; None when nothing of it is painted."""
    fill = None if tag == "line" or place.fill == "none" else place.fill
    width = float(known.get("stroke-width", "1"))
    stroke = known.get("stroke", "none")
    painted = stroke if stroke != "none" and width else None
    outline = _straight(known, place) if tag == "line" else operators(known.get("d", ""), place.x, place.y)
    if not outline or (fill is None and painted is None):
        return None
    dashes = tuple(float(part) for part in re.split(r"[,\s]+", known.get("stroke-dasharray", "")) if part)
    return Shape(outline, fill, painted, width, dashes, _opacity(known))


def _straight(known: Mapping[str, str], place: _Place) -> str:
    ends = [float(known.get(name, "0")) for name in ("x1", "y1", "x2", "y2")]
    start, end = pair(place.x + ends[0], place.y + ends[1]), pair(place.x + ends[2], place.y + ends[3])
    return f"{start} m\n{end} l"


def _label(text: str | None, known: Mapping[str, str], place: _Place) -> Label | None:
    """A text as it is shown, white space collapsed; None when there is none, or no colour to it."""
    shown = re.sub(" +", " ", re.sub("[\n\r]", "", text or "").replace("\t", " ")).strip(" ")
    if not shown or place.fill == "none":
        return None
    return Label(
        text=shown,
        x=place.x,
        y=place.y,
        aligned=_ALIGNED[known.get("text-anchor", "start")],
        families=tuple(family.strip("\"' ") for family in known["font-family"].split(",")),
        size=float(known["font-size"].removesuffix("px")),
        weight=_weight(known.get("font-weight", "normal")),
        fill=place.fill,
        opacity=_opacity(known),
    )


def _weight(text: str) -> int:
    return {"normal": 400, "bold": 700}.get(text) or int(text)


def _opacity(known: Mapping[str, str]) -> float:
    return min(1.0, max(0.0, float(known.get("opacity", "1"))))
