"""Recurring revenue: running value, ends, renewals."""

from datetime import date
from typing import Any

import pandas as pd
from books import book

from kamreport.figures import reason
from kamreport.metrics.recurring import FIGURES, recurring


def contract(number: int, account: str = "A", **more: Any) -> dict[str, Any]:
    """A contract that runs since 2025 and is worth 1,000 a year."""
    return {
        "contract_id": f"c{number}",
        "account_id": account,
        "start": date(2025, 1, 1),
        "annual_value": 1000,
        **more,
    }


def test_value_on_a_day() -> None:
    """The last day still counts, the day after no more; a monthly value counts twelve times."""
    rows = [
        contract(1, end=date(2026, 9, 30)),
        contract(2, end=date(2026, 9, 29)),
        contract(3, annual_value=None, monthly_value=10.1),
    ]
    found = recurring(book(["A"], contracts=rows), {})
    assert found.estimate("A", "annual").value == 1121.2
    assert found.estimate("A", "annual_previous").value == 2121.2
    assert found.estimate("A", "contracts").value == 2


def test_ends_and_renewals() -> None:
    """An end in 180 days without an open opportunity is unrenewed; self-renewing ones are not ending."""
    rows = [
        contract(1, "A", end=date(2026, 12, 31), notice_days=30),
        contract(2, "B", end=date(2026, 12, 31)),
        contract(3, "C", end=date(2026, 12, 31), auto_renews=True),
    ]
    open_one = {"opportunity_id": "o", "account_id": "B", "opened_on": date(2026, 9, 1)}
    found = recurring(book(["A", "B", "C"], contracts=rows, opportunities=[open_one]), {})
    assert found.accounts["unrenewed"].tolist() == [1, 0, 0]
    assert found.accounts["ending"].tolist() == [1000, 1000, 0]
    assert found.accounts.at["A", "days_to_end"] == 92
    assert found.portfolio["unrenewed_value"].value == 1000
    ends = found.tables["ends"].set_index("account_id")
    assert ends["renewal"].tolist() == [False, True, False]
    assert ends.at["A", "notice_by"] == pd.Timestamp(2026, 12, 1)


def test_runway_is_weighted_by_value() -> None:
    """3,000 for 92 days and 1,000 open-ended (730): (3 x 92 + 730) / 4."""
    rows = [contract(1, end=date(2026, 12, 31), annual_value=3000), contract(2)]
    found = recurring(book(["A", "B"], contracts=rows), {})
    assert found.estimate("A", "runway_days").value == (3 * 92 + 730) / 4
    assert found.estimate("B", "runway_days").withheld == reason("no-running-contract")


def test_unknown_values_are_not_zero() -> None:
    """A running contract without any value makes the sum unknown, not zero; none running is zero."""
    found = recurring(book(["A", "B"], contracts=[contract(1, annual_value=None)]), {})
    assert found.estimate("A", "annual").withheld == reason("no-values")
    assert found.estimate("B", "annual").value == 0


def test_trend() -> None:
    """A contract that ended in the previous quarter is in that quarter's end, not in this one's value."""
    trend = recurring(book(["A"], contracts=[contract(1), contract(2, end=date(2026, 6, 15))]), {}).tables[
        "trend"
    ]
    assert trend["annual"].tolist()[-3:] == [2000, 1000, 1000]
    assert trend["ended"].tolist()[-2:] == [1000, 0]


def test_without_contracts() -> None:
    """Without contracts everything is withheld; without opportunities renewals are."""
    found = recurring(book(["A"]), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-contracts")}
    bare = recurring(book(["A"], contracts=[contract(1)]), {})
    assert bare.estimate("A", "unrenewed").withheld == reason("no-opportunities")
