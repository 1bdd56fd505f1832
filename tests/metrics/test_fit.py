"""Strategic fit: given judgements and stickiness."""

from datetime import date
from typing import Any

import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics.fit import fit


def account(name: str = "A", **more: Any) -> dict[str, Any]:
    """An account with all judgements."""
    given = {"strategic_match": 80, "growth_potential": 60, "influence": 40, "switching_cost": 50}
    return {"account_id": name, "name": name, **given, **more}


def test_score_by_hand() -> None:
    """0.35 x 80 + 0.25 x 60 + 0.25 x 50 + 0.15 x 40 = 61.5, stickiness from the cost of leaving alone."""
    found = fit(book([account()]), {})
    assert found.estimate("A", "fit").value == pytest.approx(61.5)
    assert found.accounts.at["A", "fit_coverage"] == 1


def test_stickiness_has_three_parts() -> None:
    """Three years score 60; revenue in 3 of the 4 quarters since the first is 75; the cost of leaving 50."""
    days = [date(2025, 11, 1), date(2026, 2, 1), date(2026, 8, 1)]
    orders = [{"account_id": "A", "order_id": str(day), "date": day, "amount": 1} for day in days]
    found = fit(book([account(since=date(2023, 9, 30))], orders), {}).accounts.loc["A"]
    assert found["tenure"] == pytest.approx(60, abs=0.1)
    assert found["stability"] == 75
    assert found["fit_stickiness"] == pytest.approx((60 + 75 + 50) / 3, abs=0.1)


def test_contracts_show_stability_without_orders() -> None:
    """A contract running at the end of every quarter since its start is fully stable."""
    contract = {"contract_id": "c", "account_id": "A", "start": date(2026, 1, 1)}
    assert fit(book([account()], contracts=[contract]), {}).accounts.at["A", "stability"] == 100


def test_stickiness_alone_is_no_fit() -> None:
    """Without the judgements the score is withheld."""
    bare = account(strategic_match=None, growth_potential=None, influence=None)
    assert fit(book([bare]), {}).estimate("A", "fit").withheld == reason("coverage", seen=25, least=50)


def test_weights_are_settings() -> None:
    """A weight named in the settings changes, the others stay."""
    settings = {"fit": {"weights": {"influence": 0.0}}}
    found = fit(book([account()], settings=settings), {})
    assert found.estimate("A", "fit").value == pytest.approx((0.35 * 80 + 0.25 * 60 + 0.25 * 50) / 0.85)
