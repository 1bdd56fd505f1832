"""Every chart draws every row it is given, as real text in safe SVG, the same everywhere, or refuses."""

import io
import pickle
import re
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pdfplumber
import pytest

from kamreport import charts
from kamreport.charts import CHARTS, draw
from kamreport.colours import contrast
from kamreport.exports import EXPORTS
from kamreport.narrow import FORMS, narrow
from kamreport.page import Page
from kamreport.theme import theme

LOOK = theme("en")
ZONES = ("zone_left", "zone_middle", "zone_right", "zone_low_left", "zone_low_right")
CORNERS = ("x_low", "x_high", "y_low", "y_high")
SVG = "{http://www.w3.org/2000/svg}"
ROWS = {
    "bridge": [
        {"name": f"Step {n}", "start": 10.0 * n, "end": 10.0 * n + 7, "text": f"+{n}", "tone": "good"}
        for n in range(4)
    ],
    "cadence": [{"row": "Executive", "place": float(n), "kept": n % 2 == 0} for n in range(6)],
    "columns": [
        {"label": f"Q{n}", "value": 10.0 + n, "text": f"{10 + n}", "before": 9.0, "tone": "accent"}
        for n in range(5)
    ],
    "heat": [
        {"column": f"F{n}", "row": f"R{m}", "value": float(n * m), "text": f"{n}·{m}"}
        for n in range(3)
        for m in range(2)
    ],
    "interval": [
        {"label": f"Q{n}", "value": 30.0 + n, "low": 20.0, "high": 40.0, "text": f"{30 + n}"}
        for n in range(4)
    ],
    "lying": [
        {"label": f"Q{n}", "value": 10.0 + n, "text": f"{10 + n}", "before": 9.0, "tone": "accent"}
        for n in range(5)
    ],
    "matrix": [
        {
            "x": 20.0 * n,
            "y": 15.0 * n,
            "size": 100.0 + n,
            "said": f"Account {n} (value {20 * n})",
            "text": f"Account {n}",
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
    ],
    "ranked": [
        {"name": f"Account {n}", "value": 50.0 - 20 * n, "text": f"{50 - 20 * n}", "tone": "accent"}
        for n in range(5)
    ],
    "roadmap": [
        *(
            {
                "name": f"Action {n}",
                "kind": "span",
                "start": 0.0,
                "end": 2.0 * n,
                "text": f"day {n}",
                "tone": "ink",
            }
            for n in range(1, 4)
        ),
        {"name": "", "kind": "month", "start": 1.0, "end": 1.0, "text": "Nov 2026", "tone": "context"},
    ],
    "score": [
        {"name": f"Part {n}", "value": 30.0 + n, "before": 25.0, "text": f"{30 + n}", "tone": "watch"}
        for n in range(4)
    ],
    "split": [
        {
            "row": "Whole",
            "part": f"P{n}",
            "start": n / 4,
            "end": (n + 1) / 4,
            "text": f"part {n}",
            "tone": "accent",
        }
        for n in range(4)
    ],
    "trend": [
        {
            "place": float(n),
            "label": f"M{n}",
            "series": series,
            "value": 10.0 + n,
            "text": f"{series} end" if n == 5 else "",
            "main": series == "now",
        }
        for series in ("now", "before")
        for n in range(6)
    ],
    "waterfall": [
        {"label": f"Step {n}", "start": 0.0, "end": 10.0 + n, "text": f"{10 + n}", "tone": "context"}
        for n in range(4)
    ],
}
MARKS = {  # per chart: the role of its marks, and how many there are for the rows above
    "bridge": ("mark-rect", 4),
    "cadence": ("mark-symbol", 6),
    "columns": ("mark-rect", 5),
    "heat": ("mark-rect", 6),
    "interval": ("mark-symbol", 4),
    "lying": ("mark-rect", 5),
    "matrix": ("mark-symbol", 5),
    "ranked": ("mark-rect", 5),
    "roadmap": ("mark-rect", 3),
    "score": ("mark-rect", 4),
    "split": ("mark-rect", 4),
    "trend": ("mark-line", 2),
    "waterfall": ("mark-rect", 4),
}
CHARACTERS = "<b>&\"' ]]> {{x}} 客户 ${y}"


def drawn(kind, rows=None, language="en"):
    """The chart as an element tree."""
    return ET.fromstring(draw(kind, ROWS[kind] if rows is None else rows, theme(language)))


def texts(root):
    """Every text of the drawing."""
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]


