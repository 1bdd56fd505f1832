"""Rules in points: each looks at one figure, the first of its theme that holds gives its points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason for or against: `points` when the column reaches the bound, from below or from above.

    Of the rules of one theme only the first that holds counts. A rule on a missing value does not hold.
    """

    name: str
    theme: str
    column: str
    side: str  # "from": at least the bound; "to": at most the bound
    bound: float
    points: float

    def holds(self, frame: pd.DataFrame) -> "pd.Series[bool]":
        """The rows on which the rule holds."""
        values = frame[self.column]
        return values >= self.bound if self.side == "from" else values <= self.bound


def judge(frame: pd.DataFrame, rules: Sequence[Rule]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Points of each rule by row, 0 where it gives none; and the most that each theme could give, by row.

    A theme of which no column is known could give nothing (0), so that it neither helps nor harms.
    """
    points: dict[str, pd.Series[float]] = {}
    most: dict[str, pd.Series[float]] = {}
    taken: dict[str, pd.Series[bool]] = {}
    for rule in rules:
        before = taken.get(rule.theme, pd.Series(False, index=frame.index))
        now = rule.holds(frame) & ~before
        taken[rule.theme] = before | now
        points[rule.name] = now.astype("float64") * rule.points
        known = frame[rule.column].notna().astype("float64") * max(rule.points, 0)
        most[rule.theme] = (
            known.where(known > most[rule.theme], most[rule.theme]) if rule.theme in most else known
        )
    return pd.DataFrame(points, index=frame.index), pd.DataFrame(most, index=frame.index)


def changed(
    rules: Sequence[Rule], bounds: Mapping[str, float], points: Mapping[str, float]
) -> tuple[Rule, ...]:
    """The rules with the bounds and points that settings give them by name."""
    return tuple(
        Rule(
            one.name,
            one.theme,
            one.column,
            one.side,
            bounds.get(one.name, one.bound),
            points.get(one.name, one.points),
        )
        for one in rules
    )
