"""Revenue and products in a review: direction, size and target in words; tables that add up."""

import pytest
from reviews import LANGUAGES, column, reviewed, selling, small, supported, troubled, whole


def test_the_lead_says_direction_noise_and_target():
    """A clear fall of 53 % and half the target, as computed by hand: 21,000 after 45,000, 42,000 planned."""
    lead = reviewed("account_revenue", troubled()).lead
    assert lead.startswith(
        "Revenue fell 53% on a year ago, to €21.0k in Q3 2026, more than this account usually"
    )
    assert lead.endswith("That is below target: 50% of the €42.0k planned.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_carry_their_finding(language):
    """Bars by period on the first page, the last one in colour; months against the year before."""
    content = reviewed("account_revenue", troubled(), language=language).content
    bars = reviewed("account_summary", troubled(), language=language).content.periods.rows
    assert [row["tone"] for row in bars].count("accent") == 1
    assert bars[-1]["tone"] == "accent"
    assert content.quarters is None
    assert sum(row["main"] for row in content.months.rows) == 12


def test_what_cannot_be_compared_is_not():
    """Without a year-ago period there is no change, and no line of earlier months."""
    section = reviewed("account_revenue", small(), "A")
    assert "no year-ago period" in section.lead
    assert section.content.months is None


@pytest.mark.parametrize("of", [selling, supported])
def test_no_orders_no_section(of):
    """Accounts that never bought have neither section."""
    assert reviewed("account_revenue", of(), "A") is None
    assert reviewed("account_products", of(), "A") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_categories_add_up_and_name_the_loser(language):
    """24,000 of Ships lost in three months; revenue by category sums to the printed total."""
    section = reviewed("account_products", troubled(), language=language)
    grid = section.content.categories
    assert sum(map(whole, column(grid, 1))) == whole(grid.total[1].text) == 156000
    assert column(grid, 0) == ["Ships", "Cars"]
    assert "Ships" in section.lead


def test_category_shares_now_and_then():
    """Ships are 96 of 156 now (62 %), 120 of 180 a year ago (67 %)."""
    grid = reviewed("account_products", troubled()).content.categories
    assert (column(grid, 2)[0], column(grid, 4)[0]) == ("62%", "67%")
    assert column(grid, 5) == ["−24,000", "0"]
