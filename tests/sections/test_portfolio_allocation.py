"""Allocation: what is held is what is shared out, moves add up, an assumption is called one."""

from datetime import date, timedelta
from functools import cache

import pytest
from books import book
from portfolios import LANGUAGES, built, case, column, small, supported, trading, whole


@cache
def met():
    """Two managers with three accounts each: much to move for Ann, everything short for Bo."""
    visits = {"A": 2, "B": 8, "C": 50, "D": 1, "E": 1, "F": 2}
    accounts = [{"account_id": one, "name": f"{one} Ltd.", "owner": "Ann" if one < "D" else "Bo",
                 "strategic_match": 50.0} for one in visits]  # fmt: skip
    orders = [
        {"account_id": one, "order_id": f"{n}", "date": date(2024, 1, 5) + timedelta(days=30 * n),
         "amount": 9000.0 - 1000 * place, "cost": 5000.0}
        for place, one in enumerate(visits)
        for n in range(33)
    ]  # fmt: skip
    rows = [
        {"interaction_id": f"{one}{n}", "account_id": one, "date": date(2025, 11, 1) + timedelta(days=n),
         "layer": "management", "kind": "visit"}
        for one, count in visits.items()
        for n in range(count)
    ]  # fmt: skip
    return case(book(accounts, orders, interactions=rows))


@pytest.mark.parametrize("language", LANGUAGES)
def test_moves_add_up(language):
    """Proposed is held and change; held in all is what the managers hold."""
    content = built("portfolio_allocation", met(), language).content
    for held, proposed, change in zip(*(column(content.moves, place) for place in (3, 5, 6)), strict=True):
        assert whole(held) + whole(change) == whole(proposed)
    assert content.tiles[0].value == "64"


def test_who_is_short_is_said():
    """Ann's time suffices, Bo's does not."""
    assert "One of two managers has less time than was promised." in built("portfolio_allocation", met()).lead


@pytest.mark.parametrize("language", LANGUAGES)
def test_weights_are_no_money(language):
    """The rule of thumb shares out time: it stands in percents, never as an amount."""
    content = built("portfolio_allocation", met(), language).content
    assert all(one.endswith("%") for one in column(content.moves, 2))
    assert "€" not in str(content)


def test_the_rule_is_called_an_assumption():
    """Neither rule nor curve is sold as a measurement."""
    note = built("portfolio_allocation", met()).content.note
    assert "neither money at risk nor a forecast" in note
    assert "assumptions, not measured" in note


@pytest.mark.parametrize("of", [small, supported, trading])
def test_without_meetings_no_page(of):
    """Nothing is shared out where no meetings are on file."""
    assert built("portfolio_allocation", of()) is None
