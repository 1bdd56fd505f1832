"""Chinese fonts packed tightly: smaller, and the same font when read back."""

import io
import zlib

import pikepdf
from fontTools.cffLib import CFFFontSet
from pages import page

from kamreport.exports import pdf as form
from kamreport.printing.fontstreams import COLUMNS, predicted
from kamreport.printing.mends import ALIKE


def drawn(font):
    """How many characters of a bare CFF font have an outline; .notdef and those left out do not count."""
    found = CFFFontSet()
    found.decompile(io.BytesIO(font), None)
    index = found.topDictIndex[0].CharStrings.charStringsIndex
    return sum(len(index[place].bytecode) > 3 for place in range(1, len(index)))


def test_equal_steps_become_equal_bytes():
    """A table of offsets that grow by one deflates to a fraction of what it does as it is."""
    table = b"".join(number.to_bytes(3, "big") for number in range(70_000, 130_000))
    assert 20 * len(zlib.compress(predicted(table), 9)) < len(zlib.compress(table, 9))


def test_what_gains_nothing_stays_as_it_is():
    """Rows that the step to the row above would make larger are left alone."""
    calm, wild = bytes(COLUMNS), bytes(range(1, COLUMNS + 1)) * 3
    assert predicted(wild + calm)[-COLUMNS - 1 :] == b"\x00" + calm


def test_a_chinese_page_is_small_and_its_font_whole(monkeypatch):
    """Where glyphs keep their places, a page with Han text takes a tenth of what the plain streams take; each
    character has its outline.
    """
    monkeypatch.setattr(form, "MENDS", ALIKE)
    title, text = "客户组合报告", "营收同比增长。"
    data = form.pdf(page(f"<h1>{title}</h1><p>{text}</p>"))
    with pikepdf.open(io.BytesIO(data)) as found:
        fonts = [
            item
            for item in found.objects
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/CIDFontType0C"
        ]
        unpacked = [font.read_bytes() for font in fonts]
    assert sum(map(drawn, unpacked)) >= len({*title, *text})
    assert len(data) < 0.1 * sum(map(len, unpacked))
