"""Key dates of the portfolio: what weighs, in the order of the calendar, and what else lies ahead."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from books import book
from portfolios import LANGUAGES, built, case, column, lazy, trading

from kamreport.config import Choice
from kamreport.words import words


@cache
def dated():
    """A contract with a day of notice in October, one that renews itself, an opportunity, many meetings."""
    contracts = [
        {"contract_id": "K1", "account_id": "A", "name": "Frame", "start": date(2024, 1, 1),
         "end": date(2026, 12, 31), "notice_days": 80, "annual_value": 1000.0},
        {"contract_id": "K2", "account_id": "B", "name": "Service", "start": date(2024, 1, 1),
         "end": date(2026, 11, 30), "auto_renews": True, "annual_value": 500.0},
    ]  # fmt: skip
    chances = [
        {"opportunity_id": "O1", "account_id": "B", "name": "Drives", "stage": "Offer", "value": 700.0,
         "opened_on": date(2026, 8, 1), "expected_on": date(2026, 10, 20)},
    ]  # fmt: skip
    meetings = [
        {"interaction_id": f"M{n}", "account_id": "A", "date": date(2026, 10, 1 + n), "kind": "visit",
         "layer": "management"}
        for n in range(9)
    ]  # fmt: skip
    return case(
        book(
            [{"account_id": one, "name": f"Firm {one}", "owner": "Ann"} for one in "AB"],
            contracts=contracts,
            opportunities=chances,
            interactions=meetings,
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_that_weigh_stand_in_the_order_of_the_calendar(language):
    """Notice, closing and contracts are listed, soonest first; meetings are counted, not listed."""
    section = built("portfolio_key_dates", dated(), language)
    grid = section.content.dates
    say = words(language)
    assert column(grid, 0) == sorted(column(grid, 0), key=column(grid, 0).index)
    assert column(grid, 2)[:2] == [say("key-date-notice"), say("key-date-close")]
    assert "Drives" in column(grid, 3)
    assert "Firm A" in grid.headline


def test_the_owner_of_the_account_answers_for_a_date_without_one():
    """A contract has no owner of its own: the account's stands beside it."""
    assert set(column(built("portfolio_key_dates", dated()).content.dates, 5)) == {"Ann"}


def test_without_dates_no_section():
    """Orders alone bring no date ahead."""
    assert built("portfolio_key_dates", trading()) is None


def test_ends_of_contracts_alone_stand_in_the_section_of_contracts():
    """Two lists of the same ends would say the same thing twice."""
    row = {"contract_id": "1", "account_id": "A", "start": date(2025, 1, 1), "annual_value": 9000.0}
    of = lazy(book(["A"], contracts=[row | {"end": date(2026, 11, 29)}]))
    assert built("portfolio_key_dates", of) is None
    alone = of.config.model_copy(update={"reports": {"portfolio": Choice(without=("contracts",))}})
    assert built("portfolio_key_dates", replace(of, config=alone)) is not None
