"""Client review: the goals agreed last time, and where each stands."""

from dataclasses import dataclass
from typing import get_args

from kamreport.blocks import Cell, Grid, Head, Section, Tone
from kamreport.client_sections import client_section
from kamreport.narrative.client import STATES, Told
from kamreport.narrative.composing import cells, passage
from kamreport.sharing import Shared
from kamreport.sharing.goals import Action, Goal, Progress
from kamreport.words import Words

GOALS, ACTIONS = 10, 14
TONES: dict[str, Tone] = {"reached": "good", "under-way": "", "back": "bad", "unknown": "muted"}


@dataclass(frozen=True)
class Content:
    """The goals, and what both sides had promised by now."""

    goals: Grid | None
    kept: Grid | None


@client_section(Content, client_review=20)
def client_goals(shared: Shared, words: Words) -> Section | None:
    """Goals and commitments against their status; left out where none were agreed."""
    told = Told(shared, words)
    due = [one for one in shared.actions if one.state != "open"]
    if not shared.goals and not due:
        return None
    content = Content(_goals(told), _kept(told, due))
    lead = passage(words, agreed(told), kept(told))
    return Section("client_goals", words("client-goals"), lead, content)


def agreed(told: Told) -> str:
    """How many goals were agreed and how they stand, in a sentence; "" where there are none."""
    goals = told.shared.goals
    if not goals:
        return ""
    counts = {state: sum(one.progress == state for one in goals) for state in get_args(Progress)}
    return told.words(
        "client-goals-lead",
        n=len(goals),
        reached=counts["reached"],
        way=counts["under-way"],
        back=counts["back"],
        unknown=counts["unknown"],
    )


def kept(told: Told) -> str:
    """How many of the commitments that fell due were kept, in a sentence; "" where none fell due."""
    due = [one for one in told.shared.actions if one.state != "open"]
    done = sum(one.state == "done" for one in due)
    return told.words("client-kept-lead", due=len(due), kept=done) if due else ""


def _goals(told: Told) -> Grid | None:
    words, goals = told.words, told.shared.goals
    if not goals:
        return None
    heads = (
        Head(words("client-goal"), width=3),
        Head(words("client-measure"), width=2.4),
        Head(words("client-from-to"), width=2),
        Head(words("client-due"), width=1.4),
        Head(words("client-status"), width=2.4),
    )
    rows = tuple(_goal(told, one) for one in goals[:GOALS])
    more = len(goals) - len(rows)
    return Grid(_next(told), heads, rows, note=words("client-more", n=more) if more else "")


def _next(told: Told) -> str:
    """Which goal falls due next; how many are reached where none is ahead."""
    words, goals = told.words, told.shared.goals
    ahead = [one for one in goals if one.progress != "reached"]
    days = [one.due_on for one in ahead if one.due_on and one.due_on > told.shared.as_of]
    if not days:
        reached = sum(one.progress == "reached" for one in goals)
        return words("client-goals-headline", n=len(goals), reached=reached)
    near = [one for one in ahead if one.due_on == min(days)]
    return words("client-goals-next", n=len(near), goal=near[0].title, day=words.day(min(days)))


def _goal(told: Told, goal: Goal) -> tuple[Cell, ...]:
    words = told.words
    start = "none" if goal.baseline is None else words.number(goal.baseline, _digits(goal.baseline))
    target = "" if goal.target is None else told.amount(goal.target, goal.unit)
    span = words("client-way", start=start, target=target) if target else ""
    return cells(
        words.named(goal.title),
        words.named(goal.measure),
        span,
        told.day(goal.due_on),
        Cell(told.standing(goal), TONES[goal.progress]),
    )


def _digits(value: float) -> int:
    return 0 if value == round(value) else 1


def _kept(told: Told, due: list[Action]) -> Grid | None:
    if not due:
        return None
    words = told.words
    latest = sorted(due, key=lambda one: (one.state != "late", -_place(one)))
    shown = latest[:ACTIONS]
    heads = (
        Head(words("client-commitment"), width=4),
        Head(words("client-who"), width=2.2),
        Head(words("client-due"), width=1.4),
        Head(words("client-status"), width=1.8),
    )
    more = len(due) - len(shown)
    late = sum(one.state == "late" for one in due)
    return Grid(
        words("client-kept-headline", due=len(due), late=late),
        heads,
        tuple(_action(told, one) for one in shown),
        note=words("client-more", n=more) if more else "",
    )


def _place(action: Action) -> int:
    return (action.due_on or action.done_on).toordinal() if action.due_on or action.done_on else 0  # type: ignore[union-attr]


def _action(told: Told, action: Action) -> tuple[Cell, ...]:
    side = told.words(f"client-side-{action.side}") if action.side else ""
    who = " · ".join(one for one in (side, told.words.named(action.owner)) if one)
    state = told.words(f"client-state-{action.state}")
    return cells(
        told.words.named(action.title), who, told.day(action.due_on), Cell(state, STATES[action.state])
    )
