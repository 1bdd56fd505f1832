"""The book as it stood: later rows and later news are gone, plans stay."""

from datetime import date

import pandas as pd
import pytest
from books import book, table

from kamreport.contract import Kind
from kamreport.model import known
from kamreport.period import parse
from kamreport.schema import TABLES

DAY = date(2026, 6, 30)


def test_news_of_later_days_is_not_known():
    """A ticket opened before and resolved after the day is open; one opened after is not there."""
    rows = [
        {
            "ticket_id": f"T{number}",
            "account_id": "A",
            "opened_at": opened,
            "resolved_at": resolved,
            "csat": 5,
        }
        for number, (opened, resolved) in enumerate(
            [("2026-06-01", "2026-06-30 23:59"), ("2026-06-01", "2026-07-01"), ("2026-07-01", None)]
        )
    ]
    seen = known(table("tickets", rows), TABLES["tickets"], DAY)
    assert list(seen["ticket_id"]) == ["T0", "T1"]
    assert list(seen["resolved_at"].isna()) == [False, True]
    assert list(seen["csat"].isna()) == [False, True]


def test_plans_stay_and_meetings_after_the_day_are_planned():
    """A contract's end in the future is known; a meeting held later was only planned then."""
    meetings = [{"interaction_id": "M", "account_id": "A", "date": "2026-07-01", "status": "held"}]
    assert list(known(table("interactions", meetings), TABLES["interactions"], DAY)["status"]) == ["planned"]
    contracts = [{"contract_id": "C", "account_id": "A", "start": "2026-01-01", "end": "2027-01-01"}]
    seen = known(table("contracts", contracts), TABLES["contracts"], DAY)
    assert seen["end"].iloc[0] == pd.Timestamp("2027-01-01")


@pytest.mark.parametrize("name", [name for name in TABLES if name != "orders"])
def test_no_news_is_dated_after_the_day(name):
    """Of every table: whatever its rows, no date that is news lies after the day, nor what it reveals."""
    contract = TABLES[name]
    dates = [column.name for column in contract.columns if column.kind in (Kind.DATE, Kind.MOMENT)]
    days = ["2026-06-29", "2026-06-30", "2026-07-01", "2026-12-31"]
    rows = [
        {column.name: day if column.name in dates else _value(column, number) for column in contract.columns}
        for number, day in enumerate(days)
    ]
    seen = known(table(name, rows), contract, DAY)
    end = pd.Timestamp(DAY) + pd.Timedelta(days=1)
    for column in contract.columns:
        if column.news:
            assert not (seen[column.name] >= end).any()
        if column.revealed_by:
            assert seen.loc[seen[column.revealed_by].isna(), column.name].isna().all()
    if contract.known_on and name != "interactions":
        assert not (seen[contract.known_on] >= end).any()


def _value(column, number):
    """Some value of a column's kind."""
    if column.kind is Kind.FLAG:
        return True
    if column.kind in (Kind.NUMBER, Kind.MONEY, Kind.SHARE):
        return 1.0
    return column.choices[0] if column.choices else f"{column.name}{number}"


def test_a_table_that_was_empty_then_was_not_given():
    """Looking back before the first row of a table, the book does not have it."""
    orders = [{"account_id": "A", "order_id": "O", "date": "2026-06-01", "amount": 5.0}]
    now = book(
        ["A"],
        orders,
        surveys=[{"survey_id": "S", "account_id": "A", "kind": "nps", "invited_on": "2026-05-01"}],
    )
    then = now.at(date(2026, 3, 31), parse("2026Q1"))
    assert now.has("orders", "surveys")
    assert then.given == {"accounts"}
    assert then.facts.days.empty
    assert list(then.accounts) == ["A"]
