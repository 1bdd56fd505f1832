"""Decisions: the largest at stake first, one an account, none without knowledge."""

from dataclasses import replace
from datetime import date, timedelta

from books import book
from caring import cared
from portfolios import case, trading

from kamreport.narrative.deciding import MOST, decisions
from kamreport.narrative.silence import at_stake


def test_each_trouble_asks_for_its_own_decision():
    """A debt, a contract without renewal and an account at risk each ask for one thing."""
    found = {one.account_id: one for one in decisions(cared())}
    assert found["A5"].key == "decide-overdue"
    assert (found["A5"].worth, found["A5"].days) == (900.4, 152)
    assert found["A7"].key == "decide-renewal"
    assert (found["A7"].worth, found["A7"].days) == (7000.0, 92)
    assert found["A8"].key == "decide-risk"


def test_the_largest_at_stake_comes_first():
    """Decisions fall in what is at stake, never without any, never more than can be kept in mind."""
    worth = [one.worth for one in decisions(cared())]
    assert worth == sorted(worth, reverse=True)
    assert min(worth) > 0
    assert len(worth) <= MOST


def test_silence_of_more_than_a_quarter_is_given_up_or_won_back():
    """An account that has not ordered since March is past a mere call."""
    (one,) = decisions(trading())
    assert (one.account_id, one.key) == ("A02", "decide-silent")
    assert one.by == date(2026, 10, 7)


def test_namesakes_are_two_accounts():
    """Two accounts of the same name each get their decision."""
    debts = [
        {
            "invoice_id": name,
            "account_id": name,
            "issued_on": date(2026, 4, 1),
            "due_on": date(2026, 5, 1),
            "amount": 50.0,
        }
        for name in ("A", "B")
    ]
    paid = {
        "invoice_id": "C",
        "account_id": "A",
        "issued_on": date(2026, 4, 1),
        "amount": 1.0,
        "paid_on": date(2026, 5, 1),
    }
    twins = [{"account_id": name, "name": "Twin"} for name in ("A", "B")]
    found = decisions(case(book(twins, invoices=[*debts, paid])))
    assert [one.account_id for one in found] == ["A", "B"]


def test_no_renewal_is_missed_where_opportunities_are_not_known():
    """A book without opportunities cannot say that nobody works on a renewal."""
    bare = cared()
    unknown = replace(bare, book=replace(bare.book, given=bare.book.given - {"opportunities"}))
    assert not any(one.key == "decide-renewal" for one in decisions(unknown))


def test_a_silence_is_worth_what_the_account_brought_up_to_its_last_order():
    """A02 brought 12 x 23,000 in the year to its last order, whatever the calendar year before held."""
    (one,) = decisions(trading())
    assert one.worth == 276_000


def test_a_trifle_asks_for_no_decision():
    """A silent account that brought half a thousandth of the year's revenue is listed, but not decided on."""
    orders = [
        {
            "account_id": name,
            "order_id": f"{n}",
            "date": date(2026, 9, 28) - timedelta(days=30 * n),
            "amount": size,
        }
        for name, size, first in (("A", 1000.0, 0), ("B", 0.5, 8))
        for n in range(first, 30)
    ]
    of = case(book(["A", "B"], orders))
    assert list(at_stake(of)) == ["B"]
    assert decisions(of) == ()


def test_sources_that_contradict_each_other_ask_for_the_truth():
    """An account reported as having left while a contract runs: a year of it is at stake, in five days."""
    contract = {"contract_id": "1", "account_id": "A", "start": date(2025, 1, 1), "annual_value": 9000.0}
    left = {"event_id": "1", "account_id": "A", "date": date(2026, 9, 20), "kind": "churned"}
    of = case(book(("A", "B"), contracts=[contract], events=[left], as_of=date(2026, 9, 30)))
    (one,) = decisions(of)
    assert (one.account_id, one.key, one.worth, one.days) == ("A", "decide-departed", 9000.0, 10)
    assert one.by == date(2026, 10, 5)
