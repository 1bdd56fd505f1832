"""Whether two items were chosen one by one, or only ever came together.

What one order holds is one choice, not two: only items bought at different times show that who has the one
comes to have the other (Agrawal and Srikant 1995, Mining sequential patterns, ICDE).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


def apart(owners: Any, items: Any, months: Any, first: Ints, second: Ints) -> Ints:
    """For each pair of items the number of owners that have both, but not in the same months throughout.

    `owners`, `items` and `months` are places (from 0, at most 16 months): what was bought by whom and when,
    each once. `first` and `second` are places of items.
    """
    owner, item = np.asarray(owners, dtype=np.int64), np.asarray(items, dtype=np.int64)
    month = np.asarray(months, dtype=np.int64)
    used, places = np.unique(np.concatenate([first, second]), return_inverse=True)
    if not len(used):
        return np.zeros(0, dtype=np.int64)
    asked = np.isin(item, used)
    bought = np.zeros((len(used), int(owner.max()) + 1), dtype=np.uint16)  # one bit a month
    flags = (1 << month[asked]).astype(np.uint16)
    np.bitwise_or.at(bought, (np.searchsorted(used, item[asked]), owner[asked]), flags)
    one, other = places[: len(first)], places[len(first) :]
    return np.array(
        [
            np.count_nonzero((bought[a] != bought[b]) & (bought[a] > 0) & (bought[b] > 0))
            for a, b in zip(one, other, strict=True)
        ],
        dtype=np.int64,
    )
