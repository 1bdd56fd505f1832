"""Effect of the plan: kept and broken promises in words, both groups' revenue without a claim of cause."""

from datetime import date
from functools import cache

import pytest
from books import book
from portfolios import LANGUAGES, built, case, column, small, trading

from kamreport.words import words


@cache
def planned(actions: int = 3, orders: bool = True):
    """Twelve accounts; the first six had a plan, with three actions due, one of them done in time."""
    names = [f"N{n:02d}" for n in range(12)]
    done = (date(2026, 8, 1), date(2026, 8, 9), None)[:actions]
    rows = [
        {"action_id": f"X{n}", "account_id": "N00", "title": f"Step {n}", "due_on": date(2026, 8, 1),
         "done_on": day, "agreed_on": date(2026, 5, 1)}
        for n, day in enumerate(done)
    ]  # fmt: skip
    rows += [
        {"action_id": f"Y{n}", "account_id": names[n], "title": "Later", "due_on": date(2026, 12, 1),
         "agreed_on": date(2026, 5, 1)}
        for n in range(6)
    ]  # fmt: skip
    goals = [
        {"objective_id": name, "account_id": "N01", "title": name, "baseline": 9.0, "target": 4.0,
         "actual": actual, "agreed_on": date(2026, 1, 1), "due_on": date(2026, 9, 1)}
        for name, actual in (("Met", 3.5), ("Far", 8.25), ("Near", 4.5))
    ]  # fmt: skip
    bought = [
        {"account_id": name, "order_id": f"{year}", "date": date(year, 8, 1),
         "amount": 100.0 + n * (year - 2024)}
        for n, name in enumerate(names)
        for year in (2024, 2025, 2026)
    ]  # fmt: skip
    return case(book(names, bought if orders else (), actions=rows, objectives=goals))


def test_promises_in_words():
    """One of three actions in time, one late, one open; one of three objectives met."""
    lead = built("portfolio_effect", planned()).lead
    assert "Of three actions due in Q3 2026, one was done in time (33%), one late; one is still open." in lead
    assert "Of three objectives due, one was met." in lead


@pytest.mark.parametrize("language", LANGUAGES)
def test_open_actions_and_missed_objectives_come_first(language):
    """What is open stands above what was late; the objective furthest from its target above the others."""
    content = built("portfolio_effect", planned(), language).content
    assert column(content.actions, 1) == ["Step 2", "Step 1"]
    assert content.actions.headline == words(language)("effect-late", n=2, open=1)
    assert column(content.objectives, 1) == ["Far", "Near", "Met"]
    assert column(content.objectives, 4)[0] == "8.25"


def test_no_cause_is_claimed():
    """Both groups are shown with their intervals; the words deny a cause or a difference."""
    section = built("portfolio_effect", planned())
    assert len(section.content.groups.rows) == 2
    assert "need not be the cause" in section.lead or "may be chance" in section.lead


def test_nothing_due_is_said_so():
    """A plan of which no action fell due says so; without orders there are no groups."""
    assert "No action fell due in Q3 2026." in built("portfolio_effect", planned(actions=0)).lead
    assert built("portfolio_effect", planned(orders=False)).content.groups is None


@pytest.mark.parametrize("of", [small, trading])
def test_no_plan_no_page(of):
    """Without actions and objectives the page is left out."""
    assert built("portfolio_effect", of()) is None
