"""Where a page would end white, what comes later in the section stands before what no longer fits."""

import io
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from pages import PRINT, page

from kamreport.exports import pdf as form
from kamreport.printing import mends

MILLIMETRE = 72 / 25.4
STYLE = """
@page { size: 100mm 120mm; margin: 10mm }
* { margin: 0; padding: 0 }
h2, p, figcaption, h3 { font-size: 3mm; line-height: 5mm }
header { break-after: avoid }
figure, .grid { break-inside: avoid }
table { width: 100%; table-layout: fixed; border-collapse: collapse }
.lower { padding-top: 2mm }
td { font-size: 3mm; line-height: 5mm; height: 5mm; padding: 0 }
"""


def text(name: str, lines: int) -> str:
    """A paragraph of so many lines."""
    return f"<p>{f'{name}<br>' * lines}</p>"


def chart(name: str, lines: int) -> str:
    """A block that must not break."""
    return f"<figure><figcaption>{f'{name}<br>' * lines}</figcaption></figure>"


def table(name: str, rows: int) -> str:
    """A table kept whole for its looks."""
    body = "".join(f"<tr><td>{name} {n}</td></tr>" for n in range(rows))
    return f'<div class="grid"><h3>{name}</h3><table><tbody>{body}</tbody></table></div>'


def section(*blocks: str, name: str = "section") -> str:
    """A section under a heading."""
    return f'<section class="{name}"><header><h2>Head</h2></header>{"".join(blocks)}</section>'


def pages(*sections: str, chosen=mends.MENDS) -> list[list[str]]:
    """The lines on each page of 20 lines, without repeating any."""
    kept, form.MENDS = form.MENDS, chosen
    try:
        data = form.pdf(replace(page("".join(sections), styles=(PRINT, STYLE))))
    finally:
        form.MENDS = kept
    found = [
        one.get_textpage().get_text_range().split("\r\n") for one in pypdfium2.PdfDocument(io.BytesIO(data))
    ]
    return [list(dict.fromkeys(lines)) for lines in found]


def test_a_table_that_fits_stands_before_a_chart_that_does_not():
    """The chart heads the next page; nothing is lost and nothing told twice."""
    told = pages(section(text("Before", 10), chart("Chart", 12), table("Table", 4)))
    assert told == [["Head", "Before", "Table", *(f"Table {n}" for n in range(4))], ["Chart"]]


def test_a_section_begins_with_what_fits_below_the_one_before():
    """Its heading is not taken to the next page by a chart that would stand right below it."""
    told = pages(section(text("Before", 10)), section(chart("Chart", 12), table("Table", 3)))
    assert told[0] == ["Head", "Before", "Table", "Table 0", "Table 1", "Table 2"]


def test_sentences_and_what_they_may_speak_of_keep_their_places():
    """A note stands below what it is a note to, and nothing is passed over a paragraph."""
    note = '<p class="note">Note</p>'
    for between in (text("Between", 1), note):
        told = pages(section(text("Before", 10), chart("Chart", 12), between, table("Table", 4)))
        assert told[0] == ["Head", "Before"]
    told = pages(section(text("Before", 10), chart("Chart", 12), table("Table", 4), note))
    assert told[0] == ["Head", "Before"]


def test_a_page_may_run_a_line_longer():
    """A chart that lacks 2 mm keeps its place; one that lacks a whole line does not."""
    lower = chart("Chart", 7).replace("<figure>", '<figure class="lower">')
    assert pages(section(text("Before", 12), lower)) == [["Head", "Before", "Chart"]]
    assert pages(section(text("Before", 12), lower), chosen=mends.ALIKE)[0] == ["Head", "Before"]
    assert pages(section(text("Before", 12), chart("Chart", 8)))[0] == ["Head", "Before"]


def test_a_short_table_breaks_where_much_would_stay_white():
    """Five lines of white are filled with rows; two lines stay white."""
    assert pages(section(text("Before", 13), table("Table", 9)))[0][2:] == [
        "Table",
        *(f"Table {n}" for n in range(5)),
    ]
    assert pages(section(text("Before", 17), table("Table", 9)))[0] == ["Head", "Before"]


def test_what_moves_stands_off_from_what_follows():
    """The last block of a section has no room below; where it moves, the one that is last then has none."""
    room = ".section > * { margin-bottom: 6mm } .section > :last-child { margin-bottom: 0 }"
    given = section(text("Before", 8), chart("Chart", 10), table("Table", 12))
    data = form.pdf(replace(page(given, styles=(PRINT, STYLE + room))))
    last = pypdfium2.PdfDocument(io.BytesIO(data))[1].get_textpage()
    lines = [last.get_rect(number) for number in range(last.count_rects())]
    gaps = [above[1] - below[3] for above, below in pairwise(lines)]
    assert max(gaps) > min(gaps) + 5 * MILLIMETRE
    assert "Chart" in last.get_text_range().split("\r\n")[gaps.index(max(gaps)) + 1]


@pytest.mark.parametrize("name", ["section", "other"])
def test_full_pages_are_as_they_were(name):
    """Where every page is full, and in what is no section of a report, not a byte changes."""
    full = section(text("Before", 19), chart("Chart", 12), table("Table", 6), name=name)
    if name == "other":
        full = section(text("Before", 10), chart("Chart", 12), table("Table", 4), name=name)
    assert pages(full) == pages(full, chosen=mends.ALIKE)


def test_twice_is_the_same():
    """The order found does not depend on what was printed before."""
    given = (section(text("Before", 10), chart("Chart", 12), table("Table", 4)), section(text("After", 3)))
    assert pages(*given) == pages(*given)
