"""The sample is clean: an independent reading of the contract finds no fault."""

import re
from collections import Counter
from datetime import date, datetime
from decimal import Decimal

import pytest

from kamreport.contract import Column, Kind
from kamreport.schema import TABLES

Rows = list[dict[str, str]]
AS_OF = "2026-09-30"
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def fault(column: Column, value: str) -> bool:
    """True when a filled value breaks its column's contract."""
    if column.kind in (Kind.NUMBER, Kind.MONEY, Kind.SHARE):
        low, high = (0, 1) if column.kind is Kind.SHARE else (column.low, column.high)
        number = Decimal(value) if NUMBER.fullmatch(value) else None
        return number is None or (low is not None and number < low) or (high is not None and number > high)
    if column.kind is Kind.DATE:
        return date.fromisoformat(value).isoformat() != value
    if column.kind is Kind.MOMENT:
        return datetime.fromisoformat(value).isoformat(sep=" ", timespec="minutes") != value
    if column.kind is Kind.FLAG:
        return value not in ("yes", "no")
    return (column.kind is Kind.CHOICE and value not in column.choices) or value != value.strip()


@pytest.mark.parametrize("name", TABLES)
def test_values(tables: dict[str, Rows], name: str) -> None:
    """Required values are there; every value has its type, range and choice; every column is used."""
    for column in TABLES[name].columns:
        values = [row[column.name] for row in tables[name]]
        assert any(values), f"{column.name} is never filled"
        assert all(values) or not column.required
        assert [value for value in values if value and fault(column, value)] == []


@pytest.mark.parametrize("name", TABLES)
def test_rows(tables: dict[str, Rows], name: str) -> None:
    """Keys are unique, references exist, dates are in order, and one group of each choice is filled."""
    table, rows = TABLES[name], tables[name]
    if table.key:
        keys = Counter(tuple(row[column] for column in table.key) for row in rows)
        assert max(keys.values()) == 1
    for column, other in table.refers:
        known = {row[TABLES[other].key[0]] for row in tables[other]} | {""}
        assert {row[column] for row in rows} <= known
    for first, second in table.ordered:
        assert all(row[first] <= row[second] for row in rows if row[first] and row[second])
    for row in rows:
        assert not table.one_of or any(all(row[column] for column in group) for group in table.one_of)


@pytest.mark.parametrize("name", TABLES)
def test_nothing_from_the_future(tables: dict[str, Rows], name: str) -> None:
    """Nothing that happened is dated after the last day, and nothing is known before it was revealed."""
    table = TABLES[name]
    for column in table.columns:
        dated = column.kind in (Kind.DATE, Kind.MOMENT)
        if dated and (column.news or column.name in (table.known_on, "delivered_on")):
            assert max(row[column.name][:10] for row in tables[name]) <= AS_OF
        if column.revealed_by and column.name != "outcome":
            assert all(row[column.revealed_by] for row in tables[name] if row[column.name])


def test_meetings_ahead_are_plans(tables: dict[str, Rows]) -> None:
    """A meeting is planned exactly when its day lies ahead (or it was called off)."""
    for row in tables["interactions"]:
        assert row["status"] == "planned" if row["date"] > AS_OF else row["status"] in ("held", "cancelled")


def test_people_and_objectives_belong_to_their_account(tables: dict[str, Rows]) -> None:
    """Contacts and objectives named by a row exist, are of the same account, and had not left by then."""
    people = {row["contact_id"]: row for row in tables["contacts"]}
    for name, day in (("interactions", "date"), ("surveys", "invited_on")):
        for row in tables[name]:
            if row["contact_id"]:
                person = people[row["contact_id"]]
                assert person["account_id"] == row["account_id"]
                assert not person["left_on"] or min(row[day], AS_OF) < person["left_on"]
    aims = {row["objective_id"]: row["account_id"] for row in tables["objectives"]}
    named = [row for row in tables["actions"] if row["objective_id"]]
    assert all(aims[row["objective_id"]] == row["account_id"] for row in named)


def test_order_numbers_belong_to_one_account(tables: dict[str, Rows]) -> None:
    """No order number is shared by two accounts, and no product stands twice in an order."""
    owners: dict[str, set[str]] = {}
    for row in tables["orders"]:
        owners.setdefault(row["order_id"], set()).add(row["account_id"])
    assert {len(accounts) for accounts in owners.values()} == {1}
    lines = Counter((row["order_id"], row["product_id"]) for row in tables["orders"])
    assert max(lines.values()) == 1


def test_order_amounts(tables: dict[str, Rows]) -> None:
    """Each amount is quantity x price x (1 - discount) to the cent, halves rounded up; credits are bare."""
    for row in tables["orders"]:
        if not row["quantity"]:
            assert row["amount"].startswith("-")
            assert Decimal(row["cost"]) == 0
            continue
        exact = Decimal(row["quantity"]) * Decimal(row["unit_price"]) * (1 - Decimal(row["discount"] or 0))
        assert abs(exact - Decimal(row["amount"])) <= Decimal("0.005")


def test_order_dates(tables: dict[str, Rows]) -> None:
    """Orders come on working days; promises and deliveries follow; the state agrees with the delivery."""
    for row in tables["orders"]:
        assert date.fromisoformat(row["date"]).weekday() < 5
        assert not row["promised_on"] or row["date"] <= row["promised_on"]
        assert not row["delivered_on"] or (
            row["date"] <= row["delivered_on"] and row["status"] == "delivered"
        )
        if row["promised_on"]:
            assert (row["status"] == "delivered") == bool(row["delivered_on"])


@pytest.mark.parametrize("name", [name for name, table in TABLES.items() if "currency" in table.names])
def test_money_has_a_rate(tables: dict[str, Rows], name: str) -> None:
    """Every amount in a foreign currency has a rate of its month."""
    rates = {(row["currency"], row["date"][:7]) for row in tables["rates"]}
    day = TABLES[name].known_on or "date"
    assert all(row["currency"] == "EUR" or (row["currency"], row[day][:7]) in rates for row in tables[name])


def test_nobody_ordered_before_becoming_a_customer(tables: dict[str, Rows]) -> None:
    """The first order does not come before the day named in the accounts."""
    since = {row["account_id"]: row["since"] for row in tables["accounts"]}
    assert all(since[row["account_id"]] <= row["date"] for row in tables["orders"])


def test_invoices_are_the_orders(tables: dict[str, Rows]) -> None:
    """What was invoiced is what was ordered, by account and to the cent (but a credit not yet settled)."""
    ordered: Counter[str] = Counter()
    for row in tables["orders"]:
        if row["status"] != "cancelled":
            ordered[row["account_id"]] += int(Decimal(row["amount"]) * 100)
    invoiced: Counter[str] = Counter()
    for row in tables["invoices"]:
        invoiced[row["account_id"]] += int(Decimal(row["amount"]) * 100)
    left = {account: ordered[account] - invoiced[account] for account in ordered}
    assert all(rest <= 0 for rest in left.values())
    assert sum(rest < 0 for rest in left.values()) <= 2


def test_parents_are_accounts_without_circles(tables: dict[str, Rows]) -> None:
    """Every parent is an account that has no parent of its own."""
    parents = {row["account_id"]: row["parent_id"] for row in tables["accounts"]}
    groups = {parent for parent in parents.values() if parent}
    assert len(groups) == 4
    assert all(not parents[parent] for parent in groups)
