"""The twelve months ahead in one picture and one list, alike in both editions of the plan."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kamreport.blocks import Edition, Grid, Head, Picture, Row
from kamreport.narrative.composing import cells, shortened
from kamreport.narrative.fitting import size
from kamreport.period import add_months
from kamreport.sharing.goals import Action, Goal
from kamreport.sharing.people import Meeting
from kamreport.words import Words

MONTHS = 12
BARS = 16
DATES = 16
LONG = 48
EDGE = 17.4  # months: where the names of the kinds end, right of all texts
LETTER = 0.2  # months that a half width of text takes
Kind = Literal["contract", "goal", "ours", "client", "meeting", "sale"]
ORDER: tuple[Kind, ...] = ("contract", "goal", "ours", "client")
TONES: dict[Kind, str] = {
    "contract": "context",
    "goal": "accent",
    "ours": "ink",
    "client": "good",
    "meeting": "watch",
    "sale": "watch",
}


@dataclass(frozen=True, slots=True)
class Course:
    """Something that runs until a day: what it is, its name, and its end; None where it has none."""

    kind: Kind
    name: str
    end: date | None


@dataclass(frozen=True, slots=True)
class Dated:
    """One key date: the day, what falls on it, and who answers for it."""

    day: date
    what: str
    who: str = ""


def agreed_courses(goals: Iterable[Goal], actions: Iterable[Action]) -> Iterator[Course]:
    """What was agreed, until its day: goals, then actions by side; what has no day is left out."""
    for goal in goals:
        if goal.due_on is not None:
            yield Course("goal", goal.title, goal.due_on)
    for action in actions:
        if action.due_on is not None:
            yield Course("client" if action.side == "client" else "ours", action.title, action.due_on)


def agreed_dates(
    goals: Iterable[Goal], actions: Iterable[Action], words: Words, lead: str = ""
) -> Iterator[Dated]:
    """The days of actions and goals. `lead` answers for the goals, where one does."""
    for action in actions:
        if action.due_on is not None:
            yield Dated(action.due_on, words("date-action", name=action.title), action.owner)
    for goal in goals:
        if goal.due_on is not None:
            yield Dated(goal.due_on, words("date-objective", name=goal.title), lead)


def meeting_dates(meetings: Iterable[Meeting], words: Words, layer: Callable[[str], str]) -> Iterator[Dated]:
    """The meetings planned; of operations only the next, as more are too many to be key. `layer` names a
    level within a sentence.
    """
    planned = [one for one in meetings if one.planned]
    first = min((one for one in planned if one.is_daily), key=lambda one: one.day, default=None)
    for one in planned:
        if not one.is_daily or one is first:
            said = words(
                "plan-date-meeting",
                kind=one.kind,
                known=str(bool(one.layer)),
                layer=layer(one.layer),
                form=words(f"meeting-{one.kind}"),
            )
            yield Dated(one.day, said[:1].upper() + said[1:], one.ours)


def place(day: date, as_of: date) -> float:
    """A day as months from the as-of day, between 0 and 12."""
    end = add_months(as_of, MONTHS)
    return MONTHS * min(max((day - as_of) / (end - as_of), 0.0), 1.0)


def picture(courses: Sequence[Course], as_of: date, words: Words, to: Edition = "internal") -> Picture | None:
    """What runs until when, by kind and then by its end; None with fewer than three, and where nothing ends
    or is late in the twelve months: bars of one length would say no more than that.
    """
    end = add_months(as_of, MONTHS)
    known = sorted(
        courses,
        key=lambda one: (ORDER.index(one.kind), one.end or date.max, one.name),
    )[:BARS]
    if len(known) < 3 or all(one.end is None or one.end > end for one in known):
        return None
    names = distinct([words.named(one.name) for one in known])
    drawn = [_row(one, name, as_of, words) for one, name in zip(known, names, strict=True)]
    said = [f"{row['name']} {row['text']}" for row in drawn]
    headline = _headline(known, as_of, words)
    alt = words("chart-of", headline=headline, values=words.listed(said))
    groups = _groups(known, drawn, words, to)
    rows = (*drawn, *groups, *_months(as_of, words))
    return Picture("roadmap", headline, alt, rows, note=words("plan-road-note"))


def _headline(known: Sequence[Course], as_of: date, words: Words) -> str:
    """How much of what is drawn falls due within a year, and within three months."""
    end = add_months(as_of, MONTHS)
    within = [one.end for one in known if one.end is not None and as_of < one.end <= end]
    quarter = sum(day <= add_months(as_of, 3) for day in within)
    kinds = dict.fromkeys("action" if one.kind in ("ours", "client") else one.kind for one in known)
    return words(
        "plan-road",
        all=len(known),
        kinds=words.listed(words("plan-road-kinds", kind=kind) for kind in kinds),
        n=len(within),
        every=str(len(within) == len(known)),
        soon="all" if quarter == len(within) > 1 else quarter,
    )


def _groups(known: Sequence[Course], drawn: Sequence[Row], words: Words, to: Edition) -> list[Row]:
    """The name of each kind, at the right edge of the first of its rows that leaves room for it."""
    found: dict[Kind, Row] = {}
    for one, row in zip(known, drawn, strict=True):
        name = words("plan-road-group", kind=one.kind, to=to)
        taken = float(row["end"] or 0) + LETTER * (size(str(row["text"])) + size(name))
        if one.kind not in found and taken < EDGE:
            found[one.kind] = {
                "name": row["name"],
                "kind": "group",
                "start": EDGE,
                "end": EDGE,
                "text": name,
                "tone": "context",
            }
    return list(found.values())


def _row(one: Course, name: str, as_of: date, words: Words) -> Row:
    """A bar to the end of something; a point today for what is late or due today."""
    if one.end is not None and one.end < as_of:
        text = words("plan-since", day=words.short_day(one.end))
        return {"name": name, "kind": "point", "start": 0.1, "end": 0.1, "text": text, "tone": "bad"}
    text = words("plan-road-open") if one.end is None else words.short_day(one.end)
    stop, tone = MONTHS if one.end is None else place(one.end, as_of), TONES[one.kind]
    if not stop:
        return {"name": name, "kind": "point", "start": 0.1, "end": 0.1, "text": text, "tone": tone}
    return {"name": name, "kind": "span", "start": 0.0, "end": stop, "text": text, "tone": tone}


def _months(as_of: date, words: Words) -> list[Row]:
    """A line at the first of every third month ahead, with its name."""
    first = add_months(as_of.replace(day=1), 1)
    days = [add_months(first, step) for step in range(0, MONTHS, 3)]
    return [
        {
            "name": "",
            "kind": "month",
            "start": place(day, as_of),
            "end": place(day, as_of),
            "text": text,
            "tone": "context",
        }
        for day in days
        if (text := words.month(day))
    ]


def distinct(names: Sequence[str]) -> list[str]:
    """Names for a chart: cut, and told apart by a number where two are the same."""
    found: list[str] = []
    for name in (shortened(one, LONG) for one in names):
        twice = sum(one == name or one.startswith(f"{name} (") for one in found)
        found.append(f"{name} ({twice + 1})" if twice else name)
    return found


def dates(found: Iterable[Dated], as_of: date, words: Words) -> Grid | None:
    """The key dates of the twelve months ahead, soonest first."""
    end = add_months(as_of, MONTHS)
    ahead = sorted({one for one in found if as_of < one.day <= end}, key=lambda one: (one.day, one.what))
    if not ahead:
        return None
    shown = ahead[:DATES]
    heads = [Head(words("column-day"), width=1.4), Head(words("plan-date-what"), width=5)]
    named = any(one.who for one in shown)
    if named:
        heads.append(Head(words("plan-action-who"), width=1.8))
    rows = tuple(
        cells(words.short_day(one.day), one.what, *((words.named(one.who),) if named else ()))
        for one in shown
    )
    more = len(ahead) - len(shown)
    first, last = (words.short_day(one.day) for one in (ahead[0], ahead[-1]))
    headline = words("plan-dates-list", n=len(ahead), first=first, last=last)
    return Grid(headline, tuple(heads), rows, note=words("account-more", n=more) if more else "")
