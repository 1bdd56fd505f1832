"""Association rules: exact thresholds, counts against plain sets, and chance kept out."""

from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from kamreport.models.association import by_chance, discoveries, pairs

SHARES = st.sampled_from([Fraction(1, 10), Fraction(3, 10), Fraction(1, 2), Fraction(3, 5), Fraction(1)])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.frozensets(st.integers(0, 6), max_size=6), min_size=1, max_size=15), SHARES, SHARES)
def test_rules_as_plain_sets_count_them(
    baskets: list[frozenset[int]], support: Fraction, least: Fraction
) -> None:
    """The rules and counts are those of a plain count with fractions, those on a threshold among them."""
    owned = [(owner, item) for owner, basket in enumerate(baskets) for item in basket]
    n = len(baskets)
    found = pairs(
        [one for one, _ in owned], [one for _, one in owned], n, least=2, support=support, confidence=least
    )
    expected = set()
    for first, second in permutations(range(7), 2):
        one, other = (sum(item in basket for basket in baskets) for item in (first, second))
        both = sum({first, second} <= basket for basket in baskets)
        if both < 2 or Fraction(both, n) < support or Fraction(both, one) < least or both * n <= one * other:
            continue
        expected.add((first, second, both, one, other))
    assert set(zip(*(column.tolist() for column in found[:5]), strict=True)) == expected


def test_a_rule_on_the_threshold_is_kept() -> None:
    """3 of 5 are 60 %: kept at 3/5, where 0.6 x 5 computed in floats exceeds 3."""
    owned = [(owner, 0) for owner in range(5)] + [(owner, 1) for owner in range(3)]
    found = pairs(*zip(*owned, strict=True), 10, least=1, support=Fraction(3, 10), confidence=Fraction("0.6"))
    assert (0, 1, 3, 5, 3) in zip(*(column.tolist() for column in found[:5]), strict=True)


def test_fishers_exact_test() -> None:
    """The chance is that of scipy's one-sided Fisher test of the table of four."""
    owned = [(owner, 0) for owner in range(9)] + [(owner, 1) for owner in range(2, 12)]
    found = pairs(*zip(*owned, strict=True), 30, least=1, support=Fraction(1, 30), confidence=Fraction(1, 10))
    exact = stats.fisher_exact([[7, 2], [3, 18]], alternative="greater").pvalue
    assert by_chance(found, 30)[0] == pytest.approx(exact)


def test_the_chances_of_many_pairs_are_scipys() -> None:
    """Of 200 owners and 30 items: rare and common ones, near to what chance brings and far from it."""
    draws = np.random.default_rng(11)
    owner, item = np.nonzero(draws.random((200, 30)) < np.linspace(0.02, 0.98, 30))
    found = pairs(owner, item, 200, least=1, support=Fraction(1, 200), confidence=Fraction(1, 100))
    exact = stats.hypergeom.sf(found.both - 1, 200, found.has_second, found.has_first)
    assert len(exact) > 100
    assert by_chance(found, 200) == pytest.approx(exact, rel=1e-9)


def test_benjamini_hochberg() -> None:
    """The example of the paper (1995, section 3.2): of 15 comparisons the first four stand at 5 %."""
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
         0.6528, 0.7590, 1.0]  # fmt: skip
    assert discoveries(p, 15).tolist() == [True] * 4 + [False] * 11
    assert discoveries(p[:9], 15).tolist() == [True] * 4 + [False] * 5


def test_independent_products_make_no_rules() -> None:
    """Where 300 accounts buy 60 products at random, hardly any pair stands."""
    draws = np.random.default_rng(5)
    owner, item = np.nonzero(draws.random((300, 60)) < 0.4)
    found = pairs(owner, item, 300, least=5, support=Fraction(1, 20), confidence=Fraction(2, 5))
    assert len(found.both) > 100
    assert discoveries(by_chance(found, 300), found.tested).sum() <= 2
    assert found.tested == 60 * 59 // 2
