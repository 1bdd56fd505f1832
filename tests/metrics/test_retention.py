"""Retention: the published example, both bases, intervals, steps that sum, and cohorts."""

from datetime import date

import pytest
from books import Row, book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import Result, reason
from kamreport.metrics.retention import retention
from kamreport.metrics.revenue import revenue
from kamreport.model import Book


def kept(pairs: dict[str, tuple[float, float]]) -> Result:
    """Retention of accounts given as revenue of the twelve months before and of the last twelve."""
    lines = [
        {"account_id": account, "order_id": day, "date": date.fromisoformat(day), "amount": amount}
        for account, amounts in pairs.items()
        for day, amount in zip(("2024-10-01", "2026-03-01"), amounts, strict=True)
        if amount
    ]
    return measured(book(list(pairs), lines))


def measured(one: Book) -> Result:
    """Retention of a book."""
    return retention(one, {"revenue": revenue(one, {})})


def test_published_example() -> None:
    """10.0 with +1.8 expansion, -0.6 contraction and -0.9 churn keeps 85 % gross and 103 % net."""
    found = kept(
        {"more": (4.0, 5.8), "less": (3.0, 2.4), "gone": (0.9, 0), "same": (2.1, 2.1), "new": (0, 50.0)}
    )
    assert found.portfolio["grr"].value == pytest.approx(0.85)
    assert found.portfolio["nrr"].value == pytest.approx(1.03)
    assert found.portfolio["revenue_churn"].value == pytest.approx(0.09)
    assert found.portfolio["logo_churn"].value == 0.25
    steps = found.tables["steps"].set_index("step")["revenue"]
    assert steps.to_dict() == {
        "start": 10.0, "expansion": 1.8, "contraction": -0.6, "churn": -0.9, "end": 10.3, "new": 50.0,
    }  # fmt: skip


def test_each_account() -> None:
    """An account that grew keeps 100 % gross and more net, one that left nothing; a new one has none."""
    found = kept({"A": (10, 15), "B": (10, 0), "C": (10, -3), "D": (0, 10)})
    assert found.accounts["grr"].tolist()[:3] == [1.0, 0.0, 0.0]
    assert found.accounts["nrr"].tolist()[:3] == [1.5, 0.0, 0.0]
    assert found.estimate("D", "grr").withheld == reason("base")


def test_without_a_year_before_there_is_no_retention() -> None:
    """Where orders do not reach back two years, retention is withheld and the steps are empty."""
    found = kept({"A": (0, 15)})
    assert found.portfolio["grr"].withheld == reason("history", since="2026-03")
    assert found.estimate("A", "nrr").withheld == reason("history", since="2026-03")
    assert found.tables["steps"].empty
    assert found.portfolio["repeat_rate"].value == 0.0


def contract(account: str, start: str, end: str | None, **value: float) -> Row:
    """A contract."""
    last = date.fromisoformat(end) if end else None
    return {
        "contract_id": account + start,
        "account_id": account,
        "start": date.fromisoformat(start),
        "end": last,
        **value,
    }


def test_contracts_without_orders() -> None:
    """Yearly values running at the two dates are compared; a monthly value counts twelve times."""
    contracts = [
        contract("A", "2024-01-01", "2026-01-31", annual_value=1200.0),
        contract("A", "2026-02-01", None, monthly_value=150.0),
        contract("B", "2024-01-01", "2026-09-29", annual_value=1000.0),
        contract("C", "2026-05-01", None, annual_value=500.0),
    ]
    found = measured(book(["A", "B", "C"], contracts=contracts))
    assert found.portfolio["grr"].value == pytest.approx(1200 / 2200)
    assert found.portfolio["nrr"].value == pytest.approx(1800 / 2200)
    assert found.portfolio["logo_churn"].value == 0.5
    assert set(found.tables["steps"]["basis"]) == {"contracts"}
    assert found.portfolio["repeat_rate"].withheld == reason("no-orders")
    assert found.estimate("C", "tenure").value == pytest.approx(152 / 365.25)


def test_neither_orders_nor_contracts() -> None:
    """Accounts alone give reasons and empty tables."""
    found = measured(book(["A"]))
    assert found.portfolio["nrr"].withheld == reason("no-orders")
    assert found.estimate("A", "tenure").withheld == reason("no-orders")
    assert found.tables["cohorts"].empty


