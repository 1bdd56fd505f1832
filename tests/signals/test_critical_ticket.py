"""A critical case open past its promise."""

import pytest
from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity


def case(days, priority="critical", ticket="T1", **more):
    """A case opened so many days ago; another one shows that answers are noted in this book."""
    answered = {
        "ticket_id": "T0",
        "account_id": "B",
        "opened_at": ago(50),
        "first_response_hours": 1,
        "resolution_hours": 2,
    }
    return [
        answered,
        {"ticket_id": ticket, "account_id": "A", "opened_at": ago(days), "priority": priority, **more},
    ]


def test_open_past_its_promise_is_critical():
    """Three days where 24 hours are promised: critical, with the case as its row."""
    found = one("critical_ticket", book(["A", "B"], tickets=case(3)))
    assert (found.severity, found.evidence[0].key, found.account) == (Severity.CRITICAL, "T1", "A")


@pytest.mark.parametrize(
    "rows",
    [
        case(0, first_response_hours=1),
        case(3, priority="high"),
        case(10, priority=None),
        case(3, resolved_at=ago(1)),
        case(181),
    ],
)
def test_what_is_in_time_solved_or_not_critical_is_silent(rows):
    """In time, solved, of another or no priority, or forgotten in the data: no warning."""
    assert seen("critical_ticket", book(["A", "B"], tickets=rows)) == []


def test_a_book_that_never_notes_solutions_says_nothing():
    """Where no case is ever closed, an open one is missing data."""
    rows = [
        {
            "ticket_id": f"T{n}",
            "account_id": "A",
            "opened_at": ago(n),
            "priority": "critical",
            "first_response_hours": 1,
        }
        for n in (3, 400)
    ]
    assert seen("critical_ticket", book(["A"], tickets=rows)) == []
