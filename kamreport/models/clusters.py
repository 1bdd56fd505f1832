"""Groups of points by k-means, told only where they hold when the points are drawn again."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.vq import ClusterError, kmeans2, vq

Points = NDArray[np.float64]
Labels = NDArray[np.int64]
SEED = 20240229
MOST = 500  # points that the tests look at: beyond it an even sample of them
STARTS = 3
DRAWS = 25
CLOUDS = 39
TIE = 0.02


@dataclass(frozen=True, slots=True)
class Clusters:
    """The labels of the points (0 to k - 1; None where no groups are told) and how they were tried.

    agreement  mean adjusted Rand index of the best number of groups over bootstrap draws, 0 to 1 for chance
               to identity; NaN where no number of groups could be tried
    chance     share of single clouds of the same shape that fall into groups as tight, 0-1; NaN where it
               was not tried
    """

    labels: Labels | None
    agreement: float
    chance: float


def grouped(
    points: Points, *, most: int = 6, smallest: int = 5, stable: float = 0.75, chance: float = 0.05
) -> Clusters:
    """The groups that points fall into, where there are any; the same for any order of the points.

    For 2 to `most` groups k-means is repeated on bootstrap draws, and all points are sorted by each draw's
    centres: the mean adjusted Rand index with the first sorting must reach `stable` (Hennig 2007,
    Computational Statistics and Data Analysis 52, 258-271). Of the numbers of groups that agree best (within
    0.02) the largest is taken. Its groups must then be tighter than those of all but 5 % of single clouds of
    the same shape, for k-means cuts any long cloud alike: normal ones (Liu et al. 2008, JASA 103, 1281-1293)
    and even ones (Tibshirani et al. 2001, JRSS B 63, 411-423). Numbers of groups with fewer than `smallest`
    points in one are left out.
    """
    order = np.lexsort(points.T[::-1])
    ranked = points[order]
    sample = ranked[:: max(-(-len(ranked) // MOST), 1)]
    random = np.random.default_rng(SEED)
    tried: dict[int, float] = {}
    for k in range(2, most + 1):
        if len(sample) < 2 * smallest or len(np.unique(sample, axis=0)) <= k:
            break
        _, labels, _ = _fitted(sample, k, random)
        if np.bincount(labels, minlength=k).min() >= smallest:
            tried[k] = _agreement(sample, k, labels, random)
    if not tried:
        return Clusters(None, float("nan"), float("nan"))
    best = max(tried.values())
    k = max(number for number, agreement in tried.items() if agreement >= best - TIE)
    if best < stable:
        return Clusters(None, best, float("nan"))
    alike = _clouds(sample, k, random)
    if alike > chance:
        return Clusters(None, best, alike)
    centres, _, _ = _fitted(sample, k, random)
    found = np.empty(len(points), dtype=np.int64)
    found[order] = vq(ranked, centres)[0]
    return Clusters(found, tried[k], alike)


def adjusted_rand(one: Labels, other: Labels) -> float:
    """The agreement of two sortings of the same things beyond chance: 1 for the same, about 0 for chance.

    Hubert and Arabie (1985), Comparing partitions, Journal of Classification 2, 193-218.
    """
    table = np.zeros((int(one.max()) + 1, int(other.max()) + 1))
    np.add.at(table, (one, other), 1)
    both = _pairs(table).sum()
    rows, columns = _pairs(table.sum(axis=1)).sum(), _pairs(table.sum(axis=0)).sum()
    expected = rows * columns / _pairs(np.array(float(len(one))))
    highest = (rows + columns) / 2
    return 1.0 if highest == expected else float((both - expected) / (highest - expected))


def _pairs(n: Any) -> Any:
    return n * (n - 1) / 2


def _fitted(points: Points, k: int, random: np.random.Generator) -> tuple[Points, Labels, float]:
    """The centres, labels and squared distances of the best of several starts."""
    best: tuple[Points, Labels, float] | None = None
    tries = 0
    while best is None or tries < STARTS:
        tries += 1
        try:
            centres, _ = kmeans2(points, k, iter=25, minit="++", missing="raise", rng=random)
        except ClusterError:
            if tries > 5 * STARTS:
                centres = points[random.choice(len(points), k, replace=False)]
            else:
                continue
        labels, distance = vq(points, centres)
        spread = float((distance**2).sum())
        if best is None or spread < best[2]:
            best = centres, labels.astype(np.int64), spread
    return best


def _agreement(points: Points, k: int, labels: Labels, random: np.random.Generator) -> float:
    found = []
    for _ in range(DRAWS):
        drawn = points[random.integers(0, len(points), len(points))]
        centres, _, _ = _fitted(drawn, k, random)
        found.append(adjusted_rand(labels, vq(points, centres)[0].astype(np.int64)))
    return float(np.mean(found))


def _clouds(points: Points, k: int, random: np.random.Generator) -> float:
    """The share of single clouds of the points' shape that k-means cuts into groups as tight.

    Clouds are normal, or even within the box along the principal axes; the share of the worse kind.
    """
    index = _tightness(points, k, random)
    centre = points.mean(axis=0)
    _, _, axes = np.linalg.svd(points - centre, full_matrices=False)
    along = (points - centre) @ axes.T
    spread, low, high = along.std(axis=0), along.min(axis=0), along.max(axis=0)
    hits = [0, 0]
    for _ in range(CLOUDS):
        clouds = random.normal(size=along.shape) * spread, random.uniform(low, high, along.shape)
        for kind, cloud in enumerate(clouds):
            hits[kind] += _tightness(cloud, k, random) <= index
    return (1 + max(hits)) / (1 + CLOUDS)


def _tightness(points: Points, k: int, random: np.random.Generator) -> float:
    """Squared distances within groups as a share of those from the common centre."""
    whole = float(((points - points.mean(axis=0)) ** 2).sum())
    return _fitted(points, k, random)[2] / whole
