"""The executive summary as a document: one page whatever the book holds, in every language."""

import io
from dataclasses import replace

import pikepdf
import pytest
from caring import cared
from letters import summary
from portfolios import LANGUAGES, selling, small, trading

from kamreport.case import Case
from kamreport.exports.html import html
from kamreport.exports.pdf import pdf
from kamreport.narrative.deciding import decisions
from kamreport.render import page
from kamreport.views.summary import file_name

LONG = {"en": "Süddeutsche Präzisionsteile und Antriebstechnik Beteiligungsgesellschaft mbH & Co. KG"}
HAN = "中国北方重型机械设备制造及进出口贸易集团股份有限公司华东区域客户服务中心"


def stretched(case: Case, name: str) -> Case:
    """The same portfolio with very long names of accounts and owners."""
    table = case.book["accounts"]
    names = [f"{place} {name}" for place in range(len(table))]
    longer = table.assign(name=names, owner=name[:40])
    return replace(case, book=replace(case.book, tables={**case.book.tables, "accounts": longer}))


def pages(document) -> int:
    """How many pages the PDF of a document has."""
    with pikepdf.open(io.BytesIO(pdf(page(document)))) as printed:
        return len(printed.pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_still_fit_one_page(language):
    """Three decisions, three dates, three sentences and a chart, all with names of the longest kind."""
    case = stretched(cared(), LONG.get(language, HAN))
    assert len(decisions(case)) >= 3
    assert pages(summary(language, case)) == 1


@pytest.mark.parametrize("of", [small, selling, trading])
def test_poor_books_have_one_page_too(of):
    """Orders alone, or opportunities alone."""
    assert pages(summary("en", of())) == 1


def test_it_has_no_cover_and_no_contents():
    """The first words are whose it is; there is one main heading and no list of sections."""
    text = page(summary()).html
    assert text.count("<h1>") == 1
    assert 'class="cover"' not in text
    assert "<nav" not in text
    assert html(page(summary())).decode().startswith("<!DOCTYPE html>")


def test_subject_and_file_name_are_of_the_period_and_the_message():
    """As short as a phone shows them; a name that every system takes for a file."""
    mail = summary("en", trading()).mail
    assert mail.subject == "Q3 2026: revenue up 9%, one account gone quiet"
    assert mail.file_name == "Executive summary Q3 2026 - Meridian.pdf"
    assert summary("zh-CN", trading()).mail.subject.startswith("2026年第三季度：营收同比增长 9%")
    assert summary("zh-TW", trading()).mail.subject.startswith("2026年第三季：營收年增 9%")
    assert summary("en", small()).mail.subject == "Q3 2026: revenue €300"


def test_a_supplier_can_be_called_anything():
    """No character of its name leads out of the folder in which the file is kept."""
    assert file_name('a/b\\c:d*e?f"g<h>i|j\n.. ') == "a-b-c-d-e-f-g-h-i-j.pdf"
    assert len(file_name("x" * 300)) <= 84
