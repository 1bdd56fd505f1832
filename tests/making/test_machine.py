"""Machines held against each other: what differs, and what mends it."""

import pytest

from kamreport import __version__
from kamreport.making.machine import differences, facts
from kamreport.making.versions import DRAWING

HERE = {
    "kamreport": "1.2",
    "python": "3.11",
    "weasyprint": "70.0",
    "pango": "1.50",
    "fonts": "a",
    "program": "b",
}


def test_the_facts_name_all_that_shapes_bytes():
    """Every library that draws, Python, the system's, the fonts and the product; the same each time."""
    found = facts()
    assert found.keys() >= {*DRAWING, "kamreport", "python", "pango", "harfbuzz", "zlib", "fonts", "program"}
    assert found["kamreport"] == __version__
    assert all(found.values())
    assert found == facts()
    assert differences(found, found) == ""


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"weasyprint": "69.0"}, ["weasyprint is 69.0 there and 70.0 here", "pip install weasyprint==70.0"]),
        ({"weasyprint": ""}, ["weasyprint is missing there and 70.0 here", "pip install weasyprint==70.0"]),
        ({"kamreport": "1.1", "program": "x"}, ["kamreport is 1.1 there", "pip install kamreport==1.2"]),
        ({"program": "x"}, ["its copy of KamReport has been changed", "same copy"]),
        ({"python": "3.12"}, ["python is 3.12 there and 3.11 here", "Run it with Python 3.11"]),
        ({"pango": "1.52"}, ["pango is 1.52 there and 1.50 here", "libpango-1.0-0", "same release"]),
        ({"fonts": "x"}, ["its fonts are others", "the same fonts", "fonts-noto-cjk"]),
    ],
)
def test_each_difference_is_named_with_what_mends_it(other, words):
    """What is there, what is here, and the command; nothing of what is equal."""
    told = differences(HERE, {**HERE, **other})
    assert [word for word in words if word not in told] == []
    assert told.count(" there and ") <= 1
    assert "program" not in told
