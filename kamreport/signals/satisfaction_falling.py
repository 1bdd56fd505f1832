"""Satisfaction has fallen within a year."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

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
    for account in map(str, book.accounts):
        fallen = [
            (measure, one, other)
            for measure in ("csat", "nps")
            for one, other in [_pair(now, measure, account)]
            if _fell(one, other)
        ]
        if not fallen:
            continue
        measure, one, other = fallen[0]
        drops = {name: (then.value or 0) - (at.value or 0) for name, at, then in fallen}
        high = drops.get("csat", 0) >= chosen.high_share or drops.get("nps", 0) >= chosen.high_points
        yield Found(
            account,
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


def _fell(one: Estimate, other: Estimate) -> bool:
    ends: list[Any] = [one.value, one.low, one.high, other.value, other.low, other.high]
    if any(end is None for end in ends):
        return False
    return bool(difference((ends[0], ends[1], ends[2]), (ends[3], ends[4], ends[5]))[1] < 0)


def _value(measure: str, found: Estimate) -> Value:
    return Share(found.value or 0) if measure == "csat" else float(round(found.value or 0))
