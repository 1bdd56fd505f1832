"""Movers: both ends, and the arithmetic behind each."""

import pytest
from portfolios import LANGUAGES, built, column, selling, small, trading


def test_both_ends_are_named():
    """The headline names the largest gain and the largest loss."""
    headline = built("portfolio_movers", trading()).content.movers.headline
    assert headline == "Company 01 gained most (€216k), Company 02 lost most (€69.0k)"


def test_each_change_has_its_cause():
    """More or fewer orders, larger or smaller ones, new or gone: by the arithmetic of the orders."""
    grid = built("portfolio_movers", trading()).content.reasons
    causes = dict(zip(column(grid, 0), column(grid, 3), strict=True))
    assert causes == {
        "Company 01": "Larger orders: €96.0k on average after €24.0k",
        "Company 24": "Two orders, after none a year ago",
        "Company 02": "No order; the last 199 days ago",
        "Company 06": "Fewer orders: 1 after 3",
        "Company 05": "Smaller orders: €10.0k on average after €20.0k",
    }


def test_the_lead_sums_gains_and_losses():
    """2 accounts gained 218,000, 3 lost 137,000."""
    lead = built("portfolio_movers", trading()).lead
    assert lead.startswith("Two accounts gained €218k together on a year ago; three lost €137k.")


def test_a_change_is_judged_by_the_usual_range():
    """Accounts whose revenue never moved before are outside their range; a new one cannot be judged."""
    grid = built("portfolio_movers", trading()).content.reasons
    judged = dict(zip(column(grid, 0), column(grid, 4), strict=True))
    assert judged["Company 01"] == "outside"
    assert judged["Company 24"] == "too early to say"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_movers(language):
    """Names are the customer's own in every language."""
    assert "Company 01" in built("portfolio_movers", trading(), language).content.movers.headline


@pytest.mark.parametrize("of", [small, selling])
def test_nothing_to_compare_no_section(of):
    """Without a year-ago period, or without orders, there are no movers."""
    assert built("portfolio_movers", of()) is None
