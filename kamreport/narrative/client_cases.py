"""Service cases against what was promised, as a client reads it: by priority, by kind, and those open."""

from collections.abc import Sequence
from statistics import median

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells, part
from kamreport.sharing.serving import ServiceCase

PRIORITIES = ("critical", "high", "normal", "low")
KINDS = ("complaint", "incident", "question", "request")
URGENT = ("critical", "high")
LEAST, WAITING = 5, 8


def hours(told: Told) -> Grid | None:
    """The cases of twelve months by priority: what was promised, what was usual, how many kept it."""
    words, rows = told.words, []
    for priority in PRIORITIES:
        cases = [one for one in told.shared.cases if one.priority == priority]
        if cases:
            rows.append(_priority(told, priority, cases))
    if not rows:
        return None
    heads = (
        Head(words("client-priority"), width=1.4),
        Head(words("client-cases"), number=True, width=0.9),
        Head(words("client-promised-response"), number=True, width=1.6),
        Head(words("client-usual-response"), number=True, width=1.6),
        Head(words("client-promised-solution"), number=True, width=1.6),
        Head(words("client-usual-solution"), number=True, width=1.6),
        Head(words("client-in-time"), number=True, width=1.3),
    )
    late = sum(one.late for one in told.shared.cases)
    decided = sum(one.decided for one in told.shared.cases)
    return Grid(words("client-service-hours", late=late, n=decided), heads, tuple(rows))


def _priority(told: Told, priority: str, cases: Sequence[ServiceCase]) -> tuple[Cell, ...]:
    words = told.words
    return cells(
        told.name("priority", priority),
        words.number(len(cases)),
        told.length(cases[0].promised_response),
        _median(told, [one.response_hours for one in cases]),
        told.length(cases[0].promised_resolution),
        _median(told, [one.resolution_hours for one in cases]),
        _in_time(told, cases),
    )


def _in_time(told: Told, cases: Sequence[ServiceCase]) -> str:
    decided = [one for one in cases if one.decided]
    kept = sum(not one.late for one in decided)
    return told.words("client-of", part=kept, whole=len(decided)) if decided else ""


def _median(told: Told, values: Sequence[float | None]) -> str:
    known = [one for one in values if one is not None]
    return told.length(median(known)) if known else ""


def topics(told: Told) -> Grid | None:
    """The cases of twelve months by kind, the most frequent first; None with fewer than five, or one kind."""
    words, cases = told.words, told.shared.cases
    kinds = [(kind, [one for one in cases if one.kind == kind]) for kind in KINDS]
    kinds = sorted((one for one in kinds if one[1]), key=lambda one: -len(one[1]))
    if len(kinds) < 2 or len(cases) < LEAST:
        return None
    heads = (
        Head(words("client-kind"), width=1.6),
        Head(words("client-cases"), number=True, width=0.9),
        Head(words("client-urgent"), number=True, width=1.5),
        Head(words("client-usual-first"), number=True, width=1.6),
        Head(words("client-usual-solved"), number=True, width=1.6),
        Head(words("client-in-time"), number=True, width=1.3),
    )
    kind, most = kinds[0]
    headline = words(
        "client-service-topics",
        kind=told.inline("case", kind) if len(most) > len(kinds[1][1]) else "none",
        part=len(most),
        whole=len(cases),
    )
    return Grid(headline, heads, tuple(_topic(told, *one) for one in kinds))


def _topic(told: Told, kind: str, cases: Sequence[ServiceCase]) -> tuple[Cell, ...]:
    words = told.words
    return cells(
        told.name("case", kind),
        words.number(len(cases)),
        words.number(sum(one.priority in URGENT for one in cases)),
        _median(told, [one.response_hours for one in cases]),
        _median(told, [one.resolution_hours for one in cases]),
        _in_time(told, cases),
    )


def waiting(told: Told) -> Grid | None:
    """The cases that are open today, each by its name and day, the oldest first; None where none is."""
    words = told.words
    found = sorted((one for one in told.shared.cases if one.open), key=lambda one: one.opened_on)
    if not found:
        return None
    heads = (
        Head(words("client-case"), width=1.4),
        Head(words("client-opened"), width=1.4),
        Head(words("client-kind"), width=1.4),
        Head(words("client-priority"), width=1.2),
        Head(words("client-open-for"), number=True, width=1.2),
        Head(words("client-promised-solution"), number=True, width=1.6),
    )
    rows = tuple(_waiting(told, one) for one in found[:WAITING])
    late, more = sum(one.late for one in found), len(found) - len(rows)
    headline = words("client-service-waiting", n=len(found), late=part(late, len(found)))
    return Grid(headline, heads, rows, note=words("client-more", n=more) if more else "")


def _waiting(told: Told, case: ServiceCase) -> tuple[Cell, ...]:
    days = (told.shared.as_of - case.opened_on).days
    length, promised = told.length(24.0 * days), told.length(case.promised_resolution)
    if case.late and length == promised:
        length = told.words("client-just-over", length=promised)
    age = Cell(length if days else told.words("client-today"), "bad" if case.late else "")
    return cells(
        case.case_id,
        told.day(case.opened_on),
        told.name("case", case.kind),
        told.name("priority", case.priority),
        age,
        promised,
    )
