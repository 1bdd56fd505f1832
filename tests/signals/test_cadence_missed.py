"""Cadence missed."""

from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Choice, Severity

ACCOUNTS = [{"account_id": one, "name": one, "since": "2020-01-01"} for one in ("A", "B")]


def met(days, layer, account="A", status="held"):
    """A meeting so many days ago."""
    return {
        "interaction_id": f"{account}{layer}{days}",
        "account_id": account,
        "date": ago(days),
        "layer": layer,
        "status": status,
    }


FULL = [met(day, layer, "B") for layer in ("executive", "management") for day in range(1, 400, 20)]
MONTHLY = [met(day, "management") for day in range(5, 365, 25)]


def test_no_executive_meeting_of_two_due_warns():
    """An account without a tier is due two executive meetings a year; none was held: medium."""
    found = one("cadence_missed", book(ACCOUNTS, interactions=[*FULL, *MONTHLY, met(500, "executive")]))
    assert (found.account, found.severity) == ("A", Severity.MEDIUM)
    assert dict(found.values)["layer"] == Choice("layer", "executive")
    assert dict(found.evidence[0].values)["last_met"] == ago(500)


def test_both_layers_are_high():
    """Neither executives nor managers were met as promised: high, one row each."""
    found = one("cadence_missed", book(ACCOUNTS, interactions=[*FULL, met(300, "management")]))
    assert (found.severity, len(found.evidence)) == (Severity.HIGH, 2)


def test_kept_or_taken_up_again_is_silent():
    """Half of the meetings held, or one within the last interval, does not warn."""
    assert seen("cadence_missed", book(ACCOUNTS, interactions=[*FULL, *MONTHLY, met(300, "executive")])) == []
    again = [*FULL, met(20, "management"), met(100, "executive")]
    assert seen("cadence_missed", book(ACCOUNTS, interactions=again)) == []


def test_an_account_without_meetings_on_file_says_nothing():
    """Never met on file is missing data, and so is a table that has ended."""
    assert seen("cadence_missed", book(ACCOUNTS, interactions=FULL)) == []
    assert seen("cadence_missed", book(ACCOUNTS, interactions=[])) == []
    assert (
        seen(
            "cadence_missed", book(ACCOUNTS, interactions=[met(700, "executive"), met(690, "executive", "B")])
        )
        == []
    )
