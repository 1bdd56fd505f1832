"""Receivables: open, overdue, ageing, days sales outstanding, days late."""

from datetime import date, timedelta
from typing import Any

import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import reason
from kamreport.metrics.receivables import BUCKETS, FIGURES, receivables

TODAY = date(2026, 9, 30)


def invoice(
    number: int, overdue: int | None, paid: date | None = None, amount: float = 100
) -> dict[str, Any]:
    """An invoice of 1 May whose due day was so many days ago."""
    due = None if overdue is None else TODAY - timedelta(days=overdue)
    return {
        "invoice_id": f"i{number}", "account_id": "A", "issued_on": date(2026, 5, 1), "due_on": due,
        "amount": amount, "paid_on": paid,
    }  # fmt: skip


PAID = invoice(99, 30, TODAY - timedelta(days=20))


def test_ageing_by_hand() -> None:
    """The due day itself is not overdue; 1, 30, 31, 90 and 91 days fall where their names say."""
    rows = [PAID, *(invoice(n, days) for n, days in enumerate((0, 1, 30, 31, 90, 91))), invoice(9, None)]
    found = receivables(book(["A"], invoices=rows), {})
    ageing = found.tables["ageing"].set_index("bucket")["amount"]
    assert ageing.tolist() == [100, 200, 100, 100, 100, 100]
    assert found.accounts.loc["A", ["open", "overdue", "overdue_count", "oldest_overdue_days"]].tolist() == [
        700,
        500,
        5,
        91,
    ]
    assert found.tables["overdue"]["days_overdue"].tolist() == [91, 90, 31, 30, 1]


def test_nothing_overdue_lists_nothing() -> None:
    """Where all is paid or not yet due, the list of overdue invoices is empty."""
    found = receivables(book(["A"], invoices=[PAID, invoice(1, 0)]), {})
    assert found.tables["overdue"].empty


def test_open_without_due_days_may_be_overdue() -> None:
    """Whether open invoices without any due day are overdue is not known; with nothing open, nothing is."""
    found = receivables(book(["A", "B"], invoices=[PAID, invoice(1, None)]), {})
    assert found.estimate("A", "overdue").withheld == reason("no-due-days")
    assert found.estimate("A", "overdue_share").withheld == reason("no-due-days")
    assert found.estimate("B", "overdue").value == 0


def test_days_sales_outstanding() -> None:
    """Half of the year's invoices open is 182.5 days; nothing invoiced is not known."""
    found = receivables(book(["A", "B"], invoices=[PAID, invoice(1, 5)]), {})
    assert found.estimate("A", "dso").value == 182.5
    assert found.estimate("B", "dso").withheld == reason("nothing-invoiced")


def test_days_late() -> None:
    """Paid 2, 4 and 6 days late: 4 on average, with the t interval 4 +- 4.97; under three withheld."""
    rows = [invoice(n, 20, TODAY - timedelta(days=20 - late)) for n, late in enumerate((2, 4, 6))]
    found = receivables(book(["A"], invoices=rows), {}).estimate("A", "days_late")
    assert (found.value, found.n) == (4, 3)
    assert (found.low, found.high) == pytest.approx((-0.968, 8.968), abs=0.001)
    few = receivables(book(["A"], invoices=rows[:2]), {})
    assert few.estimate("A", "days_late").withheld == reason("paid", n=2, least=3)


def test_as_of_forgets_later_payments() -> None:
    """A payment of 10 September was not known on the 9th: with no other payment, nothing is."""
    whole = book(["A"], invoices=[PAID])
    earlier = receivables(whole.at(date(2026, 9, 9), whole.period), {})
    assert earlier.estimate("A", "open").withheld == reason("no-payments")
    assert receivables(whole, {}).estimate("A", "open").value == 0


@settings(max_examples=10)
@given(st.lists(st.tuples(st.integers(-50, 200), st.integers(1, 10**6)), min_size=1, max_size=20))
def test_buckets_add_up(rows: list[tuple[int, int]]) -> None:
    """The buckets and what has no due day add up to the open amount, to the cent."""
    invoices = [PAID, *(invoice(n, days, amount=cents / 100) for n, (days, cents) in enumerate(rows))]
    found = receivables(book(["A"], invoices=invoices), {}).accounts.loc["A"]
    parts = [found[name] for name, _, _ in BUCKETS] + [found["no_due_day"]]
    assert (
        sum(round(part * 100) for part in parts)
        == round(found["open"] * 100)
        == sum(cents for _, cents in rows)
    )


def test_without_invoices() -> None:
    """Without invoices everything is withheld."""
    found = receivables(book(["A"]), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-invoices")}


def test_payments_are_no_invoices() -> None:
    """Rows paid as they are issued, without due days, tell what came in and nothing about being owed."""
    rows = [
        {"invoice_id": key, "account_id": "A", "issued_on": day, "amount": amount, "paid_on": day}
        for key, day, amount in (
            ("old", date(2025, 9, 30), 70.0),
            ("p1", date(2025, 10, 1), 100.25),
            ("p2", TODAY, 50.5),
        )
    ]
    found = receivables(book(["A", "B"], invoices=rows), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("payments-alone")}
    assert {found.portfolio[name].withheld for name in FIGURES} == {reason("payments-alone")}
    assert [found.estimate(one, "received").value for one in "AB"] == [150.75, 0]
    assert found.portfolio["received_count"].value == 2
    assert found.tables["overdue"].empty


def test_one_true_invoice_makes_a_list_of_invoices() -> None:
    """A sale paid on the spot among true invoices is an invoice: it counts as invoiced and as received."""
    spot = {**invoice(1, None, date(2026, 5, 1)), "amount": 40.0}
    found = receivables(book(["A"], invoices=[spot, PAID]), {}).accounts.loc["A"]
    assert found[["open", "invoiced", "received", "received_count"]].tolist() == [0, 140, 140, 2]


def test_without_any_due_day_nothing_is_on_time() -> None:
    """All paid and no due day on file: nothing is open, but overdue and lateness are not known, not 0."""
    late = invoice(1, None, TODAY - timedelta(days=9))
    found = receivables(book(["A"], invoices=[late]), {})
    assert found.estimate("A", "open").value == 0
    for name in ("overdue", "overdue_count", "oldest_overdue_days"):
        assert found.estimate("A", name).withheld == reason("no-due-days")
    assert found.estimate("A", "days_late").withheld == reason("paid", n=0, least=3)
