"""Charts drawn straight into the PDF look as WeasyPrint draws their SVG, and are tagged and readable."""

import io
from functools import cache

import numpy as np
import pdfplumber
import pikepdf
import pytest
from commands import fresh_fonts
from pages import PRINT, page

from kamreport.charts import draw
from kamreport.exports import pdf
from kamreport.page import Page
from kamreport.printing import drawing, mends
from kamreport.theme import theme

ZONES = ("zone_left", "zone_middle", "zone_right", "zone_low_left", "zone_low_right")
CORNERS = ("x_low", "x_high", "y_low", "y_high")
STEPS = tuple(
    {"name": name, "start": 10.0 * n, "end": 10.0 * n + 7, "text": f"+{n}.5", "tone": "good"}
    for n, name in enumerate(("Solvika Battericeller AB", "Ägir & Søn", "合肥晶曜半导体", "Ships"))
)
KEPT = tuple({"row": "高管层，3/4", "place": float(n), "kept": n % 2 == 0} for n in range(4))
POINTS = tuple(
    {
        "x": 20.0 * n,
        "y": 15.0 * n,
        "size": 100.0 + n,
        "text": f"Account {n}",
        "said": f"Account {n}: 20 of 100",
        "side": ("above", "right", "left", "below")[n % 4],
        "tone": "good",
        "x_cut": 50.0,
        "x_middle": 40.0,
        "y_cut": 60.0,
        "x_title": "Fit",
        "y_title": "Value",
        **dict.fromkeys(ZONES, "Zone"),
        **dict(zip(CORNERS, (0.0, 100.0) * 2, strict=True)),
    }
    for n in range(5)
)
CHARTS = {"bridge": STEPS, "cadence": KEPT, "matrix": POINTS}
NEAR = 0.0005  # the share of pixels that may differ: the plain way sets text letter by letter, not kerned
SAME = 0.00005  # and of those that round shapes may touch more or less


@pytest.fixture(autouse=True)
def fonts_of_the_house():
    """Fonts that tests of brands have brought into this process are not those of these pages."""
    fresh_fonts()


@cache
def charted(kind: str) -> Page:
    """A page with one chart of a kind as its picture."""
    plain = page(styles=(PRINT + " img { width: 100% } body { font-variant-numeric: tabular-nums }",))
    picture = draw(kind, CHARTS[kind], theme("zh-CN"))
    return Page(plain.html, "en", "A review", {"1": picture}, plain.styles, ())


def pixels(data: bytes) -> np.ndarray:
    """The first page in grey, at 100 dots an inch."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return np.asarray(document.pages[0].to_image(resolution=100).original.convert("L")).astype(int)


def the_plain_way(monkeypatch) -> None:
    """Leave all pictures to WeasyPrint."""
    monkeypatch.setattr(drawing, "is_checked", lambda: False)


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_looks_as_in_the_plain_way(kind, monkeypatch):
    """But for the spacing of letters, all pixels are those of WeasyPrint's own drawing of the SVG."""
    drawn = pixels(pdf.pdf(charted(kind)))
    the_plain_way(monkeypatch)
    plain = pixels(pdf.pdf(charted(kind)))
    differing = np.abs(drawn - plain) > 32
    assert (plain < 250).mean() > 0.002
    assert differing.mean() < NEAR


@pytest.mark.parametrize("kind", CHARTS)
def test_shapes_are_the_same_to_the_pixel(kind, monkeypatch):
    """A chart without its words is drawn the same both ways, to five pixels in a hundred thousand."""
    given = charted(kind)
    bare = Page(given.html, "en", "A review", {"1": _wordless(given.pictures["1"])}, given.styles, ())
    drawn = pixels(pdf.pdf(bare))
    the_plain_way(monkeypatch)
    assert (np.abs(drawn - pixels(pdf.pdf(bare))) > 8).mean() < SAME


def _wordless(svg: str) -> str:
    head, *texts = svg.split("<text ")
    return head + "".join(text.partition("</text>")[2] for text in texts)


def test_labels_are_text_with_their_spaces():
    """Words can be searched and copied as they are written, Chinese ones too, in fonts that are embedded."""
    with pdfplumber.open(io.BytesIO(pdf.pdf(charted("bridge")))) as document:
        text = document.pages[0].extract_text()
        fonts = {char["fontname"] for char in document.pages[0].chars}
    assert all(str(row["name"]) in text and str(row["text"]) in text for row in STEPS)
    assert all("+" in font for font in fonts)


def test_the_chart_stands_inside_its_figure():
    """What is drawn lies within the marks of a Figure with alternative text (ISO 14289-1, 7.3)."""
    with pikepdf.open(io.BytesIO(pdf.pdf(charted("bridge")))) as document:
        figures = [thing for thing in document.objects if _is_figure(thing)]
        marks, inside = [], []
        for operands, operator in pikepdf.parse_content_stream(document.pages[0]):
            if str(operator) in ("BDC", "BMC"):
                marks.append(str(operands[0]))
            elif str(operator) == "EMC":
                marks.pop()
            elif marks == ["/Figure"]:
                inside.append(str(operator))
        assert [str(figure.Alt) for figure in figures] == ["Orders fell by 18 %"]
    assert {"re", "f", "TJ"} <= set(inside)


def _is_figure(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == pikepdf.Name.Figure


def test_a_drawing_takes_less_room(monkeypatch):
    """The same page is smaller than with the SVG drawn the plain way."""
    drawn = pdf.pdf(charted("matrix"))
    the_plain_way(monkeypatch)
    assert len(drawn) < len(pdf.pdf(charted("matrix")))


def test_a_picture_that_is_not_known_is_printed_the_plain_way():
    """Only what is read in full is drawn; the others are left to be fetched as SVG."""
    known = draw("bridge", STEPS, theme("en"))
    unknown = known.replace("<path ", '<path style="fill: red" ', 1)
    assert list(drawing.drawings({"1": known, "2": unknown, "3": "<svg"}, None)) == ["chart:1"]


def test_another_version_of_weasyprint_draws_nothing_itself(monkeypatch):
    """In a version that was not checked, all pictures go the plain way."""
    monkeypatch.setattr(mends, "CHECKED", "0.0")
    assert drawing.drawings({"1": draw("bridge", STEPS, theme("en"))}, None) == {}


def test_a_picture_keeps_its_shape():
    """Width and height are those of the SVG, so the page leaves the same room for it."""
    (found,) = drawing.drawings({"1": draw("bridge", STEPS, theme("en"))}, None).values()
    width, height, ratio = found.get_intrinsic_size(1, 16)
    assert (width, ratio) == (493, width / height)
