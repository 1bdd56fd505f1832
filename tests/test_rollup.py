"""Order lines to facts, against the plain way."""

from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import books
import duckdb
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.checks.lines import COLUMNS, add_lines, start_lines
from kamreport.model import Facts
from kamreport.rollup import LARGE, line_total_cents, rollup

START = date(2026, 1, 28)
AS_OF = START + timedelta(days=20)
days = st.integers(0, 30).map(lambda number: START + timedelta(days=number))
maybe = st.none() | st.booleans()
cents = st.integers(-5000, 5000)
rows = st.fixed_dictionaries(
    {
        "account_id": st.sampled_from(["A", "B", "客户"]),
        "order_id": st.sampled_from(["1", "2", "3"]),
        "date": days,
        "product_id": st.none() | st.sampled_from(["P", "Q"]),
        "quantity": st.none() | st.integers(-20, 20).map(lambda number: number / 4),
        "amount": cents.map(lambda number: number / 100),
        "cost": st.none() | cents.map(lambda number: number / 100),
        "status": st.none() | st.sampled_from(["open", "cancelled", "delivered"]),
        "promised_on": st.none() | days,
        "delivered_on": st.none() | days,
        "in_full": maybe,
        "stock_out": maybe,
    }
)


def lines(found: list[dict[str, Any]]) -> duckdb.DuckDBPyConnection:
    """A database with these order lines, as the checks leave them."""
    database = duckdb.connect()
    names = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
    database.execute(f"create table given ({names})")
    rows = [
        {
            **row,
            "amount_cents": round(row["amount"] * 100),
            "cost_cents": None if row["cost"] is None else round(row["cost"] * 100),
            "_file": "orders.csv",
            "_row": number + 2,
        }
        for number, row in enumerate(found)
    ]
    if rows:
        marks = ", ".join(f"({', '.join('?' for _ in COLUMNS)})" for _ in rows)
        database.execute(f"insert into given values {marks}", [row[name] for row in rows for name in COLUMNS])
    start_lines(database, ["orders.csv"])
    add_lines(database, "given", ["orders.csv"])
    return database


def same(found: Facts, wanted: Facts) -> None:
    """Every fact is the same, in the same order, with the same types."""
    for name in ("days", "products", "deliveries", "stock"):
        pd.testing.assert_frame_equal(getattr(found, name), getattr(wanted, name), obj=name)


@settings(max_examples=30)
@given(st.lists(rows, max_size=25), st.booleans())
def test_plain_way(found: list[dict[str, Any]], few: bool) -> None:
    """The database's facts are those of plain Python over the lines up to the day, also when they come a few
    accounts at a time.
    """
    with patch("kamreport.rollup.LARGE", 0 if few else LARGE), patch("kamreport.rollup.frames.MANY", 3):
        facts = rollup(lines(found), AS_OF)
    same(facts, books.facts([row for row in found if row["date"] <= AS_OF]))


@settings(max_examples=15)
@given(st.lists(rows, max_size=10))
def test_total(found: list[dict[str, Any]]) -> None:
    """The facts lose no cent."""
    database = lines(found)
    facts = rollup(database, date(2027, 1, 1))
    total = sum(round(row["amount"] * 100) for row in found if row["status"] != "cancelled")
    assert facts.days["net_cents"].sum() == facts.products["net_cents"].sum() == total
    assert line_total_cents(database) == total


def test_no_lines() -> None:
    """No lines give empty facts of the right shape."""
    same(rollup(lines([]), AS_OF), books.facts([]))
