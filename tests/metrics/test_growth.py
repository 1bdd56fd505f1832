"""Growth: bases, noise against the account's own past, and a bridge that sums exactly."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import Result, reason
from kamreport.metrics.growth import growth
from kamreport.metrics.revenue import revenue
from kamreport.model import Book
from kamreport.period import add_months


def quarters(amounts: dict[str, Sequence[float]]) -> list[dict[str, object]]:
    """One order in the first month of each quarter; the last amount is that of 2026Q3."""
    return [
        {
            "account_id": account,
            "order_id": str(back),
            "date": add_months(date(2026, 7, 15), -3 * back),
            "amount": amount,
        }
        for account, values in amounts.items()
        for back, amount in enumerate(reversed(values))
        if amount
    ]


def grown(one: Book) -> Result:
    """Growth of a book."""
    return growth(one, {"revenue": revenue(one, {})})


STEADY = (100.0, 110.0, 100.0, 110.0, 100.0, 110.0, 100.0, 110.0)


def test_growth_against_three_bases() -> None:
    """Growth is measured against the quarter before, the quarter a year ago and the twelve months before."""
    found = grown(book(["A"], quarters({"A": (80, 80, 80, 80, 100, 100, 50, 110)}))).accounts.loc["A"]
    assert found["growth_previous"] == pytest.approx(1.2)
    assert found["growth_year_ago"] == pytest.approx(0.375)
    assert found["growth_trailing"] == pytest.approx(360 / 320 - 1)


def test_no_base_no_growth() -> None:
    """Growth from nothing and from a negative quarter is withheld; the loss of everything is -100 %."""
    lines = quarters(
        {"A": (5, 5, 5, 5, 5, 5, 0, 10), "B": (5, 5, 5, 5, 5, 5, -1, 10), "C": (5, 5, 5, 5, 5, 5, 5, 0)}
    )
    found = grown(book(["A", "B", "C"], lines))
    assert found.estimate("A", "growth_previous").withheld == reason("base")
    assert found.estimate("B", "growth_previous").withheld == reason("base")
    assert found.estimate("C", "growth_previous").value == -1.0


def test_no_history_no_growth() -> None:
    """Where orders do not reach back, growth is withheld for that and not for its base."""
    found = grown(book(["A"], quarters({"A": (5, 5, 10)})))
    assert found.estimate("A", "growth_year_ago").withheld == reason("history", since="2026-01")
    assert found.portfolio["growth_trailing"].withheld == reason("history", since="2026-01")
    assert found.tables["bridge"].empty


def test_a_change_like_the_others_is_usual() -> None:
    """Changes of 10 a quarter make 10 usual and 24 usual still, but 60 clear: t(6) x 10 is 24.5."""
    for last, word in (
        (110.0, "usual"),
        (124.0, "usual"),
        (125.0, "clear"),
        (160.0, "clear"),
        (40.0, "clear"),
    ):
        found = grown(book(["A"], quarters({"A": (*STEADY[:7], last)})))
        assert found.word("A", "growth_noise_previous") == word, last
        assert found.accounts.at["A", "growth_noise_n"] == 7


def test_noise_needs_six_earlier_quarters() -> None:
    """Five earlier quarters are too few, counted from the account's first order; six are enough."""
    lines = quarters({"A": (0, 0, *STEADY[:6]), "B": (0, *STEADY[:7]), "old": STEADY})
    found = grown(book(["A", "B", "old"], lines))
    assert found.estimate("A", "growth_previous").known
    assert found.word("A", "growth_noise") is None
    assert found.accounts.at["A", "growth_noise_withheld"] == reason("periods", n=5, least=6)
    assert found.word("B", "growth_noise") == "usual"


def test_unfinished_quarter_is_judged_by_its_share_of_days() -> None:
    """After 23 of 92 days a change must only be half as large to be clear: t(7) x 10 / 2 is 11.8."""
    day = date(2026, 7, 23)
    lines = [
        {
            "account_id": "A",
            "order_id": str(back),
            "date": add_months(date(2026, 7, 1), -3 * back),
            "amount": amount,
        }
        for back, amount in enumerate((100.0, *reversed(STEADY)))
    ]
    for now, word in ((121.0, "usual"), (122.0, "clear")):
        one = book(["A"], [{**lines[0], "amount": now}, *lines[1:]], as_of=day)
        assert revenue(one, {}).accounts.at["A", "previous"] == 110.0
        assert grown(one).word("A", "growth_noise_previous") == word


