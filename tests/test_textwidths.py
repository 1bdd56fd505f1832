"""How wide texts are estimated to be, against the product's own fonts."""

import pytest
from fontTools.ttLib import TTFont

from kamreport.paths import STYLES
from kamreport.textwidths import WIDTHS, width

PROSE = "Orders on time and in full rose from 84% to 92%, though the range is wide: Ostermann Windkraft, Inc."


def printed(text, file):
    """The width of a text in a font, each figure as wide as it stands in columns."""
    with TTFont(STYLES / "fonts" / file, lazy=True) as font:
        drawn, widths = font.getBestCmap(), font["hmtx"].metrics
        figures = str.maketrans(dict.fromkeys("123456789", "0"))
        return sum(widths[drawn[ord(one)]][0] for one in text.translate(figures)) / font["head"].unitsPerEm


def test_each_sign_is_as_wide_as_in_the_products_font():
    """To a fiftieth of its size; those that are not printed have no width."""
    for wide, signs in WIDTHS.items():
        for sign in signs if wide else "":
            assert abs(printed(sign, "Inter_400Regular.ttf") - wide) <= 0.02, sign


@pytest.mark.parametrize(
    ("file", "most"),
    [("Inter_400Regular.ttf", 0.01), ("Inter_700Bold.ttf", 0.06), ("SourceSerif4_600SemiBold.ttf", 0.05)],
)
def test_a_sentence_is_as_wide_as_printed(file, most):
    """In running text, in bold and in the type of titles."""
    assert width(PROSE) == pytest.approx(printed(PROSE, file), rel=most)


def test_what_is_not_listed():
    """Han is as wide as high, its narrow forms half, a letter with an accent as wide as without."""
    assert width("中文，") == 3
    assert width("ｱｲ") == 1
    assert width("é") == width("e")
    assert width("Ж") > 0
    assert width("") == 0
