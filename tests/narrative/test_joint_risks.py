"""The risks of a plan: each from what is on file, with an answer, an owner, and a day to come."""

from datetime import date

import pytest

from kamreport.narrative.joint_risks import Ending, risks, table
from kamreport.narrative.team_words import Level, due_by, rhythm
from kamreport.sharing.goals import Action, Goal
from kamreport.words import words

AS_OF = date(2026, 9, 30)
GOAL = Goal("1", "Faster", "days", "days", 14.0, 9.0, 13.5, date(2026, 1, 1), date(2026, 12, 31))
LATE = Action("Report", "client", "Zoe", None, date(2026, 9, 20), None, "late", "Faster")
CALM = Level("management", ("Zoe",), ("Ann",), 12, 12, date(2026, 9, 20), date(2026, 10, 14))
QUIET = Level("executive", ("Max",), ("Ann",), 4, 1, date(2026, 3, 1), None)


def found(language="en", goals=(), actions=(), endings=(), levels=(), to="internal"):
    """The risks of what is given, of an account that Ann leads."""
    return risks(goals, actions, endings, levels, lead="Ann", as_of=AS_OF, words=words(language), to=to)


def test_a_plan_on_course_has_no_risk():
    """A goal on course that an action serves, a contract that ends in years, a meeting set."""
    on = Goal("1", "Faster", "days", "days", 14.0, 9.0, 9.5, date(2026, 1, 1), date(2026, 12, 31))
    serving = Action("Train", "ours", "Ann", None, date(2026, 12, 1), None, "open", "Faster")
    far = Ending("Frame", date(2028, 1, 1), None)
    assert found(goals=[on], actions=[serving], endings=[far], levels=[CALM]) == ()
    assert table((), words("en")) is None


def test_each_risk_says_what_it_rests_on():
    """The end with the last day of notice; the way against the time; who is late, and by how much."""
    frame = Ending("Frame", date(2026, 12, 31), date(2026, 11, 1))
    said = [
        one.what(words("en")) for one in found(goals=[GOAL], actions=[LATE], endings=[frame], levels=[QUIET])
    ]
    assert said == [
        "“Frame” ends on 31 December 2026; notice by 1 November 2026.",
        "“Faster” may not be reached on time: 10% of the way after 75% of the time.",
        "“Report”, on the client’s side, is 10 days late.",
        "No meeting is set at the executive level.",
    ]
    (late,) = found(actions=[LATE], to="client")
    assert late.what(words("en")) == "“Report”, on your side, is 10 days late."


def test_a_goal_without_value_or_action_is_a_risk_of_its_own():
    """Unmeasured comes before unserved; both are answered by the account manager."""
    dark = Goal("1", "Faster", "days", "days", 14.0, 9.0, None, None, date(2026, 12, 31))
    alone = Goal("2", "Fewer", "stops", "stops", 6.0, 2.0, 2.5, date(2026, 1, 1), date(2026, 12, 31))
    assert [(one.key, one.owner) for one in found(goals=[dark, alone])] == [
        ("unmeasured", "Ann"),
        ("unserved", "Ann"),
    ]


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_answers_lie_ahead(language):
    """No day to answer lies before today, also where the notice has passed; all is said in each language."""
    passed = Ending("Frame", date(2026, 10, 5), date(2026, 7, 1))
    all_of_them = found(language, [GOAL], [LATE], [passed], [QUIET])
    assert min(one.by for one in all_of_them) >= AS_OF
    grid = table(all_of_them, words(language))
    assert len(grid.rows) == 4
    assert all(cell.text for row in grid.rows for cell in row)


def test_the_next_meeting_is_due_by_the_rhythm_agreed():
    """A quarter after the last; at once where it is past or never was; never where nothing is agreed."""
    assert due_by(CALM, AS_OF) == date(2026, 10, 20)
    assert due_by(QUIET, AS_OF) == AS_OF
    assert due_by(Level("executive", (), (), None, 0, None, None), AS_OF) is None
    assert [rhythm(n, words("en")) for n in (4, 5, None)] == ["quarterly", "5 times a year", ""]
