"""The list of accounts: everybody once, the largest first, a total that adds up."""

from datetime import date

import pytest
from books import book
from portfolios import LANGUAGES, built, case, column, selling, supported, trading, whole


def test_everybody_is_listed_once_and_adds_up():
    """24 rows in falling order, whose revenue sums to the total."""
    grid = built("portfolio_accounts", trading()).content.accounts
    amounts = list(map(whole, column(grid, 4)))
    assert sorted(column(grid, 0)) == [f"Company {n:02d}" for n in range(1, 25)]
    assert amounts == sorted(amounts, reverse=True)
    assert sum(amounts) == whole(grid.total[4].text)


def test_a_long_list_ends_in_one_row():
    """Of 70 accounts 60 are printed; the other ten are one row, and the total still adds up."""
    orders = [
        {"account_id": f"{n:02d}", "order_id": "1", "date": date(2026, 9, 1), "amount": 10.4 + n}
        for n in range(70)
    ]
    section = built("portfolio_accounts", case(book([f"{n:02d}" for n in range(70)], orders)))
    grid = section.content.accounts
    assert section.lead.startswith("The 60 largest of 70 accounts")
    assert grid.rows[-1][0].text == "10 other accounts"
    heads = [head.text for head in grid.heads]
    place = heads.index("Revenue, 12 months (EUR)")
    assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text) == 3143


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_without_anything_are_left_out(language):
    """Without orders, owners and scores the table is as narrow as its content."""
    grid = built("portfolio_accounts", supported(), language).content.accounts
    assert len(grid.heads) < 4
    assert grid.total == ()


def test_sales_won_stand_in_for_revenue():
    """A book with opportunities alone ranks accounts by the value won."""
    section = built("portfolio_accounts", selling())
    assert section.lead == "All 3 accounts, by value won."


def test_one_account_is_no_list():
    """A single account needs no list."""
    assert built("portfolio_accounts", case(book(("A",)))) is None
