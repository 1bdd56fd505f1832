"""Pipeline of the portfolio: rates with their uncertainty, totals that add up, overdue deals first."""

from datetime import date
from functools import cache

import pytest
from books import book
from caring import cared
from portfolios import LANGUAGES, built, case, column, selling, trading, whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_owners_add_up(language):
    """Deals and values of the owners sum to the printed totals."""
    grid = built("portfolio_pipeline", cared(), language).content.owners
    for place in (1, 2, 5, 6, 7):
        assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text)


@cache
def unvalued():
    """Ten sellers who won deals of known value and have open ones of none."""
    deals = [
        {"opportunity_id": f"{seller}{n}", "account_id": "A", "owner": f"Seller {seller}", "value": 100.0,
         "outcome": "won", "opened_on": date(2026, 1, 5), "closed_on": date(2026, 2, 5 + n)}
        for seller in range(10) for n in range(6)
    ]  # fmt: skip
    waiting = [
        {"opportunity_id": f"open{n}", "account_id": "A", "owner": "Seller 1", "opened_on": date(2026, 8, 1)}
        for n in range(8)
    ]
    return case(book(["A"], opportunities=[*deals, *waiting]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_total_holds_those_not_listed(language):
    """Ten sellers, eight in the list: the others stand in one line, and the total is that of all."""
    grid = built("portfolio_pipeline", unvalued(), language).content.owners
    assert len(grid.rows) == 9
    assert (sum(map(whole, column(grid, 1))), grid.total[1].text) == (60, "60")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_value_is_not_zero(language):
    """Where no open opportunity has a value none is printed, and none is called the largest."""
    content = built("portfolio_pipeline", unvalued(), language).content
    assert set(column(content.owners, 7)) == {""}
    assert "8" in content.largest.headline
    assert "6" in content.largest.headline


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
