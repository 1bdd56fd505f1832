"""A contract ending without a renewal opportunity."""

import pytest
from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Money, Severity

OTHER = {"opportunity_id": "P0", "account_id": "B", "outcome": "open", "opened_on": "2026-01-01"}


def contract(days, **more):
    """A contract that ends in so many days."""
    return {
        "contract_id": f"K{days}",
        "account_id": "A",
        "start": "2024-01-01",
        "end": ago(-days),
        "annual_value": 1200,
    } | more


@pytest.mark.parametrize(
    ("days", "severity"),
    [
        (180, Severity.MEDIUM),
        (91, Severity.MEDIUM),
        (90, Severity.HIGH),
        (30, Severity.CRITICAL),
        (0, Severity.CRITICAL),
    ],
)
def test_severity_follows_the_days_left(days, severity):
    """Medium within 180 days, high within 90, critical within 30."""
    found = one("renewal", book(["A", "B"], contracts=[contract(days)], opportunities=[OTHER]))
    assert (found.severity, dict(found.values)["worth"], found.evidence[0].key) == (
        severity,
        Money(1200),
        f"K{days}",
    )


def test_renewed_running_on_or_under_way_is_silent():
    """Later than 180 days, renewing itself, open-ended, or with an open opportunity: no warning."""
    mine = OTHER | {"opportunity_id": "P1", "account_id": "A"}
    for rows, sales in (
        ([contract(181)], [OTHER]),
        ([contract(60, auto_renews=True)], [OTHER]),
        ([contract(60, end=None)], [OTHER]),
        ([contract(60)], [OTHER, mine]),
    ):
        assert seen("renewal", book(["A", "B"], contracts=rows, opportunities=sales)) == []


def test_a_book_without_opportunities_says_nothing():
    """Nobody knows what is under way where opportunities are not on file."""
    assert seen("renewal", book(["A"], contracts=[contract(20)])) == []
