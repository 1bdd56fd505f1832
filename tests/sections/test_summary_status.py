"""The status: one message and four figures, whatever the book holds."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, selling, small, subscribed, supported, trading

BOOKS = [cared, trading, small, selling, subscribed, supported]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", BOOKS)
def test_there_is_always_a_status(of, language):
    """Every book has a sentence, the same as on the portfolio report's cover, and at most four figures."""
    section = built("summary_status", of(), language)
    assert section.lead == built("portfolio_summary", of(), language).lead
    assert len(section.content.tiles) <= 4


def test_the_figures_are_size_retention_voice_and_health():
    """Of all that is known, in this order; each reads as in the portfolio report."""
    tiles = built("summary_status", cared()).content.tiles
    assert [tile.label for tile in tiles] == [
        "Revenue this period",
        "Net revenue retention",
        "Net Promoter Score",
        "Health, mean of accounts",
    ]
    assert set(tiles) <= set(built("portfolio_summary", cared()).content.tiles)


def test_contracts_come_first_where_there_are_no_orders():
    """The size of a subscription business is what its contracts bring in a year."""
    first = built("summary_status", subscribed()).content.tiles[0]
    assert (first.label, first.value) == ("Running contracts, a year", "€95.0k")


def test_every_change_names_what_it_is_measured_against():
    """A change is never a bare number."""
    for tile in built("summary_status", cared()).content.tiles:
        assert not tile.change or "year ago" in tile.change or "previous period" in tile.change


def test_only_what_is_clear_is_judged():
    """A change within the usual range or the uncertainty has no colour; one beyond it has."""
    for tile in built("summary_status", cared()).content.tiles:
        assert not ("uncertainty" in tile.change and tile.tone)
    revenue = built("summary_status", trading()).content.tiles[0]
    assert (revenue.change, revenue.tone) == ("+9% on a year ago", "good")
