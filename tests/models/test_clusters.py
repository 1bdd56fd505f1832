"""Groups of points: planted ones are found, noise has none, in any order; the Rand index as published."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kamreport.models.clusters import adjusted_rand, grouped


def planted(seed: int) -> NDArray[np.float64]:
    """Three clouds of 25, 20 and 15 points, five deviations apart."""
    random = np.random.default_rng(seed)
    shifts = ((0, 0, 0, 0), (5, 0, 0, 0), (0, 5, 0, 0))
    return np.concatenate(
        [random.normal(size=(n, 4)) + shift for n, shift in zip((25, 20, 15), shifts, strict=True)]
    )


def test_planted_groups_are_found() -> None:
    """Three clouds are three groups, and nearly every point is in its own."""
    truth = np.repeat((0, 1, 2), (25, 20, 15))
    for seed in range(3):
        found = grouped(planted(seed))
        assert found.labels is not None
        assert adjusted_rand(truth, found.labels) > 0.9
        assert found.agreement > 0.9


def test_noise_has_no_groups() -> None:
    """One cloud, round, long, even or with heavy tails, is told as one: one of twelve draws may err."""
    errors = 0
    for seed in range(3):
        random = np.random.default_rng(seed)
        long = 2 * random.normal(size=(60, 1)) + random.normal(size=(60, 4))
        clouds = (
            random.normal(size=(60, 4)),
            long,
            random.uniform(size=(60, 2)),
            random.standard_t(4, size=(60, 4)),
        )
        errors += sum(grouped(cloud).labels is not None for cloud in clouds)
    assert errors <= 1


def test_the_order_of_the_points_does_not_matter() -> None:
    """The same points in another order have the same groups and the same agreement."""
    points = planted(0)
    shuffled = np.random.default_rng(1).permutation(len(points))
    one, other = grouped(points), grouped(points[shuffled])
    assert one.labels is not None
    assert other.labels is not None
    assert (one.labels[shuffled] == other.labels).all()
    assert one.agreement == other.agreement


def test_too_few_points() -> None:
    """Nothing is tried on a handful of points, or on points that are all the same."""
    for points in (np.zeros((3, 2)), np.ones((80, 2)), np.empty((0, 2))):
        found = grouped(points)
        assert found.labels is None
        assert np.isnan(found.agreement)


def test_adjusted_rand_as_published() -> None:
    """0.24 for the example of scikit-learn's documentation; 1 for the same renamed, 0 for all in one."""
    one = np.array([0, 0, 0, 1, 1, 1])
    assert adjusted_rand(one, np.array([0, 0, 1, 1, 2, 2])) == pytest.approx(0.2424, abs=1e-4)
    assert adjusted_rand(one, 1 - one) == 1
    assert adjusted_rand(one, np.zeros(6, dtype=np.int64)) == 0
