"""The joint plan in figures and days: sums, checkpoints, milestones, time line, signs, the block to sign."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from partners import AS_OF, shared
from portfolios import LANGUAGES, column

from kamreport.charts import draw
from kamreport.client_sections import build
from kamreport.narrative import checkpoints, contract_line, joint_value, meeting_year, milestones
from kamreport.schema import LAYERS
from kamreport.sharing.people import Agreement
from kamreport.theme import theme
from kamreport.words import words

EN = words("en")
AHEAD = checkpoints.quarters(AS_OF, 1)
FRAME = shared().agreements[0]
OPEN = Agreement("Monitoring", date(2024, 4, 1), None, False, None, 1200.0, False)


def plan(**changes):
    """The sections of the rich customer's plan by name, with what is shared changed."""
    return {one.name: one for one in build("client_plan", replace(shared(), **changes), EN)}


def test_the_gain_is_a_sum_that_can_be_checked():
    """14 to 8.5 is 5.5 gained of 5 wanted; 6 to 4 is 2 of 4: 110% and 50% of the way."""
    table = joint_value.sums(shared().goals, EN)
    assert [[cell.text for cell in row][1:] for row in table.rows] == [
        ["14", "8.5", "5.5", "5", "110%"],
        ["6", "4", "2", "4", "50%"],
    ]
    assert joint_value.sums(shared().goals[2:], EN) is None


def test_the_quarters_ahead_follow_the_fiscal_year():
    """Four of them, the first that of tomorrow."""
    assert [one.label for one in AHEAD] == ["2026Q4", "2027Q1", "2027Q2", "2027Q3"]
    assert checkpoints.quarters(AS_OF, 4)[0].label == "2027Q3"


def test_checkpoints_run_evenly_to_the_target():
    """From 4 today to 2 in a year: 3.5, 3, 2.5 and 2 at the quarters' ends, to one decimal."""
    goal = replace(shared().goals[1], due_on=date(2027, 9, 30))
    table = checkpoints.table((goal,), AHEAD, AS_OF, EN)
    assert [cell.text for cell in table.rows[0]][1:7] == ["4", "3.5", "3", "2.5", "2", "2 days"]
    assert checkpoints.table((replace(goal, due_on=AS_OF),), AHEAD, AS_OF, EN) is None


@given(st.floats(0, 100), st.floats(0, 100), st.integers(1, 900))
def test_a_checkpoint_lies_between_today_and_the_target(actual, target, days):
    """Never beyond either, never further from the target later."""
    due = date.fromordinal(AS_OF.toordinal() + days)
    goal = replace(shared().goals[1], actual=actual, target=target, due_on=due)
    found = [one for one in (checkpoints.due(goal, period.end, AS_OF) for period in AHEAD) if one is not None]
    low, high = sorted((actual, target))
    assert all(low - 0.051 <= one <= high + 0.051 for one in found)
    gaps = [abs(one - target) for one in found]
    assert all(later <= earlier + 0.11 for earlier, later in pairwise(gaps))


def test_milestones_count_what_is_due_quarter_by_quarter():
    """What is late stands in the first quarter; goals and contracts fall on both sides."""
    goals = tuple(replace(one, due_on=date(2027, 2, 1)) for one in shared().goals[1:2])
    actions = tuple(one for one in shared().actions if one.done_on is None)
    sides = {"ours": "Our side", "client": "Your side"}
    table = milestones.table(actions, goals, (FRAME,), AHEAD, sides, EN)
    assert table.headline == "Four actions are to be finished by the end of Q4 2026"
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Q4 2026", "Two actions, one of them late", "Two actions, one of them late",
         "“Frame agreement” ends (31 Dec 2026)"],
        ["Q1 2027", "", "", "Objective: Fewer stops (1 Feb 2027)"],
    ]  # fmt: skip
    assert milestones.table(actions, (), (), AHEAD, sides, EN) is None
    missed = (replace(goals[0], due_on=AS_OF), goals[0])
    told = milestones.table(actions, missed, (), AHEAD, sides, EN)
    assert told.rows[0][-1].text == "Objective: Fewer stops (30 Sep 2026, passed)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_contracts_stand_on_a_time_line(language):
    """A bar each with its end in words, the last day of notice as a mark, a line for today."""
    chart = contract_line.picture((FRAME, OPEN), AS_OF, words(language))
    assert draw(chart.kind, chart.rows, theme(language)).startswith("<svg")
    spans = [row for row in chart.rows if row["kind"] == "span"]
    assert [row["name"] for row in spans] == ["Frame agreement", "Monitoring"]
    assert all(0 <= row["start"] < row["end"] <= 12 for row in spans)
    assert sum(row["kind"] == "point" for row in chart.rows) == 1
    if language == "en":
        assert chart.headline == "One of two contracts ends in the coming twelve months"
        assert [row["text"] for row in spans] == ["31 Dec 2026", "open-ended"]
    assert contract_line.picture((FRAME,), AS_OF, words(language)) is None


def test_the_year_ahead_shows_what_is_planned_and_what_is_due():
    """One meeting planned, four due by the rhythm of a quarter; a weekly rhythm is not drawn."""
    rhythm = {"executive": 4, "management": 12, "operational": 52}
    chart = meeting_year.ahead(shared().meetings, rhythm, AS_OF, "Said", EN)
    names = [row["name"] for row in chart.rows if row["kind"] == "point"]
    assert [names.count(EN(f"layer-{layer}")) for layer in LAYERS] == [4, 12, 0]
    assert meeting_year.ahead(shared().meetings, {}, AS_OF, "Said", EN) is None


def test_risks_bring_what_would_show_them():
    """Beside the answer, its owner and its day."""
    table = plan()["client_plan_risks"].content.risks
    assert [head.text for head in table.heads] == ["Risk", "What would show it", "Answer", "Who", "By"]
    assert "No agreement in writing by 1 Dec 2026" in column(table, 1)


def test_what_contracts_are_worth_stands_beside_them():
    """In the currency of the book, which values in others are converted to; else the column goes."""
    given = replace(FRAME, annual=2500.0)
    for converted, note in ((False, ""), (True, EN("client-plan-converted"))):
        table = plan(agreements=(replace(given, converted=converted),))["client_plan_scope"].content.contracts
        assert "€2.50k" in [cell.text for cell in table.rows[0]]
        assert table.note == note
    heads = [one.text for one in plan()["client_plan_scope"].content.contracts.filled.heads]
    assert "Value a year" not in heads


def test_both_sides_can_sign():
    """Names where they are known, room for day and hand; the day on which it is looked at again."""
    boss = replace(shared().theirs[0], layer="executive", role="Chief Executive")
    section = plan(theirs=(boss,))["client_plan_agreement"]
    assert section.lead == (
        "Both sides agree to this plan as it stands on 30 September 2026, "
        "and review it together on 14 October 2026."
    )
    rows = [[cell.text for cell in row] for row in section.content.lines.rows]
    assert rows == [
        ["Name", "Ann", "Zoe Client"], ["Role", "Account manager", "Chief Executive"], ["Date", "", ""],
        ["Signature", "", ""],
    ]  # fmt: skip
    assert "client_plan_agreement" not in plan(goals=(), actions=())
