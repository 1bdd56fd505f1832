"""Charts as PDF operators: WeasyPrint is given them as images and asks each to draw itself on the page.

As SVG, a chart is styled element by element and its text set letter by letter, which takes ten times as long
and more room.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any
from xml.etree.ElementTree import ParseError

from kamreport.printing.mends import is_checked
from kamreport.printing.svg import Label, Shape, Sheet, UnknownDrawingError, read


class Drawing:
    """A chart in the form WeasyPrint knows images in: a size, and how to draw it."""

    def __init__(self, sheet: Sheet, fonts: Any) -> None:
        self._sheet = sheet
        self._fonts = fonts

    def get_intrinsic_size(self, resolution: float, font_size: float) -> tuple[float, float, float]:  # noqa: ARG002
        """Width and height in CSS pixels, and their ratio."""
        return self._sheet.width, self._sheet.height, self._sheet.width / self._sheet.height

    def draw(self, stream: Any, width: float, height: float, style: Any) -> None:  # noqa: ARG002
        """Draw the chart on a page's stream, from its top left corner, as large as fits into the box."""
        scale = min(width / self._sheet.width, height / self._sheet.height)
        aside, down = width - scale * self._sheet.width, height - scale * self._sheet.height
        stream.transform(a=scale, d=scale, e=aside / 2, f=down / 2)
        stream.set_miter_limit(10)
        lines: tuple[float, tuple[float, ...]] = (1.0, ())
        for part in self._sheet.parts:
            if isinstance(part, Label):
                _write(stream, part, self._fonts)
                continue
            if part.stroke and (part.width, part.dashes) != lines:
                lines = part.width, part.dashes
                stream.set_line_width(part.width)
                stream.set_dash(part.dashes, 0)
            _paint(stream, part, self._sheet)


def drawings(pictures: Mapping[str, str], fonts: Any) -> dict[str, Any]:
    """The pictures that can be drawn so, by the address they are fetched by (`chart:NAME`).

    For WeasyPrint's cache of images; those that are not in it are fetched as they are. Empty when another
    version of WeasyPrint is installed than the one checked.
    """
    found: dict[str, Any] = {}
    if is_checked():
        for name, text in pictures.items():
            try:
                found[f"chart:{name}"] = Drawing(read(text), fonts)
            except (UnknownDrawingError, ParseError):
                continue
    return found


def _paint(stream: Any, shape: Shape, sheet: Sheet) -> None:
    """One shape. Where fill and line shine through, both do so as one."""
    together = shape.opacity < 1 and shape.fill and shape.stroke
    to = stream.add_group(0, 0, sheet.width, sheet.height) if together else stream
    alpha = 1.0 if together else shape.opacity
    if shape.fill:
        to.set_color(_colour(shape.fill, alpha))
    if shape.stroke:
        to.set_color(_colour(shape.stroke, alpha), stroke=True)
    if together:
        to.set_line_width(shape.width)
    to.stream.append(shape.outline.encode())
    to.stream.append(b"B" if shape.fill and shape.stroke else b"f" if shape.fill else b"S")
    if together:
        stream.set_alpha(shape.opacity, stroke=True, fill=True)
        stream.draw_x_object(to.id)


def _write(stream: Any, label: Label, fonts: Any) -> None:
    """One line of text, shaped as a whole in the fonts of the document."""
    from weasyprint.draw.text import draw_first_line
    from weasyprint.matrix import Matrix
    from weasyprint.svg.text import TextBox
    from weasyprint.text.line_break import Layout, line_size

    style = _style(label.families, label.size, label.weight, fonts)
    layout = Layout(style)
    layout.set_text(label.text)
    width, _ = line_size(layout.get_first_line()[0], style)
    stream.set_color(_colour(label.fill, label.opacity))
    stream.begin_text()
    place = Matrix(d=-1, e=label.x - label.aligned * width, f=label.y)
    draw_first_line(stream, TextBox(layout, style), "none", "none", place)
    stream.end_text()


def _style(families: tuple[str, ...], size: float, weight: int, fonts: Any) -> Any:
    """The style of a label, as WeasyPrint knows styles: initial values but for its font."""
    from weasyprint.css.properties import INITIAL_VALUES
    from weasyprint.svg.text import Style

    style = Style(INITIAL_VALUES)
    style.font_config = fonts
    style.update(font_family=list(families), font_size=size, font_weight=weight)
    return style


@cache
def _colour(text: str, alpha: float) -> Any:
    from weasyprint.svg.utils import color

    colour = color(text)
    colour.alpha *= alpha
    return colour
