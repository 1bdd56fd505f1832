"""Association rules between pairs of items, counted exactly.

Agrawal, Imielinski and Swami (1993), Mining association rules, SIGMOD. Thresholds are compared in whole
numbers, so that a rule that lies exactly on one is kept.
"""

from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.special import gammaln

from kamreport.models.ranks import ranks

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
EPSILON = float(np.finfo(np.float64).eps)


class Pairs(NamedTuple):
    """Rules "who has `first` has `second`", as places of items, with their counts."""

    first: Ints
    second: Ints
    both: Ints
    has_first: Ints
    has_second: Ints
    tested: int


def pairs(owners: Any, items: Any, n: int, *, least: int, support: Fraction, confidence: Fraction) -> Pairs:
    """All pairs of items that enough of the n owners have together, by falling count.

    `owners` and `items` are places (from 0) of what each owner has. Kept are pairs with both >= least,
    both / n >= support, both / has_first >= confidence, and lift above 1: both x n > has_first x has_second.
    `tested` is the number of pairs of items that reach the least count and the support alone.
    """
    owner, item = np.asarray(owners, dtype=np.int64), np.asarray(items, dtype=np.int64)
    nothing = np.zeros(0, dtype=np.int64)
    if not len(owner):
        return Pairs(nothing, nothing, nothing, nothing, nothing, 0)
    shape = (int(owner.max()) + 1, int(item.max()) + 1)
    table = csr_matrix((np.ones(len(owner), dtype=np.int64), (owner, item)), shape=shape)
    table.data[:] = 1
    alone: Ints = np.asarray(table.sum(axis=0)).ravel()
    kept = np.flatnonzero((alone >= least) & (alone * support.denominator >= n * support.numerator))
    together = (table[:, kept].T @ table[:, kept]).tocoo()
    first, second, both = kept[together.row], kept[together.col], together.data.astype(np.int64)
    one, other = alone[first], alone[second]
    chosen = (
        (first != second)
        & (both >= least)
        & (both * support.denominator >= n * support.numerator)
        & (both * confidence.denominator >= one * confidence.numerator)
        & (both * n > one * other)
    )
    order = np.lexsort((second[chosen], first[chosen], -both[chosen]))
    tested = len(kept) * (len(kept) - 1) // 2
    first, second, both, one, other = (column[chosen][order] for column in (first, second, both, one, other))
    return Pairs(first, second, both, one, other, tested)


def by_chance(found: Pairs, n: int) -> Floats:
    """The probability of as many owners of both, were the two items independent: Fisher's exact test.

    It is the upper tail of the hypergeometric distribution; scipy.stats, which has it, takes 0.8 s to load.
    """
    both = found.both.astype(np.float64)
    few = np.minimum(found.has_first, found.has_second).astype(np.float64)
    many = np.maximum(found.has_first, found.has_second).astype(np.float64)
    spare = n - few - many
    term: Floats = np.exp(_choices(few, both) + _choices(n - few, many - both) - _choices(n, many))
    total = term.copy()
    while (term > total * EPSILON).any():
        term = term * (few - both) * (many - both) / ((both + 1) * (spare + both + 1))
        total, both = total + term, both + 1
    return np.minimum(total, 1.0)


def _choices(n: Any, k: Any) -> Any:
    """The logarithm of n over k."""
    return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)


def discoveries(p: Any, tested: int, rate: float = 0.05) -> NDArray[np.bool_]:
    """Which of these findings stand, so that of all that stand at most `rate` are expected to be chance.

    Benjamini and Hochberg (1995), Controlling the false discovery rate; of `tested` comparisons those not
    given count as nothing found.
    """
    p = np.asarray(p, dtype=np.float64)
    rank = ranks(p, "highest")
    passed = p[p * max(tested, len(p)) <= rank * rate]
    standing: NDArray[np.bool_] = p <= (passed.max() if len(passed) else -1.0)
    return standing
