"""Whether a goal keeps pace is said from its own values alone, and only as far as they carry."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.narrative.pace import SLACK, ahead, course, elapsed
from kamreport.sharing.goals import Goal

AS_OF = date(2026, 9, 30)


def goal(baseline=10.0, target=20.0, actual=15.0, agreed=date(2026, 1, 1), due=date(2027, 1, 1)):
    """A goal from 10 to 20 in the year 2026, half way."""
    return Goal("1", "Goal", "units", "units", baseline, target, actual, agreed, due)


@pytest.mark.parametrize(
    ("given_goal", "said"),
    [
        (goal(actual=20.0), "reached"),
        (goal(actual=18.0), "on"),
        (goal(actual=12.0), "behind"),
        (goal(actual=9.0), "back"),
        (goal(actual=None), "unmeasured"),
        (goal(actual=19.0, due=AS_OF), "missed"),
        (goal(actual=19.0, agreed=None), "open"),
        (goal(baseline=None, actual=15.0), "open"),
        (goal(baseline=20.0, target=10.0, actual=10.0), "reached"),
    ],
)
def test_each_course_is_told_apart(given_goal, said):
    """Three quarters of the year are gone: half way is on course within a tenth, a fifth of it is not."""
    assert course(given_goal, AS_OF) == said


@given(st.floats(0, 0.999), st.dates(date(2026, 1, 2), date(2026, 12, 30)))
def test_behind_means_further_behind_than_the_slack(way, day):
    """A measured goal on its way is behind exactly where its way lies more than a tenth under its time."""
    one = goal(actual=10 + 10 * way)
    spent = elapsed(one, day)
    assert 0 <= spent <= 1
    assert course(one, day) == ("behind" if one.share < spent - SLACK else "on")


def test_a_goal_reached_and_over_asks_for_nothing():
    """What is reached before its day is still watched; what is missed stays in the plan."""
    assert not ahead(goal(actual=20.0, due=date(2026, 9, 1)), AS_OF)
    assert ahead(goal(actual=20.0), AS_OF)
    assert ahead(goal(actual=12.0, due=date(2026, 9, 1)), AS_OF)
    assert ahead(goal(due=None), AS_OF)
