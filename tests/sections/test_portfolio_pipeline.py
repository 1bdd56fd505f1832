"""Pipeline of the portfolio: rates with their uncertainty, totals that add up, overdue deals first."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, selling, trading, whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_owners_add_up(language):
    """Deals and values of the owners sum to the printed totals."""
    grid = built("portfolio_pipeline", cared(), language).content.owners
    for place in (1, 2, 5, 6, 7):
        assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text)


def test_overdue_deals_stand_first():
    """An opportunity past its expected day is told in the lead and leads the list, however small."""
    section = built("portfolio_pipeline", cared())
    assert section.lead.endswith("One of them is past its expected day.")
    assert column(section.content.largest, 1) == ["Overdue deal", "Coming deal"]


def test_the_largest_stage_leads():
    """Stages are ranked by open value, the largest in colour."""
    rows = built("portfolio_pipeline", cared()).content.stages.rows
    assert [(row["name"], row["tone"]) for row in rows] == [("Talk", "accent"), ("Offer", "context")]


def test_three_deals_are_too_few_for_a_rate():
    """No win rate under five decided opportunities, and no chart of a single period."""
    section = built("portfolio_pipeline", selling())
    assert section.lead.startswith("3 opportunities were decided in twelve months, too few")
    assert section.content.won is None


def test_no_opportunities_no_section():
    """A book without opportunities has no page about them."""
    assert built("portfolio_pipeline", trading()) is None
