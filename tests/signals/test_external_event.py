"""An external event: policy, sentiment."""

from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity


def event(days, kind="policy"):
    """An event so many days ago."""
    return {"event_id": f"E{days}", "account_id": "A", "date": ago(days), "kind": kind, "text": "new tariff"}


def test_one_is_low_and_several_are_medium():
    """One event is low; with a second one it is medium, the newest first."""
    assert one("external_event", book(["A"], events=[event(30)])).severity is Severity.LOW
    found = one("external_event", book(["A"], events=[event(30), event(5, "sentiment")]))
    assert (found.severity, found.date) == (Severity.MEDIUM, ago(5))
    assert [row.key for row in found.evidence] == ["E5", "E30"]


def test_other_and_old_events_are_silent():
    """Events of other kinds, and of a quarter ago, do not warn."""
    assert seen("external_event", book(["A"], events=[event(10, "other"), event(91)])) == []
