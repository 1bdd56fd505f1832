"""Charts inside an HTML page: marks that say what they stand for, and nothing that a page may not hold."""

from xml.etree import ElementTree

import pytest

from kamreport.charts import draw
from kamreport.errors import DocumentError
from kamreport.exports.drawings import drawing
from kamreport.theme import theme

ROWS = [
    {"name": "Alpha & <Sons>", "value": 3.0, "text": "€3k", "tone": "accent"},
    {"name": "Beta", "value": -1.0, "text": "−€1k", "tone": "bad"},
]


def ranked(name="one", alternative="Alpha grew"):
    """A small chart of two accounts as an element of a page."""
    return drawing(draw("ranked", ROWS, theme("en")), name, alternative)


def test_marks_say_what_they_stand_for():
    """Each mark has its row's words as title: no column's name, no raw value, no word of how it is drawn."""
    root = ElementTree.fromstring(ranked())
    titles = {mark.findtext("title") for mark in root.iter() if mark.get("class") == "mark"}
    assert titles == {"Alpha & <Sons> · €3k", "Beta · −€1k"}


def test_the_drawing_is_one_picture_for_those_who_hear_it():
    """It has the role of a picture and the alternative text as its name, and no other words beside it."""
    root = ElementTree.fromstring(ranked(alternative='Alpha "grew" < 3'))
    assert (root.get("role"), root.get("aria-label")) == ("img", 'Alpha "grew" < 3')
    assert not [one for one in root.iter() if one is not root and any("aria" in key for key in one.attrib)]


def test_identifiers_are_the_charts_own():
    """Two charts on a page never share an identifier, and what refers to it is changed with it."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg"><defs><clipPath id="clip1"/></defs>'
        '<g clip-path="url(#clip1)"/></svg>'
    )
    assert 'id="b-clip1"' in drawing(svg, "b", "")
    assert 'clip-path="url(#b-clip1)"' in drawing(svg, "b", "")


@pytest.mark.parametrize(
    "inside", ["<script>1</script>", '<a href="x"/>', '<rect onclick="x"/>', '<image href="http://x"/>']
)
def test_what_no_chart_has_is_refused(inside):
    """Scripts, addresses and handlers never get into a page by way of a chart."""
    with pytest.raises(DocumentError, match="a chart may not hold"):
        drawing(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>', "b", "")


def test_what_makes_no_difference_is_left_out():
    """Numbers finer than a screen, empty paths and what is so anyway take no room; all words stay."""
    drawn, made = draw("ranked", ROWS, theme("en")), ranked()
    assert len(made) < 0.8 * len(drawn)
    assert [one.text for one in ElementTree.fromstring(made).iter("text")] == [
        one.text for one in ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")
    ]
    fine = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0.12345,3.9999L-2.5,1.25"/><path d=""/></svg>'
    assert 'd="M0.12,4L-2.5,1.25"' in drawing(fine, "b", "")
    assert drawing(fine, "b", "").count("<path") == 1
