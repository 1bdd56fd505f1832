"""Price, volume and mix: a published case, a hand-made table, exact sums, whole months, what is withheld."""

from datetime import date
from fractions import Fraction

import pytest
from books import Row, book
from hypothesis import given
from hypothesis import strategies as st

from kamreport.figures import Result, reason
from kamreport.metrics.price_volume_mix import MONEY, STEPS, price_volume_mix

NOW, THEN = "2026-08-05", "2025-08-05"


def line(product: str | None, day: str, quantity: float | None, amount: float, account: str = "A") -> Row:
    """An order line."""
    return {
        "account_id": account,
        "order_id": f"{account}{product}{day}{quantity}{amount}",
        "date": date.fromisoformat(day),
        "product_id": product,
        "quantity": quantity,
        "amount": amount,
    }


OPENING = line("Z", "2023-01-05", 1, 1.0, "Z")
"""An order that shows that orders are on file long before."""


def measured(*lines: Row, accounts: tuple[str, ...] = ("A", "Z"), **how: object) -> Result:
    """The metric over these lines."""
    return price_volume_mix(book(accounts, [OPENING, *lines], **how), {})  # type: ignore[arg-type]


def steps(found: Result, account: str = "A") -> dict[str, float]:
    """An account's steps."""
    return {name: float(found.accounts.at[account, name]) for name in MONEY}


def test_one_product_as_published() -> None:
    """1,000 units at 50, then 1,100 at 52: volume 5,000; price 2,200, which is the pure price effect of
    2,000 and the cross effect of 200 in the case of pongora.com/price-volume-mix-analysis.
    """
    found = steps(measured(line("P", THEN, 1000, 50_000.0), line("P", NOW, 1100, 57_200.0)))
    assert found == {
        "then": 50_000, "price": 2_200, "volume": 5_000, "mix": 0, "new": 0, "dropped": 0, "other": 0,
        "now": 57_200,
    }  # fmt: skip


def test_a_table_by_hand() -> None:
    """Two products compared, one new, one given up, one line without a product.

    P 10 at 100, then 20 at 110; Q 30 at 20, then 20 at 20. U0 = U1 = 40, so no volume; price 20 x 10;
    mix (20 - 10) x 100 + (20 - 30) x 20.
    """
    found = measured(
        line("P", THEN, 10, 1000.0), line("P", NOW, 20, 2200.0),
        line("Q", THEN, 30, 600.0), line("Q", NOW, 20, 400.0),
        line("R", NOW, 5, 70.0), line("S", THEN, 5, 80.0), line(None, NOW, None, 9.0),
    )  # fmt: skip
    assert steps(found) == {
        "then": 1680, "price": 200, "volume": 0, "mix": 800, "new": 70, "dropped": -80, "other": 9,
        "now": 2679,
    }  # fmt: skip
    assert found.accounts.at["A", "price_rate"] == pytest.approx(200 / 2400)
    assert found.accounts.at["A", "coverage"] == pytest.approx(1 - 9 / (1680 + 2679))
    table = found.tables["products"].query("account_id == 'A'").set_index("product_id")
    assert table["kind"].to_dict() == {
        "P": "compared", "Q": "compared", "R": "new", "S": "dropped", "": "other",
    }  # fmt: skip
    assert table.loc["P", ["price", "quantity", "price_then", "price_now"]].tolist() == [200, 1000, 100, 110]
    assert found.tables["steps"].query("account_id == '*'")["step"].tolist() == list(MONEY)
    assert found.portfolio["price"].value == 200


def test_volume_by_hand() -> None:
    """Twice the units of everything at the same prices is volume alone."""
    found = steps(
        measured(
            line("P", THEN, 3, 99.99),
            line("Q", THEN, 7, 0.07),
            line("P", NOW, 6, 199.98),
            line("Q", NOW, 14, 0.14),
        )
    )
    assert (found["price"], found["volume"], found["mix"]) == (0, 100.06, 0)


CELL = st.tuples(
    st.sampled_from("ABC"), st.sampled_from(["P", "Q", "R", "S", None]), st.sampled_from([NOW, THEN]),
    st.integers(-5, 400), st.integers(-50_000, 5_000_000),
)  # fmt: skip


