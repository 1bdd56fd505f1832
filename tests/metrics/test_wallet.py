"""Share of wallet: by hand, never imputed, never clipped."""

from datetime import date

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.revenue import revenue
from kamreport.metrics.wallet import wallet


def order(account: str, day: str, amount: float) -> Row:
    """An order line."""
    return {"account_id": account, "order_id": day, "date": date.fromisoformat(day), "amount": amount}


OLD = order("D", "2024-01-05", 1.0)


def measured(accounts: list[Row], *orders: Row) -> Result:
    """The metric of a small book."""
    one = book(accounts, list(orders))
    return wallet(one, {"revenue": revenue(one, {})})


def account(name: str, wallet: float | None = None) -> Row:
    """An account with what it states to spend."""
    return {"account_id": name, "name": name, "wallet": wallet}


def test_share_by_hand() -> None:
    """250 of 1,000 is a quarter, 750 are left; 300 of 200 stays 150 % and is remarked."""
    found = measured(
        [account("A", 1000), account("B", 200), account("C"), account("D", 50)],
        order("A", "2026-01-05", 250), order("B", "2026-01-05", 300), order("C", "2026-01-05", 9), OLD,
    )  # fmt: skip
    assert found.accounts["share"].tolist()[:2] == [0.25, 1.5]
    assert found.accounts["room"].tolist()[:2] == [750, 0]
    assert found.estimate("C", "share").withheld == reason("no-wallet")
    assert found.estimate("D", "share").value == 0
    assert found.portfolio["share"].value == pytest.approx(550 / 1250)
    assert (found.portfolio["stated"].value, found.portfolio["over"].value) == (3, 1)
    assert found.tables["remarks"]["account_id"].tolist() == ["B"]
    assert found.tables["room"]["account_id"].tolist() == ["A", "D", "B"]


def test_withheld() -> None:
    """No orders, no wallet anywhere, a wallet of nothing, less than twelve months: each with its reason."""
    assert wallet(book(), {}).portfolio["share"].withheld == reason("no-orders")
    assert measured([account("D")], OLD).estimate("D", "share").withheld == reason("no-wallet")
    assert measured([account("D", 0)], OLD).estimate("D", "share").withheld == reason("base")
    fresh = measured([account("A", 9)], order("A", "2026-05-05", 1))
    assert fresh.estimate("A", "share").withheld == reason("history", since="2026-05")
