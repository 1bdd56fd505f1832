"""Allocation of visits: capacity, promises, reasons, order of rows, thin books."""

from dataclasses import replace
from datetime import date, timedelta

import pandas as pd
import pytest
from books import book

from kamreport.metrics import METRICS
from kamreport.metrics.allocation import PORTFOLIO, TABLES
from kamreport.metrics.tier import TIERS

EIGHT = {"promises": {tier: {"executive": 2, "management": 6} for tier in TIERS}}


def measured(of):
    """The allocation of a book, with what it needs measured first."""
    done = {}

    def need(name):
        for one in METRICS[name].needs:
            if one not in done:
                need(one)
        done[name] = METRICS[name].measure(of, {one: done[one] for one in METRICS[name].needs})

    need("allocation")
    return done["allocation"]


def visits(account, count, owner="Ann", **more):
    """Management meetings with an account in the last twelve months."""
    return [
        {"interaction_id": f"{account}{owner}{n}{more}", "account_id": account, "owner": owner,
         "date": date(2025, 11, 1) + timedelta(days=n), "layer": "management", "kind": "visit", **more}
        for n in range(count)
    ]  # fmt: skip


def portfolio(met, amounts=(9000, 3000, 1000), **chosen):
    """Three accounts of one manager, promised eight visits each, with monthly orders and so many visits."""
    names = ("A", "B", "C")
    accounts = [{"account_id": one, "name": one, "owner": "Ann", "strategic_match": 50.0} for one in names]
    orders = [
        {"account_id": one, "order_id": f"{one}{n}", "date": date(2024, 1, 5) + timedelta(days=30 * n),
         "amount": float(amount), "cost": amount * 0.6}
        for one, amount in zip(names, amounts, strict=True)
        for n in range(33)
    ]  # fmt: skip
    rows = [row for one, n in zip(names, met, strict=True) for row in visits(one, n)]
    return book(accounts, orders, interactions=rows, settings={"tier": EIGHT, "allocation": chosen})


def test_capacity_is_used_and_promises_are_kept():
    """Thirty visits for three accounts: all are shared out, none gets less than its eight."""
    found = measured(portfolio((2, 8, 20)))
    frame = found.accounts
    assert frame["proposed"].sum() == frame["visits"].sum() == 30
    assert (frame["proposed"] >= frame["promised"]).all()
    assert frame["proposed"].is_monotonic_decreasing
    assert frame["change"].sum() == 0
    assert found.portfolio["value_gain"].value > 0
    assert frame.at["C", "reason"] == "elsewhere"
    assert frame.at["A", "reason"] in ("risk", "growth")


def test_what_is_promised_comes_first():
    """An account raised to its promise and no further says so."""
    frame = measured(portfolio((16, 12, 1), amounts=(9000, 9000, 10))).accounts
    assert frame.at["C", "proposed"] == frame.at["C", "promised"] == 8
    assert frame.at["C", "reason"] == "promise"


def test_short_of_time_nobody_gets_more_than_promised_or_held():
    """Fifteen visits for promises of twenty-four: half of each kept, none above promise and today."""
    found = measured(portfolio((10, 4, 1)))
    frame, row = found.accounts, found.tables["owners"].iloc[0]
    assert bool(row["short"])
    assert frame["proposed"].sum() == 15
    assert (frame["proposed"] >= 4).all()
    assert (frame["proposed"] <= frame[["promised", "visits"]].max(axis=1)).all()


def test_mails_other_people_other_layers_and_cancelled_meetings_are_no_capacity():
    """Only held executive and management meetings of the account's own manager count."""
    rows = [
        *visits("A", 3),
        *visits("A", 2, owner=None),
        *visits("A", 5, owner="Bo"),
        *visits("A", 4, kind="mail"),
        *visits("A", 6, status="cancelled"),
    ]
    rows += [
        {**row, "layer": "operational", "interaction_id": f"o{n}"} for n, row in enumerate(visits("A", 7))
    ]
    of = book(
        [{"account_id": one, "name": one, "owner": "Ann"} for one in "ABC"],
        [{"account_id": "A", "order_id": "1", "date": date(2026, 1, 1), "amount": 5.0}],
        interactions=rows,
    )
    assert measured(of).accounts.at["A", "visits"] == 5


def test_capacity_of_the_settings():
    """A manager's visits a year can be given; the plan uses them."""
    found = measured(portfolio((2, 8, 20), capacity={"Ann": 40}))
    assert found.accounts["proposed"].sum() == 40


def test_order_of_rows_does_not_matter():
    """The same rows in another order give the same plan."""
    one = portfolio((5, 9, 16))
    tables = {name: frame.iloc[::-1].reset_index(drop=True) for name, frame in one.tables.items()}
    other = replace(one, tables=tables)
    pd.testing.assert_frame_equal(measured(one).accounts, measured(other).accounts)
    pd.testing.assert_frame_equal(measured(one).tables["moves"], measured(other).tables["moves"])


@pytest.mark.parametrize(
    ("of", "key"),
    [
        (lambda: book(["A"]), "withheld-no-interactions"),
        (lambda: book(["A"], interactions=visits("A", 2)), "withheld-no-owners"),
        (
            lambda: book(
                [{"account_id": "A", "name": "A", "owner": "Bo"}], interactions=visits("A", 2, owner="X")
            ),
            "withheld-no-own-meetings",
        ),
        (
            lambda: book([{"account_id": "A", "name": "A", "owner": "Ann"}], interactions=visits("A", 2)),
            "withheld-no-stake",
        ),
    ],
)
def test_thin_books(of, key):
    """What is missing is named; there is no plan."""
    found = measured(of())
    assert {found.portfolio[name].withheld.key for name in PORTFOLIO} == {key}
    assert found.accounts.at["A", "proposed_withheld"].key == key
    assert {name: tuple(table.columns) for name, table in found.tables.items()} == dict(TABLES)
