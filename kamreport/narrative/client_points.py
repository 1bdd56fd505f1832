"""The first page of a client document: what fell short, and what the client is asked; what a point is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kamreport.narrative.client import Told
from kamreport.sharing.goals import Action
from kamreport.words import Words

POOR = 0.9  # a share of what was promised: below it, something fell short
SOON = 180  # days
YEARLY = 270  # days after a strategy meeting in which the next one need not be asked for
ANSWERS = 5


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence, and the small line below it: who and until when, or how sure.

    Where one figure carries it, that is `figure`, and `said` is the sentence to stand beside it. `brief` is
    the same in few words, to be joined with others to a headline.
    """

    text: str
    note: str = ""
    figure: str = ""
    said: str = ""
    brief: str = ""


def point(words: Words, key: str, figure: str, note: str = "", **given: str | int) -> Point:
    """A point whose message is told whole, and beside its figure and in brief by messages named after it."""
    said = words(f"{key}-said", **given) if figure else ""
    return Point(words(key, **given), words.named(note), figure, said, words(f"{key}-brief", **given))


def misses(told: Told) -> tuple[Point, ...]:
    """All that fell short of what was promised, the gravest first."""
    return (*_overdue(told), *shortfalls(told))


def shortfalls(told: Told) -> tuple[Point, ...]:
    """What fell short in deliveries, service, goals and feedback; commitments overdue are not among them."""
    return tuple(_shortfalls(told))


def asks(told: Told, most: int = 3) -> tuple[Point, ...]:
    """What the client is asked to do or to decide, at most so many, the most pressing first."""
    return tuple(list(_asks(told))[:most])


def overdue(told: Told, side: str) -> list[Action]:
    """The commitments of one side that are past their day, the oldest first."""
    return [one for one in told.shared.actions if one.state == "late" and one.side == side]


def _overdue(told: Told) -> Iterator[Point]:
    late = overdue(told, "ours")
    if late:
        first, words = late[0], told.words
        day = words.day(first.due_on) if first.due_on else ""
        due = told.day(first.due_on)
        yield point(words, "client-miss-overdue", due, first.owner, n=len(late), title=first.title, day=day)


def _shortfalls(told: Told) -> Iterator[Point]:
    words = told.words
    yield from _short(told)
    back = [one for one in told.shared.goals if one.progress == "back"]
    for goal in back[:1]:
        actual, start = told.amount(goal.actual or 0, goal.unit), told.amount(goal.baseline or 0, goal.unit)
        yield point(
            words, "client-miss-back", actual, goal.measure, goal=goal.title, actual=actual, start=start
        )
    missed = [
        one
        for one in told.shared.goals
        if one.progress in ("under-way", "back") and one.due_on and one.due_on <= told.shared.as_of
    ]
    for goal in missed[:1]:
        day = words.day(goal.due_on) if goal.due_on else ""
        said = words("client-miss-goal", goal=goal.title, day=day, standing=told.standing(goal))
        yield Point(said, brief=words("client-miss-goal-brief", n=len(missed)))
    nps = told.shared.figure("nps", "nps")
    if nps.value is not None and (told.moved("nps", "nps") == "down" or nps.value < 0):
        score = words.points(nps.value)
        yield point(words, "client-miss-nps", score, told.noted(nps), nps=score)


def _short(told: Told) -> Iterator[Point]:
    """Deliveries and cases that fell short, the one further from what was promised first."""
    words, found = told.words, []
    for metric, figure in (("delivery", "otif"), ("service", "promise_kept")):
        share = told.shared.figure(metric, figure)
        moved = told.moved(metric, figure)
        if share.value is None or not share.n or not (share.value < POOR or moved == "down"):
            continue
        missed = round(share.n * (1 - share.value))
        key, note = f"client-miss-{metric}", told.noted(share, share=True)
        told_as = point(words, key, words.number(missed), note, missed=missed, n=share.n, moved=moved)
        found.append((share.value, told_as))
    yield from (one for _, one in sorted(found, key=lambda one: one[0]))


def _asks(told: Told) -> Iterator[Point]:
    words, shared = told.words, told.shared
    for action in overdue(told, "client"):
        yield Point(words("client-ask-overdue", title=action.title), _by(told, action))
    soon = shared.as_of + timedelta(days=SOON)
    for one in shared.agreements:
        if one.end and one.end <= soon and not one.renews:
            day = words.day(one.end)
            yield Point(words("client-ask-contract", name=one.name or words("client-contract"), day=day))
    for action in shared.actions:
        if action.state == "open" and action.side == "client":
            yield Point(words("client-ask-open", title=action.title), _by(told, action))
    for goal in shared.goals:
        if goal.actual is None:
            yield Point(words("client-ask-value", goal=goal.title), words.named(goal.measure))
    if not shared.goals:
        yield Point(words("client-ask-goals"))
    if not _strategy(told):
        yield Point(words("client-ask-strategy"))
    answers = shared.figure("nps", "nps").n
    if answers is not None and answers < ANSWERS:
        yield Point(words("client-ask-answers", n=answers, least=ANSWERS))


def _strategy(told: Told) -> bool:
    """Whether the yearly strategy meeting is planned, or was held less than nine months ago."""
    since = told.shared.as_of - timedelta(days=YEARLY)
    return any(one.kind == "strategy" and (one.planned or one.day > since) for one in told.shared.meetings)


def _by(told: Told, action: Action) -> str:
    """Who and until when, as far as it is known."""
    day = told.words.day(action.due_on) if action.due_on else ""
    return told.words("client-by", who=action.owner or "none", day=day or "none")
