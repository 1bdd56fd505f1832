"""Which rate each line of a chunk needs: that of its currency on its day, by number."""

from collections.abc import Iterable
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

EPOCH = date(1970, 1, 1)
NONE = -1  # no rate is needed


class DayRates:
    """The numbers of rates by currency and day; lines in `own` need none."""

    def __init__(self, own: str, rates: Iterable[tuple[str, date, int]]) -> None:
        self._own = own
        found: dict[str, dict[int, int]] = {}
        for currency, day, number in rates:
            found.setdefault(currency, {})[(day - EPOCH).days] = number
        self._by_day = {currency: _by_day(numbers) for currency, numbers in found.items()}

    def numbers(self, currencies: pa.DictionaryArray, days: pa.Array) -> pa.Array | None:
        """The number of each line's rate, 0 where there is none, NULL where none is needed.

        None when no line needs one.
        """
        known = currencies.dictionary.to_pylist()
        places = [place for place, one in enumerate(known) if one is not None and one != self._own]
        if not places:
            return None
        codes = currencies.indices.fill_null(-1).to_numpy(zero_copy_only=False)
        on = days.view(pa.int32()).fill_null(0).to_numpy(zero_copy_only=False)
        found = np.full(len(codes), NONE, np.int32)
        for place in places:
            here = codes == place
            found[here] = self._of(known[place], on[here])
        return pa.array(found, mask=found == NONE)

    def _of(self, currency: str, on: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
        if currency not in self._by_day:
            return np.zeros(len(on), np.int32)
        first, numbers = self._by_day[currency]
        at = on.astype(np.int64) - first
        inside = (at >= 0) & (at < len(numbers))
        return np.where(inside, numbers[np.where(inside, at, 0)], 0).astype(np.int32)


def _by_day(numbers: dict[int, int]) -> tuple[int, npt.NDArray[np.int32]]:
    """The first day and the number for each day from it on, 0 where there is none."""
    first = min(numbers)
    every = np.zeros(max(numbers) - first + 1, np.int32)
    every[np.fromiter(numbers, np.int64) - first] = np.fromiter(numbers.values(), np.int32)
    return first, every
