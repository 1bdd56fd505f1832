"""Risk of loss: a probability where it held on past quarters, else a ranking; never looking ahead."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest
from books import Row, book
from scipy.special import expit

from kamreport.figures import Reason, Result, reason
from kamreport.metrics import churn_risk as module
from kamreport.metrics.churn_risk import Settings, churn_risk, inputs

AS_OF = date(2026, 9, 30)
NAMES = [f"C{number:03}" for number in range(150)]


def order(account: str, ago: int, amount: float = 10.0) -> Row:
    """One order so many days before the as-of day."""
    return {
        "account_id": account,
        "order_id": f"{ago}",
        "date": AS_OF - timedelta(days=ago),
        "amount": amount,
    }


def tiring(seed: int = 2) -> list[Row]:
    """Accounts that order regularly until, here and there, one slows down and soon stops."""
    draws, lines = np.random.default_rng(seed), []
    for name in NAMES:
        now, tired, pace = 0.0, False, draws.uniform(12, 30)
        while now < 1400:
            lines.append(
                {**order(name, 1400 - int(now), float(draws.uniform(80, 120))), "order_id": f"{now}"}
            )
            tired = tired or bool(draws.random() < 0.012)
            if tired and draws.random() < 0.18:
                break
            now += draws.exponential(pace) * (2 if tired else 1)
    return lines


@pytest.fixture(scope="module")
def planted() -> Result:
    """The risk of a book with a signal in it."""
    return churn_risk(book(NAMES, tiring()), {})


def test_a_planted_signal_is_found(planted: Result) -> None:
    """The chances held on the held-out quarters, so they are told as probabilities, with intervals."""
    assert set(planted.accounts["kind"].dropna()) == {"probability"}
    trial = planted.tables["trial"].set_index("score")
    assert trial.at["model", "auc_low"] > 0.7
    assert trial.at["model", "brier"] < trial.at["model", "brier_base"]
    told = planted.accounts.dropna(subset=["risk"])
    assert ((told["risk_low"] < told["risk"]) & (told["risk"] < told["risk_high"])).all()
    assert planted.portfolio["expected_losses"].value == pytest.approx(told["risk"].sum())


def test_each_part_is_calibrated(planted: Result) -> None:
    """In each third of the held-out cases the mean chance is near the observed share, or in its interval."""
    table = planted.tables["calibration"]
    assert table["part"].tolist() == [1, 2, 3]
    near = (table["predicted"] - table["observed"]).abs() <= 0.05
    assert (table["predicted"].between(table["low"], table["high"]) | near).all()
    assert table["cases"].sum() == planted.tables["trial"]["cases"].iloc[0]


def test_ranks_follow_the_chances(planted: Result) -> None:
    """The highest chance has rank 1, and who has not ordered in a year has none."""
    told = planted.accounts.dropna(subset=["risk"])
    assert told["rank"].tolist() == told["risk"].rank(ascending=False, method="min").tolist()
    gone = planted.accounts["rank"].isna()
    assert set(planted.accounts.loc[gone, "rank_withheld"]) == {reason("inactive")}


def test_silence_raises_and_trend_lowers_the_risk(planted: Result) -> None:
    """The weights have the signs that the plant gave them."""
    weights = planted.tables["model"].set_index("input")
    assert weights.at["silence", "low"] > 0
    assert weights.at["trend", "high"] < 0


def cases(outcome: Sequence[bool] | np.ndarray, accounts: int = 120) -> pd.DataFrame:
    """Six quarters of cases with random inputs and these outcomes."""
    draws, days = np.random.default_rng(4), pd.date_range("2025-03-31", periods=6, freq="QE")
    return pd.DataFrame(
        {
            "account": np.tile(np.arange(accounts), 6),
            "silence": draws.normal(size=6 * accounts),
            "trend": draws.normal(size=6 * accounts),
            "day": np.repeat(days, accounts),
            "until": np.repeat(days + pd.offsets.QuarterEnd(2), accounts),
            "lost": outcome,
        }
    )


@pytest.mark.parametrize("seed", range(6))
def test_random_outcomes_make_no_probability(seed: int) -> None:
    """Where losses fall at random nothing is found, and it is said that the chances were not borne out."""
    found = module._verdict(
        cases(np.random.default_rng(seed).random(720) < 0.3), ["silence", "trend"], Settings()
    )
    assert found.why == reason("calibration")


def test_chances_that_drift_make_no_probability() -> None:
    """Losses that follow the silence but became far more frequent rank well and are not calibrated."""
    table = cases([False] * 720)
    later = np.repeat([0, 0, 0, 0, 2.5, 2.5], 120)
    chance = expit(-2 + 1.5 * table["silence"] + later)
    found = module._verdict(
        table.assign(lost=np.random.default_rng(0).random(720) < chance), ["silence", "trend"], Settings()
    )
    assert (found.why, found.unranked) == (reason("calibration"), None)


def test_a_ranking_is_tried_before_it_is_told() -> None:
    """Random losses rank nobody, three held-out quarters are too few, and no simple rule may be better."""
    table = cases(np.random.default_rng(1).random(720) < 0.3)
    random = module._held_out(table, ["silence", "trend"])
    assert _key(module._unranked(random, found=False)) == "withheld-ranking"
    last = random[random["day"] > random["day"].min()]
    assert _key(module._unranked(last, found=True)) == "withheld-trial-quarters"
    plain = random.assign(lost=random["silence"] > 0)
    why = module._unranked(plain, found=True)
    assert _key(why) == "withheld-ranking"
    trial = module._trial(plain).set_index("score")
    assert dict(why.values) == {
        "auc": f"{trial.at['model', 'auc']:.2f}",
        "low": f"{trial.at['model', 'auc_low']:.2f}",
        "high": f"{trial.at['model', 'auc_high']:.2f}",
        "rule": "1.00",
    }


def _key(why: Reason | None) -> str:
    """The key of a reason."""
    return "" if why is None else why.key


def test_few_losses_make_no_ranking() -> None:
    """With few past losses nobody is ranked, and the reason is that of the risk."""
    lines = [order(name, 14 * n + 3) for name in "ABC" for n in range(90)]
    lines = [one for one in lines if not (one["account_id"] == "B" and int(one["order_id"]) < 80)]
    lines += [{**order("C", 3, 500.0), "order_id": "more"}]
    found = churn_risk(book(["A", "B", "C"], lines), {})
    assert found.accounts["rank"].isna().all()
    assert found.accounts["kind"].isna().all()
    told = found.estimate("A", "risk").withheld
    assert told is not None
    assert told.key == "withheld-losses"
    assert found.estimate("A", "rank").withheld == told
    assert found.portfolio["expected_losses"].withheld == told
    assert found.tables["model"].empty


def test_a_loss_is_silence_or_a_fall_of_thirty_per_cent() -> None:
    """After mid-2025: A keeps on, B orders nothing, C falls by 30 %, D by 29 %."""
    kept = {"A": 10.0, "C": 7.0, "D": 7.1}
    lines = [order(name, 30 * n + 5) for name in "ABCD" for n in range(15, 40)]
    start, end = date(2025, 7, 1), date(2025, 12, 31)
    lines = [one for one in lines if not start <= one["date"] <= end]
    lines += [{**order(name, 0, amount), "date": date(2025, month, 6), "order_id": f"n{month}"}
              for name, amount in kept.items() for month in range(7, 13)]  # fmt: skip
    before = [one for one in lines if date(2024, 7, 1) <= one["date"] <= date(2024, 12, 31)]
    assert len(before) == 4 * 6
    one = book(list("ABCD"), lines, as_of=date(2026, 3, 31))
    table = module._cases(one, module._past(one), 0.3)
    then = table[table["day"] == pd.Timestamp(2025, 6, 30)]
    assert then["lost"].tolist() == [False, True, True, False]


def test_inputs_by_hand() -> None:
    """Orders each 30 days, the last 60 days ago: silence log(1 + 2), 5 then 6 orders, trend -1/11."""
    lines = [order("A", 60 + 30 * n) for n in range(20)]
    one = book(["A", "B"], lines)
    row = inputs(module._past(one), AS_OF).iloc[0]
    assert row["silence"] == pytest.approx(np.log(3))
    assert row["frequency"] == pytest.approx(np.log1p(11))
    assert row["trend"] == pytest.approx((5 - 6) / 11)
    assert inputs(module._past(one), AS_OF)["active"].tolist() == [True, False]


def test_no_look_ahead() -> None:
    """The inputs at a past day are those of the book as it stood then, meetings too."""
    day = date(2025, 9, 30)
    days = [AS_OF - timedelta(days=20 * n) for n in range(70)]
    met = [
        {"interaction_id": f"{n}", "account_id": "C001", "date": one, "status": "held"}
        for n, one in enumerate(days)
    ]
    one = book(NAMES, tiring(), interactions=met)
    then = one.at(day, one.period)
    assert module._past(one).meetings
    pd.testing.assert_frame_equal(inputs(module._past(one), day), inputs(module._past(then), day))


def test_poor_books() -> None:
    """No orders, one order, and contracts alone: nothing is told, nothing fails."""
    assert churn_risk(book(["A"]), {}).estimate("A", "rank").withheld == reason("no-orders")
    single = churn_risk(book(["A"], [order("A", 5)]), {})
    assert single.estimate("A", "rank").withheld == reason("losses", n=0, least=20)
    assert all(table.empty for table in single.tables.values())
