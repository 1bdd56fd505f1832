"""Engagement: cadence, people reached, sponsors, the strategy meeting."""

from datetime import date, timedelta
from typing import Any

import pandas as pd
from books import book

from kamreport.figures import Known, Result, reason
from kamreport.metrics.engagement import FIGURES, engagement
from kamreport.metrics.tier import tier as measure_tier

ACCOUNTS = ["A", "B"]


def tiers(**words: str | None) -> Known:
    """The tier of each account, with the usual promises."""
    nothing = pd.Series(dict.fromkeys(words), dtype="float64")
    blank = {
        "value": pd.DataFrame({"value": nothing, "value_withheld": None, "worth": nothing}),
        "fit": pd.DataFrame({"fit": nothing, "fit_withheld": None}),
    }
    promises = measure_tier(book(list(words)), {name: Result(frame) for name, frame in blank.items()}).tables
    return {"tier": Result(pd.DataFrame({"tier": pd.Series(words, dtype="object")}), tables=promises)}


def meeting(number: int, day: date, account: str = "A", **more: Any) -> dict[str, Any]:
    """A held management meeting."""
    return {
        "interaction_id": f"{account}{number}",
        "account_id": account,
        "date": day,
        "layer": "management",
        "kind": "meeting",
        **more,
    }


FIRST = date(2025, 10, 1)


def test_cadence_by_hand() -> None:
    """Meetings in 9 of 12 months keep 9 of 12 periods; a second one in the same month adds nothing."""
    days = [FIRST + timedelta(days=31 * n) for n in range(9)]
    rows = [meeting(n, day) for n, day in enumerate([*days, days[0]])]
    found = engagement(book(["A"], interactions=rows), tiers(A="core"))
    assert found.accounts.loc["A", ["kept_management", "due_management"]].tolist() == [9, 12]
    assert found.estimate("A", "cadence_management").value == 0.75
    assert found.estimate("A", "cadence").value == 0.25


def test_lower_tiers_are_due_half() -> None:
    """Standard accounts, and those without a tier, are due 2, 6 and 26 meetings."""
    rows = [meeting(0, FIRST)]
    found = engagement(book(ACCOUNTS, interactions=rows), tiers(A="standard", B=None))
    due = found.accounts[["due_executive", "due_management", "due_operational"]]
    assert due.to_numpy().tolist() == [[2, 6, 26], [2, 6, 26]]


def test_young_accounts_are_due_less() -> None:
    """Periods that began before the first day as a customer are not due."""
    accounts = [
        {"account_id": "A", "name": "A", "since": date(2026, 7, 1)},
        {"account_id": "B", "name": "B", "since": date(2026, 9, 30)},
    ]
    found = engagement(book(accounts, interactions=[meeting(0, FIRST, "B")]), tiers(A="core", B="core"))
    assert found.accounts.at["A", "due_executive"] == 1
    assert found.estimate("B", "cadence").withheld == reason("too-new")


def test_mails_and_cancelled_are_no_meetings() -> None:
    """A mail, a cancelled and a planned meeting keep no period; a mail planned is not the next meeting."""
    rows = [
        meeting(0, FIRST, kind="mail"),
        meeting(1, FIRST, status="cancelled"),
        meeting(2, date(2026, 11, 1), status="planned"),
        meeting(3, date(2026, 10, 5), status="planned", kind="mail"),
    ]
    found = engagement(book(["A"], interactions=rows), tiers(A="core"))
    assert found.accounts.at["A", "kept_management"] == 0
    assert found.accounts.at["A", "next_meeting"] == pd.Timestamp(2026, 11, 1)
    assert found.tables["planned"]["date"].tolist() == [pd.Timestamp(2026, 11, 1)]


def test_people() -> None:
    """Of three people there one was reached: single-threaded. The sponsor who left is news."""
    contacts = [
        {"contact_id": f"p{n}", "account_id": "A", "name": "x", "layer": "executive"} for n in range(3)
    ]
    contacts += [
        {"contact_id": "s", "account_id": "A", "name": "s", "stance": "sponsor", "left_on": date(2026, 8, 1)}
    ]
    rows = [meeting(0, date(2026, 9, 1), contact_id="p0", layer=None)]
    found = engagement(book(ACCOUNTS, interactions=rows, contacts=contacts), tiers(A="core", B="core"))
    assert found.accounts.loc[
        "A", ["contacts", "reached", "single_threaded", "sponsors", "sponsors_left"]
    ].tolist() == [3, 1, 1, 0, 1]
    assert found.accounts.at["A", "kept_executive"] == 1  # the contact's layer
    assert found.estimate("B", "reach").withheld == reason("no-contacts")
    assert found.portfolio["single_threaded"].value == 1


def test_strategy_meeting() -> None:
    """Held counts before planned before cancelled; otherwise there was none."""
    rows = [
        meeting(0, date(2026, 3, 1), "A", kind="strategy", status="cancelled"),
        meeting(1, date(2026, 12, 1), "A", kind="strategy", status="planned"),
        meeting(2, date(2026, 3, 1), "B", kind="strategy", status="cancelled"),
        meeting(3, date(2026, 2, 1), "C", kind="strategy"),
    ]
    found = engagement(book(["A", "B", "C", "D"], interactions=rows), tiers(A=None, B=None, C=None, D=None))
    assert found.accounts["strategy"].tolist() == ["planned", "cancelled", "held", "none"]


def test_without_tables() -> None:
    """Without interactions and contacts everything is withheld; contacts alone still count people."""
    found = engagement(book(["A"]), tiers(A="core"))
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-interactions")}
    alone = engagement(
        book(["A"], contacts=[{"contact_id": "p", "account_id": "A", "name": "x"}]), tiers(A="core")
    )
    assert alone.estimate("A", "contacts").value == 1
    assert alone.estimate("A", "cadence").withheld == reason("no-interactions")
    assert alone.word("A", "strategy") is None


def test_row_order() -> None:
    """The order of rows does not show."""
    rows = [meeting(n, FIRST + timedelta(days=17 * n), "AB"[n % 2]) for n in range(12)]
    one = engagement(book(ACCOUNTS, interactions=rows), tiers(A="core", B=None))
    two = engagement(book(ACCOUNTS, interactions=rows[::-1]), tiers(A="core", B=None))
    assert one.accounts.equals(two.accounts)
