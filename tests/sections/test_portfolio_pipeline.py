"""Pipeline of the portfolio: rates with their uncertainty, totals that add up, overdue deals first."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from books import book
from caring import cared
from portfolios import LANGUAGES, built, case, column, selling, trading, whole

from kamreport.checks import Count
from kamreport.config import Choice


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_owners_add_up(language):
    """Deals and values of the owners sum to the printed totals."""
    grid = built("portfolio_pipeline", cared(), language).content.owners
    for place in (1, 2, 5, 6, 7):
        assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text)


@cache
def unvalued():
    """Ten sellers who won deals of known value and have open ones of none."""
    deals = [
        {"opportunity_id": f"{seller}{n}", "account_id": "A", "owner": f"Seller {seller}", "value": 100.0,
         "outcome": "won", "opened_on": date(2026, 1, 5), "closed_on": date(2026, 2, 5 + n)}
        for seller in range(10) for n in range(6)
    ]  # fmt: skip
    waiting = [
        {"opportunity_id": f"open{n}", "account_id": "A", "owner": "Seller 1", "opened_on": date(2026, 8, 1)}
        for n in range(8)
    ]
    return case(book(["A"], opportunities=[*deals, *waiting]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_total_holds_those_not_listed(language):
    """Ten sellers, eight in the list: the others stand in one line, and the total is that of all."""
    grid = built("portfolio_pipeline", unvalued(), language).content.owners
    assert len(grid.rows) == 9
    assert (sum(map(whole, column(grid, 1))), grid.total[1].text) == (60, "60")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_value_is_not_zero(language):
    """Where no open opportunity has a value none is printed; without expected days none is picked out."""
    content = built("portfolio_pipeline", unvalued(), language).content
    assert set(column(content.owners, 7)) == {""}
    assert content.largest is None


def test_opportunities_of_no_value_are_listed_by_their_day():
    """With expected days and no values the list stands, and none is called the largest."""
    deals = [
        {"opportunity_id": str(day), "account_id": "A", "opened_on": date(2026, 1, 2), "expected_on": day}
        for day in (date(2026, 11, 2), date(2026, 12, 2))
    ]
    grid = built("portfolio_pipeline", case(book(["A"], opportunities=deals))).content.largest
    assert grid.headline == "Two open opportunities; none has a value on file"


def test_overdue_deals_stand_first():
    """An opportunity past its expected day is told in the lead and leads the list, however small."""
    section = built("portfolio_pipeline", cared())
    assert section.lead.endswith("One of them is past its expected closing date.")
    assert column(section.content.largest, 1) == ["Overdue deal", "Coming deal"]


def test_the_largest_stage_leads():
    """Stages are ranked by open value, the largest in colour."""
    rows = built("portfolio_pipeline", cared()).content.stages.rows
    assert [(row["name"], row["tone"]) for row in rows] == [("Talk", "accent"), ("Offer", "context")]


def test_three_deals_are_too_few_for_a_rate():
    """No win rate under five decided opportunities, and no chart of a single period."""
    section = built("portfolio_pipeline", selling())
    assert section.lead.startswith("Three opportunities were decided in twelve months, too few")
    assert section.content.won is None


def test_no_opportunities_no_section():
    """A book without opportunities has no page about them."""
    assert built("portfolio_pipeline", trading()) is None


def test_rows_that_could_not_be_used_are_told():
    """Opportunities set aside are named beside those that count; nothing is said where there are none."""
    measured = selling()
    aside = replace(measured, counts={"opportunities": Count(read=12, used=10, quarantined=2)})
    assert "Two more rows of opportunities could not be used" in built("portfolio_pipeline", aside).lead
    assert "could not be used" not in built("portfolio_pipeline", measured).lead


def test_the_change_of_what_was_won_says_how_sure_it_is():
    """One deal of 600 after one of 1,000 is no more than chance explains, and is not judged; 40 deals after 8
    of the same size are more than chance explains, and good.
    """

    def won(n, day, value, first=0):
        return [
            {"opportunity_id": f"{day}{k + first}", "account_id": "A", "outcome": "won", "value": value,
             "opened_on": date(2026, 1, 2), "closed_on": day}
            for k in range(n)
        ]  # fmt: skip

    def tile(*deals):
        told = built(
            "portfolio_summary", case(book(["A"], opportunities=[one for two in deals for one in two]))
        )
        return next(one for one in told.content.tiles if "previous period" in one.change)

    before, now = date(2026, 5, 5), date(2026, 8, 5)
    weak = tile(won(1, before, 1000.0), won(1, now, 600.0))
    assert (weak.change, weak.note, weak.tone) == (
        "−40% on the previous period", "no more than chance explains", "",
    )  # fmt: skip
    level = tile(won(3, before, 100.0), won(3, now, 100.0))
    assert (level.change, level.note, level.tone) == ("as in the previous period", "", "")
    strong = tile(won(8, before, 100.0), won(40, now, 100.0))
    assert (strong.note, strong.tone) == ("more than chance explains", "good")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_else_tells_of_the_accounts_they_are_listed(language):
    """A book of opportunities alone names who brought what was won, and it adds up."""
    content = built("portfolio_pipeline", selling(), language).content
    assert column(content.accounts, 0) == ["C", "B", "A"]
    assert sum(map(whole, column(content.accounts, 5))) == whole(content.accounts.total[5].text) == 6000
    assert built("portfolio_pipeline", cared(), language).content.accounts is None


def test_a_report_without_its_first_page_keeps_the_tiles():
    """What the first page would show stands in the section where that page is left out."""
    of = selling()
    left_out = of.config.model_copy(update={"reports": {"portfolio": Choice(without=("summary",))}})
    assert built("portfolio_pipeline", of).content.tiles == ()
    assert built("portfolio_pipeline", replace(of, config=left_out)).content.tiles