def words_of(rows):
    """Every word that the rows bring to be shown."""
    return {
        str(row[name]) for row in rows for name in ("text", "name", "label", "row", "column") if row.get(name)
    }


@pytest.mark.parametrize("kind", ROWS)
def test_every_row_has_its_mark(kind):
    """As many marks of the chart's kind as rows, none of them without a place."""
    role, count = MARKS[kind]
    root = drawn(kind)
    groups = [group for group in root.iter(f"{SVG}g") if role in (group.get("class") or "").split()]
    marks = [mark for group in groups for mark in group.iter(f"{SVG}path") if mark.get("d")]
    series = [len([mark for mark in group.iter(f"{SVG}path") if mark.get("d")]) for group in groups]
    assert len(marks) == count or count in series, (series, count)
    assert "NaN" not in ET.tostring(root, encoding="unicode")


@pytest.mark.parametrize("kind", ROWS)
def test_every_word_is_real_text(kind):
    """Labels stand in the drawing as text in the report's own font, not as outlines."""
    found = texts(drawn(kind))
    assert words_of(ROWS[kind]) <= set(found)
    assert LOOK.sans[0] in draw(kind, ROWS[kind], LOOK)


@pytest.mark.parametrize("kind", ROWS)
def test_text_from_data_stays_text(kind):
    """Markup, entities, templates and quotes come out as they went in."""
    name = next(one for one in ("name", "label", "row", "text") if one in ROWS[kind][0])
    rows = [{**row, name: CHARACTERS} if place == 0 else row for place, row in enumerate(ROWS[kind])]
    root = drawn(kind, rows)
    assert any(CHARACTERS in text or text.startswith("<b>&") for text in texts(root))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "g", "path", "text", "tspan", "rect", "defs", "clipPath", "style", "line"),
    }


