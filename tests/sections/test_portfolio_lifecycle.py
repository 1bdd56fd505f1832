"""Lifecycle: stages, moves and the silent accounts."""

import re
from datetime import date, timedelta

import pytest
from books import book
from portfolios import LANGUAGES, built, case, column, selling, small, subscribed, trading, whole


def test_the_silent_account_is_listed_with_what_it_brought():
    """A02, silent for 199 days at a monthly rhythm, brought 12 x 23,000 in the year to its last order."""
    grid = built("portfolio_lifecycle", trading()).content.silent
    assert [cell.text for cell in grid.rows[0]] == [
        "Company 02",
        "Bo",
        "Churned",
        "199 days",
        "30 days",
        "€276k",
    ]


def test_moves_add_up():
    """The rows and columns of the migration matrix sum to all 24 accounts."""
    grid = built("portfolio_lifecycle", trading()).content.moves
    assert sum(map(whole, column(grid, len(grid.heads) - 1))) == 24
    assert grid.total[-1].text == "24"
    for place in range(1, len(grid.heads)):
        assert sum(whole(text or "0") for text in column(grid, place)) == whole(grid.total[place].text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_shares_fill_their_bar(language):
    """Each bar of the stages ends at one."""
    rows = built("portfolio_lifecycle", trading(), language).content.stages.rows
    ends = {}
    for row in rows:
        assert row["start"] == pytest.approx(ends.get(row["row"], 0.0))
        ends[row["row"]] = row["end"]
    assert list(ends.values()) == pytest.approx([1.0, 1.0])


def test_contracts_have_stages_too():
    """C, whose contract ended in June, is churned with its 20,000; no days of silence are claimed."""
    section = built("portfolio_lifecycle", subscribed())
    assert "yearly contract value of €20.0k" in section.lead
    assert len(section.content.silent.heads) == 4


def test_a_silence_under_contract_says_so():
    """A silent account whose contract runs is not lost, and its stage tells why."""
    accounts = [{"account_id": "A", "name": "Firm A"}]
    orders = [
        {"account_id": "A", "order_id": f"{n}", "date": date(2025, n, 5), "amount": 100.0}
        for n in range(1, 10)
    ]
    running = [{"contract_id": "K1", "account_id": "A", "start": date(2025, 1, 1), "end": date(2027, 1, 1)}]
    section = built("portfolio_lifecycle", case(book(accounts, orders, contracts=running)))
    assert column(section.content.silent, 2) == ["Dormant, contract running"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_long_those_won_back_were_silent_is_told(language):
    """B ordered every 30 days, paused for 210, and came back: the pause stands beside the count."""
    days = {"A": range(0, 900, 30), "B": (20, 230, *range(260, 900, 30))}
    orders = [
        {
            "account_id": one,
            "order_id": str(ago),
            "date": date(2026, 9, 30) - timedelta(days=ago),
            "amount": 9.0,
        }
        for one, gone in days.items()
        for ago in gone
    ]
    note = built("portfolio_lifecycle", case(book(["A", "B"], orders)), language).content.stages.note
    assert "210" in note


def test_moves_are_told_without_empty_parts():
    """The headline of the moves counts only what happened."""
    headline = built("portfolio_lifecycle", trading()).content.moves.headline
    assert "accounts changed" in headline or "account changed" in headline
    assert not re.search(r"\b0 ", headline)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_waits_for_a_first_order_is_named(language):
    """Of two relationships begun this year one led to an order; the other waits, by name."""
    accounts = [
        {"account_id": one, "name": f"Firm {one}", "since": since}
        for one, since in (("A", None), ("B", date(2026, 1, 10)), ("C", date(2026, 2, 10)))
    ]
    orders = [
        {"account_id": "A", "order_id": "1", "date": date(2024, 1, 5), "amount": 100.0},
        {"account_id": "B", "order_id": "2", "date": date(2026, 3, 5), "amount": 100.0},
    ]
    told = built("portfolio_lifecycle", case(book(accounts, orders)), language).content.first_orders
    assert "Firm C" in told
    assert "Firm B" not in told


def test_nobody_silent_no_list():
    """Where all accounts buy there is no list of silent ones."""
    assert built("portfolio_lifecycle", small()).content.silent is None


def test_no_stage_no_section():
    """Opportunities alone give no stage."""
    assert built("portfolio_lifecycle", selling()) is None
