"""Engagement of the portfolio: cadence, people and sponsors."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, trading


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_is_a_share_kept(language):
    """The field has a cell for each tier and layer, from nothing to all."""
    rows = built("portfolio_engagement", cared(), language).content.cadence.rows
    assert len(rows) == 3 * len({row["row"] for row in rows})
    assert {0.0, 1.0} <= {row["value"] for row in rows}


def test_lost_sponsors_and_single_threads_are_named():
    """The account whose only sponsor left is told, and those that hang on one person."""
    sentences = " ".join(built("portfolio_engagement", cared()).content.sentences)
    assert "One account lost a sponsor in 180 days: A3 Ltd., and has none now." in sentences
    assert "Six accounts hang on a single person each: A1 Ltd." in sentences
    assert "none held their yearly strategy meeting, six have it planned" in sentences


def test_important_accounts_behind_are_listed():
    """Accounts of the three high tiers that met less than half as often as due, fewest first."""
    grid = built("portfolio_engagement", cared()).content.behind
    tiers = cared().now["tier"].accounts["tier"]
    important = tiers[tiers.isin(["strategic", "growth", "core"])].index
    assert sorted(column(grid, 0)) == [f"{one} Ltd." for one in important]


def test_no_meetings_no_section():
    """A book without meetings and contacts has no page about them."""
    assert built("portfolio_engagement", trading()) is None
