"""Ranks of values, ties alike."""

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray


def ranks(values: Any, of_ties: Literal["lowest", "mean", "highest"] = "mean") -> NDArray[np.float64]:
    """The rank of each value from 1, smallest first; ties share the lowest, mean or highest of their ranks.

    No value may be missing. The same as scipy.stats.rankdata, which takes half a second to load.
    """
    _, place, count = np.unique(np.asarray(values), return_inverse=True, return_counts=True)
    highest = np.cumsum(count).astype(np.float64)
    lowest = highest - count + 1
    found = {"lowest": lowest, "mean": (lowest + highest) / 2, "highest": highest}[of_ties]
    return found[place]
