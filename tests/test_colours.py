"""Colours: the published ratios, and shades that pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.colours import contrast, mixed, parsed, passing, readable

COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def test_the_ratio_is_the_published_one():
    """Black on white is 21:1, #767676 on white 4.54:1 (WCAG's own example)."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_colours_are_read_in_both_forms():
    """Three digits are written out; anything else is no colour."""
    assert (parsed("#ABC"), parsed(" #0D6474 ")) == ("#aabbcc", "#0d6474")
    for text in ("blue", "#12345", "rgb(1,2,3)", "#0d6474; x: url(y)"):
        with pytest.raises(ValueError, match="no colour"):
            parsed(text)


def test_a_mixture_lies_between():
    """Half of black and half of white is grey; all of one is that one."""
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert mixed("#0d6474", "#ffffff", 1) == "#0d6474"


@given(COLOURS, COLOURS, st.sampled_from([3.0, 4.5]))
def test_a_passing_shade_passes(colour, ground, ratio):
    """Whatever the colours, the shade named has the contrast; one that passes is left as it is."""
    shade = passing(colour, ground, ratio)
    assert contrast(shade, ground) >= ratio
    assert shade == colour or contrast(colour, ground) < ratio


def test_no_nearer_shade_passes():
    """Amber on white is darkened no further than it must be."""
    assert contrast(passing("#ffb000", "#ffffff", 4.5), "#ffffff") < 4.7


def test_what_can_be_read_on_a_ground():
    """White on dark, black on light."""
    assert (readable("#0f3b46"), readable("#fff3c0")) == ("#ffffff", "#000000")
