"""The parts of a weighed score: what each was, what it scored, how much it counted and what it gave."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.figures import Result

POINTS = "points_"


@dataclass(frozen=True)
class Step:
    """One component of a score; None for what is not known or does not exist.

    `weight` is the share with which it counted for this account, 0-1: score x weight = points. `columns`
    are the columns of the result that it is made of.
    """

    name: str
    raw: float | None
    score: float | None
    weight: float | None
    points: float | None
    columns: tuple[str, ...]


def steps(metric: str, account: str, result: Result) -> tuple[Step, ...]:
    """The components of an account's score, where the metric tells points for them; empty for others."""
    names = [str(one).removeprefix(POINTS) for one in result.accounts if str(one).startswith(POINTS)]
    return tuple(_step(metric, name, _row(result, account)) for name in names)


def _row(result: Result, account: str) -> "pd.Series[Any]":
    row: pd.Series[Any] = result.accounts.loc[account]  # type: ignore[assignment]
    return row


def _step(metric: str, name: str, row: "pd.Series[Any]") -> Step:
    columns = [
        one
        for one in (f"raw_{name}", f"component_{name}", f"{metric}_{name}", f"{POINTS}{name}")
        if one in row
    ]
    raw = _number(row, f"raw_{name}")
    score = _number(row, f"component_{name}")
    score = _number(row, f"{metric}_{name}") if score is None else score
    points = _number(row, f"{POINTS}{name}")
    weight = points / score if points is not None and score else None
    return Step(name, raw, score, weight, points, tuple(columns))


def _number(row: "pd.Series[Any]", name: str) -> float | None:
    value = row.get(name)
    return None if value is None or pd.isna(value) else float(value)
