"""Usage: counts and their change."""

from datetime import date, timedelta
from typing import Any

import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics.usage import FIGURES, usage

TODAY = date(2026, 9, 30)


def use(days_ago: int, times: float = 10, account: str = "A") -> dict[str, Any]:
    """So many uses on one day."""
    return {"account_id": account, "date": TODAY - timedelta(days=days_ago), "count": times, "feature": "f"}


def test_change_by_hand() -> None:
    """15 uses after 20 are 25 % less; the 90 days end today, the 90 before start 179 days ago."""
    rows = [use(0), use(89, 5), use(90, 12), use(179, 8), use(180, 99)]
    found = usage(book(["A", "B"], usage=rows), {})
    assert found.accounts.loc["A", ["uses", "uses_before", "active_days", "days_since_use"]].tolist() == [
        15,
        20,
        2,
        0,
    ]
    assert found.estimate("A", "usage_change").value == pytest.approx(-0.25)
    assert found.estimate("B", "usage_change").withheld == reason("usage", n=0, least=10)


def test_short_history_is_no_growth() -> None:
    """Usage that begins within the time compared with says nothing about a change."""
    found = usage(book(["A"], usage=[use(0), use(100, 50)]), {})
    assert found.estimate("A", "usage_change").withheld == reason("usage-history")


def test_without_usage() -> None:
    """Without usage everything is withheld."""
    found = usage(book(["A"]), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-usage")}
