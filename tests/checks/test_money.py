"""Money: exact to the cent, halves away from zero, converted with the book's own rates."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import duckdb
import pytest
from checks.fake import ACCOUNTS, Row, checked, order, rules
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.rollup import line_total_cents

CENT = Decimal("0.01")


def decimals(low: str, high: str, places: int) -> st.SearchStrategy[Decimal]:
    """Decimals of up to so many places."""
    return st.integers(0, places).flatmap(lambda n: st.decimals(Decimal(low), Decimal(high), places=n))


lines = st.tuples(
    decimals("-9999", "9999", 3),
    decimals("0", "99999", 6),
    decimals("0", "1", 17),
    st.sampled_from(["EUR", "USD"]),
)


def priced(rows: list[Row], **more: list[Row]) -> tuple[list[tuple[Any, Any]], list[str], int]:
    """Amounts and costs of the lines in cents, the rules of the faults, and the total."""
    database = duckdb.connect()
    found = checked({"accounts": ACCOUNTS, "orders": rows, **more}, database=database)
    cents = database.sql("select amount_cents, cost_cents from lines order by _row").fetchall()
    return cents, rules(found), line_total_cents(database)


def rate(day: str, worth: str, currency: str = "USD") -> Row:
    """A rate of the rates table."""
    return {"currency": currency, "date": day, "rate": worth}


@settings(max_examples=20)
@given(st.lists(lines, min_size=1, max_size=30), decimals("0.000001", "900", 20))
def test_totals_are_exact(found: list[tuple[Decimal, Decimal, Decimal, str]], worth: Decimal) -> None:
    """Every line, and so the total, agrees with decimal arithmetic to the cent."""
    worth = max(worth, Decimal("0.000001"))
    rows = [
        order(
            amount=None,
            order_id=str(number),
            quantity=f"{q:f}",
            unit_price=f"{p:f}",
            discount=f"{d:f}",
            currency=c,
        )
        for number, (q, p, d, c) in enumerate(found)
    ]
    wanted = []
    for quantity, price, discount, currency in found:
        own = (quantity * price * (1 - discount)).quantize(CENT, ROUND_HALF_UP)
        wanted.append(own if currency == "EUR" else (own * worth).quantize(CENT, ROUND_HALF_UP))
    cents, broken, total = priced(rows, rates=[rate("2026-01-01", f"{worth:f}")])
    assert broken == []
    assert [Decimal(amount) / 100 for amount, _ in cents] == wanted
    assert total == sum(wanted) * 100


@pytest.mark.parametrize(
    ("amount", "cents"),
    [("0.005", 1), ("-0.005", -1), ("1.00499999999999999999", 100), ("2.675", 268), ("1e-9", 0),
     ("-1234567.895", -123456790), ("0.12345678901234567890123456789012345678901234567", 12)],
)  # fmt: skip
def test_halves_away_from_zero(amount: str, cents: int) -> None:
    """An amount is rounded once, from all its digits."""
    assert priced([order(amount=amount)])[0][0][0] == cents


def test_digits_beyond_the_database() -> None:
    """Products with more digits than a database integer holds are exact all the same."""
    third, long = "0.33333333333333333333", "3.00000000000000000003"
    row = order(amount=None, quantity=long, unit_price="1" + third[1:], discount=third)
    wanted = Decimal(long) * Decimal("1" + third[1:]) * (1 - Decimal(third))
    assert priced([row])[0][0][0] == int((wanted * 100).quantize(Decimal(1), ROUND_HALF_UP))


def test_costs() -> None:
    """The written cost, else the line's unit cost, else the product's, which is in the reporting currency."""
    rows = [
        order(product_id="P", quantity="3", unit_cost="2", cost="5", currency="USD"),
        order(product_id="P", quantity="3", unit_cost="2", currency="USD"),
        order(product_id="P", quantity="3", currency="USD"),
        order(quantity="3"),
        order(product_id="P"),
    ]
    cents, broken, _ = priced(
        rows, products=[{"product_id": "P", "unit_cost": "0.335"}], rates=[rate("2026-01-01", "0.5")]
    )
    assert [cost for _, cost in cents] == [250, 300, 101, None, None]
    assert broken == []


def test_written_amount_wins() -> None:
    """A written amount is the amount; quantity, price and discount do not change it."""
    assert priced([order(amount="7", quantity="3", unit_price="5", discount="0.5")])[2] == 700


@pytest.mark.parametrize(
    ("day", "cents"),
    [("2026-01-01", 200), ("2026-01-09", 200), ("2026-01-10", 300), ("2026-02-24", 300)],
)
def test_rate_of_the_day(day: str, cents: int) -> None:
    """A rate holds from its day until the next, and at most rate_days."""
    rates = [rate("2026-01-01", "2"), rate("2026-01-10", "3")]
    assert priced([order(amount="1", currency="usd", date=day)], rates=rates) == ([(cents, None)], [], cents)


@pytest.mark.parametrize("day", ["2025-12-31", "2026-02-25"])
def test_no_rate_is_no_guess(day: str) -> None:
    """Before the first rate, or with one too old, the row is set aside."""
    rates = [rate("2026-01-10", "3"), rate("2026-01-01", "2")]
    cents, broken, _ = priced([order(currency="USD", date=day)], rates=rates)
    assert (cents, broken) == ([], ["rate-missing"])


def test_amounts_too_large() -> None:
    """Amounts that come to more than a million million are faults, not overflows."""
    rows = [
        order(amount=None, quantity="900000000", unit_price="900000000"),
        order(amount="999999999999", currency="USD"),
    ]
    assert priced(rows, rates=[rate("2026-01-01", "1e9")])[:2] == ([], ["amount-size", "amount-size"])


def test_other_tables_are_converted() -> None:
    """Amounts of every table with a currency are in the reporting currency, rounded to the cent."""
    found = checked(
        {
            "accounts": ACCOUNTS,
            "rates": [rate("2026-01-01", "0.333")],
            "invoices": [
                {"invoice_id": "1", "account_id": "A", "issued_on": "2026-01-02", "amount": "10",
                 "currency": "USD"}
            ],
            "opportunities": [
                {"opportunity_id": "1", "account_id": "A", "value": "100", "currency": "USD",
                 "opened_on": "2026-01-05"},
                {"opportunity_id": "2", "account_id": "A", "value": "100", "currency": "USD"},
                {"opportunity_id": "3", "account_id": "A", "currency": "USD"},
            ],
        }
    )  # fmt: skip
    assert list(found.tables["invoices"]["amount"]) == [3.33]
    assert list(found.tables["opportunities"]["value"].dropna()) == [33.3]
    assert rules(found) == ["rate-no-day"]


def test_signs_that_agree() -> None:
    """A currency sign is fine where it can mean the row's currency."""
    rows = [order(amount="€5"), order(amount="$5", currency="USD"), order(amount="5 USD", currency="USD")]
    assert priced(rows, rates=[rate("2026-01-01", "1")])[1] == []
