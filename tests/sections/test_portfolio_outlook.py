"""Outlook of the portfolio: intervals everywhere, ranks not called chances, nothing without orders."""

from collections import ChainMap
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest
from books import book
from portfolios import LANGUAGES, built, case, column, selling, small, subscribed, supported, trading

from kamreport.figures import Estimate, Result, reason
from kamreport.words import Words


@cache
def silent():
    """Six accounts that order every 23 or 37 days in turn; A1 has been silent for 300 days, A2 for 32."""
    orders = [
        {"account_id": f"A{n}", "order_id": f"{day}", "date": day, "amount": 1000.0 + 10 * place}
        for n, since in zip(range(1, 7), (300, 32, 5, 6, 7, 8), strict=True)
        for place in range(38 if n == 1 else 48)
        for day in [date(2026, 9, 30) - timedelta(days=since + 30 * place + 7 * (place % 2))]
    ]
    return case(book([f"A{n}" for n in range(1, 7)], orders))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_expectation_comes_with_its_intervals(language):
    """Four quarters, each with an 80 % and a 95 % interval, in every language; the chart shows eight."""
    content = built("portfolio_outlook", trading(), language).content
    joined = Words(language)("interval", low="", high="").strip()
    assert len(content.quarters.rows) == 4
    assert all(joined in text for place in (2, 3) for text in column(content.quarters, place))
    assert [row["tone"] for row in content.course.rows] == ["context"] * 4 + ["soft"] * 4


def test_the_quarters_add_up_as_printed():
    """The expected revenues sum to the printed total."""
    grid = built("portfolio_outlook", trading()).content.quarters
    parts = [round(float(one.strip("€km")) * 10) for one in column(grid, 1)]
    unit = {one[-1] for one in column(grid, 1)}
    total = grid.total[1].text
    assert unit == {"k"}
    assert sum(parts) == round(float(total.strip("€km")) * (10_000 if total.endswith("m") else 10))


def test_no_change_is_claimed_within_the_interval():
    """Where the interval holds the revenue of a year before, the lead says so and claims no change."""
    of = trading()
    found = of.now["outlook"].portfolio["next_quarter"]
    before = float(of.now["outlook"].tables["history"]["revenue"].iloc[-4])
    lead = built("portfolio_outlook", of).lead
    assert ("not clearly different from the" in lead.partition("The four")[0]) == (
        found.low <= before <= found.high
    )
    assert ("more than the" in lead) == (found.low > before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quarter_that_has_brought_its_part_is_not_foretold_again(language):
    """What stands in the books is a least amount: the lead says so, and the tile too."""
    of = trading()
    outlook = of.now["outlook"]
    found = outlook.portfolio["next_quarter"]
    told = Estimate(found.value, found.value, found.high, found.n)
    outlook = replace(outlook, portfolio={**outlook.portfolio, "next_quarter": told})
    now = ChainMap({"outlook": outlook}, of.now)
    section, words = built("portfolio_outlook", replace(of, now=now), language), Words(language)
    money = words.short_money(found.value, of.book.currency)
    assert section.content.tiles[0].value == words("ahead-at-least", money=money)
    assert words.short_money(found.high, of.book.currency) in section.lead


def test_the_least_likely_silence_stands_first():
    """Of two overdue accounts the one silent for ten gaps is late; the other is still within its interval."""
    section = built("portfolio_outlook", silent())
    grid = section.content.overdue
    assert column(grid, 0) == ["A1", "A2"]
    assert [row[1].tone for row in grid.rows] == ["bad", "watch"]
    assert grid.headline == "Only A1 is late: past the latest day on which its next order could be expected"
    assert "Two of six accounts" in section.lead


def ranked():
    """A portfolio whose ranking by risk of loss held on past quarters, and whose chances did not."""
    of = trading()
    risk = of.now["churn_risk"]
    known = of.now["revenue"].accounts["trailing"] > 0
    place = known[known].cumsum().astype("float64").reindex(known.index)
    accounts = risk.accounts.assign(
        rank=place, silence=0.5, trend=0.1, risk_withheld=reason("calibration"), rank_withheld=None
    )
    return of, Result(accounts, risk.portfolio, risk.tables)


def with_risk(of, risk):
    """The portfolio with another risk of loss."""
    now = ChainMap({"churn_risk": risk}, of.now)
    return type(of)(of.config, of.book, now, of.before, of.changes, {}, of.faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ranking_that_was_not_tried_is_left_out(language):
    """Too few past losses to try it on: no list, and one line with the reason."""
    content = built("portfolio_outlook", trading(), language).content
    why = trading().now["churn_risk"].estimate("A10", "rank").withheld
    assert content.risks is None
    assert sum(Words(language).reason(why) in line for line in content.untold) == 1


def test_a_rank_is_not_called_a_probability():
    """Where only the ranking held, the headline says that it is no chance, and why."""
    grid = built("portfolio_outlook", with_risk(*ranked())).content.risks
    assert "This is a rank, not a probability" in grid.headline
    assert column(grid, 1) == sorted(column(grid, 1), key=int)
    assert all("%" not in head.text for head in grid.heads)


def test_a_proven_chance_is_told_with_its_interval():
    """Where the chances held on past quarters, they stand beside the rank, and expected losses are told."""
    of, risk = ranked()
    share = 0.5 / risk.accounts["rank"]
    accounts = risk.accounts.assign(risk=share, risk_low=share / 2, risk_high=share * 1.5)
    portfolio = {**risk.portfolio, "expected_losses": Estimate(3.25, n=23)}
    told = with_risk(of, Result(accounts, portfolio, risk.tables))
    content = built("portfolio_outlook", told).content
    assert "has the highest chance of loss within two quarters: 50%" in content.risks.headline
    assert content.risks.rows[0][3].text == "25% to 75%"
    assert "3.3" in [tile.value for tile in content.tiles]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_told_says_why(language):
    """A book whose orders cover too few quarters has no section of empty frames, but its reasons in words."""
    section = built("portfolio_outlook", silent(), language)
    whole = silent().now["lifetime_value"].portfolio["value_12"]
    assert whole.value is None
    assert section.content.untold[-1].count(Words(language).reason(whole.withheld)) == 1


@pytest.mark.parametrize("of", [small, selling, subscribed, supported])
def test_nothing_to_foresee_no_section(of):
    """Too few orders, or none, make no outlook."""
    assert built("portfolio_outlook", of()) is None
