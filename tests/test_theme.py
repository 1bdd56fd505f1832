"""The look: one set of tokens for style sheets and charts, readable by everyone."""

import re

import pytest
from fontTools.ttLib import TTFont

from kamreport.paths import STYLES
from kamreport.schema import LANGUAGES
from kamreport.theme import QUOTES, theme


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """The contrast ratio as WCAG 2.2 defines it: 21 for black on white."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_the_published_one():
    """Black on white is 21:1, #767676 on white 4.54:1 (WCAG's own example)."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", ["ink", "text", "muted", "accent", "good", "bad"])
def test_text_can_be_read_on_paper(name):
    """4.5:1 at least, as WCAG AA asks of text."""
    colour = theme("en").colour
    assert contrast(colour[name], colour["paper"]) >= 4.5


def test_the_cover_can_be_read():
    """Text on the cover's panel has the same contrast."""
    colour = theme("en").colour
    assert contrast(colour["cover_text"], colour["cover"]) >= 4.5
    assert contrast(colour["cover_muted"], colour["cover"]) >= 4.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_own_han_family(language):
    """Latin first, then the Han family of the region."""
    look = theme(language)
    assert look.sans[1].endswith("TC" if language == "zh-TW" else "SC")
    assert look.serif[1].endswith("TC" if language == "zh-TW" else "SC")


def test_no_text_is_smaller_than_seven_and_a_half_points():
    """The smallest size of the tokens keeps to the limit."""
    assert min(theme("en").size.values()) >= 7.5


def test_style_sheets_use_only_tokens_that_there_are():
    """Every variable read in a style sheet is a token of the theme, or set in that sheet."""
    known = set(re.findall(r"(--[\w-]+):", theme("en").variables()))
    for path in STYLES.glob("*.css"):
        text = path.read_text(encoding="utf-8")
        used, own = set(re.findall(r"var\((--[\w-]+)", text)), set(re.findall(r"(--[\w-]+)\s*:", text))
        assert used <= known | own, path.name


def test_a_tone_without_a_colour_is_plain_text():
    """Judgements have their colours; anything else is running text."""
    look = theme("en")
    assert (look.tone("good"), look.tone("")) == (look.colour["good"], look.colour["text"])


def test_simplified_chinese_has_quotation_marks_as_wide_as_a_character():
    """On paper their own families come first, and hold those two letters alone, so that an apostrophe in a
    name and everything else stay with the others; no other language has them.
    """
    sheet = (STYLES / "print.css").read_text(encoding="utf-8")
    for families in QUOTES["zh-CN"].values():
        files = re.findall(rf'"{families[0]}";.*?asset:(fonts/[^"]+)', sheet)
        assert len(files) == 2
        for file in files:
            font = TTFont(STYLES / file)
            assert sorted(font.getBestCmap()) == [0x201C, 0x201D]
            assert {width for width, _ in font["hmtx"].metrics.values()} == {font["head"].unitsPerEm}
    assert "--serif: 'Chinese Quotes Serif', 'Source Serif 4'" in theme("zh-CN").variables()
    assert "Quotes" not in theme("zh-CN").variables(screen=True)
    assert not any("Quotes" in theme(language).variables() for language in ("en", "zh-TW"))
