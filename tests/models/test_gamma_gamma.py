"""Gamma-Gamma: the published figures, the weight of own purchases, and a fit without inner maximum."""

import numpy as np
import pandas as pd
import pytest

from kamreport.models import gamma_gamma

PAPER = gamma_gamma.Parameters(6.25, 3.74, 15.44)


def test_cdnow_is_reproduced(cdnow: pd.DataFrame) -> None:
    """Fader and Hardie (2013): p 6.25, q 3.74, gamma 15.44 on the 946 repeat buyers."""
    rows = cdnow[cdnow["x"] > 0]
    found, maximum = gamma_gamma.fit(rows["x"], rows["zbar"])
    assert (len(rows), maximum.fault) == (946, "")
    assert found == pytest.approx(PAPER, abs=0.01)


def test_cdnow_is_independent(cdnow: pd.DataFrame) -> None:
    """The correlation of frequency and mean value is 0.11, as the documentation of lifetimes states."""
    rows = cdnow[cdnow["x"] > 0]
    assert gamma_gamma.correlations(rows["x"], rows["zbar"])[0] == pytest.approx(0.1139, abs=1e-4)


def test_own_purchases_weigh_more_the_more_there_are() -> None:
    """Between the mean of all, p gamma / (q - 1) = 35.2, and the own 100: closer to it with each purchase."""
    means = gamma_gamma.expected(PAPER, [0, 1, 5, 500], [100.0] * 4)
    assert means[0] == pytest.approx(6.25 * 15.44 / 2.74)
    assert (np.diff(means) > 0).all()
    assert 99 < means[-1] < 100


def test_no_expectation_where_the_tail_is_too_heavy() -> None:
    """With p x + q at most 1 the mean does not exist."""
    heavy = gamma_gamma.Parameters(0.1, 0.5, 1.0)
    assert np.isnan(gamma_gamma.expected(heavy, [0, 5], [3.0, 3.0])).tolist() == [True, True]


def test_customers_alike_have_no_inner_maximum() -> None:
    """Where all spend the same on average, q and gamma run off together."""
    draws = np.random.default_rng(2)
    x = draws.integers(2, 9, 200)
    mean = np.array([draws.gamma(4.0, 25.0, n).mean() for n in x])
    _, maximum = gamma_gamma.fit(x, mean)
    assert maximum.fault in {"flat", "boundary"}


def test_constant_columns_have_no_correlation() -> None:
    """Nothing varies with a constant."""
    assert gamma_gamma.correlations([2, 2, 2, 2], [1.0, 2.0, 3.0, 4.0]) == (0.0, 0.0)
