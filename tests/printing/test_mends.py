"""Spared work changes no byte, ends with the document, and stays away from what it was not made for."""

import contextlib
import gc
import io

import pdfplumber
import pytest
import weasyprint
from pages import PRINT, page
from weasyprint.layout import block, column
from weasyprint.pdf import fonts

from kamreport.exports import pdf as form
from kamreport.printing import columns, mends

ENGLISH = "A definition says what is counted, over which days, and from which rows it comes. "
CHINESE = "营收按订单日期计入，退货冲减；未满三次回答时不给出数值，NPS 仍写作 NPS。"
STYLE = """
@page { size: A5; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages) } }
html { font-variant-numeric: tabular-nums; line-height: 1.4 }
.contents ol, .definitions { columns: 2; column-gap: 7mm; margin: 0; padding: 0; list-style: none }
.contents li { padding: 2mm 0; border-top: 0.4pt solid #ccc; break-inside: avoid }
.contents a::after { content: target-counter(attr(href), page); float: right }
.contents li p { margin: 0.5mm 0 0 }
.definitions div { padding: 0 0 2mm; break-inside: avoid }
.definitions dd { margin: 0 }
table { width: 100%; table-layout: fixed; border-collapse: collapse }
td, th { padding: 1mm 2mm 1mm 0; border-bottom: 0.4pt solid #ccc; overflow-wrap: anywhere; text-align: left }
h2 { letter-spacing: -0.01em; break-after: avoid }
.tiles { font-size: 0 } .tiles p { display: inline-block; width: 31%; font-size: 9pt }
section > header { border-top: 1pt solid #000; padding-top: 3mm; break-inside: avoid }
u { text-decoration: underline }
"""


def long_page(text: str):
    """A page with contents in columns, tables that break, tiles and a page or two of definitions."""
    contents = "".join(f'<li><a href="#s{n}">Part {n}</a><p>{text[: 20 + 9 * n]}</p></li>' for n in range(7))
    rows = "".join(
        f"<tr><th>{n}</th><td>{text[: 11 * (n % 6)]}x</td><td>{n * 1.5}</td></tr>" for n in range(40)
    )
    terms = "".join(f"<div><dt>Term {n}</dt><dd>{text[n:]}{text * (n % 3)}</dd></div>" for n in range(12))
    body = (
        f'<h1>All</h1><nav class="contents"><ol>{contents}</ol></nav>'
        + "".join(
            f'<section id="s{n}"><header><h2>Part {n}</h2></header><p>{text * n}</p></section>'
            for n in range(7)
        )
        + f'<div class="tiles"><p>One <u>two</u></p><p>{text}</p></div><table><tbody>{rows}</tbody></table>'
        + f'<dl class="definitions">{terms}</dl><img src="chart:1" alt="A chart">'
    )
    return page(body, styles=(PRINT, STYLE))


def bytes_of(given, chosen) -> bytes:
    """The page printed with the mends chosen; with some, a second time, which must come to the same."""
    form.MENDS = chosen
    try:
        first = form.pdf(given)
        assert not chosen or form.pdf(given) == first
    finally:
        form.MENDS = mends.MENDS
    return first


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_the_bytes_are_those_of_the_plain_way(text):
    """With all mends and with none, a long page of columns, tables and text comes to the same PDF."""
    given = long_page(text)
    assert bytes_of(given, mends.ALIKE) == bytes_of(given, ())


@pytest.mark.parametrize(
    "style",
    [
        ".definitions div { break-inside: auto }",
        ".definitions div { margin: 3mm 0 }",
        ".definitions div:nth-child(5) { float: left; width: 40% }",
        ".definitions div:nth-child(3) { break-after: column }",
        ".definitions { columns: 3; column-fill: auto }",
        "body { direction: rtl } .definitions div { padding-inline-start: 3mm } p { margin-block-end: 1mm }",
        "* { box-sizing: border-box } td { padding: 4% } h2 { width: calc(50% - 3mm) }",
    ],
)
def test_what_is_not_spared_is_laid_out_the_plain_way(style):
    """Blocks that break, float, have margins or forced breaks, and other measures come out alike too."""
    given = long_page(ENGLISH)
    given = type(given)(given.html, "en", "A", given.pictures, (*given.styles, style), ())
    assert bytes_of(given, mends.ALIKE) == bytes_of(given, ())


