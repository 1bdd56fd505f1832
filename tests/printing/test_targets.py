"""A table of contents shows the right pages, and its own page is made no oftener than that takes."""

import io

import pypdfium2
import pytest
from pages import PRINT, page
from weasyprint.layout import page as making

from kamreport.exports.pdf import pdf

STYLE = """@page { @bottom-right { content: counter(page) " / " counter(pages) } } h2 { break-before: page }
a::after { content: " on " target-counter(attr(href), page) } p::after { content: counter(page) }"""


@pytest.mark.parametrize("sections", [1, 12])
def test_the_page_of_the_contents_is_made_again_once(sections, monkeypatch):
    """Once for the words, once for the numbers; the numbers are those of the pages."""
    made = []
    plain = making.make_page

    def counting(context, root_box, page_type, resume_at, number, state):
        made.append(number)
        return plain(context, root_box, page_type, resume_at, number, state)

    monkeypatch.setattr(making, "make_page", counting)
    links = "".join(f'<li><a href="#s{n}">Part {n}</a></li>' for n in range(sections))
    parts = "".join(f'<h2 id="s{n}">Part {n}</h2>' for n in range(sections))
    data = pdf(page(f"<h1>All</h1><ul>{links}</ul>{parts}", styles=(PRINT, STYLE)))
    text = pypdfium2.PdfDocument(io.BytesIO(data))[0].get_textpage().get_text_range()
    assert all(f"Part {n} on {n + 2}" in text for n in range(sections))
    assert made == [*range(1, sections + 2), 1]
