"""Counts ahead: the rate carried on, with an interval that holds its share."""

import numpy as np
import pytest
from scipy import stats

from kamreport.models.counts import carried_on


def test_ten_in_twenty_weeks() -> None:
    """Ten in twenty weeks are 26 in 52; the ends are scipy's own quantiles of the negative binomial."""
    mean, low, high = carried_on([10.0], [20.0], 52)
    spread = stats.nbinom(10.5, 20 / 72)
    assert (mean[0], low[0], high[0]) == (26, spread.ppf(0.025), spread.ppf(0.975))


def test_much_data_make_the_interval_poisson() -> None:
    """With the rate all but known, the interval is Poisson's."""
    _, low, high = carried_on([1e6], [1e6], 10)
    assert (low[0], high[0]) == pytest.approx((stats.poisson(10).ppf(0.025), stats.poisson(10).ppf(0.975)))


def test_ends_are_whole_and_in_order() -> None:
    """Whatever the count seen, the ends are whole numbers around the mean."""
    mean, low, high = carried_on(np.arange(1, 200), np.full(199, 50.0), 13)
    assert (low == np.floor(low)).all()
    assert ((low <= mean) & (mean <= high)).all()
