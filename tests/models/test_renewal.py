"""Renewal: prediction intervals of the next gap that hold, for regular and for random buyers."""

import numpy as np
import pytest
from scipy import stats

from kamreport.models import renewal


@pytest.mark.parametrize(("regularity", "n"), [(1, 5), (1, 40), (4, 3), (4, 12), (25, 3), (25, 30)])
def test_the_interval_covers_the_next_gap(regularity: float, n: int) -> None:
    """Of 4,000 gamma series at least 93 % have their next gap inside the 95 % interval, and not all."""
    draws = np.random.default_rng(11)
    gaps = draws.gamma(regularity, 60 / regularity, (4000, n + 1))
    seen = gaps[:, :n]
    low, high = renewal.next_gap(seen.mean(axis=1), seen.std(axis=1, ddof=1), n)
    held = ((gaps[:, n] >= low) & (gaps[:, n] <= high)).mean()
    assert 0.93 <= held <= 0.995


def test_regular_gaps_give_students_interval() -> None:
    """Gaps of mean 1000 and deviation 10: mean +- t s sqrt(1 + 1/n), the usual prediction interval."""
    low, high = renewal.next_gap(1000.0, 10.0, 8)
    half = stats.t.ppf(0.975, 7) * 10 * np.sqrt(1 + 1 / 8)
    assert (float(low), float(high)) == pytest.approx((1000 - half, 1000 + half), rel=0.002)


def test_the_chance_of_a_silence_agrees_with_the_interval() -> None:
    """A silence that ends the interval has 2.5 %."""
    _, high = renewal.next_gap(30.0, 12.0, 9)
    assert float(renewal.longer(30.0, 12.0, 9, high)) == pytest.approx(0.025)
    assert float(renewal.longer(30.0, 12.0, 9, 0)) == 1


def test_one_gap_tells_nothing() -> None:
    """Without a deviation there is no interval."""
    assert np.isnan(renewal.next_gap(30.0, np.nan, 1)).all()


def test_the_bound_is_students() -> None:
    """Student's table gives 2.132 for 4 degrees at 95 %: five gaps of mean 100 and s 10 give 123.4 days."""
    found = renewal.bound(100.0, 10.0, 5, stats.norm.ppf(0.95))
    assert float(found) == pytest.approx(100 + 2.132 * 10 * np.sqrt(1.2), abs=0.01)


def test_the_bound_tends_to_the_deviations() -> None:
    """Wider the fewer gaps are known, with many the plain mean plus two deviations; none under two gaps."""
    bounds = renewal.bound(100.0, 10.0, np.array([1, 2, 3, 10, 100, 1e6]), 2.0)
    assert np.isnan(bounds[0])
    assert (np.diff(bounds[1:]) < 0).all()
    assert bounds[-1] == pytest.approx(120, abs=0.001)


def test_few_gaps_are_not_taken_for_many() -> None:
    """Of 20,000 series of three regular gaps, as many next ones pass the bound as two deviations promise."""
    draws = np.random.default_rng(3).normal(100, 10, (20000, 4))
    seen = draws[:, :3]
    mean, deviation = seen.mean(axis=1), seen.std(axis=1, ddof=1)
    held = (draws[:, 3] > renewal.bound(mean, deviation, 3, 2.0)).mean()
    assert held == pytest.approx(stats.norm.sf(2), abs=0.004)
    assert (draws[:, 3] > mean + 2 * deviation).mean() > 0.1
