"""Scorecards: by name, the whole below, no ranking inside the noise."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, selling, small, supported, trading, whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_manager_by_name_and_all_together(language):
    """Two managers with four accounts each; the total is everybody's."""
    grid = built("portfolio_owners", cared(), language).content.cards
    assert column(grid, 0) == ["Ann", "Bo"]
    assert sum(map(whole, column(grid, 1))) == whole(grid.total[1].text) == 8


def test_too_few_accounts_are_not_compared():
    """Four accounts give no interval, so nobody is said to stand apart."""
    section = built("portfolio_owners", cared())
    assert "clearly" not in section.lead.lower()
    assert "Against the whole" not in [head.text for head in section.content.cards.heads]


def test_scores_in_the_noise_are_no_ranking():
    """Of retention and growth alone there is no score: the lead says so, and no empty column is printed."""
    section = built("portfolio_owners", trading())
    assert "too little is known for a score" in section.lead
    heads = [head.text for head in section.content.cards.heads]
    assert heads == ["Owner", "Accounts", "Gross retention", "Growth"]
    assert [head.text for head in section.content.intervals.heads] == ["Owner", "Gross retention", "Growth"]


@pytest.mark.parametrize("of", [small, selling, supported])
def test_without_managers_no_page(of):
    """Accounts without managers have no scorecards."""
    assert built("portfolio_owners", of()) is None
