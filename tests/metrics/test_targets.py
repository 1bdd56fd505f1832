"""Targets: attainment for the period and the fiscal year, to date and by days."""

from datetime import date

import pytest
from books import Row, book

from kamreport.figures import reason
from kamreport.metrics.targets import targets


def plan(account: str, *months: int, revenue: float = 100.0) -> list[Row]:
    """Monthly targets of 2026."""
    return [{"account_id": account, "month": date(2026, month, 1), "revenue": revenue} for month in months]


def sale(account: str, day: date, amount: float) -> Row:
    """An order."""
    return {"account_id": account, "order_id": str(day), "date": day, "amount": amount}


LINES = [
    sale("A", date(2026, 2, 1), 600.0),
    sale("A", date(2026, 8, 1), 330.0),
    sale("B", date(2026, 8, 1), 77.0),
]


def test_finished_quarter_and_year_to_date() -> None:
    """The quarter is set against its three months, the year against the nine that have passed."""
    found = targets(book(["A", "B"], LINES, targets=plan("A", *range(1, 13))), {})
    a = found.accounts.loc["A"]
    assert (a["target"], a["target_to_date"], a["actual"], a["attainment"]) == (
        300,
        300,
        330,
        pytest.approx(1.1),
    )
    assert (a["year_target"], a["year_target_to_date"], a["year_actual"]) == (1200, 900, 930)
    assert a["year_attainment"] == pytest.approx(930 / 900)


def test_a_cut_month_counts_by_its_days() -> None:
    """On 10 August the quarter's target to date is July and 10 of 31 days of August."""
    one = book(["A"], LINES[:2], as_of=date(2026, 8, 10), targets=plan("A", 7, 8, 9, revenue=310.0))
    found = targets(one, {}).accounts.loc["A"]
    assert (found["target"], found["target_to_date"]) == (930, 410)
    assert found["attainment"] == pytest.approx(330 / 410)


def test_only_accounts_with_targets_count() -> None:
    """The portfolio's attainment leaves out the revenue of accounts without a target."""
    found = targets(book(["A", "B"], LINES, targets=plan("A", 7, 8, 9)), {})
    assert found.portfolio["attainment"].value == pytest.approx(1.1)
    assert found.portfolio["attainment"].n == 1
    assert found.estimate("B", "attainment").withheld == reason("no-targets")


def test_missing_months_withhold() -> None:
    """A target for two of three months is too little, and the reason counts them."""
    found = targets(book(["A", "B"], LINES, targets=[*plan("A", 7, 8), *plan("B", 7, 8, 9)]), {})
    assert found.estimate("A", "attainment").withheld == reason("months", n=2, least=3)
    assert found.portfolio["actual"].value == 77.0


def test_a_target_of_zero_has_no_attainment() -> None:
    """Nothing planned cannot be attained to a share."""
    found = targets(book(["A"], LINES[:2], targets=plan("A", 7, 8, 9, revenue=0.0)), {})
    assert found.estimate("A", "attainment").withheld == reason("base")
    assert found.estimate("A", "actual").value == 330


def test_several_targets_of_a_month_add_up() -> None:
    """Two targets on two days of one month are both its target."""
    rows = [*plan("A", 7, 8, 9), {"account_id": "A", "month": date(2026, 8, 15), "revenue": 50.0}]
    assert targets(book(["A"], LINES[:2], targets=rows), {}).accounts.at["A", "target"] == 350


def test_without_orders_or_targets() -> None:
    """Each absence has its own reason."""
    assert targets(book(["A"]), {}).portfolio["attainment"].withheld == reason("no-orders")
    found = targets(book(["A", "B"], LINES), {})
    assert found.estimate("A", "year_target").withheld == reason("no-targets")
