"""From one total to another over its steps: a picture in which every step can be seen."""

from collections.abc import Iterable
from typing import NamedTuple

from kamreport.blocks import Picture, Row
from kamreport.narrative.composing import picture
from kamreport.words import Words

SLIGHT = 0.3  # of the greater total: upright steps below it would be hairlines between two towers


class Mark(NamedTuple):
    """One total or step: its name, its amount in shown units (of a step: the change), and how that reads."""

    name: str
    amount: float
    text: str


def two_totals(headline: str, then: Mark, steps: Iterable[Mark], now: Mark, words: Words) -> Picture:
    """Upright steps from zero on; lying ones on a scale of their own where the largest is slight.

    Totals and steps must add up; where they also do so as they are shown, that is `money.bridge_money`.
    """
    moved = list(steps)
    if max(abs(one.amount) for one in moved) < SLIGHT * max(then.amount, now.amount):
        return picture("bridge", headline, _lying(then, moved, now), words, name="name")
    return picture("waterfall", headline, _upright(then, moved, now), words)


def _upright(then: Mark, steps: list[Mark], now: Mark) -> Iterable[Row]:
    yield _bar("label", then, 0, then.amount, "context")
    yield from _steps("label", then, steps)
    yield _bar("label", now, 0, now.amount, "accent")


def _lying(then: Mark, steps: list[Mark], now: Mark) -> Iterable[Row]:
    """A total is a mark where it ends."""
    yield _bar("name", then, then.amount, then.amount, "ink")
    yield from _steps("name", then, steps)
    yield _bar("name", now, now.amount, now.amount, "ink")


def _steps(name: str, then: Mark, steps: list[Mark]) -> Iterable[Row]:
    reached = then.amount
    for one in steps:
        tone = "good" if one.amount >= 0 else "bad"
        yield _bar(name, one, reached, reached + one.amount, tone)
        reached += one.amount


def _bar(name: str, one: Mark, start: float, end: float, tone: str) -> Row:
    return {name: one.name, "start": float(start), "end": float(end), "text": one.text, "tone": tone}
