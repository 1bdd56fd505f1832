"""Margin: only where cost is known, for enough of the revenue."""

from datetime import date

import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics.margin import margin


def line(
    account: str, order: str, amount: float, cost: float | None, day: str = "2026-08-01"
) -> dict[str, object]:
    """An order line."""
    return {
        "account_id": account,
        "order_id": order,
        "date": date.fromisoformat(day),
        "amount": amount,
        "cost": cost,
    }


def test_margin_of_costed_lines() -> None:
    """Lines without cost count neither for the margin nor for its rate, only against coverage."""
    found = margin(book(["A"], [line("A", "1", 60.0, 45.0), line("A", "2", 40.0, None)]), {})
    a = found.accounts.loc["A"]
    assert (a["margin"], a["margin_rate"], a["coverage"], a["coverage_n"]) == (15.0, 0.25, 0.6, 2)
    assert found.portfolio["trailing_margin_rate"].value == 0.25


def test_half_the_revenue_is_enough() -> None:
    """Cost known for exactly half of the revenue is enough; for less, margin and rate are withheld."""
    lines = [line("A", "1", 50.0, 40.0), line("A", "2", 50.0, None)]
    lines += [line("B", "1", 49.0, 40.0), line("B", "2", 51.0, None)]
    found = margin(book(["A", "B"], lines), {})
    assert found.estimate("A", "margin").value == 10.0
    assert found.estimate("B", "margin").withheld == reason("costs", known=49, least=50)
    assert found.estimate("B", "margin_rate").withheld == reason("costs", known=49, least=50)
    assert found.estimate("B", "coverage").value == 0.49


def test_least_coverage_can_be_set() -> None:
    """The least coverage is a setting."""
    lines = [line("A", "1", 30.0, 20.0), line("A", "2", 70.0, None)]
    found = margin(book(["A"], lines, settings={"margin": {"least_coverage": 0.3}}), {})
    assert found.estimate("A", "margin").value == 10.0


def test_selling_below_cost_is_negative() -> None:
    """A loss is a negative margin and rate, not a missing one."""
    found = margin(book(["A"], [line("A", "1", 10.0, 15.0)]), {}).accounts.loc["A"]
    assert (found["margin"], found["margin_rate"]) == (-5.0, -0.5)


def test_nothing_sold_is_no_margin_and_no_rate() -> None:
    """An account that bought nothing has margin zero; its rate and coverage are withheld."""
    found = margin(book(["A", "B"], [line("A", "1", 10.0, 5.0)]), {})
    assert found.estimate("B", "margin").value == 0.0
    assert found.estimate("B", "margin_rate").withheld == reason("no-revenue")
    assert found.estimate("B", "coverage").withheld == reason("no-revenue")


def test_returns_do_not_swell_coverage() -> None:
    """A return of uncosted goods lowers coverage; it never lifts it above one."""
    found = margin(book(["A"], [line("A", "1", 100.0, 60.0), line("A", "2", -60.0, None, "2026-08-02")]), {})
    assert found.accounts.at["A", "coverage"] == pytest.approx(100 / 160)


def test_without_orders_and_without_history() -> None:
    """Without orders all is withheld; the year-ago margin is not known before the first order."""
    assert margin(book(["A"]), {}).portfolio["margin"].withheld == reason("no-orders")
    found = margin(book(["A"], [line("A", "1", 10.0, 5.0)]), {})
    assert found.portfolio["year_ago_margin"].withheld == reason("history", since="2026-08")


def test_scale_changes_money_but_not_rates() -> None:
    """Ten times the money gives ten times the margin and the same rate."""
    small = margin(book(["A"], [line("A", "1", 12.0, 7.0), line("A", "2", 3.0, 1.0)]), {}).accounts.loc["A"]
    large = margin(book(["A"], [line("A", "1", 120.0, 70.0), line("A", "2", 30.0, 10.0)]), {}).accounts.loc[
        "A"
    ]
    assert large["margin"] == 10 * small["margin"]
    assert large["margin_rate"] == small["margin_rate"]