def test_repeat_rate_counts_orders() -> None:
    """Two of four buyers of the last twelve months ordered again in them; returns are no orders."""
    days = {"A": ("2026-01-01", "2026-02-01"), "B": ("2025-10-01", "2026-09-30"), "C": ("2026-01-01",)}
    lines = [
        {"account_id": account, "order_id": day, "date": date.fromisoformat(day), "amount": 5.0}
        for account, ordered in days.items()
        for day in ordered
    ]
    lines += [
        {"account_id": "D", "order_id": day, "date": date.fromisoformat(day), "amount": amount}
        for day, amount in (("2025-09-30", 5.0), ("2026-01-01", 5.0), ("2026-02-01", -5.0))
    ]
    found = measured(book(["A", "B", "C", "D", "E"], lines)).portfolio["repeat_rate"]
    assert (found.value, found.n) == (0.5, 4)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.5 < found.high


def test_tenure_begins_with_since() -> None:
    """The first day as a customer goes before the first order; without either tenure is withheld."""
    accounts = [
        {"account_id": "A", "name": "A", "since": date(2016, 9, 30)},
        {"account_id": "B", "name": "B"},
        {"account_id": "C", "name": "C"},
    ]
    lines = [
        {"account_id": one, "order_id": "1", "date": date(2024, 9, 30), "amount": 5.0} for one in ("A", "B")
    ]
    found = measured(book(accounts, lines))
    assert found.accounts["tenure"].tolist()[:2] == pytest.approx([10.0, 2.0], abs=0.01)
    assert found.estimate("C", "tenure").withheld == reason("since")
    assert found.portfolio["tenure"].value == pytest.approx(6.0, abs=0.01)


@pytest.mark.parametrize(("late", "known"), [(2, True), (1, False)])
def test_tenure_is_no_older_than_the_file(late: int, known: bool) -> None:
    """Of three accounts without `since` most must have begun a year after the first order on file."""
    lines = [
        {"account_id": one, "order_id": "1", "date": date(2023, 1, 2 + place), "amount": 5.0}
        for place, one in enumerate("ABC"[late:])
    ] + [
        {"account_id": one, "order_id": "1", "date": date(2025, 6, 1), "amount": 5.0} for one in "ABC"[:late]
    ]
    found = measured(book(["A", "B", "C"], lines)).portfolio["tenure"]
    assert (found.value is not None) == known
    assert known or found.withheld == reason("since")


def test_cohorts_follow_their_accounts() -> None:
    """Quarters are counted from each account's own first order, and only those all have completed."""
    rows = [
        ("old", "2023-01-10", 8.0),
        ("A", "2025-07-01", 100.0), ("A", "2025-10-01", 50.0), ("A", "2026-01-05", -10.0),
        ("B", "2025-12-31", 100.0), ("B", "2026-03-30", 20.0),
    ]  # fmt: skip
    lines = [
        {"account_id": account, "order_id": day, "date": date.fromisoformat(day), "amount": amount}
        for account, day, amount in rows
    ]
    table = measured(book(["old", "A", "B"], lines)).tables["cohorts"]
    assert table["opening"].tolist() == table["cohort"].eq("2023H1").tolist()
    second = table[table["cohort"] == "2025H2"]
    assert second["quarter"].tolist() == [0, 1, 2]
    assert second["buying"].tolist() == [1.0, 0.5, 0.0]
    assert second["revenue"].tolist() == pytest.approx([1.0, 50 / 220, -10 / 220])


pairs = st.lists(st.tuples(st.integers(-500, 10**6), st.integers(-500, 10**6)), min_size=1, max_size=12)


@given(pairs)
@settings(max_examples=25)
def test_bounds_and_sums(rows: list[tuple[int, int]]) -> None:
    """GRR is within 0 and 1 and never above NRR; start to churn sum exactly to end; intervals hold values."""
    found = kept({f"A{n:02}": (a / 100, b / 100) for n, (a, b) in enumerate(rows)} | {"old": (1.0, 1.0)})
    grr, nrr = found.portfolio["grr"], found.portfolio["nrr"]
    assert grr.value is not None
    assert nrr.value is not None
    assert 0 <= grr.value <= min(1, nrr.value) + 1e-12
    for one in (grr, nrr, found.portfolio["revenue_churn"], found.portfolio["logo_churn"]):
        if one.low is not None and one.high is not None and one.value is not None:
            assert one.low - 1e-9 <= one.value <= one.high + 1e-9
    steps = (found.tables["steps"].set_index("step")["revenue"] * 100).round().astype(int)
    assert steps[["start", "expansion", "contraction", "churn"]].sum() == steps["end"]
    assert nrr.value == pytest.approx(steps["end"] / steps["start"])
