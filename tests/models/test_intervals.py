"""Intervals against published figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.arithmetic.measuring import wilson
from kamreport.models import intervals


def test_nps_adjusted_wald() -> None:
    """50 promoters, 33 passives, 17 detractors of 100: 33, with 95 % ends of about 17.6 and 46.5."""
    low, high = intervals.nps(50, 17, 100)
    assert float(low) == pytest.approx(17.56, abs=0.01)
    assert float(high) == pytest.approx(46.52, abs=0.01)


def test_poisson_published() -> None:
    """Garwood's limits for 0 and 10 events: 0 to 3.689 and 4.795 to 18.390 (Ulm 1990, table 1)."""
    low, high = intervals.poisson([0, 10])
    assert low == pytest.approx([0, 4.795], abs=5e-4)
    assert high == pytest.approx([3.689, 18.390], abs=5e-4)


def test_correlation_by_hand() -> None:
    """R = 0.6, n = 103: z = 0.69315 +- 1.95996/10, back to 0.46 and 0.71."""
    low, high = intervals.correlation(0.6, 103)
    assert (float(low), float(high)) == pytest.approx((0.4598, 0.7111), abs=5e-4)


@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 200))
def test_nps_ends_are_on_the_scale(promoters: int, passives: int, detractors: int) -> None:
    """The ends are ordered and within -100 and 100; without answers there are none."""
    n = promoters + passives + detractors
    low, high = intervals.nps(promoters, detractors, n)
    if n == 0:
        assert np.isnan(low)
        assert np.isnan(high)
    else:
        assert -100 <= low <= high <= 100


def test_too_little_gives_no_ends() -> None:
    """A correlation of three pairs has no interval."""
    assert np.isnan(intervals.correlation(0.5, 3)).all()


def test_difference_reproduces_newcombe():
    """56/70 less 48/80 by Wilson's intervals gives [0.0524, 0.3339] (Newcombe 1998, method 10)."""
    one, other = wilson(56, 70), wilson(48, 80)
    low, high = intervals.difference((56 / 70, *one), (48 / 80, *other))
    assert (round(float(low), 4), round(float(high), 4)) == (0.0524, 0.3339)
