"""The joint plan quarter by quarter: what either side finishes, and what falls on both."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from kamreport.blocks import Grid, Head
from kamreport.narrative.composing import cells
from kamreport.period import Period, Span
from kamreport.sharing.goals import Action, Goal
from kamreport.sharing.people import Agreement
from kamreport.words import Words

SHOWN = 4


def table(
    actions: Sequence[Action],
    goals: Sequence[Goal],
    contracts: Sequence[Agreement],
    ahead: Sequence[Period],
    sides: Mapping[str, str],
    words: Words,
) -> Grid | None:
    """One row a quarter in which anything falls due; what is late stands in the first. None under two."""
    first, since = replace(ahead[0], span=Span.DAYS, start=date.min), ahead[0].start
    spans = (first, *ahead[1:])
    found = [
        (one, _row(actions, goals, contracts, span, since, words))
        for one, span in zip(ahead, spans, strict=True)
    ]
    rows = tuple(cells(words.period(one), *row) for one, row in found if any(row))
    if len(rows) < 2:
        return None
    heads = (
        Head(words("client-plan-quarter"), width=1.7),
        Head(sides["ours"], width=2.5),
        Head(sides["client"], width=2.5),
        Head(words("client-plan-both"), width=5),
    )
    due = sum(one.due_on is not None and one.due_on <= ahead[0].end for one in actions)
    return Grid(words("client-plan-milestones", n=due, period=words.period(ahead[0])), heads, rows)


def _row(
    actions: Sequence[Action],
    goals: Sequence[Goal],
    contracts: Sequence[Agreement],
    period: Period,
    since: date,
    words: Words,
) -> tuple[str, str, str]:
    """Actions of either side due in a quarter, and what falls on both; days before `since` are past."""
    own = [one for one in actions if one.due_on and period.contains(one.due_on)]
    both = [
        *(
            _dated(words("client-plan-goal-due", goal=one.title), one.due_on, since, words)
            for one in goals
            if one.due_on and period.contains(one.due_on)
        ),
        *(
            _dated(words("date-contract-end", name=one.name, renews=str(one.renews)), one.end, since, words)
            for one in contracts
            if one.end and one.name and period.contains(one.end)
        ),
    ]
    more = max(len(both) - SHOWN, 0)
    told = words("plan-names-gap").join(both[:SHOWN])
    return (
        _count([one for one in own if one.side != "client"], words),
        _count([one for one in own if one.side == "client"], words),
        words("client-steps-done", steps=told, more=more) if both else "",
    )


def _count(actions: Sequence[Action], words: Words) -> str:
    late = sum(one.state == "late" for one in actions)
    return words("client-plan-count", n=len(actions), late=late) if actions else ""


def _dated(what: str, day: date | None, since: date, words: Words) -> str:
    told = words.short_day(day) if day else ""
    told = words("client-passed", day=told) if day and day < since else told
    return words("client-step-done", title=what, day=told)
