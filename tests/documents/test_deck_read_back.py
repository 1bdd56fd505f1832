"""Finished decks, read back: a page each, as wide as a screen, in letters that are read from afar."""

import io
import re
from dataclasses import replace

import pdfplumber
import pikepdf
import pytest
from partners import bare, rich, shared

from kamreport.gate.checking import Gate
from kamreport.making.produce import Job, produce
from kamreport.slides import build
from kamreport.views import VIEWS
from kamreport.words import words

pytestmark = pytest.mark.filterwarnings("ignore:unclosed file .*sRGB:ResourceWarning")  # WeasyPrint's own
WIDE, HIGH = 960.1, 540  # points: 338.7 by 190.5 mm
LONG = {
    "en": "Shortening the commissioning of every machine in all of the plants of the group by a third",
    "zh-CN": "将集团各工厂全部设备从到货到正式投产的调试时间缩短三分之一并保持稳定",
    "zh-TW": "將集團各工廠全部設備從到貨到正式投產的試車時間縮短三分之一並保持穩定",
}


def crowded(language):
    """A deck in which all that can be long is long: goals, commitments, comments, and the customer's name."""
    given = shared()
    goals = tuple(replace(one, title=LONG[language], measure=LONG[language]) for one in given.goals) * 3
    actions = (
        tuple(replace(one, title=LONG[language], owner=LONG[language][:30]) for one in given.actions) * 4
    )
    quotes = tuple(replace(one, comment=LONG[language] * 6) for one in given.quotes) * 6
    slides = build(replace(given, goals=goals, actions=actions, quotes=quotes, ratings=()), words(language))
    document = VIEWS["client_deck"].build(rich(), "A", words(language))
    cover = replace(
        document.cover, title=f"{LONG[language]} & {LONG[language]}", message=f"{slides[0].title}."
    )
    return replace(document, sections=slides, cover=cover)


def made(document):
    """The PDF's bytes, its pages, and what was read back of it."""
    file = produce(Job(document, ("pdf",)))["pdf"]
    return file.data, pdfplumber.open(io.BytesIO(file.data)).pages, file.said


@pytest.fixture(scope="module", params=["rich en", "crowded en", "crowded zh-CN", "crowded zh-TW"])
def finished(request):
    """A view, with its file, pages and what was read back."""
    kind, language = request.param.split()
    document = (
        VIEWS["client_deck"].build(rich(), "A", words(language)) if kind == "rich" else crowded(language)
    )
    return document, *made(document)


def test_a_slide_is_a_page_of_a_screens_shape(finished):
    """16:9, one page a slide, cover first: nothing runs over to another."""
    document, _, pages, _ = finished
    assert len(pages) == 1 + len(document.sections)
    for page in pages:
        assert (float(page.width), float(page.height)) == pytest.approx((WIDE, HIGH), abs=0.6)
    for page, slide in zip(pages[1:], document.sections, strict=True):
        said = re.sub(r"\s+", "", page.extract_text())
        assert re.sub(r"[\s\u2009]+", "", slide.title)[:20] in said


def test_letters_are_large_enough(finished):
    """Nothing under 11 points, a title of 20 at least; nothing reaches past the page or into the foot."""
    _, _, pages, _ = finished
    for page in pages[1:]:
        assert page.chars
        assert min(round(char["size"], 1) for char in page.chars) >= 11
        body = [char for char in page.chars if 40 < char["top"] < 495]
        assert max(char["size"] for char in body) >= 20.9
        assert max(char["bottom"] for char in body) <= 500
        assert max(char["x1"] for char in page.chars) <= WIDE - 40


def test_pages_are_numbered_and_the_customer_named(finished):
    """From the second slide on its number stands at the foot, beside whose review it is."""
    _, _, pages, _ = finished
    for number, page in enumerate(pages[1:], start=2):
        foot = page.crop((0, 495, page.width, page.height)).extract_text()
        assert foot.split()[-1] == str(number)
        assert "Aldersey" in foot


def test_it_is_tagged(finished):
    """Title, language and PDF/UA-1; a heading a slide; every chart with its alternative text."""
    document, data, _, _ = finished
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo["/Title"]) == document.title
        assert str(pdf.Root.Lang) == document.language
        assert re.search(rb"pdfuaid:part(>|=['\"])1", pdf.Root.Metadata.read_bytes())
        tags = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem"
        ]
        assert sum(str(one.S) == "/H1" for one in tags) == 1
        assert sum(str(one.S) == "/H2" for one in tags) == len(document.sections)
        charts = [slide for slide in document.sections if slide.content.picture]
        figures = [one for one in tags if str(one.S) == "/Figure"]
        assert len(figures) == len(charts)
        assert all(len(str(one.get("/Alt", ""))) > 20 for one in figures)


def test_the_gate_lets_it_pass(finished):
    """What is read back of the file holds nothing internal and nobody else."""
    document, _, _, said = finished
    assert len(said) > 10
    assert Gate(rich()).faults("A", document.language, list(said)) == []


def test_nothing_known_is_a_cover_and_one_slide():
    """A customer without any data: the cover says so, one slide says what to agree and what is missing."""
    _, pages, _ = made(VIEWS["client_deck"].build(bare(), "A", words("en")))
    cover, asks = (page.extract_text() for page in pages)
    assert "nothing to report" in cover
    assert "Not in this review yet" in asks
