"""Fiscal periods: every day lies in one, they follow on one another, and what is written is what is meant."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.errors import UsageError
from kamreport.period import Period, Span, add_months, containing, fiscal_year, parse, window

DAYS = st.dates(date(1905, 1, 1), date(2095, 12, 31))
SPANS = st.sampled_from([Span.MONTH, Span.QUARTER, Span.HALF, Span.YEAR])
STARTS = st.integers(1, 12)


@given(DAYS, SPANS, STARTS)
def test_periods_tile_the_calendar(day, span, start):
    """A day lies in its period; the one before ends just before it; a year ago starts 12 months earlier."""
    period = containing(day, span, start)
    assert period.contains(day)
    assert period.previous().end == period.start - timedelta(days=1)
    assert containing(period.end + timedelta(days=1), span, start).previous() == period
    assert period.year_ago().start == add_months(period.start, -12)


@given(DAYS, SPANS, STARTS)
def test_the_label_is_read_back(day, span, start):
    """What a period is called in folder names is understood on the command line as the same period."""
    period = containing(day, span, start)
    assert parse(period.label, start) == period


@given(DAYS, DAYS)
def test_two_dates_are_read_back(one, other):
    """A period of two dates keeps both, and the one before has as many days."""
    first, last = sorted((one, other))
    period = parse(f"{first}..{last}")
    assert (period.start, period.end, period.label) == (first, last, f"{first}..{last}")
    assert period.previous().days == period.days == (last - first).days + 1


@pytest.mark.parametrize(
    ("text", "start", "first", "last"),
    [
        ("2026Q3", 1, date(2026, 7, 1), date(2026, 9, 30)),
        ("2026q1", 4, date(2025, 4, 1), date(2025, 6, 30)),
        ("2026H2", 1, date(2026, 7, 1), date(2026, 12, 31)),
        ("2026", 10, date(2025, 10, 1), date(2026, 9, 30)),
        ("2024-02", 1, date(2024, 2, 1), date(2024, 2, 29)),
        (" 2026-07-01..2026-07-01 ", 1, date(2026, 7, 1), date(2026, 7, 1)),
    ],
)
def test_what_is_written_is_what_is_meant(text, start, first, last):
    """The published forms, with fiscal years named after the calendar year they end in."""
    period = parse(text, start)
    assert (period.start, period.end) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "2026Q5", "2026Q0", "26Q1", "2026-13", "2026H3", "Q3 2026", "2026..2027", "2026-02-30..2026-03-01"],
)
def test_anything_else_is_refused_with_the_forms(text):
    """The message says how a period is written."""
    with pytest.raises(UsageError, match="2026Q3, 2026H1, 2026, 2026-09"):
        parse(text)


def test_a_running_period_compares_with_as_many_days():
    """Ten days into a quarter, the year ago is its first ten days; once finished, the whole of it."""
    period = parse("2026Q3")
    earlier = period.year_ago()
    assert period.like_for_like(earlier, date(2026, 7, 10)).end == date(2025, 7, 10)
    assert period.like_for_like(earlier, date(2026, 9, 30)) == earlier
    assert period.to_date(date(2026, 7, 10)).days == 10
    assert not period.finished(date(2026, 9, 29))


def test_months_keep_to_the_calendar():
    """The last day of a month stays in the month; a window of twelve months is a year to the day."""
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2024, 2, 29), -12) == date(2023, 2, 28)
    assert window(date(2026, 9, 30), 12) == Period(Span.DAYS, date(2025, 10, 1), date(2026, 9, 30))
    assert fiscal_year(date(2025, 4, 1), 4) == 2026
