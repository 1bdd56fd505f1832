"""Path data of an SVG as PDF operators: the same outline, and refusals of what is not known."""

from math import cos, hypot, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.printing.outlines import operators


@pytest.mark.parametrize(
    ("data", "written"),
    [
        ("", ""),
        ("M1,2L3,4", "11 22 m\n13 24 l"),
        ("m1,2l3,4 5 6", "11 22 m\n14 26 l\n19 32 l"),
        ("M0,0H5V-2.5h-1v.5Z", "10 20 m\n15 20 l\n15 17.5 l\n14 17.5 l\n14 18 l\nh"),
        ("M0,0C1,2,3,4,5,6", "10 20 m\n11 22 13 24 15 26 c"),
        ("M1e0-2L3.5.5", "11 18 m\n13.5 20.5 l"),
    ],
)
def test_commands_become_operators_moved_by_the_offset(data, written):
    """Lines and curves in absolute and relative coordinates, closings, and numbers run together."""
    assert operators(data, 10, 20) == written


def test_a_bar_becomes_one_rectangle():
    """The outline that Vega draws a bar with is written as a rectangle, in fewer bytes."""
    assert operators("M1,2h30v40h-30Z", 10, 20) == "11 22 30 40 re"


def test_a_relative_start_after_a_closing_counts_from_where_the_outline_began():
    """After Z the pen is back at the first point (SVG 2, 9.3.4)."""
    assert operators("M1,1h5Zm1,1h2", 0, 0) == "1 1 m\n6 1 l\nh\n2 2 m\n4 2 l"


@given(
    radius=st.floats(0.5, 50),
    begin=st.floats(0, 2 * pi),
    turn=st.floats(0.05, 2 * pi - 0.05),
    sweep=st.sampled_from([0, 1]),
)
def test_arcs_lie_on_their_circle(radius, begin, turn, sweep):
    """Every point of the curves is as far from the centre as the radius says, and the end is met."""
    signed = turn if sweep else -turn
    ends = [(radius * cos(angle), radius * sin(angle)) for angle in (begin, begin + signed)]
    large = int(turn > pi)
    data = "M{:.6f},{:.6f}A{r:.6f},{r:.6f},0,{},{},{:.6f},{:.6f}".format(
        *ends[0], large, sweep, *ends[1], r=radius
    )
    start, *curves = operators(data, 0, 0).split("\n")
    here = tuple(map(float, start.split()[:2]))
    for curve in curves:
        x1, y1, x2, y2, x3, y3 = map(float, curve.split()[:6])
        for t in (0.25, 0.5, 0.75, 1.0):
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
            x = sum(w * p for w, p in zip(weights, (here[0], x1, x2, x3), strict=True))
            y = sum(w * p for w, p in zip(weights, (here[1], y1, y2, y3), strict=True))
            assert abs(hypot(x, y) - radius) < 1e-3 * radius + 1e-3
        here = (x3, y3)
    assert hypot(here[0] - ends[1][0], here[1] - ends[1][1]) < 1e-3


@pytest.mark.parametrize("data", ["M1", "L", "5,5", "M0,0T1,1", "M0,0A1,2,0,0,1,3,3", "M0,0L1,x", "M0,0Z5"])
def test_what_is_not_known_is_refused(data):
    """Outlines that end early, unknown commands and ellipses raise ValueError: none is drawn in part."""
    with pytest.raises(ValueError, match=r"outline|ellips"):
        operators(data, 0, 0)
