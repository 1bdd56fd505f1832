"""Rows of two tables that contradict each other are both used, and both are named."""

from checks.fake import ACCOUNTS, checked, told

ACCOUNT = ACCOUNTS[0]["account_id"]
EVENT = {"event_id": "E1", "account_id": ACCOUNT, "date": "2026-03-01", "kind": "churned"}
CONTRACT = {"contract_id": "K1", "account_id": ACCOUNT, "start": "2025-01-01"}


def found(event, *contracts):
    """What is told of events in a portfolio of an event and contracts, without file and table."""
    return checked({"accounts": ACCOUNTS, "events": [event], "contracts": list(contracts)})


def test_left_though_a_contract_runs():
    """The event's row is named with the contract that runs longest and its row; nothing is set aside."""
    longer = {**CONTRACT, "contract_id": "K2", "end": "2026-12-31"}
    result = found(EVENT, longer, CONTRACT)
    (fault,) = told(result)
    assert fault[1] == "left-contract-runs"
    values = dict(result.faults["values"].iloc[0])
    assert (values["contract"], values["row_there"], values["end"]) == ("K1", "3", "none")
    assert result.counts["events"].used == 1
    assert result.counts["contracts"].used == 2


def test_no_contradiction():
    """A contract that had ended by then, one that ran out after notice, one begun after, another kind of
    event, and no contract at all.
    """
    later = {**EVENT, "event_id": "E2", "date": "2026-09-01", "kind": "competitor"}
    out = {**CONTRACT, "end": "2026-06-30"}
    assert told(checked({"accounts": ACCOUNTS, "events": [EVENT, later], "contracts": [out]})) == []
    assert told(found(EVENT, {**CONTRACT, "end": "2026-03-01"})) == []
    assert told(found(EVENT, {**CONTRACT, "start": "2026-03-02"})) == []
    assert told(found({**EVENT, "kind": "competitor"}, CONTRACT)) == []
    assert told(checked({"accounts": ACCOUNTS, "events": [EVENT]})) == []
