"""The twelve months ahead: every bar inside them, what is late marked today, the days in order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.charts import draw
from kamreport.narrative.roadmap import EDGE, MONTHS, Course, Dated, dates, meeting_dates, picture, place
from kamreport.sharing.people import Meeting
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


def drawn(chart):
    """The rows of bars and points."""
    return [row for row in chart.rows if row["kind"] in ("span", "point")]


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
    rows = drawn(chart)
    assert [row["name"] for row in rows] == ["Frame", "Frame (2)", "Faster", "Report"]
    assert [row["kind"] for row in rows] == ["span", "span", "span", "point"]
    assert [row["end"] for row in rows[:2]] == [MONTHS, MONTHS]
    assert rows[-1]["tone"] == "bad"
    assert draw(chart.kind, chart.rows, theme(language)).startswith("<svg")
    assert chart.headline in chart.alt


def test_what_is_due_today_is_a_point_of_its_own_colour():
    """A bar of no length could not be seen."""
    found = [Course("goal", name, AS_OF) for name in ("One", "Two", "Three")]
    rows = drawn(picture(found, AS_OF, words("en")))
    assert {(row["kind"], row["tone"]) for row in rows} == {("point", "accent")}


def test_each_kind_is_named_beside_its_first_row_with_room():
    """Colours need no key: the name stands at the edge, in the first row of its kind whose text leaves room,
    and the headline counts what is drawn.
    """
    found = [
        Course("contract", "Frame", date(2026, 12, 1)),
        Course("goal", "Faster", date(2027, 9, 30)),
        Course("ours", "Report", date(2026, 9, 1)),
        Course("client", "Sign", date(2027, 2, 1)),
    ]
    chart = picture(found, AS_OF, words("en"))
    groups = [(row["name"], row["text"]) for row in chart.rows if row["kind"] == "group"]
    assert groups == [
        ("Frame", "Contracts"),
        ("Faster", "Objectives"),
        ("Report", "Our actions"),
        ("Sign", "Client’s actions"),
    ]
    assert all(row["end"] == EDGE for row in chart.rows if row["kind"] == "group")
    assert chart.headline == (
        "Of four contracts, objectives and actions, three fall due within a year, "
        "one of them within three months"
    )
    svg = draw(chart.kind, chart.rows, theme("en"))
    places = [svg.index(f">{row['name']}<") for row in drawn(chart)]
    assert places == sorted(places), "a point keeps its place among the bars"


def test_of_operations_only_the_next_meeting_is_a_key_date():
    """Weekly calls would hide what matters; that there is a next one is told all the same."""
    days = [date(2026, 10, day) for day in (20, 6, 13)]
    calls = [Meeting(day, "operational", "call", True, "Ann", "Bo") for day in days]
    found = meeting_dates([*calls, Meeting(days[0], "executive", "visit", True, "", "Cy")], words("en"), str)
    assert [(one.day.day, one.who) for one in found] == [(6, "Ann"), (20, "")]


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
    assert table.headline == "Three key dates between 1 Oct 2026 and 30 Sep 2027"
    assert len(table.heads) == 2
    assert dates([], AS_OF, words("en")) is None


def test_what_does_not_end_is_no_picture():
    """Contracts that all run beyond the year would be bars of one length: there is nothing to see."""
    open_ended = [Course("contract", name, None) for name in ("One", "Two", "Three")]
    assert picture(open_ended, AS_OF, words("en")) is None
    ending = [*open_ended, Course("contract", "Four", AS_OF + timedelta(days=90))]
    assert picture(ending, AS_OF, words("en")) is not None
