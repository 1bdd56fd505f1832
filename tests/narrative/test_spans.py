"""A period under way: each figure of it says up to which day, and is compared with as many days."""

from datetime import date
from functools import cache

import pytest
from books import book
from portfolios import LANGUAGES, lazy

from kamreport.narrative.message import message
from kamreport.narrative.spans import bar, compared_span, span, tick_note
from kamreport.sections import SECTIONS
from kamreport.words import Words

AS_OF = date(2026, 8, 9)


@cache
def running():
    """Three accounts with 100 on 1 August 2025 and 900 six weeks later; this year 150 on 1 August 2026.

    The third quarter of 2026 is counted up to 9 August.
    """
    days = [(date(2025, 5, 1), 70.0), (date(2025, 8, 1), 100.0)]
    days += [(date(2025, 9, 15), 900.0), (date(2026, 2, 1), 80.0), (date(2026, 8, 1), 150.0)]
    orders = [
        {"account_id": name, "order_id": f"{day}", "date": day, "amount": amount}
        for name in ("A", "B", "C")
        for day, amount in days
    ]
    cases = [
        {"ticket_id": f"{day}", "account_id": "A", "opened_at": f"{day} 09:00", "kind": "question"}
        for day in ("2025-11-01", "2025-12-20", "2026-02-01", "2026-03-20", "2026-06-20", "2026-07-05")
    ]
    return lazy(book(["A", "B", "C"], orders, as_of=AS_OF, tickets=cases))


def _section(name, account):
    """A section of the running case in English."""
    return SECTIONS[name].build(running(), account, Words("en"))


@pytest.mark.parametrize(
    ("language", "name", "short", "before"),
    [
        ("en", "Q3 2026 up to 9 August 2026", "Q3 26 to 9 Aug", "Q3 25 to 9 Aug"),
        ("zh-CN", "2026年第三季度（截至2026年8月9日）", "26Q3至8月9日", "25Q3至8月9日"),
        ("zh-TW", "2026年第三季（截至2026年8月9日）", "26Q3至8月9日", "25Q3至8月9日"),
    ],
)
def test_the_running_period_carries_its_day(language, name, short, before):
    """In sentences, on axes, and for the part of a year ago that is compared."""
    given, words = running(), Words(language)
    said = [span(given, words), bar(given, given.book.period.to_date(AS_OF), words)]
    said.append(compared_span(given, words))
    assert ["".join(one.split()) for one in said] == ["".join(one.split()) for one in (name, short, before)]
    assert bar(given, given.book.period.previous(), words) == words.short_period(given.book.period.previous())


def test_a_finished_period_needs_no_day():
    """Once its last day is reached the name stands alone."""
    words, period = Words("en"), running().book.period
    assert words.period(period, period.end) == "Q3 2026"
    assert words.short_period(period, period.end) == "Q3 26"


@pytest.mark.parametrize("language", LANGUAGES)
def test_headlines_name_the_day(language):
    """The messages of portfolio and account say it in each language."""
    words = Words(language)
    verdict = SECTIONS["account_summary"].build(running(), "A", words)
    assert words.day(AS_OF) in message(running(), words)
    assert words.day(AS_OF) in verdict.lead


def test_bars_compare_as_many_days():
    """The bar of 9 August has the 100 of a year ago as its tick, not the 1,000 of that whole quarter."""
    note = "The line across a bar is the same period a year ago, of the period under way as many days of it."
    whole, own = _section("portfolio_revenue", None), _section("account_revenue", "A")
    for section, size in ((whole, 3), (own, 1)):
        picture = section.content.quarters
        last = picture.rows[-1]
        assert "Q3 2026 up to 9 August 2026" in section.lead
        assert (last["label"], last["value"], last["before"]) == ("Q3 26 to 9 Aug", 150 * size, 100 * size)
        assert picture.note == note
    bridge = whole.content.bridge.rows
    assert [bridge[0]["label"], bridge[-1]["label"]] == ["Q3 25 to 9 Aug", "Q3 26 to 9 Aug"]


def test_cases_compare_as_many_days():
    """One case by 9 August stands against those of the first 40 days: 1, 1 and 0 of 2, 2 and 1."""
    picture = _section("account_service", "A").content.cases
    assert picture.rows[-1]["label"] == "Q3 26 to 9 Aug"
    assert picture.headline.startswith(
        "One case this period up to 9 August 2026, against 0.7 on average in as many days of the 3 before"
    )


def test_without_ticks_there_is_no_note():
    """Where no bar has a year ago, nothing explains the line."""
    assert tick_note(running(), [{"before": None}], Words("en")) == ""


def test_health_names_what_its_trend_rests_on():
    """Orders of less than two years: the trend is that of the running period, and is called so."""
    breakdown = _section("account_health", "A").content.breakdown
    assert "+50% in Q3 2026 up to 9 August 2026 on a year ago" in [row[1].text for row in breakdown.rows]
