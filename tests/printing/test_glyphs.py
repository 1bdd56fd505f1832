"""Characters that no font can draw: replaced, in text and charts, and the page is sound."""

import io

import pages
import pdfplumber
import pytest

from kamreport.exports.pdf import pdf
from kamreport.printing.glyphs import drawable, missing_glyphs, private_characters, stand_in

NOWHERE = "\U0001fbff"  # not assigned: no font has it
PRIVATE = "\ue000"  # some fonts have a picture there


@pytest.mark.parametrize(
    ("character", "drawn"),
    [("\N{ROCKET}", "□"), (NOWHERE, "□"), (PRIVATE, "□"), ("\a", " "), ("\N{THAI CHARACTER MAI EK}", "")],
)
def test_what_is_drawn_instead(character, drawn):
    """A square for a sign or a letter, a space for a control character, nothing for an accent."""
    assert stand_in(character) == drawn


def test_what_fonts_lack_is_found_while_printing():
    """The characters are named; there is none on a page that can be drawn."""
    with missing_glyphs() as missing:
        pdf(pages.page(f"<h1>Alpha {NOWHERE}</h1>"))
    assert missing == {NOWHERE}
    with missing_glyphs() as missing:
        pdf(pages.page())
    assert missing == set()


def test_characters_for_private_use_are_found_before():
    """In the page and in its pictures, also where a font has something to draw."""
    page = pages.page(f"<h1>Alpha {PRIVATE}</h1>")
    picture = pages.SVG.replace("Ships", "\U00100000")
    assert private_characters(type(page)(page.html, "en", "A", {"1": picture}, (), ())) == {
        PRIVATE,
        "\U00100000",
    }
    assert private_characters(pages.page()) == set()


def test_texts_and_charts_show_a_square_instead():
    """Heading and chart are drawn with the square; every glyph on the page stands for a character."""
    page = pages.page(pages.BODY.replace("Orders fell<", f"Alpha {NOWHERE} GmbH<"))
    svg = pages.SVG.replace("Ships", f"Bolt {PRIVATE}{NOWHERE}")
    data = pdf(type(page)(page.html, "en", page.title, {"1": svg}, page.styles, ()))
    with pdfplumber.open(io.BytesIO(data)) as document:
        text = document.pages[0].extract_text()
    assert "Alpha □ GmbH" in text
    assert "Bolt □□" in text
    assert not {NOWHERE, PRIVATE} & set(text)


def test_a_page_that_can_be_drawn_is_left_alone():
    """Nothing missing, nothing changed."""
    page = pages.page()
    assert drawable(page, ()) == page
