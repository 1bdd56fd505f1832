"""Value score: ranks, weights, sources of revenue, coverage."""

from typing import Any

import pandas as pd
import pytest
from books import book

from kamreport.figures import Known, Result, reason
from kamreport.metrics.value import value

NAMES = ["A", "B", "C", "D"]


def results(**columns: list[float | None]) -> Known:
    """The columns value reads, of four accounts: by name, empty where not given."""
    index = pd.Index(NAMES, name="account_id")
    where = {
        "revenue": ("trailing", "trailing_before", "revenue", "year_ago"),
        "margin": ("trailing_margin_rate",),
        "recurring": ("annual", "annual_year_ago"),
        "conversion": ("won_value", "won_value_before", "open_value"),
    }
    return {
        metric: Result(
            pd.DataFrame(
                {name: columns.get(name, [None] * 4) for name in names}, index=index, dtype="float64"
            )
        )
        for metric, names in where.items()
    }


ORDER = {"account_id": "A", "order_id": "1", "date": "2026-08-01", "amount": 1}
KNOWN: dict[str, Any] = {
    "trailing": [100, 200, 200, 400],
    "trailing_before": [100, 100, 400, 400],
    "trailing_margin_rate": [0.4, 0.3, 0.2, 0.1],
}


def test_score_by_hand() -> None:
    """Ranks 12.5, 50, 50, 87.5 by revenue; equal revenue ranks alike; weights 40, 25 and 20 of 85 seen."""
    found = value(book(NAMES, [ORDER]), results(**KNOWN)).accounts
    assert found["value_revenue"].tolist() == [12.5, 50, 50, 87.5]
    assert found["value_growth"].tolist() == [50, 87.5, 12.5, 50]
    assert found["value_coverage"].tolist() == pytest.approx([0.85] * 4)
    assert found.at["A", "value"] == pytest.approx((0.4 * 12.5 + 0.25 * 87.5 + 0.2 * 50) / 0.85)
    points = found[[name for name in found if name.startswith("points_")]].sum(axis=1)
    assert points.tolist() == pytest.approx(found["value"].tolist())


def test_too_little_is_withheld() -> None:
    """Revenue alone is 40 % of the weight: withheld, with both shares in the reason."""
    found = value(book(NAMES, [ORDER]), results(trailing=[1, 2, 3, 4]))
    assert found.estimate("A", "value").withheld == reason("coverage", seen=40, least=50)


def test_short_history_compares_the_period() -> None:
    """Where orders do not reach back two years growth is the period's, against a year ago."""
    found = value(
        book(NAMES, [ORDER]), results(trailing=[4, 3, 2, 1], revenue=[4, 3, 2, 1], year_ago=[1, 1, 1, 1])
    )
    assert found.accounts["value_growth"].tolist() == [87.5, 62.5, 37.5, 12.5]


def test_contracts_and_opportunities_stand_in_for_orders() -> None:
    """Without orders the yearly contract value counts, without contracts what was won."""
    contract = {"contract_id": "c", "account_id": "A", "start": "2025-01-01", "annual_value": 5}
    won = {"opportunity_id": "o", "account_id": "A", "opened_on": "2026-01-01"}
    known = results(annual=[1, 2, 3, 4], won_value=[4, 3, 2, 1])
    by_contract = value(book(NAMES, contracts=[contract], opportunities=[won]), known)
    assert by_contract.accounts["worth"].tolist() == [1, 2, 3, 4]
    assert by_contract.tables["basis"]["source"].tolist() == ["contracts"]
    by_sale = value(book(NAMES, opportunities=[won]), known)
    assert by_sale.accounts["worth"].tolist() == [4, 3, 2, 1]
    assert value(book(NAMES), known).tables["basis"]["source"].tolist() == [""]


def test_potential_is_room_in_the_wallet() -> None:
    """The room is the wallet less the revenue, never below zero; accounts without a wallet have none."""
    accounts = [
        {"account_id": name, "name": name, "wallet": wallet}
        for name, wallet in zip(NAMES, [50, 500, 300, None], strict=True)
    ]
    found = value(book(accounts, [ORDER]), results(**KNOWN)).accounts["value_potential"]
    assert found.tolist()[:3] == pytest.approx([100 / 6, 500 / 6, 50])
    assert pd.isna(found["D"])


def test_more_revenue_never_scores_lower() -> None:
    """Raising one account's revenue, all else equal, does not lower its score."""
    before = value(book(NAMES, [ORDER]), results(**KNOWN)).accounts.at["B", "value"]
    raised = KNOWN | {"trailing": [100, 300, 200, 400]}
    assert value(book(NAMES, [ORDER]), results(**raised)).accounts.at["B", "value"] > before
