"""BG/NBD: the published figures, the identities of the model, and fits that have no inner maximum."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.special import hyp2f1

from kamreport.models import bgnbd

PAPER = bgnbd.Parameters(0.2426, 4.4136, 0.7929, 2.4259)
ONE = (2, 30.43, 38.86)
positive = st.floats(0.1, 20)


def test_cdnow_is_reproduced(cdnow: pd.DataFrame) -> None:
    """Fader, Hardie and Lee (2005), table 2: r .243, alpha 4.414, a .793, b 2.426, log-likelihood -9582.4."""
    found, maximum = bgnbd.fit(cdnow["x"], cdnow["t_x"], cdnow["T"])
    assert found == pytest.approx(PAPER, abs=2e-4)
    assert maximum.log_likelihood == pytest.approx(-9582.43, abs=0.01)
    assert maximum.fault == ""
    assert len(cdnow) == 2357


def test_the_published_customer() -> None:
    """Two repeats (t_x = 30.43, T = 38.86): 1.226 purchases in 39 weeks, alive with 0.7266."""
    assert bgnbd.purchases(PAPER, *ONE, 39)[0] == pytest.approx(1.226, abs=5e-4)
    assert bgnbd.alive(PAPER, *ONE)[0] == pytest.approx(0.7266, abs=1e-4)


def test_never_back_is_alive_by_construction() -> None:
    """At x = 0 the model gives 1, which is why it is withheld there."""
    assert bgnbd.alive(PAPER, 0, 0, 38.86)[0] == 1


@given(positive, positive, positive, positive, st.integers(0, 40), st.floats(0, 1), st.floats(1, 80))
def test_expectation_is_the_sum_of_chances(
    r: float, alpha: float, a: float, b: float, x: int, share: float, ahead: float
) -> None:
    """E[N] = sum over k of P(N >= k): equation 10 against the distribution, which are computed apart."""
    parameters = bgnbd.Parameters(r, alpha, a, b)
    t_x = 40 * share if x else 0.0
    k = np.arange(1, 5000)
    chances = bgnbd.at_least(parameters, x, t_x, 40.0, ahead, k)
    if chances[-1] < 1e-9:
        assert bgnbd.purchases(parameters, x, t_x, 40.0, ahead)[0] == pytest.approx(chances.sum(), rel=1e-5)


def test_equation_ten_as_printed() -> None:
    """Euler's transformation changes nothing where the printed form can be computed."""
    r, alpha, a, b = PAPER
    x, t_x, age, ahead = 2, 30.43, 38.86, 39
    z = ahead / (alpha + age + ahead)
    top = (a + b + x - 1) / (a - 1)
    top *= 1 - ((alpha + age) / (alpha + age + ahead)) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z)
    below = 1 + a / (b + x - 1) * ((alpha + age) / (alpha + t_x)) ** (r + x)
    assert bgnbd.purchases(PAPER, x, t_x, age, ahead)[0] == pytest.approx(top / below, rel=1e-9)


def test_many_purchases_stay_finite() -> None:
    """A customer with 2,000 purchases in 100 weeks is expected to make about 20 a week, if anything fewer."""
    steady = bgnbd.Parameters(1.0, 1.0, 0.5, 5000.0)
    found = bgnbd.purchases(steady, 2000, 99.99, 100, 52)[0]
    assert 900 < found < 1040


def test_the_interval_holds_its_share() -> None:
    """More than the upper end has at most 2.5 %, up to the lower end at least 2.5 %."""
    x, t_x, age = np.array([2, 10, 60]), np.array([30.0, 38.0, 38.5]), np.array([38.86] * 3)
    low, high = bgnbd.interval(PAPER, x, t_x, age, 39)
    assert (bgnbd.at_least(PAPER, x, t_x, age, 39, high + 1) <= 0.025).all()
    assert (bgnbd.at_least(PAPER, x, t_x, age, 39, high) > 0.025).all()
    assert (1 - bgnbd.at_least(PAPER, x, t_x, age, 39, low + 1) >= 0.025).all()


def customers(n: int, draws: np.random.Generator, *, leave: bool, alike: bool) -> NDArray[np.float64]:
    """Rows x, t_x, T of simulated customers over up to 150 weeks."""
    rows: list[tuple[Any, ...]] = []
    for _ in range(n):
        rate = 0.3 if alike else draws.gamma(0.8, 1 / 4)
        quits = draws.beta(0.8, 2.5) if leave else 0
        age, now, last, x = draws.uniform(60, 150), draws.exponential(1 / rate), 0.0, 0
        while now < age:
            x, last = x + 1, now
            now = now + draws.exponential(1 / rate) if draws.random() >= quits else np.inf
        rows.append((x, last, age))
    return np.array(rows).T


def test_simulated_customers_are_recovered() -> None:
    """With 1,500 customers of known parameters each is found within three standard errors."""
    rows = customers(1500, np.random.default_rng(7), leave=True, alike=False)
    found, maximum = bgnbd.fit(*rows)
    assert maximum.fault == ""
    off = np.log(np.array(found) / (0.8, 4, 0.8, 2.5)) / maximum.errors
    assert (np.abs(off) < 3).all()


def test_nobody_leaves() -> None:
    """Where no customer ever stops, the chance of leaving runs to zero: no inner maximum."""
    _, maximum = bgnbd.fit(*customers(200, np.random.default_rng(3), leave=False, alike=False))
    assert maximum.fault == "boundary"


def test_all_customers_alike() -> None:
    """Where all buy at one rate, r and alpha run off together: no inner maximum."""
    _, maximum = bgnbd.fit(*customers(150, np.random.default_rng(1), leave=True, alike=True))
    assert maximum.fault in {"flat", "boundary"}


def test_order_and_unit_do_not_matter() -> None:
    """Days instead of weeks and another row order give the same fit."""
    x, t_x, age = customers(300, np.random.default_rng(5), leave=True, alike=False)
    weeks, _ = bgnbd.fit(x, t_x, age)
    days, _ = bgnbd.fit(x[::-1], 7 * t_x[::-1], 7 * age[::-1])
    assert (days.r, days.alpha / 7, days.a, days.b) == pytest.approx(weeks, rel=1e-3)
