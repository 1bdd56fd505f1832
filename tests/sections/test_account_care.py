"""Satisfaction, service and people in a review: nothing claimed beyond the interval."""

import re
from datetime import date

import pytest
from books import book
from reviews import AS_OF, LANGUAGES, case, column, reviewed, selling, small, supported, troubled

from kamreport.render import environment


def test_a_clear_fall_of_the_score_is_said():
    """Six detractors after five promoters and a passive: −100, clearly below +83."""
    lead = reviewed("account_satisfaction", troubled()).lead
    assert lead.startswith("The Net Promoter Score is −100 from 6 answers (95% interval ")
    assert lead.endswith("clearly below +83 the year before.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_comments_are_quoted_and_escaped(language):
    """Five answers, the newest first, words of the customer never as markup."""
    section = reviewed("account_satisfaction", troubled(), language=language)
    assert len(section.content.answers.rows) == 5
    assert column(section.content.answers, 3)[0] == "Late <again> & again"
    html = (
        environment()
        .get_template("sections/account_satisfaction.html")
        .render(content=section.content, chart=lambda *_, **__: "1")
    )
    assert "Late &lt;again&gt; &amp; again" in html


def test_service_against_promise():
    """No case was solved within a week: 0 % as promised; one is open and late."""
    section = reviewed("account_service", troubled())
    assert section.lead.startswith("0% of 10 cases were served as promised; one is open, past its promise.")
    assert column(section.content.open, 5) == ["past due"]
    assert "On-time delivery fell from 100%" in section.content.on_time.headline


def test_deliveries_are_seen_against_a_year_ago_as_in_the_summary():
    """The lead judges the period against a year ago, and says the period before beside it."""
    lead = reviewed("account_service", troubled()).lead
    assert (
        "0% of 6 orders arrived on time and in full this period, clearly worse than 100% a year ago" in lead
    )
    assert "the period before" in lead


def test_few_cases_are_not_judged():
    """Two cases say nothing about the promise, and the lead says so."""
    lead = reviewed("account_service", supported(), "A").lead
    assert "too few to judge how promises were kept" in lead


def test_people_and_what_happened_to_them():
    """The sponsor left, one person remains; the cadence chart shows each meeting due, kept as counted."""
    section = reviewed("account_engagement", troubled())
    assert "A sponsor left in the last half year; none is left." in section.lead
    assert column(section.content.people, 0) == ["Otto Ort", "Vera Weg"]
    assert section.content.people.rows[1][4].text == "left 1 Jul 2026"
    kept, due = re.findall(r"\d+", section.content.cadence.headline)[:2]
    assert section.content.tiles[0].note == f"mean of the three levels; {kept} of {due} in twelve months"
    rows = section.content.cadence.rows
    counted = troubled().now["engagement"].accounts.loc["T"]
    for layer, name in (("executive", "Executive"), ("operational", "Operational")):
        dots = [row["kept"] for row in rows if row["row"].startswith(name)]
        assert len(dots) == counted[f"due_{layer}"]
        assert sum(dots) == counted[f"kept_{layer}"]


def test_those_who_left_long_ago_are_not_among_the_people_known():
    """Nine are still there, eight are shown: one more is known, whoever left beside."""
    people = [
        {"contact_id": f"C{n}", "account_id": "A", "name": f"Person {n}", "layer": "management",
         "left_on": date(2025, 1, 1) if n == 9 else None}
        for n in range(10)
    ]  # fmt: skip
    of = case(book(["A"], [], as_of=AS_OF, contacts=people))
    grid = reviewed("account_engagement", of, "A").content.people
    assert grid.headline.casefold().startswith(("9 people", "nine people"))
    assert len(grid.rows) == 8
    assert grid.note.startswith("One more person is known.")


@pytest.mark.parametrize("name", ["account_satisfaction", "account_engagement"])
@pytest.mark.parametrize("of", [small, selling, supported])
def test_left_out_where_nothing_is_recorded(name, of):
    """No survey, no meeting: no section."""
    assert reviewed(name, of(), "A") is None
