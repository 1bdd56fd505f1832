"""Key dates: each kind of date by hand, the window's ends, what is closed or past, empty books."""

from datetime import date, timedelta

from books import book

from kamreport.figures import Result, reason
from kamreport.metrics.key_dates import KINDS, key_dates
from kamreport.metrics.recurring import recurring

TODAY = date(2026, 9, 30)


def ahead(days: int) -> date:
    """A day so many days after the as-of day."""
    return TODAY + timedelta(days=days)


def everything() -> Result:
    """The list of a book with one date of each kind for A, and some of each that do not count."""
    return key_dates(
        book(
            ["A", "B"],
            contracts=[
                {"contract_id": "K1", "account_id": "A", "name": "Frame", "start": date(2024, 1, 1),
                 "end": ahead(100), "notice_days": 60, "annual_value": 500},
                {"contract_id": "K2", "account_id": "A", "start": date(2024, 1, 1), "end": ahead(90),
                 "auto_renews": True, "monthly_value": 10},
                {"contract_id": "K3", "account_id": "B", "start": date(2024, 1, 1)},
            ],
            actions=[
                {"action_id": "X1", "account_id": "A", "title": "Visit", "due_on": ahead(5), "owner": "Ann"},
                {"action_id": "X2", "account_id": "A", "title": "Done", "due_on": ahead(5), "done_on": TODAY},
                {"action_id": "X3", "account_id": "A", "title": "Late", "due_on": ahead(-5)},
            ],
            objectives=[
                {"objective_id": "O1", "account_id": "A", "title": "Grow", "due_on": ahead(180)},
                {"objective_id": "O2", "account_id": "A", "title": "Far", "due_on": ahead(181)},
            ],
            interactions=[
                {"interaction_id": "M1", "account_id": "A", "date": ahead(3), "status": "planned"},
                {"interaction_id": "M2", "account_id": "A", "date": ahead(4), "kind": "strategy"},
                {"interaction_id": "M3", "account_id": "A", "date": TODAY, "status": "planned"},
            ],
            opportunities=[
                {"opportunity_id": "P1", "account_id": "A", "name": "Line", "expected_on": ahead(7),
                 "value": 9, "owner": "Bo"},
                {"opportunity_id": "P2", "account_id": "A", "expected_on": ahead(8), "closed_on": TODAY,
                 "outcome": "won"},
            ],
            invoices=[
                {"invoice_id": "F1", "account_id": "A", "issued_on": TODAY, "due_on": ahead(30), "amount": 7},
                {"invoice_id": "F2", "account_id": "A", "issued_on": TODAY, "due_on": ahead(9), "amount": 7,
                 "paid_on": TODAY},
            ],
        ),
        {},
    )  # fmt: skip


def test_one_of_each_kind() -> None:
    """Each kind stands once, soonest first, with name, owner and amount; closed and past ones do not."""
    found = everything()
    table = found.tables["dates"]
    assert table["days"].tolist() == [0, 3, 4, 5, 7, 30, 40, 90, 100, 180]
    assert table["kind"].tolist() == [
        "meeting", "meeting", "strategy", "action", "close", "invoice", "notice", "contract-renewal",
        "contract-end", "objective",
    ]  # fmt: skip
    assert set(table["kind"]) == set(KINDS)
    by = table.set_index("kind")
    assert by.loc["close", ["what", "owner", "amount"]].tolist() == ["Line", "Bo", 9]
    assert by.loc["contract-renewal", "amount"] == 120
    assert by.loc["invoice", "what"] == ""


def test_the_next_of_each_account() -> None:
    """An account's next date is the first of its own; none is missing, not withheld."""
    found = everything()
    assert found.accounts["dates"].tolist() == [10, 0]
    assert found.accounts.at["A", "next_date"].date() == TODAY
    assert found.word("A", "next_kind") == "meeting"
    assert found.word("B", "next_kind") is None
    assert found.portfolio["dates"].value == 10
    assert found.portfolio["dates_contract_end"].value == 1


def test_a_shorter_look_ahead() -> None:
    """The days of the settings are the last that count."""
    one = book(
        actions=[{"action_id": "X", "account_id": "A", "title": "T", "due_on": ahead(9)}],
        settings={"key_dates": {"days": 8}},
    )
    assert key_dates(one, {}).tables["dates"].empty


def test_today_is_the_first_day_ahead() -> None:
    """A contract whose last day is the as-of day ends today, here as in the contracts' own figures; one that
    ended yesterday is past.
    """
    one = book(
        contracts=[
            {"contract_id": str(days), "account_id": "A", "start": date(2024, 1, 1), "end": ahead(days)}
            for days in (-1, 0, 180, 181)
        ]
    )
    assert key_dates(one, {}).tables["dates"]["id"].tolist() == ["0", "180"]
    assert recurring(one, {}).portfolio["ending_count"].value == 2
    assert recurring(one, {}).tables["ends"]["contract_id"].tolist() == ["0", "180", "181"]


def test_open_invoices_need_payments() -> None:
    """Where no invoice has a day of payment nothing says which are open."""
    one = book(
        invoices=[{"invoice_id": "F", "account_id": "A", "issued_on": TODAY, "due_on": ahead(9), "amount": 7}]
    )
    assert key_dates(one, {}).portfolio["dates"].value == 0


def test_withheld() -> None:
    """A book without any of the tables does not know."""
    found = key_dates(book(), {})
    assert found.estimate("A", "dates").withheld == reason("no-dates")
    assert found.word("A", "next_kind") is None
