"""Revenue down two quarters running, beyond its usual noise."""

import pytest
from books import book
from signals.watching import one, quarters, seen

from kamreport.warning import Money, Severity

CALM = [100, 104, 98, 102, 100, 103, 99, 101]


def test_two_clear_falls_warn():
    """From 101 to 80 to 60 after eight calm quarters: high, with the three quarters as rows."""
    found = one("revenue_falling", book(["A"], quarters("A", [*CALM, 80, 60])))
    assert found.severity is Severity.HIGH
    assert [row.key for row in found.evidence] == ["2026Q1", "2026Q2", "2026Q3"]
    assert dict(found.values)["first"] == Money(101)


def test_half_the_revenue_gone_is_critical():
    """From 101 to 50 and less is critical, not before."""
    assert one("revenue_falling", book(["A"], quarters("A", [*CALM, 80, 50]))).severity is Severity.CRITICAL
    assert one("revenue_falling", book(["A"], quarters("A", [*CALM, 80, 51]))).severity is Severity.HIGH


@pytest.mark.parametrize(
    "amounts",
    [
        [*CALM, 100, 99],  # two falls within the usual moves
        [*CALM, 60, 61],  # one fall
        [100, 160, 60, 150, 70, 140, 60, 150, 100, 60],  # wide moves are usual here
        [101, 101, 101, 101, 80, 60],  # too few periods before the falls
        [0, 0, 0, 0, *CALM[:4], 80, 60],  # the same: nothing counts before the first order
    ],
)
def test_what_is_no_clear_fall_is_silent(amounts):
    """Noise, a single fall and short histories do not warn."""
    assert seen("revenue_falling", book(["A", "B"], quarters("A", amounts) + quarters("B", [1] * 10))) == []


def test_a_season_is_no_fall():
    """Every year's third and fourth quarter fall twice running; above the year before they do not warn."""
    amounts = [100, 80, 60, 110, 105, 85, 65, 115, 110, 90, 70]
    assert seen("revenue_falling", book(["A"], quarters("A", amounts))) == []


def test_no_orders_no_warning():
    """Without orders nothing is known to fall."""
    assert (
        seen(
            "revenue_falling",
            book(["A"], tickets=[{"ticket_id": "T", "account_id": "A", "opened_at": "2026-09-01"}]),
        )
        == []
    )
