"""Tiers: the matrix, the promises, and totals that add up."""

import pytest
from portfolios import LANGUAGES, built, column, small, supported, trading, whole

from kamreport.metrics.tier import PROMISES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_account_with_a_tier_is_a_bubble(language):
    """The matrix shows each account that has both scores, and names only a few."""
    rows = built("portfolio_tiers", trading(), language).content.matrix.rows
    placed = trading().now["tier"].accounts["tier"].notna().sum()
    assert len(rows) == placed
    assert 1 <= sum(bool(row["text"]) for row in rows) <= 8


def test_the_table_adds_up_and_holds_everybody():
    """Accounts and revenue sum to the totals; accounts without a tier stand in a row of their own."""
    grid = built("portfolio_tiers", trading()).content.tiers
    assert column(grid, 0)[-1] == "No tier"
    for place in (1, 2):
        assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text)
    assert grid.total[1].text == "24"


def test_promises_are_those_of_the_tier():
    """Each tier is printed with its own response time."""
    grid = built("portfolio_tiers", trading()).content.tiers
    for row in grid.rows[:-1]:
        hours = PROMISES[row[0].text.lower()]["response_hours"]
        assert row[4].text == f"{hours:g} h"


@pytest.mark.parametrize("of", [small, supported])
def test_no_tier_no_section(of):
    """Without a fit score there is no tier, and no page about tiers."""
    assert built("portfolio_tiers", of()) is None
