"""Retention: rates with their intervals, steps that add up, and what they are measured on."""

import pytest
from portfolios import LANGUAGES, built, selling, small, subscribed, supported, trading


def test_contracts_are_said_to_be_the_basis():
    """Of 100,000 a year ago 80,000 run on, 90,000 with what came on top."""
    section = built("portfolio_retention", subscribed())
    assert section.lead.startswith("Of the yearly contract value that ran a year ago, 80% runs on.")
    assert "90%" in section.lead
    assert section.content.note.startswith("There are no orders on file")


def test_a_rate_whose_interval_holds_100_claims_nothing():
    """Net retention is called growth or shrinking only outside its interval."""
    lead = built("portfolio_retention", trading()).lead
    assert "not clearly above or below 100%" in lead


def test_steps_add_up():
    """Start, expansion, contraction and churn lead to the end."""
    rows = built("portfolio_retention", trading()).content.steps.rows
    assert rows[0]["end"] + sum(row["end"] - row["start"] for row in rows[1:-1]) == rows[-1]["end"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_rates_carry_interval_and_n(language):
    """Each tile of a rate tells its interval and n; no tenure where all may be older than the orders."""
    tiles = built("portfolio_retention", trading(), language).content.tiles
    assert len(tiles) == 4
    assert all("n = " in tile.note.replace("\N{NO-BREAK SPACE}", " ") for tile in tiles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_young_book_gives_the_reason(language):
    """Without a year before, the lead says since when orders are on file."""
    section = built("portfolio_retention", small(), language)
    assert "2026-08" in section.lead
    assert section.content.steps is None


@pytest.mark.parametrize("of", [selling, supported])
def test_neither_orders_nor_contracts_no_section(of):
    """There is nothing to retain without orders and contracts."""
    assert built("portfolio_retention", of()) is None
