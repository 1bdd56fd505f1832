"""The first page: what happened, only as far as it is known."""

from datetime import date

import pytest
from books import book
from caring import cared
from portfolios import LANGUAGES, built, case, column, selling, small, subscribed, supported, trading

from kamreport.narrative.deciding import decisions
from kamreport.words import words as words_of


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [cared, trading, small, selling, subscribed, supported])
def test_there_is_always_a_first_page(of, language):
    """Every book has a message, at most six figures and at most five points."""
    section = built("portfolio_summary", of(), language)
    assert section.lead
    assert len(section.content.tiles) <= 6
    assert len(section.content.points) <= 5


def test_the_message_is_the_change_and_how_sure_it_is():
    """Revenue against a year ago, and whether that is more than usual."""
    lead = built("portfolio_summary", trading()).lead
    assert lead.startswith("Revenue rose 9% on a year ago, to €972k in Q3 2026: more than it usually moves.")


def test_health_that_is_not_known_is_not_called_safe():
    """Without health scores nobody is said to be without risk."""
    assert "at risk" not in built("portfolio_summary", trading()).lead
    assert "One account is at risk" in built("portfolio_summary", cared()).lead


def test_a_period_without_deals_is_told():
    """A book of opportunities none of which was won in the period says so, not that it has none."""
    assert built("portfolio_summary", selling()).lead == "No deal was won in Q3 2026."


def test_decisions_name_account_owner_and_day():
    """Each decision stands with the account it is about, one row an account."""
    grid = built("portfolio_summary", cared()).content.decisions
    names = column(grid, 0)
    assert len(names) == len(set(names)) == len(grid.rows)
    assert {"A5 Ltd.", "A7 Ltd.", "A8 Ltd."} <= set(names)
    assert set(column(grid, -1)) == {"7 Oct 2026"}


def test_decisions_say_what_is_at_stake():
    """How much hangs on a decision stands apart, and the sentence of the mail says the same."""
    grid = built("portfolio_summary", cared()).content.decisions
    for one, row in zip(decisions(cared()), grid.rows, strict=True):
        words = words_of("en")
        told = words(one.key, **dict(one.values(words)))
        assert row[3].text in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [cared, trading, selling, subscribed, supported])
def test_points_lead_on(of, language):
    """Each point bears the title of the section that says more, which is there."""
    for point in built("portfolio_summary", of(), language).content.points:
        section = built(point.section, of(), language)
        assert section is not None
        assert (section.name, section.title) == (point.section, point.title)


@pytest.mark.parametrize(("before", "chance"), [(4, True), (40, False)])
def test_deals_won_by_chance_are_called_so(before, chance):
    """Two deals of 100 after four are 200 less at a deviation of 245: chance; after forty they are not."""
    deals = [
        {"opportunity_id": f"{day}{n}", "account_id": "A", "value": 100.0, "outcome": "won",
         "opened_on": date(2026, 1, 5), "closed_on": day}
        for day, many in ((date(2026, 5, 6), before), (date(2026, 8, 6), 2)) for n in range(many)
    ]  # fmt: skip
    lead = built("portfolio_summary", case(book(["A"], opportunities=deals))).lead
    assert "fell" in lead
    assert ("no more than chance explains" in lead) == chance


def test_methods_define_what_is_shown():
    """Opportunities alone: rates are defined; no health, of which only is known that nothing is known."""
    told = {one.name for one in built("methods", selling()).content.methods}
    assert "Conversion" in told
    assert not told & {"Health", "Personas", "Strategic-fit score", "Key dates"}
    assert "Health" in {one.name for one in built("methods", cared()).content.methods}
