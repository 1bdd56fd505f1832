"""Service of the portfolio: the promise kept, and who is served clearly worse."""

from datetime import date, timedelta

import pytest
from books import book
from caring import cared
from portfolios import LANGUAGES, built, case, column, supported, trading


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_badly_served_are_named(language):
    """Of eight accounts one is clearly behind, in cases and in deliveries."""
    grid = built("portfolio_service", cared(), language).content.behind
    assert column(grid, 0) == ["A8 Ltd.", "A8 Ltd."]
    assert column(grid, 6) == ["100%", "100%"]


def test_chance_among_many_is_not_named():
    """Where one order in twenty is late, five of seven on time are no clear difference among forty."""
    first = date(2026, 1, 5)
    orders = [
        {"account_id": f"A{n}", "order_id": f"{place}", "date": first + timedelta(days=7 * place),
         "amount": 9.0, "promised_on": first + timedelta(days=7 * place + 30),
         "delivered_on": first + timedelta(days=7 * place + 30 + late)}
        for n in range(40) for place in range(7 if n == 0 else 30)
        for late in [int(place < 2 if n == 0 else place % 20 == 7)]
    ]  # fmt: skip
    of = case(book([f"A{n}" for n in range(40)], orders))
    own = of.now["delivery"].estimate("A0", "otif")
    assert own.high < 0.93
    assert built("portfolio_service", of).content.behind is None


def test_late_cases_are_listed_oldest_first():
    """The open cases past their promise, with the days they have waited."""
    section = built("portfolio_service", cared())
    assert column(section.content.late, 5) == ["83", "52", "21"]
    assert "all past their promise; the oldest has waited 83 days" in section.lead


def test_a_few_cases_make_no_rate():
    """Three cases are counted but give no share."""
    section = built("portfolio_service", supported())
    assert section.content.tiles[0].value == "not known"
    assert section.content.promise is None


def test_no_cases_no_section():
    """Orders without promised days, and no cases: nothing to say."""
    assert built("portfolio_service", trading()) is None
