"""A reference or case study withdrawn."""

from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity


def event(days, kind):
    """An event so many days ago."""
    return {"event_id": f"E{days}", "account_id": "A", "date": ago(days), "kind": kind, "text": "case study"}


def test_a_withdrawal_warns():
    """High, with the event as its row."""
    found = one(
        "reference_withdrawn", book(["A"], events=[event(90, "reference"), event(20, "reference_withdrawn")])
    )
    assert (found.severity, found.date, found.evidence[0].key) == (Severity.HIGH, ago(20), "E20")


def test_given_again_or_long_ago_is_silent():
    """A reference given since, or a withdrawal half a year old, does not warn."""
    again = [event(50, "reference_withdrawn"), event(20, "reference")]
    assert seen("reference_withdrawn", book(["A"], events=again)) == []
    assert seen("reference_withdrawn", book(["A"], events=[event(181, "reference_withdrawn")])) == []
    assert seen("reference_withdrawn", book(["A"], events=[event(20, "reference")])) == []
