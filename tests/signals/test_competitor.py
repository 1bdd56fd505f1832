"""A competitor named."""

from books import book
from signals.watching import ago, one, seen, sold

from kamreport.warning import Severity


def sale(outcome="open", rival="Kaigo", closed=None, value=100):
    """An opportunity, closed so many days ago."""
    return {
        "opportunity_id": f"P{outcome}{closed}",
        "account_id": "A",
        "name": "Line",
        "opened_on": ago(300),
        "outcome": outcome,
        "competitor": rival,
        "closed_on": None if closed is None else ago(closed),
        "value": value,
    }


def told(days):
    """An event about a competitor so many days ago."""
    return {
        "event_id": f"E{days}",
        "account_id": "A",
        "date": ago(days),
        "kind": "competitor",
        "text": "visited",
    }


def test_severity_follows_what_is_known():
    """Named in an open opportunity low, in an event medium, in one lost medium or high by its weight."""
    orders = [sold("A", ago(40), 1000)]
    assert one("competitor", book(["A"], orders, opportunities=[sale()])).severity is Severity.LOW
    assert one("competitor", book(["A"], orders, events=[told(20)])).severity is Severity.MEDIUM
    assert (
        one("competitor", book(["A"], orders, opportunities=[sale("lost", closed=9)])).severity
        is Severity.HIGH
    )
    light = sale("lost", closed=9, value=10)
    assert one("competitor", book(["A"], orders, opportunities=[light])).severity is Severity.MEDIUM


def test_all_rows_stand_as_evidence():
    """One warning an account, with the name and every row."""
    found = one("competitor", book(["A"], opportunities=[sale(), sale("lost", closed=9)], events=[told(20)]))
    assert (dict(found.values)["name"], len(found.evidence)) == ("Kaigo", 3)


def test_unnamed_won_and_old_are_silent():
    """No competitor named, an opportunity won, and news of long ago do not warn."""
    for rows in ([sale(rival=None)], [sale("won", closed=9)], [sale("lost", closed=91)]):
        assert seen("competitor", book(["A"], opportunities=rows)) == []
    assert seen("competitor", book(["A"], events=[told(91)])) == []
