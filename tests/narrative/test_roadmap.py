"""The twelve months ahead: every bar inside them, what is late marked today, the days in order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.charts import draw
from kamreport.narrative.roadmap import MONTHS, Course, Dated, dates, picture, place
from kamreport.theme import theme
from kamreport.words import words

AS_OF = date(2026, 9, 30)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_day_lies_outside_the_picture(day):
    """Days before today and after a year are drawn at its edges."""
    assert 0 <= place(day, AS_OF) <= MONTHS


def test_halfway_is_halfway():
    """Half of the days to the same day a year later are six months."""
    assert place(AS_OF + timedelta(days=365), AS_OF) == MONTHS
    assert place(AS_OF + timedelta(days=73), AS_OF) == pytest.approx(MONTHS / 5)


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_what_runs_is_a_bar_and_what_is_late_a_point(language):
    """Contracts come first, then goals, then actions; names that stand twice are told apart."""
    found = [
        Course("ours", "Report", date(2026, 9, 1)),
        Course("goal", "Faster", date(2026, 12, 31)),
        Course("contract", "Frame", date(2028, 1, 1)),
        Course("contract", "Frame", None),
    ]
    chart = picture(found, AS_OF, words(language))
    rows = [row for row in chart.rows if row["kind"] != "month"]
    assert [row["name"] for row in rows] == ["Frame", "Frame (2)", "Faster", "Report"]
    assert [row["kind"] for row in rows] == ["span", "span", "span", "point"]
    assert [row["end"] for row in rows[:2]] == [MONTHS, MONTHS]
    assert rows[-1]["tone"] == "bad"
    assert draw(chart.kind, chart.rows, theme(language)).startswith("<svg")
    assert chart.headline in chart.alt


def test_what_is_due_today_is_a_point_of_its_own_colour():
    """A bar of no length could not be seen."""
    found = [Course("goal", name, AS_OF) for name in ("One", "Two", "Three")]
    rows = [row for row in picture(found, AS_OF, words("en")).rows if row["kind"] != "month"]
    assert {(row["kind"], row["tone"]) for row in rows} == {("point", "accent")}


def test_two_things_are_no_picture():
    """With fewer than three there is nothing to compare."""
    assert picture([Course("goal", "One", AS_OF)] * 2, AS_OF, words("en")) is None


def test_dates_are_those_of_the_coming_year_in_order():
    """Today and the past are left out, as is what lies further than a year; one day is told once."""
    days = (
        AS_OF,
        date(2026, 10, 2),
        date(2027, 9, 30),
        date(2027, 10, 1),
        date(2026, 10, 1),
        date(2026, 10, 2),
    )
    table = dates([Dated(day, "Something") for day in days], AS_OF, words("en"))
    assert [row[0].text for row in table.rows] == ["1 Oct 2026", "2 Oct 2026", "30 Sep 2027"]
    assert table.headline == "3 key dates between 1 Oct 2026 and 30 Sep 2027"
    assert len(table.heads) == 2
    assert dates([], AS_OF, words("en")) is None
