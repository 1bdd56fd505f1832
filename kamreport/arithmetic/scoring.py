"""Scores from 0 to 100: raw values to scores by anchors or by rank, and weighted means that bear gaps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import pandas as pd
from pydantic import AfterValidator, Field

from kamreport.figures import reason

Weight = Annotated[float, Field(ge=0)]


def _rising(anchors: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    values = [value for value, _ in anchors]
    scores = [score for _, score in anchors]
    if len(anchors) < 2 or values != sorted(set(values)):
        raise ValueError("give at least two pairs [value, score], values rising")
    if scores not in (sorted(scores), sorted(scores, reverse=True)):
        raise ValueError("the scores of the pairs must only rise or only fall")
    if min(scores) < 0 or max(scores) > 100:
        raise ValueError("scores run from 0 to 100")
    return anchors


Anchors = Annotated[tuple[tuple[float, float], ...], AfterValidator(_rising)]


def anchored(values: "pd.Series[Any]", anchors: Sequence[Sequence[float]]) -> "pd.Series[Any]":
    """Scores on the straight lines between anchors (value, score), level beyond the ends; NaN stays NaN."""
    points = np.asarray(anchors, dtype=np.float64)
    raw = values.to_numpy(dtype=np.float64, na_value=np.nan)
    scores = np.interp(raw, points[:, 0], points[:, 1])
    return pd.Series(np.where(np.isnan(raw), np.nan, scores), index=values.index)


def needed(score: Any, anchors: Sequence[Sequence[float]]) -> Any:
    """The raw value at which the anchors give a score: the one nearest to the worse end; for columns too."""
    points = np.asarray(anchors, dtype=np.float64)
    if points[0, 1] > points[-1, 1]:
        points = points[::-1]
    scores, first = np.unique(points[:, 1], return_index=True)
    return np.interp(score, scores, points[first, 0])


def ranked(values: "pd.Series[Any]") -> "pd.Series[Any]":
    """Mid-rank percentiles from 0 to 100 among the values that are known: ties score alike.

    100 x (values below + half of the values equal) / n: the middle one of any book scores 50.
    """
    return (values.rank(method="average") - 0.5) / values.notna().sum() * 100


@dataclass(frozen=True)
class Weighed:
    """A weighted mean of scores for each row.

    score     weighted mean of the scores seen, 0-100; NaN when none was seen
    coverage  share of all weight that was seen, 0-1
    points    what each score adds to the mean, one column a component; NaN where not seen
    weights   the weights after re-normalising, each row adds to 1; 0 where not seen
    """

    score: "pd.Series[Any]"
    coverage: "pd.Series[Any]"
    points: pd.DataFrame
    weights: pd.DataFrame


def weigh(scores: pd.DataFrame, weights: Mapping[str, float]) -> Weighed:
    """The mean of the columns named in `weights`; a missing score leaves it, weights are re-normalised.

    The points of a row, added from the first column to the last, are its score.
    """
    names = [name for name, weight in weights.items() if weight > 0]
    seen = scores[names].notna()
    weight = pd.Series({name: weights[name] for name in names}, dtype="float64")
    carried = seen.mul(weight, axis=1).sum(axis=1)
    effective = seen.mul(weight, axis=1).div(carried.where(carried > 0), axis=0)
    points = (scores[names] * effective).where(seen)
    whole = weight.sum()
    coverage = carried / whole if whole > 0 else carried
    return Weighed(points.sum(axis=1, min_count=1), coverage.clip(0, 1), points, effective)


def too_thin(coverage: "pd.Series[Any]", least: float) -> "pd.Series[Any]":
    """For each row the reason "so many per cent seen, so many needed"; also where there is enough."""
    told = {
        seen: reason("coverage", seen=int(np.floor(seen * 100 + 1e-9)), least=round(least * 100))
        for seen in coverage.unique()
    }
    return coverage.astype("object").map(told)


def enough(coverage: "pd.Series[Any]", least: float) -> "pd.Series[bool]":
    """Where the coverage reaches the least one, and anything at all was seen."""
    return (coverage.round(9) >= least) & (coverage > 0)


def components(scores: pd.DataFrame, weights: Mapping[str, float]) -> pd.DataFrame:
    """One row a component: component, weight (share of all, 0-1), mean score, accounts that have it."""
    whole = sum(weights.values()) or 1
    return pd.DataFrame(
        {
            "component": pd.Series(list(weights), dtype="str"),
            "weight": [weight / whole for weight in weights.values()],
            "mean": [scores[name].sort_values().mean() for name in weights],
            "accounts": [int(scores[name].notna().sum()) for name in weights],
        }
    )
