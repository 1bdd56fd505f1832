"""How well a score tells cases from the others: the area under the ROC curve, with rows in clusters."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri, stdtrit

from kamreport.models.ranks import ranks

Floats = NDArray[np.float64]
LEVEL = 0.95


@dataclass(frozen=True)
class Area:
    """An area under the ROC curve, or the difference of two, with its standard error and interval.

    `rows`, `cases`: how many rows, and how many of them are cases; `clusters` how many clusters have a
    case, or a row that is none: the smaller of the two numbers. It counts what the interval rests on.
    """

    value: float
    error: float
    low: float
    high: float
    rows: int
    cases: int
    clusters: int


def area(scores: Any, cases: Any, clusters: Any) -> Area:
    """The chance that a case scores higher than a row that is none, ties counting half, with 95 % interval.

    Its error is that of DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, made right for clusters by
    Obuchowski (1997), Nonparametric analysis of clustered ROC curve data, Biometrics 53. The interval stands
    on the logit scale, with Student's t of one degree less than `clusters`; where all placements agree it is
    Wilson's for `clusters` observations. ValueError without a case or
    without a row that is none.
    """
    case, group, fewest = _shape(cases, clusters)
    value, error = _clustered(*_placements(_floats(scores), case), case, group)
    if error < 1e-12 or not 0 < value < 1:
        low, high = _certain(value, fewest)
    else:
        middle, half = np.log(value / (1 - value)), _point(fewest) * error / (value * (1 - value))
        low, high = (
            float(1 / (1 + np.exp(-np.clip(end, -700, 700)))) for end in (middle - half, middle + half)
        )
    return Area(value, error, min(low, value), max(high, value), len(case), int(case.sum()), fewest)


def difference(one: Any, other: Any, cases: Any, clusters: Any) -> Area:
    """The area of one score less that of another on the same rows, with the 95 % interval of the pair.

    As `area`, on the differences of the placements; clipped at -1 and 1.
    """
    case, group, fewest = _shape(cases, clusters)
    first, second = _placements(_floats(one), case), _placements(_floats(other), case)
    value, error = _clustered(first[0] - second[0], first[1] - second[1], case, group)
    half = _point(fewest) * error
    ends = max(value - half, -1.0), min(value + half, 1.0)
    return Area(value, error, *ends, len(case), int(case.sum()), fewest)


def _placements(scores: Floats, case: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """For each case the share of the others below it, for each other the share of cases above it."""
    rank = ranks(scores)
    above = (rank[case] - ranks(scores[case])) / (~case).sum()
    below = 1 - (rank[~case] - ranks(scores[~case])) / case.sum()
    return above, below


def _clustered(
    above: Floats, below: Floats, case: NDArray[np.bool_], group: NDArray[np.int64]
) -> tuple[float, float]:
    """The mean placement and Obuchowski's standard error of it."""
    value, size = float(above.mean()), int(group.max()) + 1
    m, n = len(above), len(below)
    with_case, with_other = (
        np.bincount(group[case], minlength=size),
        np.bincount(group[~case], minlength=size),
    )
    one = np.bincount(group[case], above, minlength=size) - with_case * value
    two = np.bincount(group[~case], below, minlength=size) - with_other * value
    variance = (
        _inflated(int((with_case > 0).sum())) * float((one**2).sum()) / m**2
        + _inflated(int((with_other > 0).sum())) * float((two**2).sum()) / n**2
        + 2 * _inflated(size) * float((one * two).sum()) / (m * n)
    )
    return value, float(np.sqrt(max(variance, 0.0)))


def _inflated(clusters: int) -> float:
    return clusters / (clusters - 1) if clusters > 1 else 1.0


def _shape(cases: Any, clusters: Any) -> tuple[NDArray[np.bool_], NDArray[np.int64], int]:
    case = np.asarray(cases, dtype=bool)
    if case.all() or not case.any():
        raise ValueError("an area needs a case and a row that is none")
    group = np.unique(np.asarray(clusters), return_inverse=True)[1].astype(np.int64)
    return case, group, min(len(np.unique(group[case])), len(np.unique(group[~case])))


def _point(clusters: int) -> float:
    return float(stdtrit(max(clusters - 1, 1), 0.5 + LEVEL / 2))


def _certain(value: float, clusters: int) -> tuple[float, float]:
    """The ends for placements without any spread: Wilson's for so many clusters that all say the same."""
    z = ndtri(0.5 + LEVEL / 2)
    middle, half = (
        value + z**2 / (2 * clusters),
        z**2 / (2 * clusters) * np.sqrt(1 + 4 * clusters * value * (1 - value) / z**2),
    )
    whole = 1 + z**2 / clusters
    return float((middle - half) / whole), float((middle + half) / whole)


def _floats(values: Any) -> Floats:
    return np.asarray(values, dtype=np.float64)
