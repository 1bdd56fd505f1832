"""The area under the ROC curve: published figures, ties, clusters, and coverage under chance."""

import numpy as np
import pytest

from kamreport.models.discrimination import area, difference

NORMAL, ABNORMAL = (33, 6, 6, 11, 2), (3, 2, 2, 11, 33)


def ratings():
    """The 109 readings of Hanley and McNeil (1982), table I: ratings and who was ill."""
    scores = [place for counts in (NORMAL, ABNORMAL) for place, n in enumerate(counts) for _ in range(n)]
    return scores, [False] * sum(NORMAL) + [True] * sum(ABNORMAL)


def test_hanley_and_mcneil():
    """Area 0.893 (Hanley and McNeil 1982), DeLong's error 0.0307 (Stata's manual, roctab)."""
    scores, ill = ratings()
    found = area(scores, ill, range(len(ill)))
    assert (found.value, found.error) == (pytest.approx(0.8932, abs=5e-5), pytest.approx(0.0307, abs=5e-5))
    assert 0.80 < found.low < found.value < found.high < 0.95
    assert (found.rows, found.cases) == (109, 51)


def test_rows_said_twice_add_nothing():
    """Every row twice in the same cluster: the same area with the same error."""
    scores, ill = ratings()
    once, twice = area(scores, ill, range(109)), area(scores * 2, ill * 2, [*range(109)] * 2)
    assert (twice.value, twice.error) == (pytest.approx(once.value), pytest.approx(once.error))


def test_the_other_way_round():
    """A score turned round has the area below the line."""
    scores, ill = ratings()
    assert area([-one for one in scores], ill, range(109)).value == pytest.approx(1 - 0.8932, abs=5e-5)


def test_no_difference_of_a_score_from_itself():
    """A score is neither better nor worse than itself, for certain."""
    scores, ill = ratings()
    found = difference(scores, scores, ill, range(109))
    assert (found.value, found.low, found.high) == (0, 0, 0)


def test_a_perfect_score_is_not_certain():
    """Four of four told apart: the area is 1, the interval reaches far below."""
    found = area([1, 2, 3, 4, 5, 6, 7, 8], [False] * 4 + [True] * 4, range(8))
    assert (found.value, found.high) == (1, 1)
    assert found.low < 0.8


@pytest.mark.parametrize("cases", [[True, True], [False, False]])
def test_one_kind_only(cases):
    """Without a case, or without another row, there is nothing to tell apart."""
    with pytest.raises(ValueError, match="needs a case"):
        area([1, 2], cases, [0, 1])


def test_chance_is_found_to_be_chance():
    """Of 300 clustered samples in which scores mean nothing, the interval misses one half in about 5 %."""
    dice = np.random.default_rng(7)
    clusters = np.repeat(np.arange(60), 5)
    missed = 0
    for _ in range(300):
        scores = np.repeat(dice.normal(size=60), 5) + 0.3 * dice.normal(size=300)
        cases = dice.random(300) < np.repeat(dice.beta(1, 3, size=60), 5)
        found = area(scores, cases, clusters)
        missed += not found.low <= 0.5 <= found.high
    assert 4 <= missed <= 30
