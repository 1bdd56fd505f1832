"""All that is known when a document is put together."""

from dataclasses import replace

import pandas as pd
import pytest
from books import book

from kamreport.case import Case
from kamreport.config import Config


@pytest.fixture
def case():
    """Two accounts, of which one has contacts."""
    contacts = [{"contact_id": f"C{n}", "account_id": "B", "name": f"Person {n}"} for n in (2, 1)]
    accounts = [{"account_id": "B", "name": "Beta", "owner": None}, {"account_id": "A", "name": "Alpha"}]
    return Case(Config(), book(accounts, contacts=contacts), {}, {}, {}, {}, pd.DataFrame())


def test_a_profile_has_none_for_what_is_missing(case):
    """Missing values are None, never a number that is none; every column of the contract is there."""
    profile = case.profile("B")
    assert (profile["name"], profile["owner"], profile["wallet"]) == ("Beta", None, None)
    assert case.name("A") == "Alpha"
    assert dict(case.names) == {"B": "Beta", "A": "Alpha"}


def test_rows_are_those_of_the_account_in_their_order(case):
    """An account's rows as they stand in the table; none for an account without."""
    assert list(case.rows("contacts", "B")["contact_id"]) == ["C2", "C1"]
    assert case.rows("contacts", "A").empty


def test_what_documents_of_an_account_share_is_made_once(case):
    """The account asked for last is remembered, each thing by its name; another case knows nothing of it."""
    made = []

    def make():
        made.append(len(made))
        return made[-1]

    first, second, *_ = case.book.accounts
    asked = [("a", first), ("a", first), ("b", first), ("a", second), ("a", second), ("a", first)]
    assert [case.once(what, account, make) for what, account in asked] == [0, 0, 1, 2, 2, 3]
    assert replace(case).once("a", first, make) == 4


def test_any_frame_is_gone_through_once(case):
    """Rows and their number, of every account, from one grouping of the frame; what others share is kept."""
    frame = pd.DataFrame({"account_id": ["B", "A", "B"], "value": [1.0, 2.0, 3.0]}, index=[7, 8, 9])
    assert case.own(frame, "B")["value"].to_dict() == {7: 1.0, 9: 3.0}
    assert (case.count(frame, "A"), case.count(frame, "C")) == (1, 0)
    assert case.own(frame, "C").empty
    made = [case.always("middle", lambda: len(frame)) for _ in range(2)]
    assert made == [3, 3]
    assert case.always("middle", lambda: 0) == 3
