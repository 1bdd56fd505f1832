"""Health of the portfolio: who is weak, who moved and why, and totals that add up."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, selling, small, subscribed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bands_are_those_of_the_metric(language):
    """The parts of the first bar are the accounts in each band, and fill it."""
    rows = built("portfolio_health", cared(), language).content.spread.rows
    first = [row for row in rows if row["row"] == rows[0]["row"]]
    counts = cared().now["health"].accounts["band"].value_counts()
    shares = {row["part"]: round(8 * (row["end"] - row["start"])) for row in first}
    assert shares == counts.to_dict()
    assert first[-1]["end"] == pytest.approx(1)


def test_the_weakest_stand_first():
    """Only accounts below healthy, weakest first, with what would turn them."""
    section = built("portfolio_health", cared())
    names = column(section.content.weakest, 0)
    scores = list(map(float, column(section.content.weakest, 2)))
    assert names[0] == "A8 Ltd."
    assert scores == sorted(scores)
    assert "one at risk" in section.lead


def test_a_lost_sponsor_is_named_as_the_cause():
    """The account whose sponsor left fell most, and the table says why; the change is that of the scores."""
    grid = built("portfolio_health", cared()).content.movers
    first = [cell.text.replace("−", "-") for cell in grid.rows[0]]
    assert first[0] == "A3 Ltd."
    before, now, change = map(float, first[1:4])
    assert round(now - before, 1) == change
    assert first[4].startswith("Sponsors")


def test_component_steps_add_up():
    """Weights make one, and the printed steps make the printed change."""
    grid = built("portfolio_health", cared()).content.components
    weights = [float(text.rstrip("%")) for text in column(grid, 3)]
    steps = [float(text.replace("−", "-")) for text in column(grid, 5)]
    assert sum(weights) == pytest.approx(100)
    assert column(grid, 0)[-1] == "Four other components"
    assert sum(steps) == pytest.approx(float(grid.total[5].text.replace("−", "-")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_little_known_is_one_line(language):
    """Where too little is known for a score, a line says how little; no empty chart."""
    section = built("portfolio_health", subscribed(), language)
    assert "20" in section.lead
    assert section.content.spread is None


@pytest.mark.parametrize("of", [small, selling])
def test_nothing_known_is_no_section(of):
    """Where nothing of the score is known there is nothing to say."""
    assert built("portfolio_health", of()) is None
