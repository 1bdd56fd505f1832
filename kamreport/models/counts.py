"""How many events a steady rate brings: a Poisson count ahead of one that was seen."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc

Floats = NDArray[np.float64]


def carried_on(x: Any, time: Any, ahead: float) -> tuple[Floats, Floats, Floats]:
    """The count expected in the time `ahead` after x events in a positive `time`, and its 95 % interval.

    The rate x / time goes on. The interval is that of the count, by Jeffreys' prior: the rate is
    gamma(x + 1/2, time), the count negative binomial.
    """
    x, time = np.asarray(x, dtype=np.float64), np.asarray(time, dtype=np.float64)

    def exceeding(count: Floats) -> Floats:
        found: Floats = betainc(count + 1, x + 0.5, ahead / (time + ahead))
        return found

    return x * ahead / time, quantile(exceeding, len(x), 0.025), quantile(exceeding, len(x), 0.975)


def quantile(exceeding: Callable[[Floats], Floats], n: int, level: float) -> Floats:
    """The least counts that n outcomes do not exceed with that probability.

    `exceeding` gives, for n counts, the n probabilities of more than that; they fall as the counts rise.
    """
    low, high = np.full(n, -1.0), np.full(n, 1.0)
    while (short := (exceeding(high) > 1 - level) & (high < 2**20)).any():
        high = np.where(short, 2 * high, high)
    while (high - low).max(initial=0) > 1:
        middle = np.maximum(np.floor((low + high) / 2), 0)
        enough = exceeding(middle) <= 1 - level
        low = np.where(enough, np.where(middle == high, high - 1, low), middle)
        high = np.where(enough, middle, high)
    return high
