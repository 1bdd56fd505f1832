"""Concentration: shares, classes and groups that add up."""

import pytest
from portfolios import LANGUAGES, built, column, selling, small, trading, whole


def test_a_spread_portfolio_is_called_spread():
    """No claim of concentration where the index is low."""
    assert built("portfolio_concentration", trading()).lead.startswith("Revenue is well spread")


def test_classes_add_up():
    """Accounts, revenue and shares of the classes sum to their totals as printed."""
    grid = built("portfolio_concentration", trading()).content.classes
    for place in (1, 3):
        assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text)
    assert sum(float(text.rstrip("%")) for text in column(grid, 4) if text) == pytest.approx(100)
    assert column(grid, 0)[-1] == "No net revenue in twelve months"


def test_large_accounts_are_named():
    """Only the account at or above ten percent is named, with its share."""
    sentence = built("portfolio_concentration", trading()).content.sentences[0]
    assert sentence.startswith("One account reaches 10% of revenue: Company 01 (")


def test_groups_are_rolled_up():
    """The group of A03 and A04 is told with its members."""
    sentences = built("portfolio_concentration", trading()).content.sentences
    assert any(one.startswith("One group has several buying members: Company 03 with 2") for one in sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_are_drawn(language):
    """The largest eight as bars in falling order in every language."""
    values = [
        row["value"] for row in built("portfolio_concentration", trading(), language).content.largest.rows
    ]
    assert len(values) == 8
    assert values == sorted(values, reverse=True)


@pytest.mark.parametrize("of", [small, selling])
def test_too_few_buyers_no_section(of):
    """Two buyers, or none, have no concentration worth a page."""
    assert built("portfolio_concentration", of()) is None


def test_the_largest_share_has_one_form():
    """Tile, headline and bar print the same digits, so that 9.6% is never 10% elsewhere."""
    content = built("portfolio_concentration", trading()).content
    share = content.largest.rows[0]["text"]
    assert content.tiles[0].value == share
    assert f"with {share} of revenue" in content.largest.headline
    assert f"({share})" in content.sentences[0]
