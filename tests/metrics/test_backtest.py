"""The backtest: a planted signal is found, chance is not, nothing later is read, outcomes by hand."""

from datetime import date, timedelta
from functools import cache

import numpy as np
import pandas as pd
import pytest
from books import book

from kamreport.arithmetic import trying
from kamreport.figures import Result
from kamreport.hindsight import as_it_stood, looks, measured, outcomes
from kamreport.metrics.backtest import TABLES, backtest
from kamreport.model import Book
from kamreport.period import Span, add_months, containing

START, AS_OF = date(2023, 10, 5), date(2026, 9, 30)
LOOKS = (date(2024, 9, 30), date(2025, 3, 31), date(2025, 9, 30), date(2026, 3, 31))


def monthly(account: str, dice: np.random.Generator, stop: date | None) -> list[dict[str, object]]:
    """An order each month, of much the same size, until the account stops."""
    days = [add_months(START, n) + timedelta(days=int(dice.integers(15))) for n in range(36)]
    return [
        {
            "account_id": account,
            "order_id": f"{account}{day}",
            "date": day,
            "amount": (amount := float(dice.integers(900, 1100))),
            "cost": amount * 0.6,
        }
        for day in days
        if stop is None or day <= stop
    ]


def told(account: str, dice: np.random.Generator, angry: date | None) -> list[dict[str, object]]:
    """Two answers each quarter, good ones but for the year before an account is angry."""
    rows: list[dict[str, object]] = []
    for n in range(12):
        day = add_months(START, 3 * n)
        bad = angry is not None and angry - timedelta(days=360) < day <= angry
        for kind, low, high in (("nps", 0, 9), ("csat", 1, 4)):
            score = float((low if bad else high) + dice.integers(2))
            rows.append(
                {
                    "survey_id": f"{account}{kind}{n}", "account_id": account, "kind": kind,
                    "invited_on": day, "answered_on": day, "score": score,
                }
            )  # fmt: skip
    return rows


@cache
def made(seed: int, *, planted: bool) -> Book:
    """Fifty accounts, half of which stop at a look; the anger before it is theirs, or anybody's."""
    dice = np.random.default_rng(seed)
    names = [f"A{n:02d}" for n in range(50)]
    stops = {one: LOOKS[int(dice.integers(4))] for one in names[::2]}
    others = {one: LOOKS[int(dice.integers(4))] for one in dice.permutation(names)[:25]}
    angry = stops if planted else others
    return book(
        names,
        [row for one in names for row in monthly(one, dice, stops.get(one))],
        as_of=AS_OF,
        surveys=[row for one in names for row in told(one, dice, angry.get(one))],
    )


def word(found: Result) -> str:
    """The verdict."""
    return str(found.tables["verdict"].at[0, "verdict"])


def test_a_planted_signal_is_found():
    """Where those who stop were angry before, and nothing else tells, health beats the simple rules."""
    found = backtest(made(1, planted=True), {})
    assert word(found) == "better"
    auc = found.portfolio["auc"]
    assert auc.value > 0.9
    assert auc.low > 0.7
    rows = found.tables["comparison"].set_index("score")
    assert (rows.loc[["recency", "trend"], "difference_low"] > 0).all()
    assert found.portfolio["events"].value >= 15


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_found_where_there_is_nothing(seed):
    """Where who stops is chance, the score is never called better."""
    found = backtest(made(seed, planted=False), {})
    assert word(found) in ("chance", "not_better", "worse")
    assert found.portfolio["auc"].low < 0.5


def test_later_data_changes_no_earlier_score():
    """Whatever happens after a look: the scores of that look stay as they were."""
    whole, day = made(1, planted=True), LOOKS[1]
    changed = made(2, planted=True)
    frames = dict(whole.tables)
    early = whole.tables["surveys"]["invited_on"] <= pd.Timestamp(day)
    late = changed.tables["surveys"]["invited_on"] > pd.Timestamp(day)
    frames["surveys"] = pd.concat([whole.tables["surveys"][early], changed.tables["surveys"][late]])
    facts = {
        name: pd.concat(
            [
                (kept := getattr(whole.facts, name))[kept[column] <= pd.Timestamp(day)],
                (new := getattr(changed.facts, name))[new[column] > pd.Timestamp(day)],
            ]
        )
        for name, column in (("days", "date"), ("products", "month"), ("deliveries", "promised_on"))
    }
    other = Book(
        whole.as_of, whole.period, whole.currency, frames,
        type(whole.facts)(**facts, stock=whole.facts.stock), whole.given,
    )  # fmt: skip
    one, two = (measured(as_it_stood(each, day), "health").accounts for each in (whole, other))
    pd.testing.assert_frame_equal(one, two)
    then = LOOKS[2]
    assert (
        not measured(as_it_stood(other, then), "health")
        .accounts["health"]
        .equals(measured(as_it_stood(whole, then), "health").accounts["health"])
    )


def test_undated_judgements_are_left_out():
    """Today's wallet or stance does not reach a score of the past."""
    of = book(
        [{"account_id": "A", "name": "A", "wallet": 5.0, "strategic_match": 90.0}],
        monthly("A", np.random.default_rng(1), None),
        contacts=[{"contact_id": "C", "account_id": "A", "name": "C", "stance": "sponsor"}],
    )
    past = as_it_stood(of, LOOKS[1])
    assert past["accounts"][["wallet", "strategic_match"]].isna().all(axis=None)
    assert past["contacts"]["stance"].isna().all()


def amounts(account: str, *rows: tuple[str, float]) -> list[dict[str, object]]:
    """Orders of an account by day and amount."""
    return [
        {"account_id": account, "order_id": f"{account}{day}", "date": date.fromisoformat(day), "amount": one}
        for day, one in rows
    ]


