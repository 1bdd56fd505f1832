"""Views to pages: everything escaped, nothing unknown, no text that turns another around."""

from dataclasses import replace

import pytest
from jinja2 import UndefinedError

from kamreport.blocks import Cover, Document, Labels, Tile
from kamreport.house import House
from kamreport.paths import TEMPLATES
from kamreport.render import environment, page, straight

HOSTILE = "<script>alert('1')</script> {{ 7*7 }} \"quoted\" & \u202eturned"


def document(text: str = "Plain") -> Document:
    """A document with a cover only, of one text everywhere."""
    return Document(
        kind="portfolio",
        edition="internal",
        language="en",
        title=text,
        description=text,
        cover=Cover(text, text, text, text, text, text, (Tile(text, text, text, "good", text),), text),
        labels=Labels(text, text),
        sections=(),
    )


def test_text_stays_text_wherever_it_stands():
    """In elements, attributes and the head; and never as a template."""
    html = page(document(HOSTILE)).html
    assert "<script" not in html
    assert "49" not in html
    assert "{{ 7*7 }}" in html
    assert 'content="&lt;script&gt;alert(&#39;1&#39;)' in html
    assert "\u202e" not in html


def test_a_name_that_no_view_has_is_an_error():
    """A template cannot print what is not there."""
    with pytest.raises(UndefinedError):
        environment().from_string("{{ document.nothing }}").render(document=document())


def test_a_page_is_the_same_each_time():
    """Equal views give equal pages."""
    assert page(document()) == page(replace(document()))


def test_directions_of_scripts_are_left_alone():
    """Right-to-left words and joiners of emoji stay; only overrides go."""
    assert straight("שלום مرحبا 👩\u200d🔧 a\u2067b\u202c") == "שלום مرحبا 👩\u200d🔧 ab"


def test_a_portfolios_template_stands_before_the_products(tmp_path):
    """The product's own is still there under its name with kamreport/ before it."""
    (tmp_path / "cover.html").write_text('<p>Ours</p>{% include "kamreport/cover.html" %}', encoding="utf-8")
    html = page(document(), House(templates=(tmp_path, TEMPLATES))).html
    assert "<p>Ours</p>\n<header" in html.replace("\n\n", "\n")
    assert "Ours" not in page(document()).html


def test_a_fault_of_the_program_is_not_laid_on_a_template(monkeypatch):
    """Only what arises in a portfolio's own template is told as its fault."""
    monkeypatch.setattr("kamreport.render.theme", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        page(document())
