"""Sharing out visits: as good as an integer programme, within its bounds, whole, the same in any order."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from kamreport.models.sharing import MOST, best, least

ROWS = st.lists(
    st.tuples(st.floats(0, 1e6), st.sampled_from([4.0, 8.0, 16.0]), st.integers(0, 6)), min_size=1, max_size=6
)

ANY = 10**6


def value(visits, stake, scale):
    """What a plan brings."""
    return float((np.asarray(stake) * -np.expm1(-np.asarray(visits) / np.asarray(scale))).sum())


def by_programme(stake, scale, floor, capacity):
    """The best value by an integer programme over single visits (scipy.optimize.milp)."""
    gains = [s * (np.exp(-k / c) - np.exp(-(k + 1) / c)) for s, c, f in zip(stake, scale, floor, strict=True)
             for k in range(f, f + capacity)]  # fmt: skip
    rule = LinearConstraint(np.ones((1, len(gains))), 0, capacity - int(sum(floor)))
    size = max(gains) or 1.0
    found = milp(
        -np.array(gains) / size, constraints=rule, bounds=Bounds(0, 1), integrality=np.ones(len(gains))
    )
    return value(floor, stake, scale) - found.fun * size


@given(ROWS, st.integers(0, 12))
def test_as_good_as_an_integer_programme(rows, more):
    """No plan within the bounds brings more than the one found."""
    stake, scale, floor = (np.array(column) for column in zip(*rows, strict=True))
    capacity = int(floor.sum()) + more
    found = best(stake, scale, floor.astype(np.int64), ANY, capacity)
    assert (found >= floor).all()
    assert found.sum() == (capacity if stake.any() else floor.sum())
    if more:
        wanted = by_programme(stake, scale, floor, capacity)
        assert value(found, stake, scale) == pytest.approx(wanted, rel=1e-6, abs=1e-6)


def test_equal_accounts_share_equally():
    """Four alike and ten visits: three, three, two, two."""
    found = best([5.0] * 4, [8.0] * 4, np.zeros(4, dtype=np.int64), ANY, 10)
    assert list(found) == [3, 3, 2, 2]


def test_no_account_is_visited_without_end():
    """A capacity nobody can use is left over."""
    assert list(best([5.0, 0.0], [8.0, 8.0], np.array([1, 2]), ANY, 10**6)) == [1 + MOST, 2]


def test_the_size_of_a_stake_scales_out():
    """The plan depends on how stakes compare, not on the currency."""
    stake, scale, floor = np.array([3.0, 1.0, 2.0]), np.array([8.0, 16.0, 8.0]), np.array([1, 0, 2])
    assert (best(stake, scale, floor, ANY, 20) == best(stake * 1e6, scale, floor, ANY, 20)).all()


@pytest.mark.parametrize(
    ("capacity", "wanted"),
    [(40, [16, 8, 8]), (32, [16, 8, 8]), (31, [8, 4, 4]), (16, [8, 4, 4]), (15, [7, 4, 4]), (0, [0, 0, 0])],
)
def test_promises_are_kept_as_far_as_the_time_allows(capacity, wanted):
    """All promises where they fit, else half of each, else equal shares by largest remainder."""
    assert list(least([16, 8, 8], capacity, 0.5)) == wanted


def test_no_account_gets_more_than_its_most():
    """What the largest may not take goes to the next."""
    assert list(best([9.0, 5.0, 1.0], [8.0] * 3, np.array([1, 1, 1]), np.array([3, 4, 1]), 10)) == [3, 4, 1]
    assert list(best([9.0, 5.0, 1.0], [8.0] * 3, np.array([1, 1, 1]), np.array([3, 9, 9]), 8)) == [3, 4, 1]