def test_the_portfolio_is_judged_like_an_account() -> None:
    """One account's rise is clear for it and lost in the portfolio that another account shakes."""
    wild = (1000.0, 2000.0, 1000.0, 2000.0, 1000.0, 2000.0, 1000.0, 2000.0)
    found = grown(book(["A", "B"], quarters({"A": (*STEADY[:7], 160.0), "B": wild})))
    assert found.word("A", "growth_noise_previous") == "clear"
    assert found.portfolio["growth_noise_previous"].value == 0.0
    alone = grown(book(["A"], quarters({"A": (*STEADY[:7], 160.0)})))
    assert alone.portfolio["growth_noise_previous"].value == 1.0


def test_bridge_names_new_lost_expanded_contracted() -> None:
    """Each account's change is in the step of its kind; a return of an account gone is part of its loss."""
    lines = quarters(
        {
            "new": (0, 0, 0, 0, 0, 0, 0, 10),
            "lost": (0, 0, 0, 20, 0, 0, 0, -5),
            "more": (0, 0, 0, 10, 0, 0, 0, 40),
            "less": (1, 0, 0, 30, 0, 0, 0, 12),
        }
    )
    found = grown(book(["new", "lost", "more", "less"], lines))
    bridge = found.tables["bridge"].query("basis == 'period'").set_index("step")
    assert bridge["revenue"].to_dict() == {
        "then": 60.0, "new": 10.0, "expanded": 30.0, "contracted": -18.0, "lost": -25.0, "now": 57.0,
    }  # fmt: skip
    assert bridge["accounts"].to_dict() == {
        "then": 3, "new": 1, "expanded": 1, "contracted": 1, "lost": 1, "now": 4,
    }  # fmt: skip


def test_movers_run_from_gain_to_loss() -> None:
    """Movers are sorted by their change, ties by name; accounts without change are left out."""
    lines = quarters(
        {one: (9, 9, 9, 9, 9, 9, 9, last) for one, last in (("A", 9), ("C", 5), ("B", 5), ("D", 20))}
    )
    movers = grown(book(["A", "B", "C", "D"], lines)).tables["movers"].query("basis == 'period'")
    assert movers["account_id"].tolist() == ["D", "B", "C"]
    assert movers["change"].tolist() == [11.0, -4.0, -4.0]


def test_without_orders() -> None:
    """Accounts alone give reasons and empty tables."""
    found = grown(book(["A"]))
    assert found.estimate("A", "growth_trailing").withheld == reason("no-orders")
    assert found.tables["movers"].empty


amounts = st.lists(
    st.lists(st.integers(-1000, 100_000), min_size=9, max_size=9), min_size=1, max_size=5
)  # cents a quarter


@given(amounts)
@settings(max_examples=25)
def test_bridge_sums_exactly(rows: list[list[int]]) -> None:
    """In whole cents, then plus the four steps is now, for every basis, and movers add up to the same."""
    lines = quarters({f"A{n}": [cents / 100 for cents in row] for n, row in enumerate(rows)})
    lines += quarters({"old": (1.0,) * 12})
    found = grown(book(["old", *(f"A{n}" for n in range(len(rows)))], lines))
    for basis in ("period", "trailing"):
        bridge, movers = (table[table["basis"] == basis] for table in found.tables.values())
        steps = (bridge.set_index("step")["revenue"] * 100).round().astype(int)
        assert steps.drop("now").sum() == steps["now"]
        assert round(movers["change"].sum() * 100) == steps["now"] - steps["then"]


@given(amounts, st.sampled_from([10, 1000]))
@settings(max_examples=25)
def test_growth_knows_no_unit(rows: list[list[int]], factor: int) -> None:
    """The same book in a smaller currency unit has the same growth and the same noise."""
    names = [f"A{n}" for n in range(len(rows))]
    one, other = (
        grown(
            book(
                names,
                quarters({"A0": (1.0 * times,) * 12})
                + quarters(
                    {
                        name: [cents * times / 100 for cents in row]
                        for name, row in zip(names, rows, strict=True)
                    }
                ),
            )
        )
        for times in (1, factor)
    )
    columns = ["growth_previous", "growth_year_ago", "growth_trailing"]
    pd.testing.assert_frame_equal(one.accounts[columns], other.accounts[columns])
    assert one.accounts["growth_noise_n"].tolist() == other.accounts["growth_noise_n"].tolist()
