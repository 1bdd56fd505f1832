"""The real portfolios are read through a mapping alone and agree with totals of their own files."""

from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from real.portfolio import data, portfolio
from real.totals import TOTALS

from kamreport import config
from kamreport.faults import Done
from kamreport.sources import read


def opened(name: str, tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """A database with the portfolio's tables, read without any refused file."""
    folder = portfolio(name, tmp_path)
    database = duckdb.connect()
    found = read(folder, config.load(folder), database)
    assert [fault for fault in found.faults if fault.done is not Done.NOTICED] == []
    return database


def one(database: duckdb.DuckDBPyConnection, sql: str) -> object:
    """The only value of a query."""
    row = database.execute(sql).fetchone()
    assert row is not None
    return row[0]


def test_classicmodels(tmp_path: Path) -> None:
    """Lines, money and cost agree to the cent, with cancelled orders left out; payments are invoices."""
    database, total = opened("classicmodels", tmp_path), TOTALS["classicmodels"](data("classicmodels"))
    kept = "FROM raw_orders WHERE status <> 'cancelled'"
    amount = "round(quantity::DECIMAL(12,0) * {}::DECIMAL(12,4), 2)::DECIMAL(18,2)"
    assert one(database, f"SELECT sum({amount.format('unit_price')}) {kept}") == total["net"]
    assert one(database, f"SELECT sum({amount.format('unit_cost')}) {kept}") == total["cost"]
    assert one(database, f"SELECT count(DISTINCT order_id) {kept}") == total["orders_not_cancelled"]
    assert one(database, "SELECT sum(amount::DECIMAL(18,2)) FROM raw_invoices") == total["invoiced"]
    assert one(database, "SELECT count(owner) FROM raw_accounts") == 100
    assert one(database, "SELECT name FROM raw_accounts WHERE region = 'Japan' ORDER BY name") is not None


def test_northwind(tmp_path: Path) -> None:
    """Lines less discount agree to the cent; every product has its category."""
    database, total = opened("northwind", tmp_path), TOTALS["northwind"](data("northwind"))
    rows = database.execute("SELECT quantity, unit_price, discount FROM raw_orders").fetchall()
    assert len(rows) == total["order_lines"]
    exact = (
        Decimal(quantity) * Decimal(price) * (1 - Decimal(discount)) for quantity, price, discount in rows
    )
    assert (
        sum((amount.quantize(Decimal("0.01"), "ROUND_HALF_UP") for amount in exact), Decimal(0))
        == total["net"]
    )
    assert one(database, "SELECT count(*) FROM raw_products WHERE category IS NULL") == 0


def test_crm(tmp_path: Path) -> None:
    """Outcomes and the value won agree."""
    database, total = opened("crm", tmp_path), TOTALS["crm"](data("crm"))
    named = "FROM raw_opportunities WHERE account_id IS NOT NULL AND outcome"
    assert one(database, f"SELECT sum(value::DECIMAL(18,2)) {named} = 'won'") == total["won_value"]
    for outcome in ("won", "lost", "open"):
        assert one(database, f"SELECT count(*) {named} = '{outcome}'") == total[outcome]
    unknown = (
        "SELECT count(*) FROM raw_opportunities WHERE product_id NOT IN (SELECT product_id FROM raw_products)"
    )
    assert one(database, unknown) == 0


def test_ravenstack(tmp_path: Path) -> None:
    """Monthly value, answers, minutes and usage agree; every use has its account."""
    database, total = opened("ravenstack", tmp_path), TOTALS["ravenstack"](data("ravenstack"))
    assert (
        one(database, "SELECT sum(monthly_value::DECIMAL(18,2)) FROM raw_contracts") == total["monthly_value"]
    )
    assert one(database, "SELECT count(csat) FROM raw_tickets") == total["tickets_with_score"]
    hours = one(database, "SELECT sum(first_response_hours::DECIMAL(28,10)) FROM raw_tickets")
    assert isinstance(hours, Decimal)
    assert abs(hours * 60 - total["first_response_minutes"]) < Decimal("0.0001")
    assert (
        one(database, "SELECT sum(count::BIGINT) FROM raw_usage WHERE account_id IS NOT NULL")
        == total["usage_count"]
    )
    assert one(database, "SELECT count(*) FROM raw_events WHERE kind = 'churned'") == total["churn_events"]


@pytest.mark.parametrize("name", sorted(TOTALS))
def test_rows_read(name: str, tmp_path: Path) -> None:
    """As many accounts are read as the file has rows."""
    database = opened(name, tmp_path)
    assert one(database, "SELECT count(*) FROM raw_accounts") == TOTALS[name](data(name))["accounts"]
