"""Key accounts: the points by hand, reasons that add up, groups, today's assignment, thin books."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
from books import Row, book

from kamreport.arithmetic.pointing import Rule, changed, judge
from kamreport.figures import Result
from kamreport.metrics import Measures
from kamreport.metrics.key_accounts import RULES


def orders(account: str, then: float, now: float, cost: float = 0.5) -> list[Row]:
    """An account's orders a year ago and now, with their cost."""
    return [
        {
            "account_id": account,
            "order_id": f"{account}{year}",
            "date": date(year, 3, 5),
            "amount": amount,
            "cost": amount * cost,
        }
        for year, amount in ((2024, 1.0), (2025, then), (2026, now))
        if amount
    ]


def account(name: str, fit: float | None = None, **more: Any) -> Row:
    """An account whose fit rests on what is stated of it."""
    stated = ("strategic_match", "growth_potential", "switching_cost", "influence")
    return {"account_id": name, "name": name, **dict.fromkeys(stated, fit), **more}


ACCOUNTS = [
    account("A", 90, wallet=1_000_000, owner="Ann"),
    account("B", 90, wallet=1, owner="Ann", parent_id="A"),
    account("C", 10, wallet=1, owner="Bo"),
    account("D", 50, wallet=400),
]
LINES = [*orders("A", 700, 800), *orders("B", 90, 60), *orders("C", 99, 100, 1.2), *orders("D", 40, 40)]
EVENTS = [{"event_id": "E1", "account_id": "A", "date": date(2025, 1, 1), "kind": "reference"}]
CONTRACTS = [{"contract_id": "K", "account_id": "A", "start": date(2020, 1, 1)}]


def found(**how: Any) -> Result:
    """The metric over a book of four accounts."""
    given: dict[str, Any] = {"accounts": ACCOUNTS, "orders": LINES, "events": EVENTS, "contracts": CONTRACTS}
    return Measures(book(**(given | how)))["key_accounts"]


def points(result: Result, name: str) -> dict[str, float]:
    """An account's reasons, rounded."""
    own = result.tables["reasons"].query("account_id == @name")
    return {str(rule): round(value, 6) for rule, value in zip(own["rule"], own["points"], strict=True)}


def test_points_by_hand() -> None:
    """A has all there is; C is class B, sold below cost and of low fit; B shrinks."""
    result = found()
    assert points(result, "A") == {
        "revenue-a": 30, "fit": 20, "growth": 10, "margin": 10, "potential": 10, "reference": 10,
        "contract": 5, "group": 5,
    }  # fmt: skip
    assert points(result, "C") == {"margin-none": -15, "revenue-b": 12, "fit-low": -10, "group": 5}
    assert points(result, "B") == {"fit": 20, "revenue-b": 12, "shrinking": -10, "margin": 10, "group": 5}
    assert result.accounts.loc["A", "score"] == pytest.approx(100)
    assert result.accounts["rank"].tolist()[0] == 1


def test_reasons_add_up() -> None:
    """The points of each account and each group are its score, also where something is not known."""
    for how in ({}, {"events": ()}, {"contracts": (), "events": ()}):
        result = found(**how)
        for kind, name in (("reasons", "account_id"), ("parent_reasons", "parent_id")):
            sums = result.tables[kind].groupby(name)["points"].sum()
            scores = (
                result.accounts["score"]
                if kind == "reasons"
                else result.tables["parents"].set_index("parent_id")["score"]
            )
            for one, total in sums.items():
                assert total == pytest.approx(scores[one])


def test_what_is_not_known_is_scaled_out() -> None:
    """Without events and contracts the other points are scaled to 100 and the coverage says so."""
    result = found(events=(), contracts=())
    assert result.accounts.loc["A", "coverage"] == pytest.approx(0.85)
    assert result.accounts.loc["A", "score"] == pytest.approx(100)
    assert points(result, "A")["revenue-a"] == pytest.approx(30 / 0.85)


def test_today_and_verdicts() -> None:
    """Owners tell today's key accounts where few have one; a list in the settings wins over them."""
    few = [one if one["account_id"] == "C" else {**one, "owner": None} for one in ACCOUNTS]
    result = found(accounts=few)
    assert result.tables["basis"].loc[0, "basis"] == "owner"
    assert result.accounts["verdict"].to_dict() == {"A": "appoint", "B": "none", "C": "release", "D": "none"}
    assert found().tables["basis"].loc[0, "basis"] == "tier"
    listed = found(settings={"key_accounts": {"current": ("D", "X")}})
    assert listed.tables["basis"].loc[0, ["basis", "unknown"]].tolist() == ["list", 1]
    assert listed.accounts["verdict"].to_dict() == {"A": "appoint", "B": "none", "C": "none", "D": "release"}
    assert listed.portfolio["appoint"].value == 1
    assert listed.tables["owners"].set_index("owner")["key"].to_dict() == {"Ann": 1, "Bo": 0}


