"""The real portfolios, checked: what is used sums to the cent to totals of their own files."""

from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from real.portfolio import data, portfolio
from real.totals import TOTALS, Total

from kamreport import config
from kamreport.checks import Checked, check
from kamreport.rollup import line_total_cents
from kamreport.sources import read

UNUSED = {"unused-file"}  # files of the folder that belong to no table


def found(name: str, tmp_path: Path) -> tuple[Checked, duckdb.DuckDBPyConnection, dict[str, Total]]:
    """A real portfolio, read and checked, with the totals of its files."""
    folder = portfolio(name, tmp_path)
    settings, database = config.load(folder), duckdb.connect()
    return check(read(folder, settings, database), settings, database), database, TOTALS[name](data(name))


@pytest.mark.parametrize("name", ["classicmodels", "northwind"])
def test_orders(name: str, tmp_path: Path) -> None:
    """Every line is used; the net of those not cancelled agrees to the cent."""
    checked, database, total = found(name, tmp_path)
    assert set(checked.faults["rule"]) <= UNUSED
    assert checked.counts["orders"].used == total["order_lines"]
    assert Decimal(line_total_cents(database)) / 100 == total["net"]


def test_costs_and_invoices(tmp_path: Path) -> None:
    """Costs and payments agree to the cent."""
    checked, database, total = found("classicmodels", tmp_path)
    cost = database.sql("select sum(cost_cents) from lines where status <> 'cancelled'").fetchall()[0][0]
    assert Decimal(int(cost)) / 100 == total["cost"]
    assert Decimal(f"{checked.tables['invoices']['amount'].sum():.2f}") == total["invoiced"]


def test_opportunities(tmp_path: Path) -> None:
    """Opportunities of nobody are set aside, each told; the others agree by count and value."""
    checked, _, total = found("crm", tmp_path)
    used = checked.tables["opportunities"]
    assert len(used) == total["opportunities_of_accounts"]
    faults = checked.faults[~checked.faults["rule"].isin(UNUSED)]
    assert set(faults["rule"]) == {"required"}
    assert len(faults) == total["opportunities"] - total["opportunities_of_accounts"]
    assert Decimal(f"{used.loc[used['outcome'] == 'won', 'value'].sum():.2f}") == total["won_value"]


def test_contracts_tickets_and_usage(tmp_path: Path) -> None:
    """Nothing is set aside; monthly values, answers and uses agree; departures and contracts do not."""
    checked, _, total = found("ravenstack", tmp_path)
    assert set(checked.faults["rule"]) <= UNUSED | {"left-contract-runs"}
    assert Decimal(f"{checked.tables['contracts']['monthly_value'].sum():.2f}") == total["monthly_value"]
    assert checked.tables["tickets"]["csat"].count() == total["tickets_with_score"]
    assert checked.tables["usage"]["count"].sum() == total["usage_count"]
