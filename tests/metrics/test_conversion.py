"""Conversion: win rates, cycle, pipeline, groups."""

from datetime import date
from typing import Any

import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics.conversion import FIGURES, conversion


def sale(number: int, outcome: str | None = None, value: float | None = 100, **more: Any) -> dict[str, Any]:
    """An opportunity of account A opened on 1 July, closed on 31 July when it has an outcome."""
    return {
        "opportunity_id": f"o{number}", "account_id": "A", "opened_on": date(2026, 7, 1), "value": value,
        "outcome": outcome, "closed_on": date(2026, 7, 31) if outcome else None, **more,
    }  # fmt: skip


def test_win_rate_by_count_and_value() -> None:
    """Two of five won are 40 % by count; with 300 of 600 it is 50 % by value."""
    rows = [sale(1, "won", 200), sale(2, "won"), sale(3, "lost"), sale(4, "lost"), sale(5, "lost")]
    found = conversion(book(["A"], opportunities=rows), {})
    rate = found.estimate("A", "win_rate")
    assert (rate.value, rate.n) == (0.4, 5)
    assert (rate.low, rate.high) == pytest.approx((0.118, 0.769), abs=0.001)  # Wilson
    assert found.estimate("A", "win_rate_value").value == 0.5
    assert found.estimate("A", "cycle_days").value == 30
    assert found.portfolio["win_rate"] == rate


def test_few_closed_are_withheld() -> None:
    """Four closed give no rate; sums are known all the same."""
    found = conversion(
        book(["A"], opportunities=[sale(n, "won", 0.1) for n in range(3)] + [sale(9, "lost")]), {}
    )
    assert found.estimate("A", "win_rate").withheld == reason("closed", n=4, least=5)
    assert found.estimate("A", "won_value").value == 0.3  # exact cents


def test_lost_without_values_have_no_rate_by_value() -> None:
    """Where what was lost has no value, winning all of the value is not claimed."""
    rows = [sale(n, "won") for n in range(3)] + [sale(n, "lost", 0) for n in range(3, 6)]
    found = conversion(book(["A"], opportunities=rows), {})
    assert found.estimate("A", "win_rate").value == 0.5
    assert found.estimate("A", "win_rate_value").withheld == reason("no-values")


def test_short_history_is_not_zero() -> None:
    """Sales on file for one year say nothing about the year before."""
    found = conversion(book(["A"], opportunities=[sale(1, "won")]), {})
    assert found.estimate("A", "won_value_before").withheld == reason("sales-history")
    old = {
        "opportunity_id": "x",
        "account_id": "A",
        "opened_on": date(2024, 1, 1),
        "closed_on": date(2024, 2, 1),
        "outcome": "won",
    }
    longer = conversion(book(["A"], opportunities=[sale(1, "won"), old]), {})
    assert longer.estimate("A", "won_value_before").value == 0


def test_pipeline() -> None:
    """Open value and value times probability; what has no probability adds nothing; overdue is counted."""
    rows = [sale(1, None, 100, probability=0.5, expected_on=date(2026, 9, 1)), sale(2, None, 50)]
    found = conversion(book(["A", "B"], opportunities=rows), {})
    assert found.accounts.loc[
        "A", ["open_count", "open_value", "weighted_value", "overdue_count"]
    ].tolist() == [2, 150, 50, 1]
    assert found.estimate("B", "open_value").value == 0
    assert found.tables["open"]["opportunity_id"].tolist() == ["o1", "o2"]


def test_unknown_values_are_not_zero() -> None:
    """Open opportunities of which none has a value or a probability have no known pipeline."""
    found = conversion(book(["A"], opportunities=[sale(1, None, None)]), {})
    assert found.estimate("A", "open_value").withheld == reason("no-values")
    assert found.estimate("A", "weighted_value").withheld == reason("no-probabilities")


def test_as_of_forgets_later_outcomes() -> None:
    """An opportunity won in July was open in June's report."""
    whole = book(["A"], opportunities=[sale(1, "won")])
    assert conversion(whole.at(date(2026, 7, 30), whole.period), {}).estimate("A", "open_count").value == 1
    assert conversion(whole, {}).estimate("A", "won").value == 1


def test_groups() -> None:
    """Owners, products, competitors and stages, most value first; rows without a name are left out."""
    rows = [sale(n, "won", 10, owner="Ann", product_id="P") for n in range(5)]
    rows += [
        sale(8, "won", 500, owner="Bo", competitor="Rival"),
        sale(9, None, 70, owner="Bo", stage="offer"),
    ]
    tables = conversion(book(["A"], opportunities=rows), {}).tables
    assert tables["owners"]["owner"].tolist() == ["Bo", "Ann"]
    assert tables["owners"]["win_rate"].tolist()[1] == 1
    assert tables["products"]["won"].tolist() == [5]
    assert tables["competitors"]["competitor"].tolist() == ["Rival"]
    assert tables["stages"][["stage", "open_value"]].to_numpy().tolist() == [["offer", 70]]


def test_without_opportunities() -> None:
    """Without opportunities everything is withheld."""
    found = conversion(book(["A"]), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-opportunities")}