def test_groups_are_judged_as_one() -> None:
    """The parent's group has the sums of its accounts; groups of one are not listed."""
    parents = found().tables["parents"]
    assert parents["parent_id"].tolist() == ["A"]
    assert parents.loc[0, ["accounts", "worth", "verdict"]].tolist() == [2, 860.0, "keep"]
    assert parents.loc[0, "share"] == pytest.approx(0.86)


def test_withdrawn_reference_and_silence() -> None:
    """The last word on a reference counts; a churned account loses points once, not as dormant too."""
    later = {"event_id": "E2", "account_id": "A", "date": date(2026, 1, 1), "kind": "reference_withdrawn"}
    gone = {"event_id": "E3", "account_id": "C", "date": date(2026, 9, 1), "kind": "churned"}
    result = found(events=[*EVENTS, later, gone])
    assert points(result, "A")["reference-withdrawn"] == -10
    assert points(result, "C")["churned"] == -30
    assert "dormant" not in points(result, "C")


def test_thin_books() -> None:
    """Orders alone are enough for points, nobody can be released; nothing at all is withheld."""
    alone = Measures(book(["A", "B"], [*orders("A", 50, 90), *orders("B", 9, 9)]))["key_accounts"]
    assert alone.tables["basis"].loc[0, "basis"] == "none"
    assert set(alone.accounts["verdict"]) <= {"appoint", "none"}
    assert alone.accounts["score"].notna().all()
    empty = Measures(book(["A"]))["key_accounts"]
    assert empty.estimate("A", "score").withheld is not None
    assert empty.portfolio["keep"].withheld is not None
    assert empty.tables["ranking"].empty


def test_first_rule_of_a_theme_counts() -> None:
    """Of a theme's rules the first that holds gives its points; a missing value gives none and takes none."""
    rules = (Rule("high", "x", "x", "from", 2, 9), Rule("middle", "x", "x", "from", 1, 4))
    frame = pd.DataFrame({"x": [3.0, 1.0, 0.0, float("nan")]})
    points, most = judge(frame, rules)
    assert points.to_numpy().tolist() == [[9, 0], [0, 4], [0, 0], [0, 0]]
    assert most["x"].tolist() == [9, 9, 9, 0]
    moved = changed(rules, {"high": 4}, {"middle": 5})
    assert (moved[0].bound, moved[0].points, moved[1].points) == (4, 9, 5)


def test_all_points_make_a_hundred() -> None:
    """The most of each theme adds up to 100, so that a full score needs no scaling."""
    themes: dict[str, float] = {}
    for rule in RULES:
        themes[rule.theme] = max(themes.get(rule.theme, 0), rule.points)
    assert sum(themes.values()) == 100


def test_what_is_lacking() -> None:
    """What is lacking and what was gained make the most that can be had; penalties lack nothing."""
    result = found()
    lacking = result.tables["lacking"]
    own = lacking[lacking["account_id"] == "C"].set_index("rule")["points"].to_dict()
    assert own["revenue-a"] == pytest.approx(18)
    assert own["fit"] == pytest.approx(20)
    assert "churned" not in own
    assert lacking[lacking["account_id"] == "A"].empty
    gained = result.tables["reasons"].query("points > 0").groupby("account_id")["points"].sum()
    sums = gained.add(lacking.groupby("account_id")["points"].sum(), fill_value=0)
    assert sums.tolist() == pytest.approx([100] * 4)


def test_an_even_book_has_no_crowd_of_key_accounts() -> None:
    """Of twenty accounts of nearly the same size most are class A; only the largest fifth counts in full."""
    names = [f"E{n:02}" for n in range(20)]
    lines = [row for n, name in enumerate(names) for row in orders(name, 100, 100 + n)]
    result = Measures(book(names, lines))["key_accounts"]
    rules = result.tables["reasons"]
    assert (rules["rule"] == "revenue-a").sum() == 4
    assert (rules["rule"] == "revenue-b").sum() >= 12