def test_text_can_be_read_on_every_cell():
    """From the palest cell of a heat chart to the darkest, ink stands out by 4.5:1."""
    root = drawn("heat", [{"column": "F", "row": f"R{n}", "value": float(n), "text": ""} for n in range(11)])
    groups = [one for one in root.iter(f"{SVG}g") if "mark-rect" in (one.get("class") or "").split()]
    fills = [mark.get("fill") for group in groups for mark in group.iter(f"{SVG}path") if mark.get("fill")]
    grounds = [
        "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", fill)) if "(" in fill else fill
        for fill in fills
    ]
    assert len(grounds) == 11
    assert min(contrast(LOOK.colour["ink"], ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("kind", ROWS)
def test_a_drawing_asks_for_nothing(kind):
    """No address, no script, no style sheet from anywhere."""
    svg = draw(kind, ROWS[kind], LOOK)
    assert not re.search(r"href|<script|<image|url\((?!#)|@import|<foreignObject", svg)


@pytest.mark.parametrize("kind", ROWS)
def test_the_same_rows_give_the_same_bytes_in_any_zone(kind, monkeypatch):
    """Drawing twice, and under another time zone, changes nothing."""
    first = draw(kind, ROWS[kind], LOOK)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    second = draw(kind, ROWS[kind], LOOK)
    monkeypatch.undo()
    time.tzset()
    assert first == second == draw(kind, ROWS[kind], LOOK)


@pytest.mark.parametrize("kind", ROWS)
def test_what_cannot_be_drawn_is_refused(kind):
    """No rows, a column missing, one too many, a word for a number, NaN and infinity: an error each."""
    rows = ROWS[kind]
    number = next(name for name, wanted in CHARTS[kind].columns.items() if wanted is float)
    word = next(name for name, wanted in CHARTS[kind].columns.items() if wanted is str)
    wrong = {
        "nothing to draw": [],
        "other columns": [{name: value for name, value in rows[0].items() if name != number}],
        "columns": [{**rows[0], "secret": "x"}],
        "not finite": [*rows, {**rows[0], number: float("nan")}],
        "finite": [*rows, {**rows[0], number: float("-inf")}],
        number: [*rows, {**rows[0], number: "12"}],
        word: [*rows, {**rows[0], word: 12.0}],
    }
    for message, bad in wrong.items():
        with pytest.raises(ValueError, match=message):
            draw(kind, bad, LOOK)


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
def test_chinese_charts_name_their_own_family(language):
    """The drawing names the Han family of its language behind the Latin one."""
    svg = draw("ranked", [{**ROWS["ranked"][0], "name": "重点客户"}], theme(language))
    assert theme(language).sans[1] in svg
    assert "重点客户" in svg


def test_every_registered_chart_is_held_to_this():
    """A new chart is drawn here, or covered by a test file of its own."""
    own = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    assert set(CHARTS) - set(ROWS) <= own


def test_an_unknown_kind_is_an_error():
    """A chart that is not registered cannot be drawn."""
    with pytest.raises(KeyError):
        draw("pie", [{"a": 1.0}], LOOK)


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_printer_sets_labels_in_the_families_named(language):
    """Printed, Latin labels stand in the report's own font and Han ones in the family of the language."""
    look = theme(language)
    svg = draw("ranked", [{**ROWS["ranked"][0], "name": "门骨 Ships"}], look)
    font = "@font-face { font-family: Inter; src: url(asset:fonts/Inter_400Regular.ttf) }"
    body = '<img src="chart:1" alt="a">'
    html = f'<html lang="{language}"><head><title>t</title></head><body>{body}</body></html>'
    data = EXPORTS["pdf"].write(Page(html, language, "t", {"1": svg}, (font,), ()))
    with pdfplumber.open(io.BytesIO(data)) as document:
        found = {char["fontname"].split("+")[-1] for char in document.pages[0].chars}
    assert found == {family.replace(" ", "-") for family in look.sans}


@pytest.mark.parametrize("kind", ROWS)
def test_half_as_wide_the_letters_stay_as_large(kind):
    """A chart that stands beside another is drawn narrower, not smaller: the same words, the same size."""

    def look(half):
        root = ET.fromstring(draw(kind, ROWS[kind], LOOK, half=half))
        sizes = {one.get("font-size") for one in root.iter(f"{SVG}text")}
        return float(root.get("viewBox").split()[2]), sizes

    (whole, sizes), (half, same) = look(False), look(True)
    assert half < whole / 2
    assert sizes == same


@pytest.mark.parametrize(
    ("values", "left"),
    [((12.0, 3.0), 0.0), ((12.0, -3.0), 72.0 + (493 - 2 * 72) * 3 / 15)],
    ids=["none below zero", "one below zero"],
)
def test_lying_bars_begin_where_their_names_end(values, left):
    """Room for a value left of the zero line is kept only where a bar runs that way."""
    rows = [{"name": "", "value": one, "text": "", "tone": "accent"} for one in values]
    accent = theme("en").colour["accent"]
    bars = [one.get("d") for one in drawn("ranked", rows).iter(f"{SVG}path") if one.get("fill") == accent]
    assert float(re.match(r"M([0-9.]+),", bars[0])[1]) == pytest.approx(left, abs=8)


def test_charts_that_another_process_compiled_are_the_same(monkeypatch):
    """What is compiled goes to another process as plain bytes, and draws the same there."""
    here = {kind: draw(kind, rows, LOOK) for kind, rows in ROWS.items()}
    made = pickle.dumps(charts.compiled(LOOK))
    assert b"altair" not in made
    monkeypatch.setattr(charts, "_taken", {})
    monkeypatch.setattr(charts.labelfonts, "_known", {})
    charts.take(LOOK, pickle.loads(made))
    assert charts._taken[LOOK].keys() == CHARTS.keys()
    assert {kind: draw(kind, rows, LOOK) for kind, rows in ROWS.items()} == here


@pytest.mark.parametrize("half", [False, True], ids=["whole", "half"])
def test_no_text_of_a_bridge_runs_over_the_edge(half):
    """The longest text stands at the longest bar, and still ends within the drawing."""
    steps = [(80.0, 94.0, "+139,400 EUR"), (94.0, 85.0, "−0.1"), (85.0, 85.0, "85.0")]
    rows = [
        {"name": f"{n}", "start": start, "end": end, "text": text, "tone": "good"}
        for n, (start, end, text) in enumerate(steps)
    ]
    root = ET.fromstring(draw("bridge", rows, LOOK, half=half))
    text = next(one for one in root.iter(f"{SVG}text") if one.text == steps[0][2])
    at = float(re.search(r"translate\(([-0-9.]+),", text.get("transform"))[1])
    assert at + 0.6 * LOOK.size["label"] * len(steps[0][2]) <= float(root.get("viewBox").split()[2])


@pytest.mark.parametrize("kind", FORMS)
def test_a_narrow_screen_shows_the_same(kind):
    """Every text of the rows stands in the narrow form or its key too, which is half as wide."""
    wide, small = draw(kind, ROWS[kind], LOOK), narrow(kind, ROWS[kind], LOOK)
    shown = small.svg + "".join(small.key)
    words = {str(row[name]) for row in ROWS[kind] for name in ("text", "row", "column") if row.get(name)}
    assert all(word in shown for word in words if word in wide)
    assert float(re.search(r'width="([0-9.]+)"', small.svg).group(1)) < charts.WIDTH * 0.75


def test_every_chart_has_a_form_for_a_narrow_screen():
    """None has to be moved sideways."""
    assert set(FORMS) == set(CHARTS)


def test_numbers_of_a_matrix_stand_for_its_key():
    """The largest bubbles, which come first, are numbered; the key says who each is, in that order."""
    drawn, key = narrow("matrix", ROWS["matrix"], LOOK)
    assert key == tuple(row["said"] for row in ROWS["matrix"])
    assert [one for one in texts(ET.fromstring(drawn)) if one in {"1", "2", "3", "4", "5"}] == list("12345")
    assert not any(row["text"] in texts(ET.fromstring(drawn)) for row in ROWS["matrix"])


def test_a_bubble_says_who_it_is():
    """Pointed at, each one tells its own words, whether its name is printed or not."""
    rows = [{**row, "text": ""} for row in ROWS["matrix"]]
    tips = re.findall(r'aria-label="(Account [^"]*)"', draw("matrix", rows, LOOK))
    assert tips == [row["said"] for row in rows]


LONG = [
    {"column": f"25Q{n}", "row": row, "value": 1.0, "text": f"{n}2.7 萬歐元"}
    for row in ("馬達", "控制器")
    for n in range(8)
]


def test_cells_of_a_narrow_screen_hold_their_texts():
    """Where figure and unit have no room side by side, each has a line of its own."""
    root = ET.fromstring(narrow("heat", LONG, theme("zh-TW")).svg)
    lines = [span.text for span in root.iter(f"{SVG}tspan")]
    assert lines[:2] == ["02.7", "萬歐元"]
    cells = [
        one.get("d") for one in root.iter(f"{SVG}path") if (one.get("aria-label") or "").startswith("25Q")
    ]
    wide = {round(float(re.search(r"h([0-9.]+)", one)[1])) for one in cells}
    assert min(wide) >= 3 * LOOK.size["label"]


def test_names_above_leave_the_width_to_the_marks():
    """A bar of the whole reaches over the whole narrow chart, its name above it and uncut."""
    name = "A name that would leave no room for its bar"
    rows = [{**ROWS["split"][0], "row": name, "start": 0.0, "end": 1.0}]
    small = narrow("split", rows, LOOK).svg
    assert name in texts(ET.fromstring(small))
    accent = next(
        one for one in ET.fromstring(small).iter(f"{SVG}path") if one.get("fill") == LOOK.colour["accent"]
    )
    assert float(re.search(r"h([0-9.]+)", accent.get("d"))[1]) > 0.95 * charts.HALF


@pytest.mark.parametrize("kind", ["ranked", "bridge", "score", "waterfall"])
@pytest.mark.parametrize(
    "name", ["Price", "Compañía Mediterránea de Equipamiento", "常州风澜新能源科技股份有限公司"]
)
def test_no_name_is_cut_on_a_narrow_screen(kind, name):
    """A name that has no room beside its bar stands above it, whole."""
    label = "label" if "label" in ROWS[kind][0] else "name"
    rows = [{**ROWS[kind][0], label: name}, *ROWS[kind][1:]]
    assert name in texts(ET.fromstring(narrow(kind, rows, LOOK).svg))
