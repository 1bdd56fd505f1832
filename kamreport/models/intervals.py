"""95 % intervals of scores, counts and correlations, for numbers or columns; NaN where n is too small."""

from statistics import NormalDist
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ends = tuple[Floats, Floats]
Z = NormalDist().inv_cdf(0.975)


def nps(promoters: Any, detractors: Any, n: Any) -> Ends:
    """Ends of a Net Promoter Score's interval, from counts, clipped to -100 and 100; NaN when n is 0.

    Adjusted Wald: n' = n + 3, P' = (p + 0.75)/n', D' = (d + 0.75)/n', SE = sqrt((P' + D' - (P' - D')^2)/n').
    Rocks (2016), Interval estimation for the Net Promoter Score, The American Statistician 70.
    """
    n = _floats(n)
    size = np.where(n > 0, n + 3, np.nan)
    p, d = (_floats(promoters) + 0.75) / size, (_floats(detractors) + 0.75) / size
    half = Z * np.sqrt((p + d - (p - d) ** 2) / size)
    return np.clip(100 * (p - d - half), -100, 100), np.clip(100 * (p - d + half), -100, 100)


def poisson(count: Any) -> Ends:
    """Ends of the exact interval of a count's expectation: Garwood (1936), Biometrika 28."""
    count = _floats(count)
    low = np.where(count > 0, scipy.special.gammaincinv(np.where(count > 0, count, 1), 0.025), 0.0)
    return np.where(np.isnan(count), np.nan, low), scipy.special.gammaincinv(count + 1, 0.975)


def correlation(r: Any, n: Any) -> Ends:
    """Ends of a correlation's interval by Fisher's z (1921); NaN under n = 4."""
    r, n = _floats(r), _floats(n)
    size = np.where(n > 3, n, np.nan)
    half = Z / np.sqrt(size - 3)
    z = np.arctanh(np.clip(r, -1 + 1e-15, 1 - 1e-15))
    return np.tanh(z - half), np.tanh(z + half)


def difference(one: tuple[Any, Any, Any], other: tuple[Any, Any, Any]) -> Ends:
    """Ends of the interval of one estimate less another, each given as (value, low, high); both independent.

    Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in
    Medicine 17, method 10: 56/70 less 48/80 gives [0.0524, 0.3339]. It holds for any pair of intervals
    (Zou and Donner 2008, MOVER).
    """
    (p, p_low, p_high), (q, q_low, q_high) = (map(_floats, ends) for ends in (one, other))
    return (
        p - q - np.sqrt((p - p_low) ** 2 + (q_high - q) ** 2),
        p - q + np.sqrt((p_high - p) ** 2 + (q - q_low) ** 2),
    )


def _floats(values: Any) -> Floats:
    return np.asarray(values, dtype=np.float64)
