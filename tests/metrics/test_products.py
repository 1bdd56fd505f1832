"""Product mix: categories over whole months, shares, and how far the mix moved."""

from datetime import date

import pytest
from books import Row, book

from kamreport.figures import reason
from kamreport.metrics.products import products

CATALOGUE = [
    {"product_id": "P1", "name": "Bolt", "category": "Fasteners"},
    {"product_id": "P2", "name": "Nut", "category": "Fasteners"},
    {"product_id": "P3", "name": "Drill", "category": "Tools"},
    {"product_id": "P4", "name": "Odd"},
]


def line(account: str, day: str, product: str | None, amount: float) -> Row:
    """An order line."""
    return {
        "account_id": account,
        "order_id": f"{day}{product}",
        "date": date.fromisoformat(day),
        "product_id": product,
        "amount": amount,
    }


LINES = [
    line("A", "2024-10-05", "P1", 30.0),
    line("A", "2025-03-05", "P3", 70.0),
    line("A", "2025-10-05", "P1", 40.0),
    line("A", "2026-01-05", "P2", 20.0),
    line("A", "2026-02-05", "P3", 40.0),
    line("B", "2026-02-05", "P4", 5.0),
    line("B", "2026-02-06", None, 5.0),
]


def test_categories_of_an_account() -> None:
    """Products of one category count together; shares sum to one; half the shifts is the change of mix."""
    found = products(book(["A", "B"], LINES, products=CATALOGUE), {})
    a = found.accounts.loc["A"]
    assert (a["categories"], a["top_category"], a["top_share"]) == (2, "Fasteners", 0.6)
    assert a["mix_change"] == pytest.approx(0.3)
    table = found.tables["categories"].query("account_id == 'A'").set_index("category")
    assert table["revenue"].to_dict() == {"Fasteners": 60.0, "Tools": 40.0}
    assert table["change"].to_dict() == {"Fasteners": 30.0, "Tools": -30.0}
    assert table["share"].sum() == pytest.approx(1)


def test_what_has_no_category_is_kept() -> None:
    """Lines without product and products without category are one category, not stated, not dropped."""
    found = products(book(["A", "B"], LINES, products=CATALOGUE), {})
    assert found.tables["categories"].query("account_id == 'B'")["category"].tolist() == [""]
    totals = found.tables["totals"]
    assert totals["revenue"].sum() == 110.0
    assert totals.set_index("category")["accounts"].to_dict() == {"Fasteners": 1, "Tools": 1, "": 1}
    assert found.portfolio["categories"].value == 3


def test_products_without_categories_are_their_own() -> None:
    """Where nothing has a category the product's name serves, and the id where it has none."""
    named = [{"product_id": "P1", "name": "Bolt"}]
    found = products(book(["A", "B"], LINES, products=named), {})
    assert set(found.tables["categories"].query("account_id == 'A'")["category"]) == {"Bolt", "P2", "P3"}


def test_unfinished_months_do_not_count() -> None:
    """As of mid-month the last whole month closes the year."""
    one = book(
        ["A"], [*LINES[:5], line("A", "2026-09-10", "P1", 900.0)], as_of=date(2026, 9, 15), products=CATALOGUE
    )
    assert products(one, {}).portfolio["categories"].value == 2
    assert products(one, {}).tables["totals"]["revenue"].sum() == 100.0


def test_returns_have_no_share() -> None:
    """A category with more returns than purchases has share 0, its money is still told."""
    lines = [line("A", "2026-02-05", "P1", 10.0), line("A", "2026-02-05", "P3", -4.0)]
    table = products(book(["A"], lines, products=CATALOGUE), {}).tables["categories"]
    assert table["revenue"].tolist() == [10.0, -4.0]
    assert table["share"].tolist() == [1.0, 0.0]


def test_withheld() -> None:
    """No orders, no products on them, no history, nothing bought: each has its reason."""
    assert products(book(["A"]), {}).portfolio["top_share"].withheld == reason("no-orders")
    bare = products(book(["A"], [line("A", "2026-02-05", None, 5.0)]), {})
    assert bare.estimate("A", "categories").withheld == reason("no-products")
    found = products(book(["A", "B"], LINES[4:5], products=CATALOGUE), {})
    assert found.estimate("A", "mix_change").withheld == reason("history", since="2026-02")
    assert found.estimate("B", "categories").withheld == reason("no-revenue")
    assert found.word("B", "top_category") is None


def test_ties_are_broken_by_name() -> None:
    """Of two equal categories the first by name is the top one, in any row order."""
    lines = [line("A", "2026-02-05", "P3", 10.0), line("A", "2026-02-05", "P1", 10.0)]
    for order in (lines, lines[::-1]):
        assert products(book(["A"], order, products=CATALOGUE), {}).word("A", "top_category") == "Fasteners"
