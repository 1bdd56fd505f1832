"""Repeat complaints."""

from books import book
from signals.watching import ago, one, seen, sold

from kamreport.warning import Severity


def complaints(account, n, first=10, **more):
    """Complaints on successive days."""
    return [
        {
            "ticket_id": f"{account}{day}",
            "account_id": account,
            "opened_at": ago(first + day),
            "kind": "complaint",
        }
        | more
        for day in range(n)
    ]


def test_three_in_ninety_days_warn():
    """Without orders the count decides: two are silent, three medium, six high."""
    assert seen("repeat_complaints", book(["A"], tickets=complaints("A", 2))) == []
    assert one("repeat_complaints", book(["A"], tickets=complaints("A", 3))).severity is Severity.MEDIUM
    assert one("repeat_complaints", book(["A"], tickets=complaints("A", 6))).severity is Severity.HIGH


def test_an_escalated_one_makes_it_high():
    """Three with an escalation are high."""
    rows = [*complaints("A", 2), *complaints("A", 1, first=40, escalated=True)]
    found = one("repeat_complaints", book(["A"], tickets=rows))
    assert (found.severity, dict(found.values)["escalated"]) == (Severity.HIGH, "yes")
    assert len(found.evidence) == 3


def test_what_its_many_orders_explain_is_silent():
    """At the book's rate of one complaint in forty orders, three among 120 are chance; among three not."""
    busy = [sold("A", ago(day), 5, n=n) for day in range(60) for n in range(2)]
    idle = [sold("B", ago(day), 5, n=n) for day in range(60) for n in range(2)]
    rows = [*complaints("A", 3), *complaints("B", 3, first=200)]
    assert seen("repeat_complaints", book(["A", "B"], busy + idle, tickets=rows)) == []
    few = [sold("A", ago(day), 5) for day in range(3)]
    assert one("repeat_complaints", book(["A", "B"], few + idle, tickets=rows)).account == "A"


def test_cases_without_a_kind_are_no_complaints():
    """Where nobody says what a case is about, nothing is repeated."""
    assert seen("repeat_complaints", book(["A"], tickets=complaints("A", 5, kind=None))) == []
