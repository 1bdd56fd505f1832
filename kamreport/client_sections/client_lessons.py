"""Client review: what went wrong, and what was or will be done about it."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.client_sections import client_section
from kamreport.narrative import client_course
from kamreport.narrative.client import STATES, Told
from kamreport.narrative.client_points import Point, misses, shortfalls
from kamreport.narrative.composing import cells, passage
from kamreport.sharing import Shared
from kamreport.sharing.goals import Action
from kamreport.sharing.serving import ServiceCase
from kamreport.words import Words

CASES, FIXES = 10, 10


@dataclass(frozen=True)
class Content:
    """What else fell short than the lead says, the chain period by period with our steps, whether the remedy
    holds, the cases that took longer than promised; our steps in a table where there is no chain.
    """

    wrong: tuple[Point, ...]
    course: Grid | None
    holding_headline: str
    holding: tuple[str, ...]
    cases: Grid | None
    fixes: Grid | None
    note: str


@client_section(Content, client_review=60)
def client_lessons(shared: Shared, words: Words) -> Section | None:
    """Shortcomings and their remedy; left out where nothing fell short.

    Commitments overdue stand among the commitments; here they are told where nothing else fell short.
    """
    told = Told(shared, words)
    late = [one for one in shared.cases if one.late]
    found = shortfalls(told) or (() if late else misses(told))
    if not found and not late:
        return None
    fixes, course = steps(told), client_course.table(told)
    content = Content(
        wrong=found[1:],
        course=course,
        holding_headline=words("client-holding"),
        holding=client_course.holding(told),
        cases=_cases(told, late),
        fixes=None if course else _grid(told, fixes),
        note="" if fixes else words("client-lessons-nothing"),
    )
    lead = passage(words, fallen(told), remedy(told))
    return Section("client_lessons", words("client-lessons"), lead, content)


def fallen(told: Told) -> str:
    """What fell short most, in a sentence; "" where nothing did."""
    found = shortfalls(told)
    late = sum(one.late for one in told.shared.cases)
    if found or not late:
        return (found or misses(told) or (Point(""),))[0].text
    return told.words("client-lessons-late", n=late)


def remedy(told: Told) -> str:
    """How many of our steps are done, in a sentence."""
    found = steps(told)
    done = sum(one.done_on is not None for one in found)
    return told.words("client-lessons-steps", fixes=len(found), done=done, open=len(found) - done)


def steps(told: Told) -> list[Action]:
    """Our own steps: those still to do, and those of the last two periods that are done."""
    start = told.shared.period.previous().start
    ours = [one for one in told.shared.actions if one.side == "ours"]
    return [one for one in ours if one.done_on is None or one.done_on >= start]


def _cases(told: Told, late: list[ServiceCase]) -> Grid | None:
    if not late:
        return None
    words = told.words
    shown = late[:CASES]
    heads = (
        Head(words("client-case"), width=1.3),
        Head(words("client-opened"), width=1.4),
        Head(words("client-kind"), width=1.3),
        Head(words("client-priority"), width=1.1),
        Head(words("client-response"), width=2),
        Head(words("client-solution"), width=2),
    )
    more = len(late) - len(shown)
    headline = words("client-lessons-cases", n=len(late))
    rows = tuple(_case(told, one) for one in shown)
    return Grid(headline, heads, rows, note=words("client-lessons-more", n=more) if more else "")


def _case(told: Told, case: ServiceCase) -> tuple[Cell, ...]:
    return cells(
        case.case_id,
        told.day(case.opened_on),
        told.name("case", case.kind),
        told.name("priority", case.priority),
        _taken(told, case.response_hours, case.promised_response),
        _taken(told, case.resolution_hours, case.promised_resolution),
    )


def _taken(told: Told, hours: float | None, promised: float) -> Cell:
    """Hours taken beside those promised; what took longer is marked."""
    words = told.words
    if hours is None:
        return Cell(words("client-still-open", promised=told.length(promised)), "watch")
    late, aim = hours > promised, told.length(promised)
    taken = (
        words("client-just-over", length=aim) if late and told.length(hours) == aim else told.length(hours)
    )
    return Cell(words("client-taken", taken=taken, promised=aim), "bad" if late else "")


def _grid(told: Told, fixes: list[Action]) -> Grid | None:
    if not fixes:
        return None
    words = told.words
    shown = sorted(fixes, key=lambda one: one.done_on is not None)[:FIXES]
    heads = (
        Head(words("client-step"), width=4),
        Head(words("client-who"), width=2),
        Head(words("client-due"), width=1.4),
        Head(words("client-status"), width=1.8),
    )
    rows = tuple(
        cells(
            words.named(one.title),
            words.named(one.owner),
            told.day(one.due_on),
            Cell(words(f"client-state-{one.state}"), STATES[one.state]),
        )
        for one in shown
    )
    more = len(fixes) - len(shown)
    note = words("client-more", n=more) if more else ""
    done = sum(one.done_on is not None for one in fixes)
    return Grid(words("client-lessons-fixes", n=len(fixes), done=done), heads, rows, note=note)
