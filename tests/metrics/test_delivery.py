"""Delivery: on time in full, and stock-outs."""

from datetime import date
from typing import Any

import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics.delivery import FIGURES, delivery


def order(number: int, *, late: bool = False, month: int = 8, **more: Any) -> dict[str, Any]:
    """One order of account A, promised within its month."""
    return {
        "account_id": "A", "order_id": f"{month}-{number}", "date": date(2026, month, 1), "amount": 10,
        "promised_on": date(2026, month, 10), "delivered_on": date(2026, month, 11 if late else 10), **more,
    }  # fmt: skip


def test_on_time_in_full() -> None:
    """Late and short deliveries both miss: 15 of 20 is 0.75, between 0.53 and 0.89 (Wilson)."""
    rows = [order(n, late=n < 3, in_full=n not in {5, 6}) for n in range(20)]
    found = delivery(book(["A", "B"], rows), {})
    kept = found.estimate("A", "otif")
    assert (kept.value, kept.n) == (0.75, 20)
    assert (kept.low, kept.high) == pytest.approx((0.531, 0.888), abs=0.001)
    assert found.estimate("B", "otif").withheld == reason("deliveries", n=0, least=5)


def test_period_against_previous() -> None:
    """The quarter's promises against the last one's."""
    rows = [order(n, late=n < 1) for n in range(5)] + [order(n, late=n < 4, month=5) for n in range(5)]
    found = delivery(book(["A"], rows), {})
    assert found.estimate("A", "otif_period").value == 0.8
    assert found.estimate("A", "otif_previous").value == pytest.approx(0.2)
    assert found.tables["trend"]["otif"].tolist()[-2:] == pytest.approx([0.2, 0.8])


def test_stock_outs_alone() -> None:
    """Flags without promised days give the stock-out rate only."""
    rows = [order(n, stock_out=n == 0, promised_on=None) for n in range(5)]
    found = delivery(book(["A"], rows), {})
    assert found.estimate("A", "stock_out_rate").value == 0.2
    assert found.estimate("A", "otif").withheld == reason("no-promised-days")


def test_without_either() -> None:
    """Orders alone say nothing about delivery."""
    rows = [{"account_id": "A", "order_id": "1", "date": date(2026, 8, 1), "amount": 1}]
    found = delivery(book(["A"], rows), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-promised-days")}
