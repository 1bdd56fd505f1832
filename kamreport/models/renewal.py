"""When the next event of a regular series is due: gaps that follow a gamma distribution.

Platzer and Reutterer (2016), Ticking away the moments, Marketing Science 35, 779-799: gaps between purchases
are better described by gamma distributions than by exponential ones, the more regular the larger the shape k.
The mean of n gaps and the next gap are then both gamma, so that next / mean follows Fisher's F with 2k and
2nk degrees of freedom. Hahn and Meeker (1991), Statistical Intervals, chapter 4, give the plainer
bound for the next one of a few normal values.
"""

from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

Floats = NDArray[np.float64]
ROUNDING = 1 / 12


def shape(mean: Any, deviation: Any, n: Any) -> Floats:
    """The shape k of gaps in whole days from their mean and sample deviation; NaN under two gaps.

    k = mean^2 / v, where v is the sample variance plus 1/12 for the rounding to days, times the square of
    Student's t (n - 1 degrees) over the normal 1.96: so little data make wide intervals, and for regular
    gaps the interval is Student's prediction interval.
    """
    mean, n = _floats(mean), _floats(n)
    degrees = np.where(n > 1, n - 1, np.nan)
    wider = scipy.special.stdtrit(degrees, 0.975) / scipy.special.ndtri(0.975)
    found: Floats = mean**2 / ((_floats(deviation) ** 2 + ROUNDING) * wider**2)
    return found


def next_gap(mean: Any, deviation: Any, n: Any, level: float = 0.95) -> tuple[Floats, Floats]:
    """The ends of the prediction interval of the next gap."""
    k = shape(mean, deviation, n)
    low, high = (
        scipy.special.fdtri(2 * k, 2 * k * _floats(n), end) for end in ((1 - level) / 2, (1 + level) / 2)
    )
    return _floats(mean) * low, _floats(mean) * high


def longer(mean: Any, deviation: Any, n: Any, silence: Any) -> Floats:
    """The probability, 0-1, that the next gap is at least as long as this silence."""
    k = shape(mean, deviation, n)
    found: Floats = scipy.special.fdtrc(2 * k, 2 * k * _floats(n), _floats(silence) / _floats(mean))
    return found


def bound(mean: Any, deviation: Any, n: Any, deviations: float) -> Floats:
    """The mean plus so many deviations, widened for how few gaps they come from: as likely to hold the next
    gap as that bound would be with mean and deviation known; NaN under two gaps.

    mean + t * deviation * sqrt(1 + 1/n), where t is the quantile of Student's t (n - 1 degrees) at the
    probability that a normal variable stays under `deviations`; with many gaps t is `deviations` itself.
    """
    counts, place = np.unique(_floats(n), return_inverse=True)
    known = np.where(counts > 1, counts, np.nan)
    wider = scipy.special.stdtrit(known - 1, scipy.special.ndtr(deviations)) * np.sqrt(1 + 1 / known)
    found: Floats = _floats(mean) + wider[place] * _floats(deviation)
    return found


def _floats(values: Any) -> Floats:
    return np.asarray(values, dtype=np.float64)
