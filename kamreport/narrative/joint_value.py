"""What the work together has brought, in words, alike in both editions of the plan."""

from collections.abc import Iterable, Sequence

from kamreport.blocks import Cell, Edition, Grid, Head
from kamreport.narrative.certainty import direction, percent_or_factor
from kamreport.narrative.composing import cells
from kamreport.narrative.goal_words import measured
from kamreport.sharing.goals import Goal
from kamreport.sharing.people import Meeting
from kamreport.words import Words

TOGETHER = ("workshop", "strategy")
STILL = 0.005


def gains(goals: Iterable[Goal], words: Words, to: Edition = "internal") -> tuple[str, ...]:
    """What each goal that has come forward has brought so far."""
    return tuple(
        words(
            "plan-gain",
            title=one.title,
            before=measured(one.baseline, "%" if one.unit == "%" else "", words),
            now=measured(one.actual, one.unit, words),
            to=to,
        )
        for one in goals
        if (one.share or 0) > 0
    )


def sums(goals: Iterable[Goal], words: Words) -> Grid | None:
    """What each measured goal has gained, as a sum that can be checked; None where none is measured."""
    known = [one for one in goals if one.share is not None]
    if not known:
        return None
    heads = (
        Head(words("client-goal"), width=3.2),
        Head(words("plan-measure-start"), number=True, width=1),
        Head(words("plan-measure-today"), number=True, width=1),
        Head(words("plan-sum-gained"), number=True, width=1.2),
        Head(words("plan-sum-wanted"), number=True, width=1.2),
        Head(words("plan-sum-way"), width=2.2),
    )
    gained = sum((one.share or 0) > 0 for one in known)
    all_of = gained == len(known) > 1
    headline = words("plan-sums", n=len(known), gained="all" if all_of else gained)
    rows = tuple(_sum(one, words) for one in known)
    return Grid(headline, heads, rows, note=words("plan-sums-note"))


def _sum(goal: Goal, words: Words) -> tuple[Cell, ...]:
    unit = "%" if goal.unit == "%" else ""
    start, now, aim = goal.baseline or 0.0, goal.actual or 0.0, goal.target or 0.0
    better = 1 if aim >= start else -1
    name = (
        words.named(goal.title)
        if unit or not goal.unit
        else words("plan-measure-unit", measure=goal.title, unit=goal.unit)
    )
    share = goal.share or 0.0
    gained, wanted = (measured(round(better * (one - start), 4), "", words) for one in (now, aim))
    way = Cell(words.percent(share), "bad" if share < 0 else "", min(max(share, 0.0), 1.0))
    return cells(name, measured(start, unit, words), measured(now, unit, words), gained, wanted, way)


def meetings(known: Sequence[Meeting], words: Words) -> tuple[str, ...]:
    """The workshops and strategy meetings held, and the next; nothing where there are none."""
    own = [one for one in known if one.kind in TOGETHER]
    if not own:
        return ()
    held, planned = [one for one in own if not one.planned], [one for one in own if one.planned]
    return (
        words(
            "plan-together-meetings",
            workshops=sum(one.kind == "workshop" for one in held),
            strategy=sum(one.kind == "strategy" for one in held),
            next=words.day(planned[0].day) if planned else "none",
            kind=words(f"meeting-{planned[0].kind}") if planned else "",
        ),
    )


def usage(uses: float | None, change: float | None, words: Words, feature: str = "") -> tuple[str, ...]:
    """How much is used and how that changed, with the feature used most; nothing where nothing is used."""
    if not uses:
        return ()
    return (
        words(
            "plan-together-usage", uses=words.number(uses), feature=feature or "none", **turned(change, words)
        ),
    )


def turned(change: float | None, words: Words) -> dict[str, str]:
    """The direction and the size of a change, as messages take them."""
    if change is None:
        return {"turn": "none", "change": ""}
    size = percent_or_factor(abs(change), words).removeprefix("+")
    return {"turn": direction(change, still=STILL), "change": size}
