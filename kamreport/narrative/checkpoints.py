"""What an even pace asks of each goal at the end of the quarters ahead."""

from collections.abc import Sequence
from datetime import date, timedelta

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.composing import cells
from kamreport.narrative.goal_words import measured
from kamreport.period import Period, Span, containing
from kamreport.sharing.goals import Goal
from kamreport.words import Words

QUARTERS = 4
WIDE = 20  # units between start and target from which a value is told whole


def quarters(as_of: date, fiscal_year_start: int) -> tuple[Period, ...]:
    """The next four quarters of the fiscal year, that of the day after `as_of` first."""
    found = [containing(as_of + timedelta(days=1), Span.QUARTER, fiscal_year_start)]
    while len(found) < QUARTERS:
        found.append(containing(found[-1].end + timedelta(days=1), Span.QUARTER, fiscal_year_start))
    return tuple(found)


def table(goals: Sequence[Goal], ahead: Sequence[Period], as_of: date, words: Words) -> Grid | None:
    """The value due at each quarter's end, from today's value to the target; None where none can be told, as
    for goals that are due before the next quarter ends.

    Where today's value is not known the way begins at the start, on the day of the agreement.
    """
    known = [
        one
        for one in goals
        if one.progress != "reached" and any(due(one, quarter.end, as_of) is not None for quarter in ahead)
    ]
    rows = tuple(_row(one, ahead, as_of, words) for one in known)
    if not rows:
        return None
    heads = (
        Head(words("client-goal"), width=3),
        Head(words("plan-measure-today"), number=True, width=1.2),
        *(Head(words.short_period(one), number=True, width=1.1) for one in ahead),
        Head(words("plan-measure-aim"), number=True, width=1.3),
        Head(words("plan-measure-by"), width=1.7),
    )
    return Grid(
        words("client-plan-checkpoints", n=len(rows)), heads, rows, note=words("client-plan-checkpoints-note")
    )


def _row(goal: Goal, ahead: Sequence[Period], as_of: date, words: Words) -> tuple[Cell, ...]:
    unit = "%" if goal.unit == "%" else ""
    return cells(
        words.named(goal.title),
        measured(goal.actual, unit, words),
        *(measured(_rounded(goal, due(goal, one.end, as_of)), unit, words) for one in ahead),
        measured(goal.target, goal.unit, words),
        words.short_day(goal.due_on) if goal.due_on else "",
    )


def due(goal: Goal, day: date, as_of: date) -> float | None:
    """The value that an even pace asks for on a day, to one decimal; None after the goal's own day, or where
    its way is not known.
    """
    way = _from(goal, as_of)
    if way is None or goal.due_on is None or goal.target is None or day > goal.due_on:
        return None
    first, value = way
    gone = (day - first) / (goal.due_on - first)
    return round(value + gone * (goal.target - value), 1)


def _rounded(goal: Goal, value: float | None) -> float | None:
    """A value as exact as the goal itself is told: whole where its start and its target are far apart."""
    if value is None or goal.target is None or goal.baseline is None:
        return value
    whole = goal.target == round(goal.target) and goal.baseline == round(goal.baseline)
    return float(round(value)) if whole and abs(goal.target - goal.baseline) >= WIDE else value


def _from(goal: Goal, as_of: date) -> tuple[date, float] | None:
    """The day and the value from which the way to the target is even."""
    if goal.target is None or goal.due_on is None or goal.due_on <= as_of:
        return None
    if goal.actual is not None:
        return as_of, goal.actual
    if goal.baseline is None or goal.agreed_on is None or goal.agreed_on >= goal.due_on:
        return None
    return goal.agreed_on, goal.baseline