def test_columns_are_laid_out_a_few_times_instead_of_for_each_height():
    """Of the trials of heights that WeasyPrint makes, one layout of all columns is left."""
    terms = "".join(f"<div><dt>Term {n}</dt><dd>{ENGLISH * (1 + n * n % 5)}</dd></div>" for n in range(20))
    given = page(f'<h1>All</h1><dl class="definitions">{terms}</dl>', styles=(PRINT, STYLE))

    def layouts(chosen):
        counted = []
        plain = block.block_box_layout

        def counting(context, box, *rest, **named):
            counted.append(box.is_column)
            return plain(context, box, *rest, **named)

        block.block_box_layout = counting
        try:
            form.MENDS = chosen
            form.pdf(given)
        finally:
            block.block_box_layout = plain
            form.MENDS = mends.MENDS
        return sum(counted)

    assert 5 * layouts(mends.MENDS) < layouts(())


def test_weasyprint_is_as_it_was_after_the_block():
    """The mends are in force within the block only, also when it ends with an error."""
    before = block.block_box_layout, column.resolve_percentages, weasyprint.UA_STYLESHEET
    with contextlib.suppress(ZeroDivisionError), mends.mended():
        assert block.block_box_layout is not before[0]
        assert not gc.isenabled()
        raise ZeroDivisionError
    assert before == (block.block_box_layout, column.resolve_percentages, weasyprint.UA_STYLESHEET)
    assert gc.isenabled()


def test_another_version_stays_as_it_is(monkeypatch):
    """In a version that was not checked nothing is touched, and the page is printed all the same."""
    monkeypatch.setattr(weasyprint, "__version__", "70.1")
    before = block.block_box_layout
    with mends.mended():
        assert block.block_box_layout is before
    assert form.pdf(page()).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("html", "style", "suited"),
    [
        ("<p>a footnote, a note(1), list-item</p>", "p { display: block; list-style: none }", True),
        ("<p>a</p>", "p { display: flex }", False),
        ("<p>a</p>", "p { DISPLAY:inline-grid }", False),
        ("<p>a</p>", "p { float: footnote }", False),
        ("<p>a</p>", "p::first-letter { font-size: 2em }", False),
        ("<p>a</p>", "div { display: list-item }", False),
        ('<p style="color: red">a</p>', "", False),
        ("<style>p { color: red }</style>", "", False),
    ],
)
def test_pages_the_mends_were_not_made_for_are_left_alone(html, style, suited):
    """Flex, grid, notes, list items, first letters and inner styles go the plain way; words do not."""
    assert mends.suits(html, [style]) is suited


def fonts_of(data: bytes) -> set[str]:
    """The families that a PDF's text is set in."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return {char["fontname"].split("+")[1] for char in document.pages[0].chars}


def test_a_font_that_comes_later_is_used():
    """What was remembered of lines before a style sheet brought its font is not used after it."""
    first = "body { font-family: Late, 'Noto Sans CJK SC' } h1, p { font-weight: 400 }"
    later = "@font-face { font-family: Late; src: url(asset:fonts/SourceSerif4_400Regular.ttf) }"
    assert "Late" not in fonts_of(form.pdf(page(styles=(first,))))
    assert "Late" in fonts_of(form.pdf(page(styles=(first, later))))


def test_a_font_is_not_copied_before_it_is_cut_down():
    """Of a Chinese font of 16 MB, only what the document uses is copied into this process."""
    copied = []
    plain = fonts.get_hb_object_data

    def counting(*given):
        copied.append(len(plain(*given) or b""))
        return plain(*given)

    fonts.get_hb_object_data = counting
    try:
        form.pdf(page())
    finally:
        fonts.get_hb_object_data = plain
    assert copied
    assert max(copied) < 2_000_000
    assert not hasattr(fonts.Font, "file_content")


def test_columns_of_text_known_from_another_document_are_not_measured():
    """Contents that an earlier document had too keep their heights; other words are measured."""
    counted = []
    plain = columns._remember
    columns.forget()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columns, "_remember", lambda *given: counted.append(given) or plain(*given))
        for text, measured in ((ENGLISH, True), (ENGLISH, False), (CHINESE, True)):
            terms = "".join(f"<div><dt>{n}</dt><dd>{text * (n % 3)}</dd></div>" for n in range(5))
            form.pdf(page(f'<h1>All</h1><dl class="definitions">{terms}</dl>', styles=(PRINT, STYLE)))
            assert bool(counted) is measured
            counted.clear()
