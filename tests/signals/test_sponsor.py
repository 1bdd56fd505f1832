"""Our sponsor has left, or is silent."""

from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity


def person(contact, left=None, stance="sponsor"):
    """A contact; left so many days ago."""
    gone = None if left is None else ago(left)
    return {"contact_id": contact, "account_id": "A", "name": contact, "stance": stance, "left_on": gone}


def met(contact, days, status="held"):
    """A meeting with a contact so many days ago."""
    return {
        "interaction_id": f"{contact}{days}",
        "account_id": "A",
        "date": ago(days),
        "contact_id": contact,
        "status": status,
    }


def test_the_last_sponsor_leaving_is_critical():
    """Critical when none remains, high when one does."""
    assert one("sponsor", book(["A"], contacts=[person("C1", 30)])).severity is Severity.CRITICAL
    found = one("sponsor", book(["A"], contacts=[person("C1", 30), person("C2")]))
    assert (found.severity, found.date, dict(found.values)["n"]) == (Severity.HIGH, ago(30), 1)


def test_an_event_tells_it_too():
    """Without contacts nobody knows who remains: high."""
    rows = [{"event_id": "E1", "account_id": "A", "date": ago(9), "kind": "sponsor_left", "text": "left"}]
    found = one("sponsor", book(["A"], events=rows))
    assert (found.severity, dict(found.values)["known"], found.evidence[0].table) == (
        Severity.HIGH,
        "no",
        "events",
    )


def test_old_news_and_others_are_silent():
    """A sponsor gone for half a year and a neutral contact leaving do not warn."""
    assert seen("sponsor", book(["A"], contacts=[person("C1", 181)])) == []
    assert seen("sponsor", book(["A"], contacts=[person("C1", 30, "neutral"), person("C2")])) == []


def test_silence_of_all_sponsors_warns():
    """The only sponsor met 121 days ago: medium; with another met lately none is silent."""
    rows = [met("C1", 121), met("C9", 1)]
    found = one("sponsor", book(["A"], contacts=[person("C1")], interactions=rows))
    assert (found.severity, dict(found.values)["state"], dict(found.values)["days"]) == (
        Severity.MEDIUM,
        "silent",
        121,
    )
    both = [person("C1"), person("C2")]
    assert seen("sponsor", book(["A"], contacts=both, interactions=[*rows, met("C2", 20)])) == []


def test_missing_meetings_are_no_silence():
    """Never met on file, or a table of meetings that ended long ago: nothing is known."""
    assert seen("sponsor", book(["A"], contacts=[person("C1")], interactions=[met("C9", 1)])) == []
    assert seen("sponsor", book(["A"], contacts=[person("C1")], interactions=[met("C1", 300)])) == []
    planned = [met("C1", 200, "cancelled"), met("C9", 1)]
    assert seen("sponsor", book(["A"], contacts=[person("C1")], interactions=planned)) == []
