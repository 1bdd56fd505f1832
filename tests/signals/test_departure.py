"""An account reported as having left whose contract runs."""

from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Money, Severity

EVENT = {"event_id": "E1", "account_id": "A", "date": ago(10), "kind": "churned", "text": "competitor"}
CONTRACT = {"contract_id": "K1", "account_id": "A", "start": ago(500), "annual_value": 1200.0}


def test_a_contract_that_runs_on_warns():
    """High, on the day of the report, with the event and its contracts as rows, those of most value first."""
    larger = {**CONTRACT, "contract_id": "K2", "annual_value": None, "monthly_value": 200.0}
    found = one("departure", book(["A"], events=[EVENT], contracts=[CONTRACT, larger]))
    assert (found.severity, found.date) == (Severity.HIGH, ago(10))
    assert dict(found.values)["worth"] == Money(3600.0)
    assert [each.key for each in found.evidence] == ["E1", "K2", "K1"]


def test_a_contract_without_value():
    """It warns without an amount."""
    found = one("departure", book(["A"], events=[EVENT], contracts=[{**CONTRACT, "annual_value": None}]))
    assert dict(found.values)["valued"] == "no"


def test_settled_by_a_later_fact_or_an_ended_contract_is_silent():
    """A later order, an ended contract, or no report at all does not warn."""
    order = {"account_id": "A", "order_id": "1", "date": ago(5), "amount": 9}
    assert seen("departure", book(["A"], [order], events=[EVENT], contracts=[CONTRACT])) == []
    assert seen("departure", book(["A"], events=[EVENT], contracts=[{**CONTRACT, "end": ago(3)}])) == []
    assert seen("departure", book(["A"], contracts=[CONTRACT])) == []
