"""Chinese fonts cut down to what is used: smaller, and every page as it was."""

import io

import pikepdf
import pypdfium2
import pytest
from pages import page

from kamreport.exports import pdf as form
from kamreport.printing import mends
from kamreport.printing.cff import characters, is_in_order, is_keyed

TEXT = "营收同比增长，NPS 43；數值未滿三次不給。→"


def printed(chosen, text: str = TEXT) -> bytes:
    """A page of that text as PDF with the mends given."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(form, "MENDS", chosen)
        return form.pdf(page(f"<h1>{text[:6]}</h1><p>{text}</p>"))


def embedded(data: bytes) -> list[bytes]:
    """The bare fonts of a PDF."""
    with pikepdf.open(io.BytesIO(data)) as found:
        streams = [one for one in found.objects if isinstance(one, pikepdf.Stream)]
        return [one.read_bytes() for one in streams if one.get("/Subtype") == "/CIDFontType0C"]


def test_a_page_looks_and_reads_as_with_the_whole_places_of_its_glyphs():
    """Every dot and every character is the same; the fonts are a tenth as large before they are packed."""
    ours, plain = printed(mends.MENDS), printed(mends.ALIKE)
    sheets = [pypdfium2.PdfDocument(io.BytesIO(data))[0] for data in (ours, plain)]
    pictures = [one.render(scale=3).to_numpy() for one in sheets]
    assert (pictures[0] == pictures[1]).all()
    assert pictures[0].min() < 128
    assert len({one.get_textpage().get_text_range() for one in sheets}) == 1
    assert 10 * sum(map(len, embedded(ours))) < sum(map(len, embedded(plain)))
    assert len(ours) < len(plain)


def test_a_font_says_which_characters_its_glyphs_draw():
    """Few glyphs are left, .notdef first, and they no longer stand at their characters' numbers."""
    fonts = embedded(printed(mends.MENDS))
    found = [[number for stretch in characters(font) for number in stretch] for font in fonts]
    assert found
    assert all(one[0] == 0 and one == sorted(set(one)) and 2 <= len(one) < 60 for one in found)
    assert all(is_keyed(font) and not is_in_order(font) for font in fonts)


def test_fonts_that_keep_all_places_are_in_order():
    """What may be cut down is told by the font itself; no outlines at all are not keyed."""
    assert all(is_in_order(font) for font in embedded(printed(mends.ALIKE)))
    assert not is_keyed(b"")
    assert not is_in_order(b"")


def test_fonts_out_of_order_are_left_to_the_printer(monkeypatch):
    """Where glyphs do not stand at their characters' numbers, the font is cut down as ever."""
    monkeypatch.setattr("kamreport.printing.subsets.is_in_order", lambda _: False)
    assert embedded(printed(mends.MENDS)) == embedded(printed(mends.ALIKE))
