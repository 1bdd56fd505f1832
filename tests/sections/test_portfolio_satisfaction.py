"""Satisfaction of the portfolio: sure only where it is sure, critics first."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, trading


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_critic_stands_apart(language):
    """The account with bad answers alone is named as clearly below the others."""
    section = built("portfolio_satisfaction", cared(), language)
    assert len(section.content.sentences) == 1
    assert "A8 Ltd." in section.content.sentences[0]


def test_no_change_is_claimed_within_the_noise():
    """Seasonal ups and downs inside the intervals are no trend."""
    section = built("portfolio_satisfaction", cared())
    assert not {"rose", "fell", "more", "fewer"} & set(section.lead.split())
    assert "the difference may be chance" in section.content.trend.headline
    assert all(tile.tone == "" for tile in section.content.tiles)


def test_the_net_promoter_score_always_has_its_sign():
    """The tile, the lead and the trend print the score as the reviews do: with its sign."""
    section = built("portfolio_satisfaction", cared())
    tile = section.content.tiles[0]
    assert tile.value[0] in "+\N{MINUS SIGN}"
    assert section.lead.startswith(f"The NPS is {tile.value}, as a year ago.")
    assert all(row["text"][0] in "+\N{MINUS SIGN}0" for row in section.content.trend.rows)


def test_the_lowest_driver_is_found():
    """Price has the lowest score, clear of the others."""
    grid = built("portfolio_satisfaction", cared()).content.drivers
    assert grid.headline.startswith("Price scores clearly lowest")
    assert grid.rows[0][0].text == "Price"


def test_four_comments_at_most_critics_first():
    """The detractor's newest comment leads; no account speaks twice."""
    grid = built("portfolio_satisfaction", cared()).content.comments
    names = column(grid, 0)
    assert len(names) == len(set(names)) == 4
    assert names[0] == "A8 Ltd."
    assert grid.rows[0][3].text == "A8 says 23"


def test_no_answers_no_section():
    """A book without surveys has no page about them."""
    assert built("portfolio_satisfaction", trading()) is None
