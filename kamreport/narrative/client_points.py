"""The first page of a client document: what came of the work, what fell short, what the client is asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kamreport.narrative.client import Told
from kamreport.sharing.goals import Action
from kamreport.words import Words

GOOD, POOR = 0.95, 0.9  # shares of what was promised
SOON = 180  # days
LIKED = 30  # an NPS that is worth telling, where its interval is above zero
ANSWERS = 5


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence, and the small line below it: who and until when, or how sure.

    Where one figure carries it, that is `figure`, and `said` is the sentence to stand beside it.
    """

    text: str
    note: str = ""
    figure: str = ""
    said: str = ""


def outcomes(told: Told, most: int = 3) -> tuple[Point, ...]:
    """The best of what was achieved, at most so many, the firmest first; no two about the same thing."""
    return tuple(list(_outcomes(told))[:most])


def misses(told: Told) -> tuple[Point, ...]:
    """All that fell short of what was promised, the gravest first."""
    return tuple(_misses(told))


def asks(told: Told, most: int = 3) -> tuple[Point, ...]:
    """What the client is asked to do or to decide, at most so many, the most pressing first."""
    return tuple(list(_asks(told))[:most])


def overdue(told: Told, side: str) -> list[Action]:
    """The commitments of one side that are past their day, the oldest first."""
    return [one for one in told.shared.actions if one.state == "late" and one.side == side]


def _outcomes(told: Told) -> Iterator[Point]:
    words, shared = told.words, told.shared
    reached = [one for one in shared.goals if one.progress == "reached"]
    for goal in reached[:1]:
        actual, target = told.amount(goal.actual or 0, goal.unit), told.amount(goal.target or 0, goal.unit)
        yield _point(
            words, "client-outcome-goal", actual, goal.measure, goal=goal.title, actual=actual, target=target
        )
    yield from _served(told)
    nps = shared.figure("nps", "nps")
    sure = nps.value is not None and nps.value >= LIKED and (nps.low or 0) > 0
    if nps.value is not None and (told.moved("nps", "nps") == "up" or sure):
        before = shared.figure("nps", "nps_before").value
        said = "" if before is None else words.points(before)
        score, moved = words.points(nps.value), told.moved("nps", "nps")
        yield _point(words, "client-outcome-nps", score, told.noted(nps), nps=score, moved=moved, before=said)
    yield from _kept(told)
    yield from _under_way(told)
    yield from _volume(told)


def _served(told: Told) -> Iterator[Point]:
    words = told.words
    for metric, figure in (("delivery", "otif"), ("service", "promise_kept")):
        found = told.shared.figure(metric, figure)
        moved = told.moved(metric, figure)
        if found.value is None or moved == "down" or not (found.value >= GOOD or moved == "up"):
            continue
        before = told.shared.figure(metric, f"{figure}_before").value
        said = "" if before is None else words.percent(before)
        key, share, note = (
            f"client-outcome-{metric}",
            words.percent(found.value),
            told.noted(found, share=True),
        )
        yield _point(words, key, share, note, share=share, n=found.n or 0, moved=moved, before=said)


def _kept(told: Told) -> Iterator[Point]:
    due = [one for one in told.shared.actions if one.side == "ours" and one.state != "open"]
    kept = [one for one in due if one.state == "done"]
    if len(due) >= 3 and len(kept) / len(due) >= 0.8:
        part = told.words("client-of", part=len(kept), whole=len(due))
        yield _point(told.words, "client-outcome-kept", part, kept=len(kept), due=len(due))


def _under_way(told: Told) -> Iterator[Point]:
    under = [one for one in told.shared.goals if one.progress == "under-way" and (one.share or 0) >= 0.4]
    for goal in sorted(under, key=lambda one: -(one.share or 0))[:1]:
        actual, target = told.amount(goal.actual or 0, goal.unit), told.amount(goal.target or 0, goal.unit)
        yield _point(
            told.words,
            "client-outcome-way",
            actual,
            goal.measure,
            goal=goal.title,
            share=told.words.percent(goal.share or 0),
            actual=actual,
            target=target,
        )


def _volume(told: Told) -> Iterator[Point]:
    words, change = told.words, told.shared.value("usage", "usage_change")
    uses = told.shared.value("usage", "uses")
    if uses and change is not None and change >= 0.1:
        figure, more = words.number(uses), words.percent(change)
        yield _point(words, "client-outcome-usage", figure, uses=figure, change=more)
    orders, bought = told.shared.value("revenue", "orders"), told.shared.value("revenue", "revenue")
    if orders and bought and bought > 0:
        money, period = told.money(bought), words.period(told.shared.period, told.shared.as_of)
        yield _point(words, "client-outcome-orders", money, n=int(orders), money=money, period=period)


def _misses(told: Told) -> Iterator[Point]:
    words = told.words
    late = overdue(told, "ours")
    if late:
        first = late[0]
        day = words.day(first.due_on) if first.due_on else ""
        due = told.day(first.due_on)
        yield _point(words, "client-miss-overdue", due, first.owner, n=len(late), title=first.title, day=day)
    yield from _short(told)
    back = [one for one in told.shared.goals if one.progress == "back"]
    for goal in back[:1]:
        actual, start = told.amount(goal.actual or 0, goal.unit), told.amount(goal.baseline or 0, goal.unit)
        yield _point(
            words, "client-miss-back", actual, goal.measure, goal=goal.title, actual=actual, start=start
        )
    missed = [
        one
        for one in told.shared.goals
        if one.progress in ("under-way", "back") and one.due_on and one.due_on <= told.shared.as_of
    ]
    for goal in missed[:1]:
        day = words.day(goal.due_on) if goal.due_on else ""
        yield Point(words("client-miss-goal", goal=goal.title, day=day, standing=told.standing(goal)))
    nps = told.shared.figure("nps", "nps")
    if nps.value is not None and (told.moved("nps", "nps") == "down" or nps.value < 0):
        score = words.points(nps.value)
        yield _point(words, "client-miss-nps", score, told.noted(nps), nps=score)


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
        point = _point(words, key, words.number(missed), note, missed=missed, n=share.n, moved=moved)
        found.append((share.value, point))
    yield from (point for _, point in sorted(found, key=lambda one: one[0]))


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
            yield Point(words("client-ask-value", goal=goal.title), goal.measure)
    if not shared.goals:
        yield Point(words("client-ask-goals"))
    if not any(one.planned and one.kind == "strategy" for one in shared.meetings):
        yield Point(words("client-ask-strategy"))
    answers = shared.figure("nps", "nps").n
    if answers is not None and answers < ANSWERS:
        yield Point(words("client-ask-answers", n=answers, least=ANSWERS))


def _point(words: Words, key: str, figure: str, note: str = "", **given: str | int) -> Point:
    """A point whose message is told whole, and beside its figure by the message of the same name."""
    return Point(words(key, **given), note, figure, words(f"{key}-said", **given) if figure else "")


def _by(told: Told, action: Action) -> str:
    """Who and until when, as far as it is known."""
    day = told.words.day(action.due_on) if action.due_on else ""
    return told.words("client-by", who=action.owner or "none", day=day or "none")
