"""How good told chances are: their squared error, and parts of equal size to compare them with outcomes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kamreport.models.ranks import ranks


def brier(chances: Any, outcomes: Any) -> float:
    """The mean squared difference of probability and outcome: 0 is perfect. Brier (1950)."""
    return float(np.mean((np.asarray(chances, dtype=float) - np.asarray(outcomes, dtype=float)) ** 2))


def parts(chances: Any, count: int = 3) -> NDArray[np.int64]:
    """Which of `count` parts of about equal size, from the lowest chances (0), each row is in.

    Ties stay together.
    """
    chance = np.asarray(chances, dtype=np.float64)
    share = (ranks(chance, "lowest") - 1) / max(len(chance), 1)
    found: NDArray[np.int64] = np.minimum((share * count).astype(np.int64), count - 1)
    return found