@given(st.lists(CELL, min_size=1, max_size=14))
def test_steps_sum_to_the_cent(cells: list[tuple[str, str | None, str, int, int]]) -> None:
    """Whatever was bought, then plus the steps is now, in cents; so for the portfolio and each product, and
    an independent computation in fractions agrees within a cent.
    """
    lines = [line(product, day, n, money / 100, account) for account, product, day, n, money in cells]
    found = measured(
        *lines, accounts=("A", "B", "C", "Z"), settings={"price_volume_mix": {"least_coverage": 0}}
    )
    rows = found.accounts[found.accounts["price"].notna()]
    for account, row in rows.iterrows():
        cents = {name: round(row[name] * 100) for name in MONEY}
        assert cents["then"] + sum(cents[name] for name in STEPS) == cents["now"]
        assert cents["mix"] == pytest.approx(_mix([one for one in cells if one[0] == account]), abs=1)
    whole = {name: found.portfolio[name].value for name in MONEY}
    if all(value is not None for value in whole.values()):
        total = {name: round((value or 0) * 100) for name, value in whole.items()}
        assert total["then"] + sum(total[name] for name in STEPS) == total["now"]
        assert total["now"] == sum(money for _, _, day, _, money in cells if day == NOW)
    table = found.tables["products"].query("kind == 'compared'")
    assert ((table["price"] + table["quantity"] - table["change"]).abs() < 0.005).all()


def _mix(cells: list[tuple[str, str | None, str, int, int]]) -> float:
    """The mix effect in cents of the textbook: the sum of (u - U x its share then) x price then."""
    sums: dict[tuple[str, str], list[int]] = {}
    for _, product, day, n, money in cells:
        if product is not None:
            one = sums.setdefault((product, day), [0, 0])
            one[0] += n
            one[1] += money
    both = [
        (sums[one, THEN], sums[one, NOW])
        for one in "PQRS"
        if (one, THEN) in sums and (one, NOW) in sums and min(*sums[one, THEN], *sums[one, NOW]) > 0
    ]
    if not both:
        return 0
    before, after = sum(then[0] for then, _ in both), sum(now[0] for _, now in both)
    parts = [(now[0] - Fraction(after * then[0], before)) * Fraction(then[1], then[0]) for then, now in both]
    return float(sum(parts))


def test_only_whole_months() -> None:
    """A finished quarter is compared itself; as of a day within a month, the twelve whole months before."""
    lines = [line("P", THEN, 1, 10.0), line("P", NOW, 1, 12.0), line("P", "2026-09-10", 1, 99.0)]
    cut = measured(*lines, as_of=date(2026, 9, 15))
    window = cut.tables["window"].iloc[0]
    assert (window["basis"], str(window["start"].date()), str(window["end"].date())) == (
        "trailing", "2025-09-01", "2026-08-31",
    )  # fmt: skip
    assert steps(cut)["price"] == 2
    whole = measured(*lines)
    window = whole.tables["window"].iloc[0]
    assert (window["basis"], str(window["start_then"].date()), str(window["end_then"].date())) == (
        "period", "2025-07-01", "2025-09-30",
    )  # fmt: skip
    assert whole.accounts.at["A", "now"] == 111


def test_withheld() -> None:
    """Each thing that is missing has its reason; nothing is zero that is not known."""
    assert price_volume_mix(book(), {}).portfolio["price"].withheld == reason("no-orders")
    fresh = price_volume_mix(book(["A"], [line("P", NOW, 1, 5.0)]), {})
    assert fresh.estimate("A", "price").withheld == reason("history", since="2026-08")
    bare = price_volume_mix(book(["A"], [line(None, NOW, 1, 5.0)]), {})
    assert bare.estimate("A", "price").withheld == reason("no-products")
    unmeasured = price_volume_mix(book(["A"], [line("P", "2023-01-05", None, 5.0)]), {})
    assert unmeasured.estimate("A", "mix").withheld == reason("no-units")
    thin = measured(line("P", THEN, 1, 1.0), line("P", NOW, None, 9.0), accounts=("A", "B", "Z"))
    assert thin.estimate("A", "price").withheld == reason("units", known=0, least=50)
    assert thin.estimate("A", "change").value == 8
    assert thin.estimate("B", "change").withheld == reason("no-revenue")


def test_row_order_does_not_matter() -> None:
    """Lines in any order give the same figures."""
    lines = [
        line(p, d, n, m) for p, d, n, m in (("P", THEN, 3, 0.1), ("Q", THEN, 9, 7.7), ("P", NOW, 4, 1.0))
    ]
    one, other = measured(*lines), measured(*lines[::-1])
    assert one.accounts.equals(other.accounts)
    assert one.tables["products"].equals(other.tables["products"])
