"""Effect of the last plan: actions and objectives by hand, the two groups, thin books."""

from datetime import date

import pytest
from books import book

from kamreport.metrics.effect import TABLES, effect
from kamreport.metrics.revenue import revenue

DAY = date(2026, 8, 1)


def measured(of):
    """The effect of a book's plan."""
    return effect(of, {"revenue": revenue(of, {})})


def action(name, done, due=DAY, agreed=date(2026, 5, 1), account="A"):
    """An action due in the third quarter of 2026."""
    return {"action_id": name, "account_id": account, "title": name, "agreed_on": agreed, "due_on": due,
            "done_on": done}  # fmt: skip


def objective(name, baseline, target, actual, due=DAY):
    """An objective due in the third quarter of 2026."""
    return {"objective_id": name, "account_id": "A", "title": name, "baseline": baseline, "target": target,
            "actual": actual, "agreed_on": date(2026, 1, 1), "due_on": due}  # fmt: skip


def test_actions_by_their_day():
    """On the day is in time, a day after is late, undone is open; others' periods do not count."""
    of = book(
        actions=[
            action("on", DAY),
            action("after", date(2026, 8, 2)),
            action("undone", None),
            action("next", None, due=date(2026, 10, 1)),
            action("past", None, due=date(2026, 6, 30)),
        ]
    )
    found = measured(of)
    row = found.accounts.loc["A"]
    assert (row["actions_due"], row["in_time"], row["late"], row["open"]) == (3, 1, 1, 1)
    table = found.tables["actions"]
    assert list(table["action_id"]) == ["undone", "after", "on"]
    assert list(table["days_late"]) == [60, 1, 0]
    kept = found.portfolio["actions_kept"]
    assert (kept.value, kept.n) == (pytest.approx(1 / 3), 3)
    assert kept.low < 1 / 3 < kept.high


def test_objectives_in_their_own_direction():
    """Down from 9 to 4 is met at 3.9, up from 80 to 96 is missed at 95; without a baseline nobody knows."""
    of = book(
        objectives=[
            objective("down", 9.0, 4.0, 3.9),
            objective("up", 80.0, 96.0, 95.0),
            objective("lost", None, 5.0, 4.0),
            objective("blank", 1.0, 5.0, None),
            objective("later", 1.0, 5.0, 5.0, due=date(2026, 12, 1)),
        ]
    )
    found = measured(of)
    outcome = found.tables["objectives"].set_index("objective_id")["outcome"].to_dict()
    assert outcome == {"down": "met", "up": "missed", "lost": "unknown", "blank": "unknown"}
    assert (found.portfolio["objectives_met"].value, found.portfolio["objectives_met"].n) == (0.5, 2)
    assert found.tables["objectives"].set_index("objective_id").at["up", "progress"] == 0.9375


def test_who_had_a_plan_when_the_period_began():
    """An action open at the start is a plan; one done before, or agreed later, is none."""
    of = book(
        ["A", "B", "C", "D"],
        actions=[
            action("open", None, due=date(2026, 4, 1), account="A"),
            action("done", date(2026, 6, 30), account="B"),
            action("new", None, agreed=date(2026, 7, 1), account="C"),
        ],
    )
    assert measured(of).accounts["planned"].to_dict() == {"A": 1, "B": 0, "C": 0, "D": 0}


def orders(account, then, now):
    """Orders of the third quarters of 2025 and 2026, and one long before."""
    return [
        {"account_id": account, "order_id": f"{account}{year}", "date": date(year, 8, 1), "amount": amount}
        for year, amount in ((2024, 1.0), (2025, then), (2026, now))
    ]


def test_groups_add_up_and_small_ones_have_no_interval():
    """Accounts with a plan grew from 100 to 150, the six others from 600 to 630."""
    rows = orders("A", 100, 150) + [row for n in range(6) for row in orders(f"B{n}", 100, 100 + 2 * n)]
    of = book(["A", *(f"B{n}" for n in range(6))], rows, actions=[action("x", None)])
    found = measured(of)
    table = found.tables["groups"].set_index("group")
    assert table.loc["plan", ["accounts", "then", "now"]].tolist() == [1, 100, 150]
    assert table.loc["no_plan", ["accounts", "then", "now"]].tolist() == [6, 600, 630]
    one, other = found.portfolio["growth_plan"], found.portfolio["growth_no_plan"]
    assert (one.value, one.low) == (0.5, None)
    assert other.value == pytest.approx(0.05)
    assert other.low < 0.05 < other.high
    assert found.portfolio["difference"].value == pytest.approx(0.45)
    assert found.portfolio["difference"].low is None


def test_without_orders_or_a_year_before():
    """The groups' revenue is withheld with the reason of revenue itself."""
    assert measured(book(actions=[action("x", None)])).portfolio["growth_plan"].withheld.key == (
        "withheld-no-orders"
    )
    young = [{"account_id": "A", "order_id": "1", "date": date(2026, 8, 1), "amount": 5.0}]
    found = measured(book(orders=young, actions=[action("x", None)]))
    assert found.portfolio["growth_plan"].withheld.key == "withheld-history"
    assert found.portfolio["difference"].withheld.key == "withheld-history"


def test_without_plans():
    """Without actions and objectives everything is withheld, the tables are empty."""
    found = measured(book())
    assert {one.withheld.key for one in found.portfolio.values()} == {"withheld-no-plans"}
    assert {name: tuple(table.columns) for name, table in found.tables.items()} == dict(TABLES)


def test_nothing_due():
    """Plans of which nothing fell due: counts are zero, shares withheld."""
    found = measured(book(actions=[action("x", None, due=date(2027, 1, 1))]))
    assert found.portfolio["actions_kept"].withheld.key == "withheld-no-actions-due"
    assert found.portfolio["objectives_met"].withheld.key == "withheld-no-objectives-due"
