"""Satisfaction has fallen within a year."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.figures import Estimate, Known
from kamreport.model import Book
from kamreport.models.intervals import difference
from kamreport.signals import signal
from kamreport.warning import Choice, Evidence, Found, Severity, Share, Value, values


@dataclass(frozen=True)
class Settings:
    """From which fall the warning is high: of the share of satisfied answers, and of the NPS in points."""

    high_share: float = 0.25
    high_points: float = 40


@signal(Settings)
def satisfaction_falling(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """The share of satisfied answers, or the Net Promoter Score, of the last twelve months is below that of
    the twelve before, and the interval of the difference (95 %, Newcombe 1998) lies wholly below zero.
    Medium; high from a fall of 25 % of the answers or 40 points.
    """
    fell = pd.DataFrame({measure: _fell(now[measure].accounts, measure) for measure in ("csat", "nps")})
    for account, measures in fell[fell.any(axis=1)].iterrows():
        fallen = [(name, *_pair(now, name, str(account))) for name in fell.columns if measures[name]]
        measure, one, other = fallen[0]
        drops = {name: (then.value or 0) - (at.value or 0) for name, at, then in fallen}
        high = drops.get("csat", 0) >= chosen.high_share or drops.get("nps", 0) >= chosen.high_points
        yield Found(
            str(account),
            book.as_of,
            Severity.HIGH if high else Severity.MEDIUM,
            values(measure=measure, now=_value(measure, one), before=_value(measure, other), n=one.n or 0),
            tuple(
                Evidence(
                    "surveys",
                    Choice("span", f"{name}-{span}"),
                    values(answers=found.n or 0, **{name: _value(name, found)}),
                )
                for name, at, then in fallen
                for span, found in (("now", at), ("before", then))
            ),
        )


def _pair(now: Known, measure: str, account: str) -> tuple[Estimate, Estimate]:
    """The measure in the last twelve months and in the twelve before."""
    return now[measure].estimate(account, measure), now[measure].estimate(account, f"{measure}_before")


def _fell(frame: pd.DataFrame, measure: str) -> "pd.Series[bool]":
    """The accounts whose interval of the difference lies below zero; not those without both intervals."""
    one, other = (_ends(frame, figure) for figure in (measure, f"{measure}_before"))
    return pd.Series(difference(one, other)[1] < 0, index=frame.index)


def _ends(frame: pd.DataFrame, figure: str) -> tuple[Any, Any, Any]:
    """A figure and the ends of its interval by account; of a figure without an interval nothing is known."""
    none = pd.Series(float("nan"), index=frame.index)
    return frame.get(figure, none), frame.get(f"{figure}_low", none), frame.get(f"{figure}_high", none)


def _value(measure: str, found: Estimate) -> Value:
    return Share(found.value or 0) if measure == "csat" else float(round(found.value or 0))
