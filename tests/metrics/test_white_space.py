"""White space: gaps against peers of the industry, expected revenue, rules and next products."""

from datetime import date
from typing import Any

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.products import products
from kamreport.metrics.white_space import white_space
from kamreport.model import Book

PEERS = [f"P{number}" for number in range(6)]
CATALOGUE = [
    {"product_id": one, "name": one, "category": category}
    for one, category in (("x1", "X"), ("x2", "X"), ("y1", "Y"), ("z1", "Z"))
]


def measured(one: Book) -> Result:
    """White space of a book."""
    return white_space(one, {"products": products(one, {})})


def line(account: str, product: str, amount: float, month: int = 6) -> Row:
    """One order line of 2026."""
    return {
        "account_id": account,
        "order_id": f"{product}{month}",
        "date": date(2026, month, 15),
        "product_id": product,
        "amount": amount,
    }


def accounts(*names: str, **fields: Any) -> list[Row]:
    """Accounts of the steel industry."""
    return [{"account_id": one, "name": one, "industry": "steel", **fields} for one in names]


def steel(buying_y: int) -> list[Row]:
    """A buys X only, so do its six peers, of which some buy Y for a quarter of their revenue as well."""
    lines = [line(one, "x1", 300.0) for one in ("A", *PEERS)]
    return lines + [line(one, "y1", 100.0) for one in PEERS[:buying_y]]


def test_half_of_the_peers_make_a_gap() -> None:
    """3 of 6 peers buy Y: a gap. The account does not count among its own peers."""
    found = measured(book(accounts("A", *PEERS), steel(3), products=CATALOGUE))
    row = found.tables["gaps"].iloc[0]
    assert (row["account_id"], row["category"]) == ("A", "Y")
    assert (row["buying"], row["peers"], row["share"]) == (3, 6, 0.5)
    assert (row["basis"], row["typical"], row["expected"]) == ("revenue", 0.25, 75.0)
    assert found.estimate("A", "gaps").n == 6
    assert found.accounts.at["A", "white_space"] == 75.0


def test_two_of_six_are_too_few() -> None:
    """Under half of the peers there is no gap, and white space is a known zero."""
    found = measured(book(accounts("A", *PEERS), steel(2), products=CATALOGUE))
    assert found.tables["gaps"].empty
    assert found.accounts.at["A", "white_space"] == 0
    assert found.portfolio["gaps"].value == 0


def test_share_of_wallet_where_it_is_stated() -> None:
    """Peers give Y 100 of a wallet of 1,000: 10 %, of the account's wallet of 5,000 that is 500."""
    listed = [*accounts("A", wallet=5000.0), *accounts(*PEERS, wallet=1000.0)]
    row = measured(book(listed, steel(4), products=CATALOGUE)).tables["gaps"].iloc[0]
    assert (row["basis"], row["typical"], row["n"], row["expected"]) == ("wallet", 0.1, 4, 500.0)


def test_no_more_than_the_wallet_has_left() -> None:
    """Of a wallet of 310 with 300 spent, 10 is the most to expect."""
    listed = [*accounts("A", wallet=310.0), *accounts(*PEERS)]
    row = measured(book(listed, steel(4), products=CATALOGUE)).tables["gaps"].iloc[0]
    assert (row["basis"], row["expected"]) == ("revenue", 10.0)


def test_what_withholds() -> None:
    """Five peers are needed, an industry, and revenue of the account itself."""
    listed = [*accounts("A", *PEERS[:4], "idle"), {"account_id": "B", "name": "B"}]
    lines = [one for one in [*steel(3), line("B", "x1", 5.0)] if one["account_id"] not in PEERS[4:]]
    found = measured(book(listed, lines, products=CATALOGUE))
    assert found.estimate("A", "gaps").withheld == reason("peers", n=4, least=5)
    assert found.estimate("B", "white_space").withheld == reason("no-industry")
    assert found.estimate("idle", "gaps").withheld == reason("no-revenue")
    assert found.portfolio["white_space"].withheld == reason("most-peers", n=4, least=5)
    none = measured(book(["B"], [line("B", "x1", 5.0)], products=CATALOGUE))
    assert none.portfolio["gaps"].withheld == reason("no-industries")


