"""Goals in words, alike in both editions of the plan: the aim, where it stands, how it is measured."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kamreport.blocks import Cell, Edition, Grid, Head, Picture, Row, Tile, Tone
from kamreport.narrative.composing import cells, passage, picture, shortened
from kamreport.narrative.pace import Course, course, elapsed
from kamreport.sharing.goals import Action, Goal
from kamreport.words import Words

TONES: dict[Course, Tone] = {
    "reached": "good",
    "on": "good",
    "behind": "watch",
    "back": "bad",
    "missed": "bad",
    "unmeasured": "watch",
    "open": "",
}
LAGGING: tuple[Course, ...] = ("missed", "back", "behind")
KEPT: tuple[Course, ...] = ("reached", "on")
LONG = 42


def measured(value: float | None, unit: str, words: Words) -> str:
    """A value of a goal with its unit: 11.4 days, 94%; "" where it is missing."""
    if value is None:
        return ""
    digits = 0 if value == round(value) else 1
    if unit == "%":
        return words.percent(value / 100, digits)
    return words("plan-measured", value=words.number(value, digits), unit=unit).strip()


def aim(goal: Goal, words: Words) -> str:
    """What is aimed at, from where, until when."""
    start = measured(goal.baseline, "%" if goal.unit == "%" else "", words)
    target = measured(goal.target, goal.unit, words)
    return words(
        "plan-goal",
        title=goal.title,
        start=start,
        target=target,
        known="full" if start and target else "target" if target else "none",
        day=words.day(goal.due_on) if goal.due_on else "none",
    )


def standing(goal: Goal, as_of: date, words: Words) -> str:
    """How it is measured, and where it stands against an even pace."""
    state, spent = course(goal, as_of), elapsed(goal, as_of)
    how = words("plan-goal-measure", measure=goal.measure) if goal.measure else ""
    return passage(
        words,
        words(
            "plan-goal-state",
            state=state,
            now=measured(goal.actual, goal.unit, words) or words("not-known"),
            gone=words.percent(goal.share or 0),
            spent=words.percent(spent or 0),
        ),
        how,
    )


@dataclass(frozen=True)
class Aim:
    """One goal: what is aimed at, and where it stands."""

    what: str
    standing: str


def aims(
    goals: Iterable[Goal], actions: Sequence[Action], as_of: date, words: Words, to: Edition = "internal"
) -> tuple[Aim, ...]:
    """Each goal with where it stands and who works on it."""
    return tuple(
        Aim(
            aim(one, words),
            passage(words, standing(one, as_of, words), support(one, actions, words, to=to)),
        )
        for one in goals
    )


def tile(goals: Sequence[Goal], as_of: date, words: Words) -> Tile | None:
    """How many goals are reached or on course, and how many lag; how many there are, where none is measured;
    None where there are none.
    """
    if not goals:
        return None
    counts = counted(goals, as_of)
    if counts["unmeasured"] == len(goals):
        count = words.number(len(goals))
        return Tile(words("plan-objectives"), count, words("plan-tile-dark", n=len(goals)), "watch")
    kept, lagging = (sum(counts[one] for one in group) for group in (KEPT, LAGGING))
    value = words("account-of", score=words.number(kept), top=words.number(len(goals)))
    tone: Tone = "watch" if lagging else "good" if kept == len(goals) else ""
    return Tile(words("plan-tile-goals"), value, words("plan-tile-lagging", n=lagging), tone)


def support(goal: Goal, actions: Sequence[Action], words: Words, to: Edition = "internal") -> str:
    """How many open actions of either side serve it, said to the team or to the client."""
    own = [one for one in actions if one.goal == goal.title]
    return words(
        "plan-goal-actions",
        ours=sum(one.side != "client" for one in own),
        theirs=sum(one.side == "client" for one in own),
        to=to,
    )


def counted(goals: Sequence[Goal], as_of: date) -> Counter[Course]:
    """How many goals stand where."""
    return Counter(course(one, as_of) for one in goals)


def overview(goals: Sequence[Goal], as_of: date, words: Words) -> str:
    """How many goals there are, and how they stand: a lead."""
    found = counted(goals, as_of)
    lagging = sum(found[one] for one in LAGGING)
    counts = {"reached": found["reached"], "on": found["on"], "behind": lagging, "dark": found["unmeasured"]}
    counts["open"] = len(goals) - sum(counts.values())
    parts = [words("plan-goals-part", state=state, n=n) for state, n in counts.items() if n]
    whole = next((state for state, n in counts.items() if n == len(goals)), "mixed")
    return words("plan-goals-lead", n=len(goals), whole=whole, parts=_joined(parts, words))


def _joined(parts: Sequence[str], words: Words) -> str:
    """Clauses as one sentence: the last is joined as the language joins clauses, not names."""
    if len(parts) < 2:
        return "".join(parts)
    return words("plan-goals-join", first=words("list-comma").join(parts[:-1]), last=parts[-1])


def paced(goals: Sequence[Goal], as_of: date, words: Words) -> str:
    """How many of the measured goals keep pace, and which is furthest behind; "" with fewer than two."""
    known = [one for one in goals if one.share is not None]
    if len(known) < 2:
        return ""
    behind = sorted(
        (one for one in known if course(one, as_of) in LAGGING), key=lambda one: _lead(one, as_of)
    )
    return words(
        "plan-goals-course",
        n=len(known),
        kept=sum(course(one, as_of) in KEPT for one in known),
        behind=len(behind),
        title=behind[0].title if behind else "",
    )


def _lead(goal: Goal, as_of: date) -> float:
    """How far a goal is ahead of an even pace, as a share of its way; behind, less than zero."""
    spent = elapsed(goal, as_of)
    return (goal.share or 0) - (1 if spent is None else spent)


def courses(goals: Sequence[Goal], as_of: date, words: Words, headline: str = "") -> Picture | None:
    """The way gone of each goal on a track from start to target, a line at an even pace; None below two.

    Without a headline it says how many keep pace.
    """
    known = [one for one in goals if one.share is not None]
    if len(known) < 2:
        return None
    headline = headline or paced(goals, as_of, words)
    rows = (_row(one, as_of, words) for one in known)
    return picture("score", headline, rows, words, name="name", note=words("plan-goals-course-note"))


def slowest(goals: Sequence[Goal], as_of: date, words: Words) -> str:
    """Where the goal stands that is furthest behind an even pace; "" where none is measured with a day."""
    known = [one for one in goals if one.share is not None and elapsed(one, as_of) is not None]
    if not known:
        return ""
    least = min(known, key=lambda one: _lead(one, as_of))
    spent = elapsed(least, as_of) or 0
    return words(
        "plan-goals-track",
        title=least.title,
        gone=words.percent(max(least.share or 0, 0)),
        spent=words.percent(spent),
        over=str(spent >= 1),
    )


def _row(goal: Goal, as_of: date, words: Words) -> Row:
    spent, state = elapsed(goal, as_of), course(goal, as_of)
    return {
        "name": shortened(words.named(goal.title), LONG),
        "value": 100 * min(max(goal.share or 0.0, 0.0), 1.0),
        "before": None if spent is None else 100 * spent,
        "text": words("plan-course", state=state)
        if (goal.share or 0) < 0
        else words.percent(goal.share or 0),
        "tone": TONES[state] or "accent",
    }


def table(goals: Sequence[Goal], as_of: date, words: Words, *more: tuple[Cell, ...]) -> Grid | None:
    """What success is measured by: start, today, aim and day of every goal, then the rows given."""
    body = (*(_measure(one, as_of, words) for one in goals), *more)
    if not body:
        return None
    heads = (
        Head(words("plan-measure"), width=3.6),
        Head(words("plan-measure-start"), number=True, width=1.1),
        Head(words("plan-measure-today"), number=True, width=1.2),
        Head(words("plan-measure-aim"), number=True, width=1.2),
        Head(words("plan-measure-by"), width=1.9),
        Head(words("plan-measure-course"), width=2),
    )
    return Grid(words("plan-measures-list", n=len(body)), heads, body)


def _named(goal: Goal, words: Words) -> str:
    """The measure with its unit, where it does not name it itself."""
    name, unit = words.named(goal.measure or goal.title), words.named(goal.unit)
    name = name[:1].upper() + name[1:]
    told = goal.unit in ("", "%") or unit.casefold() in name.casefold()
    return name if told else words("plan-measure-unit", measure=name, unit=goal.unit)


def _measure(goal: Goal, as_of: date, words: Words) -> tuple[Cell, ...]:
    state = course(goal, as_of)
    unit = "%" if goal.unit == "%" else ""
    return cells(
        _named(goal, words),
        measured(goal.baseline, unit, words),
        measured(goal.actual, unit, words),
        measured(goal.target, unit, words),
        words.short_day(goal.due_on) if goal.due_on else "",
        Cell(words("plan-course", state=state), TONES[state]),
    )