def test_outcomes_by_hand():
    """After 31 March 2025: kept, silent, fallen by just 30 %, not quite; one long silent is no case."""
    last, now = "2024-05-01", "2025-05-01"
    of = book(
        ["fallen", "gone", "kept", "long", "new", "silent"],
        [
            *amounts("kept", (last, 100), ("2024-12-01", 9), (now, 71)),
            *amounts("fallen", (last, 100), ("2024-12-01", 9), (now, 70)),
            *amounts("silent", (last, 100), ("2024-12-01", 9), (now, -5)),
            *amounts("gone", (last, 100), ("2024-12-01", 9)),
            *amounts("long", (last, 100)),
            *amounts("new", ("2025-02-01", 100), (now, 1)),
        ],
    )
    found = outcomes(of, date(2025, 3, 31), 0.3)["outcome"].to_dict()
    assert found == {"kept": "kept", "fallen": "fallen", "silent": "silent", "gone": "silent", "new": "kept"}


def test_looks_are_half_a_year_apart_with_a_year_before_and_two_quarters_after():
    """Orders from October 2023, as of September 2026: four looks; a day less at either end costs one."""
    days = [("2023-10-05", 1), ("2026-09-30", 1)]
    assert looks(book(["A"], amounts("A", *days)), 6) == LOOKS
    assert looks(book(["A"], amounts("A", *days)), 2) == LOOKS[2:]
    early = containing(date(2026, 9, 29), Span.QUARTER)
    shorter = book(["A"], amounts("A", *days), as_of=date(2026, 9, 29), period=early)
    assert looks(shorter, 1) == (date(2025, 12, 31),)
    assert looks(book(["A"], amounts("A", ("2023-11-05", 1), days[1])), 6) == LOOKS[1:]


@pytest.mark.parametrize(
    ("orders", "key"),
    [([], "withheld-no-orders"), (amounts("A", ("2026-07-01", 5)), "withheld-past")],
)
def test_thin_books(orders, key):
    """Without orders or past there is no verdict, and a reason."""
    found = backtest(book(["A"], orders), {})
    assert found.portfolio["auc"].withheld.key == key
    assert found.tables["verdict"].at[0, "verdict"] == "too_little"
    assert {name: tuple(table.columns) for name, table in found.tables.items()} == dict(TABLES)


def test_few_losses_are_too_few():
    """Where nobody stops there is no area, and the reason names the losses."""
    dice = np.random.default_rng(4)
    names = [f"A{n}" for n in range(12)]
    of = book(
        names,
        [row for one in names for row in monthly(one, dice, None)],
        surveys=[row for one in names for row in told(one, dice, None)],
    )
    found = backtest(of, {})
    assert found.portfolio["auc"].withheld.key == "withheld-lost-accounts"
    assert found.portfolio["hit_rate"].withheld.key == "withheld-losses"
    assert found.portfolio["trials"].value == 36


def cases(seed: int, signal: float) -> pd.DataFrame:
    """Two hundred cases of fifty accounts; health carries the signal, the simple rules do not."""
    dice = np.random.default_rng(seed)
    event = dice.random(200) < 0.25
    health = 60 + 10 * dice.normal(size=200) - signal * event
    return pd.DataFrame(
        {
            "account_id": np.repeat(np.arange(50), 4).astype(str),
            "event": event,
            "health": health,
            "band": np.select([health >= 70, health >= 50], ["healthy", "watch"], "at_risk"),
            "recency": dice.gamma(2, size=200),
            "trend": dice.normal(size=200),
        }
    )


def test_verdicts_over_many_seeds():
    """A strong signal is found every time, none at most once in forty."""
    strong = [trying.verdict(trying.comparison(cases(seed, 15), 10))[0] for seed in range(40)]
    none = [trying.verdict(trying.comparison(cases(seed, 0), 10))[0] for seed in range(40)]
    assert set(strong) == {"better"}
    assert none.count("better") <= 1


def test_a_rule_as_good_is_named():
    """Health that says what silence says is not better; health worse than silence is called so."""
    same = cases(3, 15)
    same["recency"] = -same["health"] + np.random.default_rng(1).normal(size=200)
    assert trying.verdict(trying.comparison(same, 10)) == ("not_better", "recency")
    worse = cases(3, 0)
    worse["recency"] = worse["event"] + np.random.default_rng(1).random(200)
    assert trying.verdict(trying.comparison(worse, 10)) == ("worse", "recency")


def test_alarms_by_hand():
    """Two alarms, one right; two losses of four cases: hit rate and false alarms one half, lift one."""
    frame = pd.DataFrame(
        {"account_id": ["A", "B", "C", "D"], "event": [True, False, True, False],
         "health": [30.0, 40.0, 80.0, 90.0], "band": ["at_risk", "at_risk", "healthy", "healthy"]}
    )  # fmt: skip
    row = trying.alarms(frame).set_index("alarm").loc["at_risk"]
    assert (row["alarms"], row["hits"], row["hit_rate"], row["false_alarms"], row["lift"]) == (
        2,
        1,
        0.5,
        0.5,
        1,
    )


def test_repeats_of_an_account_widen_a_share():
    """Ten cases of two accounts that always do alike say less than ten of ten accounts."""
    hits = pd.Series([True] * 5 + [False] * 5)
    alike = trying.share(hits, pd.Series(["A"] * 5 + ["B"] * 5))
    apart = trying.share(hits, pd.Series([f"A{n}" for n in range(10)]))
    assert alike.low < apart.low
    assert alike.high > apart.high
    assert apart.value == alike.value == 0.5
