"""One figure, one form: what several documents tell of the same matter agrees."""

from datetime import date
from functools import cache

import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st
from portfolios import LANGUAGES, case, column
from reviews import reviewed, warned

from kamreport import sharing
from kamreport.case import Case
from kamreport.client_sections import build
from kamreport.narrative.groups import printed_groups
from kamreport.narrative.health_moves import change_in_tenths, printed_change
from kamreport.narrative.money import rounded
from kamreport.words import Words, words

NAMES = "Ships", "Cars", "Buses", "Planes", "Trams", "Kites", "Carts"


@cache
def grouped() -> Case:
    """Account A buys seven groups of products, each for an amount that ends in 43 cents."""
    orders = [
        {
            "account_id": "A",
            "order_id": f"{name}{year}",
            "date": date(year, 3, 5),
            "amount": 100.0 * place + 0.43,
            "product_id": name,
        }
        for place, name in enumerate(NAMES, 1)
        for year in (2025, 2026)
    ]
    products = [{"product_id": name, "name": name, "category": name} for name in NAMES]
    return case(book([{"account_id": "A", "name": "Firm A"}], orders, products=products))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_group_has_one_amount_in_every_document(language):
    """Review and plan, internal and for the client, print one amount for a group, and one total."""
    told, shared = Words(language), sharing.share(grouped(), "A")
    found = (*build("client_review", shared, told), *build("client_plan", shared, told))
    client = {one.name: one.content for one in found}
    grids = [
        (reviewed("account_products", grouped(), "A", language).content.categories, 1),
        (reviewed("plan_scope", grouped(), "A", language).content.supplied, 1),
        (client["client_products"].groups, 1),
        (client["client_plan_scope"].supplied, 1),
    ]
    amounts = [dict(zip(column(grid, 0), column(grid, place), strict=True)) for grid, place in grids]
    for name in NAMES:
        assert len({one[name] for one in amounts if name in one}) == 1, name
    assert len({grid.total[place].text for grid, place in grids}) == 1


@settings(max_examples=30)
@given(st.lists(st.integers(-(10**8), 10**8), min_size=1, max_size=12))
def test_printed_groups_add_up_and_stay_near(cents):
    """Every amount is within one unit of its own, and all add up to the rounded sum."""
    amounts = {f"{place}": cent / 100 for place, cent in enumerate(cents)}
    printed = printed_groups(amounts)
    assert sum(printed.values()) == pytest.approx(sum(cents) / 100, abs=0.5001)
    assert all(abs(printed[name] - amount) < 1 for name, amount in amounts.items())


def test_a_fall_is_the_difference_of_the_scores_as_printed():
    """97.3 and 73.7 are 23.6 apart: a fall of 24 points wherever it is told alone. A move of 0.2 is none."""
    assert change_in_tenths(97.3, 73.7) == -236
    assert printed_change(97.3, 73.7) == -24
    assert printed_change(64.4, 64.6) == 0


@given(st.floats(0, 100), st.floats(0, 100))
def test_a_change_of_health_is_that_of_the_printed_scores(before, now):
    """A change is told where there is one, and is that of the two scores with one decimal, rounded."""
    change = printed_change(before, now)
    assert change or abs(now - before) < 0.6
    assert not change or abs(10 * change - (rounded(10 * now) - rounded(10 * before))) <= 5


def test_what_a_detractor_asks_for_is_due_on_one_day():
    """The ask on the first page, the warning, the step that answers it and the plan name the same day."""
    summary, review = reviewed("account_summary", warned()), reviewed("account_warnings", warned())
    plan = reviewed("plan_risks", warned()).content.warnings
    seen = "would not recommend"
    (ask,) = [one.who for one in summary.content.asks if one.what.startswith("Meet ")]
    (warning,) = [row[-1].text for row in review.content.warnings.rows if seen in row[1].text]
    (answer,) = [row[-1].text for row in plan.rows if seen in row[1].text]
    day = Words("en").day(date(2026, 10, 2))
    assert ask.endswith(f"by {day}")
    assert warning == answer == Words("en").short_day(date(2026, 10, 2))


@pytest.mark.parametrize("language", LANGUAGES)
def test_meetings_held_and_meetings_that_count_are_told_apart(language):
    """Where more were held than count toward the rhythm, the plan says both; else only those that count."""
    said = words(language)
    assert "13" in said("plan-team-kept", kept=12, due=67, held=13, more="True")
    assert "13" not in said("plan-team-kept", kept=12, due=67, held=13, more="False")
