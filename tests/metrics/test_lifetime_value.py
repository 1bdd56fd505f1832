"""Lifetime value: order days x value x margin, discounted; withheld where the model's assumptions fail."""

from collections.abc import Mapping
from datetime import date, timedelta

import numpy as np
import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics import METRICS
from kamreport.metrics.lifetime_value import WEEKS, lifetime_value
from kamreport.model import Book
from kamreport.models import bgnbd, gamma_gamma

AS_OF = date(2026, 9, 30)
NAMES = [f"C{number:03}" for number in range(220)]


def known(one: Book) -> Mapping[str, Result]:
    """What lifetime value reads."""
    done: dict[str, Result] = {}
    for name in ("revenue", "rhythm", "buying", "margin", "retention"):
        done[name] = METRICS[name].measure(one, done)
    return done


def customers(*, dependent: bool = False, leave: bool = True) -> list[Row]:
    """Orders of simulated customers; those who buy often spend more each time where `dependent`."""
    draws, lines = np.random.default_rng(8), []
    for name in NAMES:
        rate, quits = draws.gamma(1.2, 1 / 35), draws.beta(1.0, 5.0) if leave else 0.0
        scale = 4000 * rate if dependent else draws.gamma(4.0, 1.0) ** -1 * 15.0
        now = float(draws.uniform(0, 400))
        while now < 900:
            amount = round(float(draws.gamma(6.0, scale)), 2) + 0.01
            day = AS_OF - timedelta(days=900 - int(now))
            lines.append(
                {
                    "account_id": name,
                    "order_id": f"{now}",
                    "date": day,
                    "amount": amount,
                    "cost": 0.6 * amount,
                }
            )
            now += draws.exponential(1 / rate)
            now = now if draws.random() >= quits else np.inf
    return lines


@pytest.fixture(scope="module")
def fitted() -> tuple[Mapping[str, Result], Result]:
    """A book that suits both models, measured."""
    one = book([*NAMES, "none"], customers(), as_of=AS_OF)
    read = known(one)
    return read, lifetime_value(one, read)


def test_days_times_value_times_margin(fitted: tuple[Mapping[str, Result], Result]) -> None:
    """An account's figure, computed here month by month from the two models' parameters."""
    read, found = fitted
    model, often = found.tables["model"].iloc[0], read["buying"].tables["model"].iloc[0]
    assert (model["basis"], model["fault"]) == ("model", "")
    row = read["buying"].accounts.loc["C003"]
    seen = (row["repeat_days"], row["last_weeks"], row["weeks"])
    rates = bgnbd.Parameters(*(float(often[name]) for name in ("r", "alpha", "a", "b")))
    until = [0.0, *(bgnbd.purchases(rates, *seen, month * WEEKS)[0] for month in range(1, 13))]
    days = sum((until[m + 1] - until[m]) / 1.1 ** ((m + 0.5) / 12) for m in range(12))
    spent = gamma_gamma.Parameters(*(float(model[name]) for name in ("p", "q", "gamma")))
    estimate = found.estimate("C003", "value_12")
    own = found.accounts.at["C003", "order_value"]
    assert spent.p * spent.gamma / (spent.p + spent.q) < own
    assert estimate.value == pytest.approx(days * own * 0.4, abs=0.01)
    assert estimate.low is not None
    assert estimate.high is not None
    assert estimate.low <= days * own * 0.4 <= estimate.high


def test_three_years_are_worth_more_than_one(fitted: tuple[Mapping[str, Result], Result]) -> None:
    """More months add value, and less than in proportion; the portfolio is the sum."""
    frame = fitted[1].accounts.dropna(subset=["value_12"])
    assert (frame["value_36"] >= frame["value_12"]).all()
    assert (frame["value_36"] <= 3 * frame["value_12"] + 0.05).all()
    total = fitted[1].portfolio["value_12"]
    assert (total.n, total.value) == (len(frame), pytest.approx(frame["value_12"].sum(), abs=0.01))


def test_one_time_buyers_have_none(fitted: tuple[Mapping[str, Result], Result]) -> None:
    """Without a repeat order no value is told."""
    read, found = fitted
    repeats = read["buying"].accounts["repeat_days"]
    once = repeats.index[repeats == 0][0]
    assert found.estimate(once, "value_12").withheld == reason("no-repeat")
    assert found.estimate("none", "value_36").withheld == reason("no-repeat")


def test_dependence_withholds() -> None:
    """Where frequent buyers spend more each time the model's assumption fails, and nothing is told."""
    one = book(NAMES, customers(dependent=True, leave=False), as_of=AS_OF)
    found = lifetime_value(one, known(one))
    told = found.estimate("C003", "value_12").withheld
    assert told is not None
    assert told.key == "withheld-dependent"
    assert found.tables["model"]["fault"].tolist() == ["dependent"]
    assert found.portfolio["value_36"].withheld == told


def test_own_rate_with_the_books_churn() -> None:
    """Where nobody ever stops, BG/NBD has no fit: the own rate falls by the book's yearly retention."""
    one = book(NAMES, customers(leave=False), as_of=AS_OF)
    read = known(one)
    found = lifetime_value(one, read)
    model, row = found.tables["model"].iloc[0], read["buying"].accounts.loc["C003"]
    churn = read["retention"].portfolio["logo_churn"]
    assert model["basis"] == "rate"
    assert churn.n is not None
    assert churn.value is not None
    assert model["retention"] == pytest.approx((churn.n * (1 - churn.value) + 1) / (churn.n + 2))
    fall = [(model["retention"] / 1.1) ** ((m + 0.5) / 12) for m in range(12)]
    days = row["repeat_days"] / row["weeks"] * WEEKS * sum(fall)
    worth = days * found.accounts.at["C003", "order_value"] * 0.4
    estimate = found.estimate("C003", "value_12")
    assert estimate.value == pytest.approx(worth, abs=0.01)
    assert estimate.low is not None
    assert estimate.high is not None
    assert estimate.low < worth < estimate.high


def test_too_few_and_without_orders() -> None:
    """Three accounts are too few; a book without orders has nothing."""
    some = [row for row in customers() if row["account_id"] in NAMES[:3]]
    one = book(NAMES[:3], some, as_of=AS_OF)
    told = lifetime_value(one, known(one)).portfolio["value_12"].withheld
    assert told is not None
    assert told.key == "withheld-repeat-buyers"
    empty = book(["A"])
    assert lifetime_value(empty, known(empty)).estimate("A", "value_12").withheld == reason("no-orders")
