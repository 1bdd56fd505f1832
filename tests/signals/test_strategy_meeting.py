"""The yearly strategy meeting cancelled or overdue."""

import pytest
from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity


def met(days, status="held", kind="strategy", account="A", n=0):
    """An interaction so many days ago; ahead when negative."""
    return {
        "interaction_id": f"{account}{days}{n}",
        "account_id": account,
        "date": ago(days),
        "kind": kind,
        "status": status,
        "layer": "executive",
    }


RECENT = met(3, kind="call")  # meetings are still being entered


@pytest.mark.parametrize(
    ("rows", "severity", "state"),
    [
        ([met(400), met(30, "cancelled")], Severity.HIGH, "cancelled"),
        ([met(30, "cancelled")], Severity.HIGH, "cancelled"),
        ([met(400)], Severity.MEDIUM, "overdue"),
        ([met(600)], Severity.HIGH, "overdue"),
    ],
)
def test_cancelled_or_overdue_warns(rows, severity, state):
    """Cancelled is high; overdue is medium, from eighteen months on high."""
    found = one("strategy_meeting", book(["A"], interactions=[*rows, RECENT]))
    assert (found.severity, dict(found.values)["state"]) == (severity, state)
    assert found.evidence[-1].key == rows[-1]["interaction_id"]


@pytest.mark.parametrize(
    "rows",
    [
        [met(300)],  # held within the year
        [met(60, "cancelled"), met(20)],  # held after the cancellation
        [met(400), met(-30, "planned")],  # the next is planned
        [met(20, kind="meeting")],  # never had one: nothing is overdue
        [met(500, "cancelled")],  # long ago, and nothing known since
    ],
)
def test_held_planned_or_never_is_silent(rows):
    """Held, planned again, or never on file: no warning."""
    assert seen("strategy_meeting", book(["A"], interactions=[*rows, RECENT])) == []


def test_a_table_that_ended_long_ago_says_nothing():
    """Where no meeting at all was entered for a year, silence is missing data."""
    assert seen("strategy_meeting", book(["A", "B"], interactions=[met(380), met(378, account="B")])) == []
