"""Logistic regression: against the library's, and with weights that the ridge keeps finite."""

import numpy as np
import pytest
from scipy.special import expit

from kamreport.models import judging, logistic


def drawn(n: int = 2000, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Two inputs, of which the first matters."""
    draws = np.random.default_rng(seed)
    inputs = draws.normal((3.0, -1.0), (2.0, 0.5), (n, 2))
    return inputs, draws.random(n) < expit(-1 + 0.8 * (inputs[:, 0] - 3) / 2)


def test_without_ridge_it_is_the_librarys() -> None:
    """Weights and cluster-robust errors are those of statsmodels (each row its own cluster)."""
    from statsmodels.discrete.discrete_model import Logit

    inputs, hits = drawn(400)
    found = logistic.fit(inputs, hits, np.arange(400), ridge=0.0)
    standard = (inputs - inputs.mean(axis=0)) / inputs.std(axis=0)
    other = Logit(hits.astype(float), np.column_stack([np.ones(400), standard])).fit(disp=0, cov_type="HC0")
    assert found.weights == pytest.approx(other.params, rel=1e-6)
    assert np.sqrt(np.diag(found.covariance)) == pytest.approx(other.bse, rel=1e-5)


def test_repeated_rows_widen_the_interval() -> None:
    """Every row four times under one owner: the same error as once, where independence would halve it."""
    inputs, hits = drawn(300)
    once = logistic.fit(inputs, hits, np.arange(300), ridge=0.0)
    four = logistic.fit(np.tile(inputs, (4, 1)), np.tile(hits, 4), np.tile(np.arange(300), 4), ridge=0.0)
    assert np.diag(four.covariance) == pytest.approx(np.diag(once.covariance), rel=1e-6)


def test_the_truth_lies_in_the_interval() -> None:
    """The chance of a row is told with an interval around it that holds the true one."""
    inputs, hits = drawn()
    chance, low, high = logistic.fit(inputs, hits, np.arange(2000)).predict([[5.0, -1.0]])
    assert low[0] < expit(-1 + 0.8) < high[0]
    assert low[0] < chance[0] < high[0]


def test_separable_and_constant_inputs_stay_finite() -> None:
    """Perfectly separated outcomes, and an input that never varies, give finite weights."""
    inputs = np.column_stack([np.arange(20.0), np.full(20, 7.0)])
    found = logistic.fit(inputs, np.arange(20) >= 10, np.arange(20))
    assert np.isfinite(found.weights).all()
    assert found.weights[2] == 0
    assert found.weights[1] > 1


def test_brier_and_parts() -> None:
    """Brier's score by hand; thirds of equal size, ties together."""
    assert judging.brier([0.2, 0.9], [False, True]) == pytest.approx((0.04 + 0.01) / 2)
    assert judging.parts([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]).tolist() == [0, 0, 1, 1, 2, 2]
    assert judging.parts([0.5] * 6).tolist() == [0] * 6
