"""White space of the portfolio: gaps counted against peers, sized by magnitude; rules with their counts."""

import pytest
from peers import shelves
from portfolios import LANGUAGES, built, column, selling, small, supported, trading

from kamreport.narrative.ahead import magnitude
from kamreport.words import Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_counted_against_peers(language):
    """The six that buy buses alone miss ships and cars, A08 cars: 13 gaps, with the counts of peers."""
    section = built("portfolio_white_space", shelves(), language)
    grid = section.content.gaps
    assert len(grid.rows) == 6
    assert Words(language)("portfolio-white-space-left", n=7) in grid.note
    assert "13" in section.lead
    words = Words(language)
    assert grid.rows[0][2].text in (words("ahead-of", n="8", all="13"), words("ahead-of", n="7", all="13"))


def test_sizes_are_magnitudes():
    """What a gap may bring is told between two round amounts, never as a figure."""
    grid = built("portfolio_white_space", shelves()).content.gaps
    assert set(column(grid, 4)) <= {"€1k to €2k", "€2k to €5k"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pair_is_told_once_with_its_counts(language):
    """Of X -> Y and Y -> X the surer one stands: all seven buyers of cars buy ships, not just 8 of 14."""
    grid = built("portfolio_white_space", shelves(), language).content.rules
    words = Words(language)
    assert len(grid.rows) == 1
    assert [cell.text for cell in grid.rows[0][:4]] == [
        "Car Y",
        "Ship X",
        words("ahead-of", n="7", all="7"),
        "100%",
    ]
    assert grid.rows[0][6].text == "×1.8"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sets_are_told_as_such(language):
    """What is only ever bought in the same months is no rule, is not proposed, and is said to be a set."""
    given = shelves(apart=False)
    section = built("portfolio_white_space", given, language)
    assert section.content.rules is None
    assert section.lead.endswith(Words(language)("portfolio-white-space-sets-alone", n=1))
    assert given.now["white_space"].tables["next"].empty


@pytest.mark.parametrize("of", [trading, small, selling, supported])
def test_no_gap_and_no_rule_no_section(of):
    """A book of one product, or of none, has no white space."""
    assert built("portfolio_white_space", of()) is None


@pytest.mark.parametrize(
    ("amount", "english", "chinese"),
    [
        (0.4, "", ""),
        (1, "€1 to €2", "1 欧元至 2 欧元"),
        (157_180, "€100k to €200k", "10 万欧元至 20 万欧元"),
        (2_000_000, "€2m to €5m", "200 万欧元至 500 万欧元"),
        (999_999, "€500k to €1m", "50 万欧元至 100 万欧元"),
    ],
)
def test_an_amount_lies_within_its_magnitude(amount, english, chinese):
    """The steps are 1, 2 and 5 of each power of ten; an amount on a step begins it."""
    assert magnitude(amount, "EUR", Words("en")) == english
    said = magnitude(amount, "EUR", Words("zh-CN")).replace("\u202f", " ").replace("\u2009", " ")
    assert said == chinese
