"""Scorecards of account managers: figures by hand, gaps, noise, thin books."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
from books import book

from kamreport.metrics import METRICS
from kamreport.metrics.owners import TABLES, WEIGHTS

AHEAD = [{"account_id": f"B{n}", "name": f"B{n}", "owner": "Bo"} for n in range(6)]
MIXED = [{"account_id": f"A{n}", "name": f"A{n}", "owner": "Ann"} for n in range(6)]


def measured(of):
    """The scorecards of a book, with what they need measured first."""
    done = {}

    def need(name):
        for one in METRICS[name].needs:
            if one not in done:
                need(one)
        done[name] = METRICS[name].measure(of, {one: done[one] for one in METRICS[name].needs})

    need("owners")
    return done["owners"]


def bought(account, then, now):
    """Revenue of the twelve months before the last twelve, and of those."""
    return [
        {"account_id": account, "order_id": f"{account}{year}", "date": date(year, 3, 1), "amount": amount}
        for year, amount in ((2024, 0.01), (2025, then), (2026, now))
    ]


def answers(account, *scores):
    """Answers to the recommendation question."""
    return [
        {"survey_id": f"{account}{n}", "account_id": account, "kind": "nps", "score": score,
         "invited_on": date(2026, 5, 1), "answered_on": date(2026, 5, 2)}
        for n, score in enumerate(scores)
    ]  # fmt: skip


def action(n, due, done, side="ours", account="A0"):
    """An action of account A0."""
    return {"action_id": f"X{n}", "account_id": account, "title": "t", "side": side,
            "agreed_on": date(2026, 1, 1), "due_on": due, "done_on": done}  # fmt: skip


def test_components_by_hand():
    """Pooled answers, pooled revenue, own actions by their day; the client's are not ours."""
    day = date(2026, 6, 1)
    of = book(
        MIXED[:2],
        [*bought("A0", 100, 150), *bought("A1", 100, 30)],
        surveys=[*answers("A0", 10, 9, 9), *answers("A1", 3, 8)],
        actions=[
            *[action(n, day, day) for n in range(3)],
            action(3, day, date(2026, 6, 2)),
            action(4, day, None),
            action(5, day, day, "client"),
            action(6, date(2026, 12, 1), None),
        ],
    )
    row = measured(of).tables["owners"].iloc[0]
    assert (row["nps"], row["nps_n"]) == (40, 5)
    assert (row["plan"], row["plan_n"]) == (0.6, 5)
    assert row["retention"] == pytest.approx(0.65, abs=1e-3)
    assert row["growth"] == pytest.approx(-0.1, abs=1e-3)
    assert row["nrr"] == pytest.approx(0.9, abs=1e-3)
    assert (row["accounts"], row["revenue"], row["owner"]) == (2, 180, "Ann")


def test_missing_components_leave_the_mean():
    """With NPS and plan unknown 45 % of the weight are left: none, or those two alone."""
    of = book(MIXED, [row for n in range(6) for row in bought(f"A{n}", 100, 100)])
    row = measured(of).tables["owners"].iloc[0]
    assert row["score_coverage"] == pytest.approx(0.45)
    assert np.isnan(row["score"])
    assert row["score_withheld"].key == "withheld-coverage"
    lower = book(
        MIXED,
        [row for n in range(6) for row in bought(f"A{n}", 100, 100)],
        settings={"owners": {"least_coverage": 0.4}},
    )
    assert measured(lower).tables["owners"].at[0, "score"] == pytest.approx(
        (25 * 100 + 20 * 50) / 45, abs=0.1
    )


def test_a_clear_difference_is_told_and_noise_is_not():
    """A manager whose accounts all fall and complain stands below; two alike are in the noise."""
    steady = [
        row for n in range(6) for row in (*bought(f"B{n}", 100, 110 + n), *bought(f"A{n}", 100, 60 + n))
    ]
    voices = [row for n in range(6) for row in (*answers(f"B{n}", *[10] * 9), *answers(f"A{n}", *[2] * 9))]
    told = measured(book(AHEAD + MIXED, steady, surveys=voices)).tables["owners"].set_index("owner")
    assert told["standing"].to_dict() == {"Ann": "below", "Bo": "above"}
    alike = [row for n in range(6) for one in "AB" for row in bought(f"{one}{n}", 100, 80 + 10 * n)]
    voices = [row for n in range(6) for one in "AB" for row in answers(f"{one}{n}", 10, 8, 3)]
    same = measured(book(AHEAD + MIXED, alike, surveys=voices)).tables["owners"]
    assert set(same["standing"]) == {"within"}


def test_few_accounts_have_no_interval_and_no_standing():
    """Four accounts are too few for an interval of retention: nothing is said of the difference."""
    rows = [row for n in range(4) for row in bought(f"A{n}", 100, 50)]
    rows += [row for n in range(6) for row in bought(f"B{n}", 100, 130)]
    voices = [row for n in range(4) for row in answers(f"A{n}", 1, 1)]
    told = measured(book(MIXED[:4] + AHEAD, rows, surveys=voices)).tables["owners"].set_index("owner")
    assert told.loc["Ann", "standing"] == ""
    assert np.isnan(told.loc["Ann", "score_low"])


def test_order_of_rows_and_names_do_not_matter():
    """The same accounts in another order give the same scorecards, listed by name."""
    rows = [row for n in range(6) for row in (*bought(f"B{n}", 100, 90 + n), *bought(f"A{n}", 100, 70 - n))]
    one, other = measured(book(AHEAD + MIXED, rows)), measured(book((MIXED + AHEAD)[::-1], rows[::-1]))
    pd.testing.assert_frame_equal(one.tables["owners"], other.tables["owners"])
    assert list(one.tables["owners"]["owner"]) == ["Ann", "Bo"]


@pytest.mark.parametrize("accounts", [["A"], [{"account_id": "A", "name": "A", "owner": " "}]])
def test_without_managers(accounts):
    """Without account managers there are no scorecards, and a reason."""
    found = measured(book(accounts))
    assert found.portfolio["score"].withheld.key == "withheld-no-owners"
    assert found.tables["owners"].empty


def test_a_manager_without_any_data():
    """An account of which nothing is known: a row with reasons, no error."""
    found = measured(book(MIXED[:1]))
    row = found.tables["owners"].iloc[0]
    assert tuple(found.tables["owners"].columns) == TABLES["owners"]
    assert all(row[f"{name}_withheld"] is not None for name in WEIGHTS)
    assert found.portfolio["score"].withheld.key == "withheld-coverage"
