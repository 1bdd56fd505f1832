"""Payments overdue."""

import pytest
from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Money, Severity

PAID = {
    "invoice_id": "F0",
    "account_id": "A",
    "issued_on": ago(200),
    "due_on": ago(170),
    "amount": 1000,
    "paid_on": ago(160),
}


def invoice(overdue, amount=50.0, n=1, **more):
    """An invoice so many days past due."""
    return {
        "invoice_id": f"F{overdue}{n}",
        "account_id": "A",
        "issued_on": ago(overdue + 30),
        "due_on": ago(overdue),
        "amount": amount,
    } | more


@pytest.mark.parametrize(
    ("overdue", "amount", "severity"),
    [
        (31, 50, Severity.MEDIUM),
        (60, 50, Severity.MEDIUM),
        (61, 50, Severity.HIGH),
        (91, 50, Severity.HIGH),
        (91, 200, Severity.CRITICAL),
    ],
)
def test_severity_follows_age_and_weight(overdue, amount, severity):
    """Medium past 30 days, high past 60, critical past 90 with a tenth of a year's invoices."""
    found = one("payment_overdue", book(["A"], invoices=[PAID, invoice(overdue, amount)]))
    assert (found.severity, dict(found.values)["owed"], dict(found.values)["days"]) == (
        severity,
        Money(amount),
        overdue,
    )


def test_trifles_credits_and_recent_ones_are_silent():
    """Under 1 % of a year, set off by a credit note, up to 30 days late, paid, or without a due day."""
    for rows in (
        [invoice(61, 5)],
        [invoice(61, 50), invoice(61, -50, n=2)],
        [invoice(30)],
        [invoice(61, due_on=None)],
        [invoice(61, paid_on=ago(3))],
    ):
        assert seen("payment_overdue", book(["A"], invoices=[PAID, *rows])) == []


def test_a_book_without_payments_says_nothing():
    """Where no invoice is ever marked as paid, nothing is known to be open."""
    assert seen("payment_overdue", book(["A"], invoices=[invoice(100)])) == []
