"""Contracts of the portfolio: what ends soon, and what is being done about it."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, subscribed, trading, whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_endings_add_up(language):
    """The contracts that end soon sum to the printed total; one of them is judged bad."""
    grid = built("portfolio_contracts", cared(), language).content.ends
    assert sum(map(whole, column(grid, 4))) == whole(grid.total[4].text) == 18000
    assert [row[5].tone for row in grid.rows].count("bad") == 1


def test_the_contract_without_an_opportunity_is_told():
    """What ends without renewal or opportunity is in the lead, with its value."""
    section = built("portfolio_contracts", cared())
    assert "for €7.00k of it no opportunity is open" in section.lead
    assert column(section.content.ends, 5) == ["renews itself", "opportunity open", "no opportunity"]


def test_the_course_begins_with_the_first_contract():
    """Five periods are drawn; empty ones before the first contract would be no bars and no base."""
    picture = built("portfolio_contracts", subscribed()).content.course
    assert picture.headline == "Contract value has shrunk 5% since Q3 25, to €95.0k a year"
    assert all(row["value"] for row in picture.rows)


def test_no_contracts_no_section():
    """A book without contracts has no page about them."""
    assert built("portfolio_contracts", trading()) is None
