"""Reported departures: the later fact is believed, and a contract that runs on contradicts."""

from datetime import date

import pytest
from books import Row, book

from kamreport.figures import reason
from kamreport.metrics.departures import departures
from kamreport.metrics.lifecycle import lifecycle
from kamreport.metrics.recurring import recurring
from kamreport.model import Book

LEFT_ON = date(2026, 6, 1)
EARLIER, LATER = date(2026, 5, 1), date(2026, 7, 1)


def event(account: str, day: date = LEFT_ON) -> Row:
    """A report on a day that an account has left."""
    return {
        "event_id": f"{account}{day}",
        "account_id": account,
        "date": day,
        "kind": "churned",
        "text": "price",
    }


def contract(account: str, start: date, end: date | None = None, monthly: float = 100.0) -> Row:
    """A contract of an account."""
    return {
        "contract_id": f"{account}{start}", "account_id": account, "start": start, "end": end,
        "monthly_value": monthly,
    }  # fmt: skip


def order(account: str, day: date, amount: float = 10.0) -> Row:
    """An order of one line."""
    return {"account_id": account, "order_id": f"{account}{day}", "date": day, "amount": amount}


def use(account: str, day: date) -> Row:
    """A use on a day."""
    return {"account_id": account, "date": day, "feature": "f", "count": 1}


def measured(one: Book):
    """Reported departures of a book."""
    return departures(one, {"recurring": recurring(one, {})})


def told(account: str, **tables) -> tuple[str | None, str | None, str | None]:
    """State and later fact of an account with a report, and its stage in the lifecycle."""
    orders = tables.pop("orders", [])
    found = book(["A", "B"], orders, events=[event("A")], **tables)
    result = measured(found)
    return (
        result.word(account, "state"),
        result.word(account, "later"),
        lifecycle(found, {}).word(account, "stage"),
    )


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        ({"contracts": [contract("A", EARLIER)]}, ("disputed", None, "new")),
        ({"contracts": [contract("A", LEFT_ON)]}, ("disputed", None, "new")),
        ({"contracts": [contract("A", EARLIER), contract("A", LATER)]}, ("back", "contract", "new")),
        ({"contracts": [contract("A", EARLIER)], "usage": [use("A", LATER)]}, ("back", "use", "new")),
        ({"contracts": [contract("A", EARLIER)], "usage": [use("A", LEFT_ON)]}, ("disputed", None, "new")),
        ({"contracts": [contract("A", EARLIER, LEFT_ON)]}, ("left", None, "churned")),
        ({"contracts": [contract("A", EARLIER, LATER)]}, ("left", None, "churned")),
        ({"orders": [order("A", EARLIER)]}, ("left", None, "churned")),
        ({"orders": [order("A", LEFT_ON)]}, ("left", None, "churned")),
        ({"orders": [order("A", EARLIER), order("A", LATER)]}, ("back", "order", "active")),
        ({"orders": [order("A", EARLIER), order("A", LATER, -5.0)]}, ("left", None, "churned")),
        (
            {"orders": [order("A", EARLIER)], "contracts": [contract("A", EARLIER)]},
            ("disputed", None, "active"),
        ),
    ],
)
def test_the_later_fact_is_believed(tables, expected) -> None:
    """An order that counts, a contract begun or a use after the day of the report overtakes it; a contract
    that merely runs on contradicts it and is believed; otherwise the account has churned.
    """
    assert told("A", **tables) == expected


def test_without_a_report_nothing_is_said() -> None:
    """An account without a report has no state; a book without events withholds it with its reason."""
    assert told("B", contracts=[contract("B", EARLIER)])[0] is None
    bare = measured(book(["A"]))
    assert bare.word("A", "state") is None
    assert bare.accounts.at["A", "state_withheld"] == reason("no-departures")


def test_the_newest_report_counts() -> None:
    """A contract between two reports overtakes the first but not the second."""
    reports = [event("A", date(2026, 2, 1)), event("A")]
    found = measured(book(["A"], events=reports, contracts=[contract("A", EARLIER)]))
    assert found.word("A", "state") == "disputed"
    assert found.accounts.at["A", "left_on"].date() == LEFT_ON


def test_nothing_later_than_the_book_is_read() -> None:
    """On a day before the later use the report stands in dispute; before the report nothing is said."""
    whole = book(["A"], events=[event("A")], contracts=[contract("A", EARLIER)], usage=[use("A", LATER)])
    assert measured(whole).word("A", "state") == "back"
    assert measured(whole.at(date(2026, 6, 15), whole.period)).word("A", "state") == "disputed"
    assert measured(whole.at(date(2026, 5, 15), whole.period)).word("A", "state") is None


def test_counts_and_what_is_at_stake() -> None:
    """Of 3,600 a year that ran a year ago 1,200 are in dispute: 100 % is kept, two thirds without them."""
    old = date(2025, 1, 1)
    contracts = [contract("A", old), contract("B", old), contract("C", old), contract("C", LATER)]
    reports = [event("A"), event("C"), event("D", date(2024, 6, 1))]
    found = measured(book(["A", "B", "C", "D"], events=reports, contracts=contracts))
    counts = {name: found.portfolio[name].value for name in ("told", "told_year", "left", "back", "disputed")}
    assert counts == {"told": 3, "told_year": 2, "left": 1, "back": 1, "disputed": 1}
    assert found.portfolio["disputed_value"].value == 1200
    assert found.portfolio["kept_without"].value == pytest.approx(2 / 3)
    assert found.tables["disputes"]["account_id"].tolist() == ["A", "C"]


def test_with_orders_no_retention_of_contracts_is_told() -> None:
    """Where retention is measured on orders, contracts in dispute change nothing of it."""
    found = measured(
        book(["A"], [order("A", EARLIER)], events=[event("A")], contracts=[contract("A", EARLIER)])
    )
    assert found.portfolio["disputed"].value == 1
    assert found.portfolio["kept_without"].value is None