def test_returned_categories_are_not_bought() -> None:
    """Who gave all of it back does not buy it."""
    lines = [*steel(3), line("P0", "y1", -100.0, month=7)]
    assert measured(book(accounts("A", *PEERS), lines, products=CATALOGUE)).tables["gaps"].empty


def bundle() -> list[Row]:
    """Of thirty accounts fifteen buy both y1 and later z1, one y1 alone; all but two of the rest buy x1."""
    lines = [line(f"B{n:02}", one, 10.0, month) for n in range(15) for one, month in (("y1", 6), ("z1", 8))]
    lines.append(line("B15", "y1", 10.0))
    return lines + [line(f"B{n:02}", "x1", 10.0) for n in range(2, 30)]


def test_rules_and_next_products() -> None:
    """Who buys y1 buys z1 in 15 of 16 cases, against 15 of 30: the one account without it is told so."""
    names = [f"B{n:02}" for n in range(30)]
    found = measured(book(names, bundle(), products=CATALOGUE))
    rules = found.tables["rules"].set_index(["product_id", "next_product_id"])
    assert sorted(rules.index) == [("y1", "z1"), ("z1", "y1")]
    rule = rules.loc[("y1", "z1")]
    assert (rule["both"], rule["buyers"], rule["next_buyers"], rule["accounts"]) == (15, 16, 15, 30)
    assert (rule["support"], rule["confidence"]) == (0.5, 15 / 16)
    assert rule["lift"] == pytest.approx(15 / 16 / 0.5)
    offers = found.tables["next"]
    assert offers[["account_id", "next_product_id", "product_id"]].values.tolist() == [["B15", "z1", "y1"]]


@pytest.mark.parametrize(
    ("chosen", "kept"), [({}, 2), ({"least_both": 16}, 0), ({"support": 0.51}, 0), ({"sure": 0.8}, 0)]
)
def test_a_rule_needs_its_support(chosen: dict[str, Any], kept: int) -> None:
    """15 of 30 accounts, and an interval from 70 or 80 %: one account, one percent more leaves no rule."""
    one = book(
        [f"B{n:02}" for n in range(30)], bundle(), products=CATALOGUE, settings={"white_space": chosen}
    )
    found = measured(one)
    assert len(found.tables["rules"]) == kept
    assert found.portfolio["pairs"].value == kept / 2


@pytest.mark.parametrize(("later", "pairs", "sets"), [(15, 1, 0), (8, 1, 0), (7, 0, 1), (0, 0, 1)])
def test_sets_are_no_rules(later: int, pairs: int, sets: int) -> None:
    """Of fifteen with both, eight must have bought them in different months: sets are one choice."""
    lines = [
        {**one, "date": date(2026, 6, 15)} if int(one["account_id"][1:]) >= later else one for one in bundle()
    ]
    found = measured(book([f"B{n:02}" for n in range(30)], lines, products=CATALOGUE))
    assert (found.portfolio["pairs"].value, found.portfolio["sets"].value) == (pairs, sets)
    assert found.tables["rules"]["apart"].tolist() == [later] * 2 * pairs
    assert len(found.tables["next"]) == pairs


def test_pairs_of_few_accounts_are_withheld() -> None:
    """29 accounts with the same strong pair make no rule, and the reason counts them."""
    found = measured(book([f"B{n:02}" for n in range(29)], bundle()[:-1], products=CATALOGUE))
    assert found.tables["rules"].empty
    assert found.portfolio["pairs"].withheld == reason("pair-accounts", n=29, least=30)


def test_row_order_does_not_matter() -> None:
    """The same lines backwards give the same tables."""
    names = [f"B{n:02}" for n in range(30)]
    one, other = (measured(book(names, lines, products=CATALOGUE)) for lines in (bundle(), bundle()[::-1]))
    assert all(one.tables[name].equals(other.tables[name]) for name in one.tables)


def test_without_products_or_orders() -> None:
    """Orders that name no product, and no orders at all, withhold everything and have no rows."""
    plain = {key: value for key, value in line("A", "x1", 5.0).items() if key != "product_id"}
    for lines, why in (([plain], "no-products"), ([], "no-orders")):
        found = measured(book(["A"], lines))
        assert found.estimate("A", "gaps").withheld == reason(why)
        assert all(table.empty for table in found.tables.values())
