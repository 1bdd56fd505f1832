"""Forecasts of quarters: the naive, the library's smoothing, rolling origins without look-ahead."""

import warnings

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kamreport.models import smoothing

Floats = NDArray[np.float64]
SEASONAL = 1000 + 40 * np.arange(20.0) + np.tile([0, 300, -200, 500.0], 5)


def test_the_naive_repeats_the_last_year() -> None:
    """Each quarter is that of a year before, also more than a year ahead."""
    assert smoothing.naive(np.arange(8.0), 6).tolist() == [4, 5, 6, 7, 4, 5]


def test_smoothing_follows_trend_and_seasons() -> None:
    """On a clean series with trend and seasons it comes much closer than the naive."""
    told = smoothing.exponential(SEASONAL[:16], 4)
    assert told is not None
    off = np.abs(SEASONAL[16:] - told).mean()
    assert off < 0.5 * np.abs(SEASONAL[16:] - smoothing.naive(SEASONAL[:16], 4)).mean()


def test_what_cannot_be_fitted_is_refused() -> None:
    """A constant series has no fit, and no warning escapes."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert smoothing.exponential(np.full(12, 5.0), 4) is None


def test_the_unit_does_not_matter() -> None:
    """Amounts in thousands give the same forecast in thousands."""
    one, other = (smoothing.exponential(SEASONAL[:12] * unit, 4) for unit in (1.0, 1000.0))
    assert one is not None
    assert other is not None
    assert other / 1000 == pytest.approx(one, rel=1e-6)


def test_rolling_origins_see_only_the_past() -> None:
    """Each forecast is given the series up to its origin, and errors beyond the end are missing."""
    given_lengths = []

    def last(series: Floats, ahead: int) -> Floats:
        given_lengths.append(len(series))
        return np.full(ahead, series[-1])

    errors = smoothing.held_out(np.arange(10.0), last, 7)
    assert given_lengths == [7, 8, 9]
    assert errors is not None
    assert errors[0].tolist()[:3] == [1, 2, 3]
    assert np.isnan(errors).sum() == 1 + 2 + 3
    assert smoothing.held_out(np.arange(10.0), lambda *_: None, 7) is None


@given(st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=20), st.sampled_from(smoothing.GRID))
def test_levels_as_the_library_smooths(values: list[float], alpha: float) -> None:
    """The rows are smoothed as statsmodels does it with the same weight and start."""
    from statsmodels.tsa.holtwinters import SimpleExpSmoothing

    series = np.array(values)
    assume(np.ptp(series) > 1)
    model = SimpleExpSmoothing(series, initialization_method="known", initial_level=series[0])
    fitted = model.fit(smoothing_level=alpha, optimized=False)
    found = smoothing.levels(series[None, :], alpha)[0]
    assert found[:-1] == pytest.approx(fitted.fittedvalues, abs=1e-6)
    assert found[-1] == pytest.approx(fitted.forecast(1)[0], abs=1e-6)


def test_the_best_weight() -> None:
    """A walk is best followed at once, noise about a level slowly."""
    draws = np.random.default_rng(3)
    assert smoothing.best_alpha(draws.normal(0, 1, (200, 12)).cumsum(axis=1)) >= 0.8
    assert smoothing.best_alpha(100 + draws.normal(0, 1, (200, 12))) <= 0.4


def test_half_width_is_students() -> None:
    """Errors of 3 and 4 on two degrees: 4.303 x sqrt(12.5)."""
    assert smoothing.half_width([3.0, -4.0], 0.95, 2) == pytest.approx(4.30265 * 12.5**0.5, rel=1e-5)
