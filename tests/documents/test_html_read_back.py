"""Finished HTML, read back: whole, closed to the outside, in order, and readable without its pictures."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

from kamreport.paths import STYLES

VOID = {"meta", "img", "col", "br", "hr", "link", "input", "wbr"}


class Reader(HTMLParser):
    """Every element with its attributes, and whether elements are closed in order."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.open, self.faults, self.words = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        """Keep it."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """Close it, in order."""
        if not self.open or self.open.pop() != tag:
            self.faults.append((tag, self.getpos()))

    def handle_data(self, data):
        """Keep the words that are read."""
        if not self.open or self.open[-1] not in ("style", "script", "title"):
            self.words.append(data)

    def attributes(self, tag):
        """The attributes of every element of one tag."""
        return [attributes for name, attributes in self.elements if name == tag]


def test_it_is_whole(document):
    """One language, one title, UTF-8; every element is closed in order."""
    reader = Reader(document.html)
    assert document.html.startswith("<!DOCTYPE html>")
    assert (reader.faults, reader.open) == ([], [])
    assert reader.attributes("html")[0]["lang"] == document.language
    assert {"charset": "utf-8"} in reader.attributes("meta")
    assert len(re.findall("<title>.+</title>", document.html.split("</head>")[0])) == 1


def test_it_asks_nothing_of_anyone(document):
    """A policy that allows what is inside and nothing else; no address leads out; one script, our own."""
    reader = Reader(document.html)
    (policy,) = (one["content"] for one in reader.attributes("meta") if one.get("http-equiv"))
    (style,) = re.findall(r"<style>(.*?)</style>", document.html, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", document.html, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in (style, script)]
    assert policy.startswith("default-src 'none'")
    assert f"style-src 'sha256-{digests[0]}'" in policy
    assert f"script-src 'sha256-{digests[1]}'" in policy
    assert script == (STYLES / "screen.js").read_text(encoding="utf-8")
    for _, attributes in reader.elements:
        for name in ("src", "href", "srcset", "action"):
            assert str(attributes.get(name, "#")).startswith(("#", "data:image/"))
        assert not any(name.startswith("on") or name == "style" for name in attributes)
    assert not {"iframe", "object", "link"} & {tag for tag, _ in reader.elements}
    assert len(reader.attributes("script")) == 1
    assert not re.search(r"@import|url\(\s*['\"]?(?!data:|#)", style)


def test_pictures_speak_and_hold_what_they_show(document):
    """Each chart has an alternative text and is drawn in the file; its marks have words of their own."""
    pictures = re.findall(r"<svg\b.*?</svg>", document.html, re.DOTALL)
    assert pictures
    for svg in pictures:
        (chart,) = Reader(svg).attributes("svg")
        assert chart["role"] == "img"
        assert len(chart["aria-label"]) > 10
        assert "<text" in svg
        assert "<title>" in svg


def test_headings_are_in_order(document):
    """One title; no level is skipped on the way down."""
    levels = [int(tag[1]) for tag, _ in Reader(document.html).elements if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_places_are_there_once(document):
    """Every link leads to one place; every place has one name."""
    reader = Reader(document.html)
    places = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(places) == len(set(places))
    links = [one["href"].removeprefix("#") for one in reader.attributes("a")]
    assert links
    assert set(links) <= set(places)


def test_tables_say_what_is_what(document):
    """Every table has column heads, and every row names what it is about."""
    reader = Reader(document.html)
    scopes = [one.get("scope") for one in reader.attributes("th")]
    assert scopes.count("col") >= len(reader.attributes("table")) > 0
    assert scopes.count("row") > 0
    assert None not in scopes


def test_nothing_unready_is_shown(document):
    """No program's word for nothing, no open placeholder, no path of this machine."""
    text = " ".join(Reader(document.html).words)
    assert not re.findall(r"\b(?:nan|NaN|NaT|inf|null|KeyError|Undefined)\b|[{}]|/tmp/|/home/|/root/", text)


def test_no_english_word_for_nothing_is_in_a_chinese_document(documents):
    """What is None in the program is never printed: in Chinese the word can only come from there."""
    for name in ("internal/review.zh-CN", "internal/review.zh-TW"):
        assert not re.search(r"\bNone\b", " ".join(Reader(documents[name].html).words))


def test_chinese_is_set_as_chinese(documents):
    """Chinese pages use full-width commas and stops between Han, and hold the words of their own region."""
    for name in ("internal/review.zh-CN", "internal/review.zh-TW"):
        text = "".join(Reader(documents[name].html).words)
        assert not re.findall(r"[\u4e00-\u9fff][,;!?](?=[\u4e00-\u9fff])", text)
    simplified = "".join(Reader(documents["internal/review.zh-CN"].html).words)
    traditional = "".join(Reader(documents["internal/review.zh-TW"].html).words)
    assert ("客户" in simplified, "客戶" in traditional) == (True, True)
