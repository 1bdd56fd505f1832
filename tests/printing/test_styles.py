"""Styles kept from document to document: the pages are the same, and nothing of another page is in them."""

import pytest
from pages import PRINT, page
from weasyprint.css import StyleFor

from kamreport.exports import pdf as form
from kamreport.printing import mends, styles

SHEET = "h1 { color: #135 } p { margin: 2mm 0 } .late { color: #a00 } a::after { content: ' →' }"


def printed(given, chosen=mends.ALIKE) -> bytes:
    """The page as PDF with the mends given, without more all that leave its bytes as they are."""
    kept, form.MENDS = form.MENDS, chosen
    try:
        return form.pdf(given)
    finally:
        form.MENDS = kept


def one(body: str, *more: str):
    """A page of that body, in the sheet of this test and more of them."""
    return page(body, styles=(PRINT, SHEET, *more))


def test_a_second_document_is_styled_without_work(monkeypatch):
    """Of a page like one before, with other words, no element's style is worked out again."""
    plain, worked_out = StyleFor.set_computed_styles, []

    def counting(style_for, element, *rest, **named):
        worked_out.append(element)
        plain(style_for, element, *rest, **named)

    monkeypatch.setattr(StyleFor, "set_computed_styles", counting)
    styles.forget()
    printed(one('<h1 id="a">Orders</h1><p class="late">Ships</p><p><a href="#a">Next</a></p>'))
    first = [element for element in worked_out if hasattr(element, "tag")]
    worked_out.clear()
    printed(one('<h1 id="a">Tickets</h1><p class="late">Planes</p><p><a href="#a">Last</a></p>'))
    assert len(first) >= 6
    assert not [element for element in worked_out if hasattr(element, "tag")]


@pytest.mark.parametrize(
    "extra", ["", "body { overflow: hidden }", "p { color: #00a }", ".late { width: 50vw }"]
)
def test_pages_of_other_sheets_do_not_share_styles(extra):
    """Pages alike but for a sheet, for the anchors in them or for their language are printed as they are."""
    bodies = [
        '<h1 id="a">Orders</h1><p class="late"><a href="#a">Ships</a></p>',
        '<h1 id="b">Orders</h1><p class="late"><a href="#b">Ships</a></p>',
        '<h1 id="a">Orders</h1><p class="late" lang="zh-TW"><a href="#a">營收</a></p>',
    ]
    for body in bodies:
        for more in ((), (extra,) if extra else ()):
            given = one(body, *more)
            assert printed(given) == printed(given) == printed(given, ())
