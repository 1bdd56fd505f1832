"""Kinds of key accounts: leaders by hand, ties, potential, and every reason for not knowing."""

from datetime import date
from typing import Any

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics import measure

STATED = ("strategic_match", "growth_potential", "switching_cost", "influence")


def order(account: str, year: int, amount: float) -> Row:
    """An order line in March."""
    return {"account_id": account, "order_id": f"{year}", "date": date(year, 3, 5), "amount": amount}


def accounts(names: str, **more: Any) -> list[Row]:
    """Accounts of one industry and region."""
    return [{"account_id": one, "name": one, "industry": "Ships", "region": "North", **more} for one in names]


def found(listed: list[Row], *orders: Row, **how: Any) -> Result:
    """The metric over a book."""
    return measure(book(listed, [order("A", 2023, 1.0), *orders], **how))["kinds"]


def test_leader_by_hand() -> None:
    """A brings 40 of 80: a leader of both with half; the next has a quarter."""
    money = dict(zip("ABCDE", (40, 20, 10, 5, 5), strict=True))
    result = found(accounts("ABCDE"), *(order(one, 2026, amount) for one, amount in money.items()))
    assert result.accounts["kinds"].tolist() == ["industry region", "", "", "", ""]
    assert result.tables["leaders"]["kind"].tolist() == ["industry", "region"]
    assert result.tables["leaders"].loc[0, ["share", "share_next", "buyers"]].tolist() == [0.5, 0.25, 5]
    assert result.portfolio["industry"].value == 1


def test_a_small_lead_is_none() -> None:
    """The largest of six by a cent has no quarter: nobody leads; two with equal shares both do."""
    spread = found(accounts("ABCDEF"), *(order(one, 2026, 10 + (one == "A") / 100) for one in "ABCDEF"))
    assert spread.accounts["industry"].tolist() == [0] * 6
    tied = found(accounts("ABCDE"), *(order(one, 2026, 40 if one in "AB" else 1) for one in "ABCDE"))
    assert tied.accounts["industry"].tolist() == [1, 1, 0, 0, 0]


def test_potential() -> None:
    """High fit and growth outside class A is potential; a large one, an unfit one, a flat one are not."""
    listed = [*accounts("ABC", **dict.fromkeys(STATED, 80)), *accounts("D", **dict.fromkeys(STATED, 20))]
    grown = {"A": (500, 900), "B": (10, 11), "C": (10, 10), "D": (10, 30)}
    lines = [order(one, 2025 + year, pair[year]) for one, pair in grown.items() for year in (0, 1)]
    result = found(listed, *lines)
    assert result.accounts["potential"].tolist() == [0, 1, 0, 0]
    assert result.tables["potential"]["growth"].tolist() == [pytest.approx(0.1)]


def test_withheld() -> None:
    """Too small a group, no industry, no fit, no worth at all: each has its reason."""
    result = found([*accounts("AB"), {"account_id": "C", "name": "C"}], order("B", 2026, 5))
    assert result.estimate("A", "region").withheld == reason("group-buyers", n=1, least=5)
    assert result.estimate("C", "industry").withheld == reason("no-industry")
    assert result.estimate("C", "region").withheld == reason("no-region")
    assert result.estimate("B", "potential").withheld is not None
    empty = measure(book(["A"]))["kinds"]
    assert empty.estimate("A", "industry").withheld == reason("no-worth")
    assert empty.accounts.at["A", "kinds_known"] == 0
    assert empty.tables["leaders"].empty
