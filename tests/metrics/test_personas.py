"""Personas: profiles by hand, planted groups found and named, noise and small books withheld."""

from datetime import date
from typing import Any

import numpy as np
import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics import METRICS, Measures

LONG_AGO = date(2023, 1, 5)


def orders(account: str, count: int, amount: float) -> list[Row]:
    """So many orders of one amount within the twelve months, after one long ago."""
    days = [date(2026, 1 + n % 9, 1 + n // 9) for n in range(count)]
    return [
        {
            "account_id": account, "order_id": str(n), "date": day, "amount": amount, "cost": 0.6 * amount,
            "product_id": "P",
        }
        for n, day in enumerate((LONG_AGO, *days))
    ]  # fmt: skip


def found(one: Any) -> Result:
    """The metric with all it needs."""
    return Measures(one)["personas"]


def planted(seed: int, apart: float) -> Any:
    """Sixty accounts: thirty small ones that order little, thirty that order more by a factor."""
    random = np.random.default_rng(seed)
    accounts, lines = [], []
    for n in range(60):
        factor = apart if n % 2 else 1.0
        size = float(np.exp(random.normal()))
        accounts.append(
            {
                "account_id": f"A{n:02}",
                "name": str(n),
                "employees": round(50 * size * factor),
                "since": date(2010 + int(random.integers(0, 10)), 1, 1),
            }
        )
        count = max(1, round(4 * factor**0.5 * float(np.exp(0.3 * random.normal()))))
        lines += orders(f"A{n:02}", count, round(100 * factor * float(np.exp(0.3 * random.normal())), 2))
    return book(accounts, lines)


def test_a_profile_by_hand() -> None:
    """An account is described by what its rows say; a group by the median and the most frequent word."""
    accounts = [
        {"account_id": "A", "name": "A", "industry": "Ships", "employees": 40},
        {"account_id": "B", "name": "B", "industry": "Ships", "employees": 2000},
        {"account_id": "C", "name": "C", "industry": "Cars"},
    ]
    tickets = [
        {"ticket_id": str(n), "account_id": "A", "opened_at": date(2026, 5, 1), "kind": kind}
        for n, kind in enumerate(("question", "incident", "incident"))
    ]
    surveys = [
        {"survey_id": "S", "account_id": "B", "kind": "nps", "answered_on": date(2026, 5, 1), "score": 3,
         "comment": "Late again"}
    ]  # fmt: skip
    one = found(
        book(accounts, [*orders("A", 2, 30.0), *orders("B", 1, 70.0)], tickets=tickets, surveys=surveys)
    )
    a = one.accounts.loc["A"]
    assert (a["worth"], a["orders_year"], a["average_order"], a["margin"]) == (60, 2, 30, pytest.approx(0.4))
    assert (a["size"], a["cases"], a["top_category"]) == ("small", "incident", "P")
    assert one.word("B", "need") == "delivery"
    assert one.word("C", "size") is None
    table = one.tables["profiles"].query("level == 'all'").set_index("trait")
    assert table.loc["industry", ["word", "n"]].tolist() == ["Ships", 3]
    assert table.loc["industry", "share"] == pytest.approx(2 / 3)
    assert table.loc["employees", ["median", "low", "high", "n"]].tolist() == [1020, 530, 1510, 2]
    assert one.estimate("A", "persona").withheld == reason("profiles", n=2, least=40)


def test_planted_groups_are_found() -> None:
    """Two kinds of accounts far apart are two personas; the first is the one with the more revenue."""
    one = found(planted(1, 200.0))
    assert one.portfolio["personas"].value == 2
    odd = one.accounts["persona"][1::2]
    assert set(odd) == {"1"}
    assert set(one.accounts["persona"][::2]) == {"2"}
    sizes = one.tables["personas"]
    assert sizes["accounts"].tolist() == [30, 30]
    assert sizes["share"].sum() == pytest.approx(1)
    marks = one.tables["marks"].query("persona == '1'")
    assert set(marks["trait"]) >= {"worth", "average_order", "employees"}
    assert (marks["z"] > 0).all()
    assert "persona" in set(one.tables["profiles"]["level"])


def test_noise_has_no_personas() -> None:
    """Accounts of one kind make no groups, and the reason says which test failed."""
    for seed in range(2):
        one = found(planted(seed, 1.0))
        why = one.portfolio["personas"].withheld
        assert why is not None
        assert why.key in ("withheld-unstable", "withheld-one-cloud")
        assert one.accounts["persona"].isna().all()
        assert one.portfolio["agreement"].n == 60


def test_small_and_empty_books() -> None:
    """Nothing is told of groups in a small book; the traits that nobody has are left out."""
    one = found(book(["A"]))
    assert one.estimate("A", "persona").withheld == reason("profiles", n=0, least=40)
    assert set(one.tables["profiles"]["trait"]) == set()
    assert one.tables["marks"].empty
    assert METRICS["personas"].settings is not None
