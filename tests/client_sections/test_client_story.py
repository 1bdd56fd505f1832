"""What a review tells over time: groups, late orders, cases, use, meetings, and whether a remedy holds."""

import re
from dataclasses import replace
from datetime import date

import pytest
from partners import shared
from portfolios import LANGUAGES, column, texts

from kamreport.charts import draw
from kamreport.client_sections import build
from kamreport.narrative import client_cases, client_course, client_deliveries, client_themes
from kamreport.narrative.client import Told
from kamreport.period import Span, containing
from kamreport.sharing.buying import Category, Course
from kamreport.sharing.delivering import Delivered, Promised
from kamreport.sharing.goals import Action
from kamreport.sharing.serving import Served
from kamreport.sharing.voice import Quote
from kamreport.theme import theme
from kamreport.words import words

QUARTERS = [
    containing(date(2024 + place // 4, 3 * (place % 4) + 1, 1), Span.QUARTER) for place in range(3, 11)
]


def told(language="en", **changes):
    """What is shared of the rich customer, changed, in a language."""
    return Told(replace(shared(), **changes), words(language))


def sections(language="en", **changes):
    """The sections of its review by name."""
    return {one.name: one for one in build("client_review", replace(shared(), **changes), words(language))}


def delivered(*late):
    """Forty orders in each of the last quarters, of which so many came late."""
    return tuple(Delivered(one, 40, 40 - n) for one, n in zip(QUARTERS[-len(late) :], late, strict=True))


def test_groups_are_told_over_time_and_add_up():
    """What grew and what fell most; the printed amounts add up to the printed totals; eight periods drawn."""
    before = (Category("Drives", 1200.4, 900.0), Category("Sensors", 300.3, 450.0), Category("", 99.3, 99.3))
    courses = tuple(Course(one.name, tuple(QUARTERS), (100.0,) * 7 + (0.0,)) for one in before)
    section = sections(categories=before, courses=courses)["client_products"]
    assert section.finding == "Drives grew most, by €300; Sensors fell most, by €150"
    table = section.content.groups
    assert column(table, 3) == ["+33%", "\N{MINUS SIGN}33%", "0%"]
    for place in (1, 2):
        figures = [int(one.replace(",", "")) for one in column(table, place)]
        assert sum(figures) == int(table.total[place].text.replace(",", ""))
    assert len(section.content.courses.rows) == 24
    said = "Not one of three product groups was bought in each of the 8 periods"
    assert said in section.content.courses.alt


def test_groups_without_a_year_before_are_not_compared():
    """No change is told that is not known; the columns go."""
    section = sections()["client_products"]
    assert section.lead == "In twelve months you bought from 2 product groups."
    assert [head.text for head in section.content.groups.filled.heads] == [
        "Product group", "12 months (EUR)", "Share",
    ]  # fmt: skip


def test_late_orders_are_dated():
    """By month, with the days they had been promised for; the worst month is named where there is one."""
    chart = client_deliveries.late_months(told())
    assert chart.headline == "6 of 24 orders came late or incomplete; Aug 2026 had the most, 3"
    assert chart.rows[-2]["text"] == "3/3"
    assert "15 Sep 2026, 31 Aug 2026" in chart.note
    even = tuple(Promised(date(2026, month, 1), 4, 3) for month in range(1, 7))
    assert client_deliveries.late_months(told(months=even)).headline.endswith("spread over the year")
    kept = tuple(replace(one, kept=one.due) for one in even)
    assert client_deliveries.late_months(told(months=kept)) is None
    few = told(late_days=(Promised(date(2026, 8, 1), 3, 1), Promised(date(2026, 2, 1), 1, 0)))
    assert client_deliveries.few_late(few) == (
        "3 of 24 orders in twelve months came late or incomplete: those promised for 1 Aug 2026 (2) and "
        "1 Feb 2026."
    )


def test_cases_are_told_by_kind_and_open_ones_by_name():
    """Seven questions of ten; the open case with its day and how long it has been open."""
    table = client_cases.topics(told())
    assert table.headline == "The most frequent kind of case is “question”: 7 of 10"
    assert [cell.text for cell in table.rows[1]] == ["complaint", "3", "0", "2 h", "9 days", "0 of 3"]
    assert client_cases.waiting(told()) is None
    first = replace(shared().cases[-1], open=True, late=True)
    waiting = client_cases.waiting(told(cases=(first,)))
    assert waiting.headline == "One case is open, past its promise"
    assert [cell.text for cell in waiting.rows[0]][:2] == [first.case_id, "1 Aug 2026"]


@pytest.mark.parametrize(
    ("late", "said"),
    [
        ((2, 20, 2, 1, 2), "to Q3 2026 it was 4% of 120. That is clearly better."),
        ((2, 6, 4, 3, 4), "to Q3 2026 it was 9% of 120. The difference may still be chance."),
        ((2, 2, 2, 2, 9), "the latest period, Q3 2026, is the weakest, with 23% of 40 orders late"),
    ],
)
def test_whether_a_remedy_holds_is_measured(late, said):
    """The worst period beside those since; better is said only where the intervals stand apart."""
    found = client_course.holding(told(deliveries=delivered(*late), served=()))
    assert len(found) == 1
    assert said in found[0]


def test_the_chain_stands_period_by_period():
    """What was late, what was complained of, and what we finished, each in its own period."""
    served = tuple(Served(one, 12, n, 10, 10 - n) for one, n in zip(QUARTERS[-3:], (1, 5, 0), strict=True))
    step = Action("Check every gearbox", "ours", "Ann", None, None, date(2026, 5, 2), "done", "")
    found = told(deliveries=delivered(1, 8, 2), served=served, steps=(step,))
    table = client_course.table(found)
    assert table.headline == "What fell short over 3 periods, and the step we took"
    assert [cell.text for cell in table.rows[1]] == [
        "Q2 26", "8 of 40, worst", "5 of 10, worst", "5", "Check every gearbox (2 May 2026)",
    ]  # fmt: skip
    assert (
        client_course.holding(found)[-1]
        == "Complaints: 5 in Q2 2026, the most of any period; none in Q3 2026."
    )
    assert client_course.table(told(deliveries=delivered(0, 0, 0), served=())) is None


def quote(place, comment, *themes):
    """A comment of September, the first the newest."""
    return Quote(date(2026, 9, 30 - place), "nps", 8.0, 10.0, comment, themes)


def test_themes_stand_beside_what_is_measured():
    """Said, with its day; what the figures say of it, or that it is a point for the next meeting."""
    quotes = (quote(0, "Late again", "delivery"), quote(1, "Too dear", "price"), quote(2, "Late", "delivery"))
    table = client_themes.table(told(quotes=quotes))
    assert table.headline == "“delivery” is raised most: in 2 of 3 comments"
    assert column(table, 2) == ["“Late again” (30 Sep 2026)", "“Too dear” (29 Sep 2026)"]
    assert column(table, 3) == [
        "75% of 24 orders on time and in full", "Not measured; a point for our meeting on 14 October 2026",
    ]  # fmt: skip
    voice = sections(quotes=quotes)["client_voice"].content
    assert column(voice.quotes, 2) == ["Late"]
    assert client_themes.table(told(quotes=quotes[:1])) is None


def test_use_is_told_by_month_and_by_function():
    """More than before; the best month in the headline; each function against the days before."""
    section = sections()["client_usage"]
    assert section.lead.startswith("Your teams used our services 114 times in 90 days")
    assert section.content.course.headline == "Sep 2026 saw the most use of the months shown: 42"
    assert column(section.content.features, 0) == ["alerts", "reports"]
    assert "client_usage" not in sections(
        figures={**shared().figures, "usage.uses": shared().figure("csat", "ces")}
    )


def test_meetings_are_told_by_level():
    """How often, when last; the strategy meeting is still to come."""
    section = sections()["client_meetings"]
    assert section.lead == (
        "We met three times in twelve months. The yearly strategy meeting is still to be held."
    )
    assert section.content.year.headline == "Meetings by level: 3 management"
    assert column(section.content.latest, 0) == ["9 Sep 2026", "8 Jul 2026", "10 Jun 2026"]
    assert "client_meetings" not in sections(meetings=())


def test_whom_to_call_names_both_sides():
    """What each level is for, with the people of both sides and the next meeting."""
    section = sections()["client_team"]
    assert section.lead == "Ann answers for everything we do for you."
    row = [cell.text for cell in section.content.levels.rows[0]]
    assert row == [
        "Management", "Goals, results of the quarter, commitments and their days", "Ann", "Zoe Client",
        "14 Oct 2026",
    ]  # fmt: skip
    assert "client_team" not in sections(theirs=())


def test_the_topic_comes_with_a_proposal():
    """A day to agree by and who leads; for a goal its pace, and the meeting that decides."""
    first = sections()["client_topic"].content
    assert first.proposals == ("Agree on the terms by 1 December 2026, the last day of notice.",)
    goals = tuple(replace(one, agreed_on=date(2026, 1, 1)) for one in shared().goals)
    goal = sections(agreements=(), goals=goals)["client_topic"].content
    assert goal.facts == ("At the pace so far it will have come 67% of the way by 31 December 2026.",)
    assert goal.proposals[-1] == "Decide on it in our meeting on 14 October 2026, with an owner and a date."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_new_parts_are_sound_in_every_language(language):
    """Tables whole, charts drawn, no value leaked."""
    served = tuple(Served(one, 12, n, 10, 10 - n) for one, n in zip(QUARTERS[-3:], (1, 5, 0), strict=True))
    found = told(language, deliveries=delivered(1, 8, 2), served=served)
    said = client_course.holding(found)
    assert len(said) == 3
    for table in (client_course.table(found), client_cases.topics(found)):
        assert {len(row) for row in table.rows} == {len(table.heads)}
        said += tuple(texts(table))
    for text in said:
        assert not re.search(r"\bnan\b|None|[{}]", text), text
    chart = client_deliveries.late_months(found)
    assert draw(chart.kind, chart.rows, theme(language)).startswith("<svg")


def test_a_goal_whose_day_has_passed_raises_other_questions():
    """Before its day one asks what stands in the way, after it whether there is a new one."""
    goals = shared().goals
    before = sections(agreements=(), goals=goals)["client_topic"].content.questions
    late = tuple(replace(one, due_on=date(2026, 9, 1)) for one in goals)
    after = sections(agreements=(), goals=late)["client_topic"].content.questions
    assert after[0] == "The date has passed: do we set a new one, or close the goal?"
    assert not set(before) & set(after)
