"""HTML: one file, complete in itself, that no data can break out of."""

import base64
import hashlib
import re
from dataclasses import replace

import pages
import pytest

from kamreport.errors import DocumentError
from kamreport.exports import EXPORTS
from kamreport.exports.html import html
from kamreport.page import Narrow


def made(**options) -> str:
    """The file's text."""
    return html(pages.page(**options)).decode("utf-8")


def test_the_form_is_found_by_name():
    """The register knows the form, its suffix and media type."""
    assert (EXPORTS["html"].suffix, EXPORTS["html"].media) == (".html", "text/html")


def test_pictures_and_styles_are_inside():
    """Charts are drawn in the page, under their alternative text; the screen style is in the head."""
    text = made()
    (drawn,) = re.findall(r"<svg\b.*?</svg>", text)
    assert 'role="img" aria-label="Orders fell by 18 %"' in drawn
    assert ">Ships</text>" in drawn
    assert "<img" not in text
    assert f"<style>{pages.SCREEN}</style>" in text.split("</head>")[0]
    assert "重点客户" in text
    assert pages.PRINT not in text


def test_a_narrow_screen_has_its_own_picture():
    """Where the page has a narrow form of a picture, both are there, under the same words, apart by class."""
    page = pages.page()
    text = html(replace(page, slim={"1": lambda: Narrow(pages.SVG, ("A & B", "C"))})).decode("utf-8")
    wide, slim = re.findall(r'<div class="(wide|slim)">(<svg\b.*?</svg>)', text)
    assert (wide[0], slim[0]) == ("wide", "slim")
    assert (
        wide[1].count('aria-label="Orders fell by 18 %"')
        == slim[1].count('aria-label="Orders fell by 18 %"')
        == 1
    )
    assert text.count('<ol class="key"><li>A &amp; B</li><li>C</li></ol></div>') == 1
    assert set(re.findall(r' id="([^"]+)"', wide[1])).isdisjoint(re.findall(r' id="([^"]+)"', slim[1]))


def test_the_policy_names_the_style_that_is_there():
    """The hash in the policy is that of the <style> element's text; nothing else may load."""
    text = made()
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert policy.startswith("default-src 'none'; img-src data:; ")
    assert f"style-src 'sha256-{digest}'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy


def test_the_one_script_is_named_by_its_hash():
    """A page with a script runs that one alone, at the end of the body; it cannot end its own element."""
    text = html(replace(pages.page(), script="const end = '</script>';")).decode("utf-8")
    (script,) = re.findall(r"<script>(.*?)</script>\n</body>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    assert f"script-src 'sha256-{digest}'; " in text
    assert script == r"const end = '<\/script>';"


def test_the_head_begins_with_the_encoding_and_the_policy():
    """The encoding stands first, once, and the policy before anything it governs."""
    head = made().split("<head>")[1].split("</head>")[0]
    assert head.lstrip().startswith('<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"')
    assert head.count("charset=") == 1
    assert head.count('name="viewport"') == 1
    assert head.index("Content-Security-Policy") < head.index("<title>")


def test_a_style_sheet_cannot_end_its_element():
    """`</style>` in a style sheet stays part of it, and the hash still fits."""
    text = made(screen=("h1::after { content: '</style><script>alert(1)</script>' }\r\nh2 { color: red }",))
    assert text.count("</style>") == 1
    assert "</script>" not in text
    assert "\r" not in text
    assert r"content: '<\/style>" in text


def test_the_same_page_gives_the_same_bytes():
    """No date and no chance in it."""
    assert html(pages.page()) == html(pages.page())


def test_text_that_looks_like_a_picture_stays_text():
    """Only the attribute of an element is replaced, not the same letters in escaped text."""
    body = "<h1>A</h1><p>&lt;img src=&#34;chart:1&#34;&gt;</p>"
    assert "&lt;img src=&#34;chart:1&#34;&gt;" in made(body=body)


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        '<p onclick="alert(1)">x</p>',
        '<p style="color: red">x</p>',
        '<img src="https://example.org/x.png" alt="x">',
        '<img src="/x.png" alt="x">',
        '<img src="chart:1" srcset="https://example.org/x.png 2x" alt="x">',
        '<a href="javascript:alert(1)">x</a>',
        '<a href="https://example.org">x</a>',
        '<link rel="stylesheet" href="x.css">',
        '<iframe src="data:text/html,x"></iframe>',
        '<base href="https://example.org/">',
        '<svg><a xlink:href="https://example.org">x</a></svg>',
    ],
)
def test_scripts_styles_and_outside_references_are_refused(body):
    """Whatever would run, or would ask for something, makes no document; the line is named."""
    with pytest.raises(DocumentError, match=r"may not hold .*line 7"):
        made(body=body)


@pytest.mark.parametrize(
    "style", ["@import 'x.css';", "h1 { background: url(x.png) }", "h1{background:URL( 'https://e.org/x' )}"]
)
def test_outside_references_in_styles_are_refused(style):
    """A style sheet may hold data: addresses only."""
    with pytest.raises(DocumentError, match="outside the file"):
        made(screen=(style,))
    assert "data:image/png" in made(screen=("h1 { background: url(data:image/png;base64,AA==) }",))


def test_a_picture_that_was_not_drawn_is_an_error():
    """A name without a picture is told, with the name."""
    with pytest.raises(DocumentError, match="'missing'"):
        made(body='<h1>A</h1><img src="chart:missing" alt="x">')
