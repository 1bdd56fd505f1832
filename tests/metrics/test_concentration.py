"""Concentration: shares, classes, published indices, and roll-up to parents."""

from datetime import date

import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import Result, reason
from kamreport.metrics.concentration import concentration, gini
from kamreport.metrics.revenue import revenue


def concentrated(amounts: dict[str, float], parents: dict[str, str] | None = None) -> Result:
    """Concentration of accounts with one order each; amounts of zero are no order."""
    listed = [{"account_id": one, "name": one, "parent_id": (parents or {}).get(one)} for one in amounts]
    lines = [
        {"account_id": one, "order_id": "1", "date": date(2026, 5, 1), "amount": amount}
        for one, amount in amounts.items()
        if amount
    ]
    whole = book(listed, lines)
    return concentration(whole, {"revenue": revenue(whole, {})})


def test_herfindahl_of_the_published_example() -> None:
    """Shares of 30, 30, 20 and 20 % give an HHI of 2,600 points: US Department of Justice, HHI."""
    found = concentrated({"A": 30, "B": 30, "C": 20, "D": 20}).portfolio
    assert found["hhi"].value == pytest.approx(0.26)
    assert found["effective"].value == pytest.approx(1 / 0.26)


def test_gini_of_published_examples() -> None:
    """0 to 9 gives 0.3667 and equal values 0 (ClickHouse, gini); 1, 2, 3, 4, 5 gives 4/15."""
    assert gini(range(10)) == pytest.approx(0.36666666666666664)
    assert gini([100] * 10) == 0
    assert gini([5, 3, 1, 2, 4]) == pytest.approx(4 / 15)


def test_gini_of_the_ineq_example() -> None:
    """The ten incomes of R's package ineq have a Gini coefficient of 0.46."""
    incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
    assert gini(incomes) == pytest.approx(0.46, abs=0.005)


def test_the_account_that_crosses_a_bound_is_in_the_better_class() -> None:
    """At 50, 29, 2, 13, 3 %: the one that crosses 80 % is A, the one that crosses 95 % is B."""
    found = concentrated({"a": 50, "b": 29, "c": 10, "d": 5, "e": 4, "f": 2}).accounts
    assert found["abc"].to_dict() == {"a": "A", "b": "A", "c": "A", "d": "B", "e": "B", "f": "C"}
    assert found["cumulative"].tolist() == pytest.approx([0.5, 0.79, 0.89, 0.94, 0.98, 1.0])


def test_a_bound_met_exactly_closes_the_class() -> None:
    """With exactly 80 % reached the next account is B; with exactly 95 % reached the next is C."""
    found = concentrated({"a": 80, "b": 15, "c": 5}).accounts
    assert found["abc"].to_dict() == {"a": "A", "b": "B", "c": "C"}


def test_ties_score_alike() -> None:
    """Ten equal accounts are all in one class, with one rank and one cumulative share."""
    found = concentrated({f"A{n}": 10 for n in range(10)})
    assert set(found.accounts["abc"]) == {"A"}
    assert set(found.accounts["rank"]) == {1.0}
    assert set(found.accounts["cumulative"]) == {1.0}
    assert found.portfolio["large"].value == 10


def test_negative_and_zero_revenue() -> None:
    """Returns beyond purchases have no share; nothing bought is share 0 without a class; both are counted."""
    found = concentrated({"A": 75, "B": 25, "C": -10, "D": 0})
    assert found.accounts["share"].tolist()[:2] == [0.75, 0.25]
    assert found.estimate("C", "share").withheld == reason("negative")
    assert found.estimate("D", "share").value == 0.0
    assert found.accounts.at["D", "abc_withheld"] == reason("no-revenue")
    assert (found.portfolio["buyers"].value, found.portfolio["left_out"].value) == (2, 2)
    assert found.portfolio["left_out_revenue"].value == -10.0


def test_large_begins_at_ten_per_cent() -> None:
    """An account at exactly 10 % is large, one below is not."""
    assert concentrated({"A": 80.01, "B": 10, "C": 9.99}).portfolio["large"].value == 2


def test_parents_gather_their_accounts() -> None:
    """Members of a group count as one: its share is theirs, and no money is lost on the way."""
    found = concentrated({"A": 10, "B": 20, "C": 30, "D": 40}, {"B": "A", "C": "B"})
    table = found.tables["parents"].set_index("parent_id")
    assert table["revenue"].to_dict() == {"A": 60.0, "D": 40.0}
    assert table["accounts"].to_dict() == {"A": 3, "D": 1}
    assert table["large"].tolist() == [True, True]
    assert found.accounts["parent_share"].tolist() == [0.6, 0.6, 0.6, 0.4]
    assert found.portfolio["parents_hhi"].value == pytest.approx(0.52)
    assert found.portfolio["hhi"].value == pytest.approx(0.30)


def test_nothing_sold() -> None:
    """Without orders, and with returns alone, nothing is claimed."""
    assert concentrated({"A": 0}).portfolio["hhi"].withheld == reason("no-orders")
    found = concentrated({"A": -5})
    assert found.portfolio["hhi"].withheld == reason("no-revenue")
    assert found.accounts.at["A", "abc_withheld"] == reason("negative")


def test_one_account_is_all() -> None:
    """A single buyer has HHI 1 and every share; its Gini coefficient is not known."""
    found = concentrated({"A": 5}).portfolio
    assert (found["hhi"].value, found["top_1"].value, found["top_10"].value) == (1, 1, 1)
    assert found["gini"].withheld == reason("accounts", n=1, least=2)


money = st.lists(st.integers(1, 10**7), min_size=2, max_size=15)


@given(money)
@settings(max_examples=25)
def test_bounds(cents: list[int]) -> None:
    """Shares sum to 1, 1/n <= HHI <= 1, 0 <= Gini <= 1 - 1/n, top shares rise, and A comes before B and C."""
    found = concentrated({f"A{n:02}": amount / 100 for n, amount in enumerate(cents)})
    n, figures = len(cents), {name: estimate.value for name, estimate in found.portfolio.items()}
    assert found.accounts["share"].sum() == pytest.approx(1)
    assert 1 / n - 1e-12 <= figures["hhi"] <= 1
    assert -1e-12 <= figures["gini"] <= 1 - 1 / n + 1e-12
    assert figures["top_1"] <= figures["top_5"] <= figures["top_10"] <= 1 + 1e-12
    ordered = found.accounts.sort_values("share", ascending=False)["abc"].tolist()
    assert ordered == sorted(ordered)
    assert ordered[0] == "A"


@given(money, st.sampled_from([2, 100]))
@settings(max_examples=25)
def test_scale_and_order_do_not_matter(cents: list[int], factor: int) -> None:
    """The same revenues in another unit, with the accounts named the other way round, concentrate alike."""
    names = [f"A{n:02}" for n in range(len(cents))]
    one = concentrated({name: amount / 100 for name, amount in zip(names, cents, strict=True)})
    other = concentrated(
        {name: amount * factor / 100 for name, amount in zip(names, cents[::-1], strict=True)}
    )
    for figure in ("hhi", "gini", "top_1", "large"):
        assert one.portfolio[figure].value == pytest.approx(other.portfolio[figure].value)
    assert one.accounts["abc"].tolist() == other.accounts["abc"].tolist()[::-1]
