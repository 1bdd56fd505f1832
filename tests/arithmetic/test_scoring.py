"""Scores: anchors, ranks and weighted means with gaps."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kamreport.arithmetic.scoring import Anchors, anchored, enough, needed, ranked, weigh

FALLING = ((0, 100), (2, 75), (15, 0))
scores = st.one_of(st.none(), st.floats(0, 100))


def test_anchored_lines() -> None:
    """Between anchors a straight line, beyond them level, missing stays missing."""
    found = anchored(pd.Series([-1.0, 1.0, 2.0, 99.0, None]), FALLING)
    assert found.tolist()[:4] == [100, 87.5, 75, 0]
    assert pd.isna(found[4])


@given(st.floats(0, 100))
def test_needed_turns_anchored_round(score: float) -> None:
    """The raw value needed for a score scores just that."""
    for anchors in (FALLING, ((0, 0), (6, 40), (10, 100))):
        assert anchored(pd.Series([needed(score, anchors)]), anchors)[0] == pytest.approx(score, abs=1e-6)


def test_ranks_tie_alike() -> None:
    """Equal values share the middle of their ranks; values not known are not ranked."""
    found = ranked(pd.Series([1.0, 5.0, 5.0, 9.0, None]))
    assert found.tolist()[:4] == [12.5, 50, 50, 87.5]
    assert pd.isna(found[4])


def test_weigh_by_hand() -> None:
    """A missing score leaves the mean: (2 x 80 + 1 x 50) / 3 = 70, with 3 of 4 parts of weight seen."""
    frame = pd.DataFrame({"a": [80.0], "b": [50.0], "c": [None]}, dtype="float64")
    found = weigh(frame, {"a": 2, "b": 1, "c": 1})
    assert found.score[0] == pytest.approx(70)
    assert found.coverage[0] == 0.75
    assert found.points.loc[0, ["a", "b"]].tolist() == pytest.approx([160 / 3, 50 / 3])


@given(st.lists(scores, min_size=3, max_size=3), st.lists(st.floats(0.01, 10), min_size=3, max_size=3))
def test_weigh_holds_together(values: list[float | None], weights: list[float]) -> None:
    """Points sum to the score, the score lies within its parts, coverage within 0 and 1."""
    frame = pd.DataFrame([values], columns=list("abc"), dtype="float64")
    found = weigh(frame, dict(zip("abc", weights, strict=True)))
    seen = [value for value in values if value is not None]
    assert 0 <= found.coverage[0] <= 1
    if seen:
        assert found.points.sum(axis=1)[0] == found.score[0]
        assert min(seen) - 1e-9 <= found.score[0] <= max(seen) + 1e-9
    else:
        assert pd.isna(found.score[0])
        assert not enough(found.coverage, 0)[0]


@pytest.mark.parametrize(
    "anchors", [[[0, 0]], [[1, 0], [0, 100]], [[0, 0], [1, 50], [2, 20]], [[0, 0], [1, 120]]]
)
def test_bad_anchors_are_refused(anchors: list[list[float]]) -> None:
    """Anchors need two pairs, rising values, scores that only rise or only fall, from 0 to 100."""
    with pytest.raises(ValidationError):
        TypeAdapter(Anchors).validate_python(anchors)
