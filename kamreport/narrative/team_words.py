"""Teams and meetings in words, alike in both editions of the plan: who meets whom, at which level, when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.composing import cells
from kamreport.schema import LAYERS
from kamreport.sharing.people import Meeting, Person
from kamreport.words import Words

AHEAD = 8
NAMES = 4
RHYTHMS = (52, 26, 12, 6, 4, 2, 1)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the two organisations: who is there, how often they meet, when last and when next.

    `yearly` is the number of meetings agreed for a year, None where nothing is.
    """

    layer: str
    theirs: tuple[str, ...]
    ours: tuple[str, ...]
    yearly: int | None
    held: int
    last: date | None
    next: date | None


def levels(
    people: Sequence[Person],
    lead: str,
    meetings: Sequence[Meeting],
    yearly: Mapping[str, int],
    words: Words,
) -> tuple[Level, ...]:
    """The levels at which somebody is known or met. `lead` is our manager, `yearly` the meetings agreed."""
    named = [(one.layer, _named(one, words)) for one in people]
    found = (_level(layer, named, lead, meetings, yearly.get(layer)) for layer in LAYERS)
    return tuple(one for one in found if one.theirs or one.held or one.next)


def _level(
    layer: str,
    named: Sequence[tuple[str, str]],
    lead: str,
    meetings: Sequence[Meeting],
    yearly: int | None,
) -> Level:
    own = [one for one in meetings if one.layer == layer]
    held = [one for one in own if not one.planned]
    planned = [one.day for one in own if one.planned]
    ours = dict.fromkeys(one.ours for one in reversed(own) if one.ours)
    return Level(
        layer=layer,
        theirs=tuple(name for place, name in named if place == layer),
        ours=tuple(ours) or ((lead,) if lead else ()),
        yearly=yearly,
        held=len(held),
        last=max((one.day for one in held), default=None),
        next=min(planned, default=None),
    )


def _named(person: Person, words: Words) -> str:
    return words("plan-person", name=person.name, role=person.role) if person.role else person.name


def due_by(level: Level, as_of: date) -> date | None:
    """The day by which the next meeting is due by the rhythm agreed, not before today; None without one."""
    if not level.yearly:
        return None
    if level.last is None:
        return as_of
    return max(level.last + timedelta(days=round(365 / level.yearly)), as_of)


def table(found: Sequence[Level], as_of: date, sides: Mapping[str, str], words: Words) -> Grid | None:
    """One row a level: both teams, the rhythm, the last meeting and the next."""
    if not found:
        return None
    heads = (
        Head(words("plan-level"), width=1.4),
        Head(words("plan-level-team", side=sides["client"]), width=3.4),
        Head(words("plan-level-team", side=sides["ours"]), width=1.7),
        Head(words("plan-level-rhythm"), width=1.4),
        Head(words("plan-level-last"), width=1.8),
        Head(words("plan-level-next"), width=1.8),
    )
    rows = tuple(
        cells(
            words(f"layer-{one.layer}"),
            _names(one.theirs, words) or Cell(words("plan-level-nobody"), "watch"),
            words.listed(one.ours),
            rhythm(one.yearly, words),
            words.short_day(one.last) if one.last else words("plan-level-never"),
            _next(one, as_of, words),
        )
        for one in found
    )
    bare = [one for one in found if one.next is None]
    layers = words.listed(_inside(words(f"layer-{one.layer}"), words) for one in bare)
    return Grid(words("plan-levels-list", n=len(found), bare=len(bare), layers=layers), heads, rows)


def _next(level: Level, as_of: date, words: Words) -> Cell:
    if level.next:
        return Cell(words.short_day(level.next))
    day = due_by(level, as_of)
    if day is None:
        return Cell(words("plan-level-none"), "muted")
    if day <= as_of:
        return Cell(words("plan-level-now"), "bad")
    return Cell(words("plan-level-due", day=words.short_day(day)), "watch")


def _names(names: Sequence[str], words: Words) -> str:
    """The first names of a level, one after the other, and how many more there are."""
    shown = words("plan-names-gap").join(map(words.named, names[:NAMES]))
    more = len(names) - NAMES
    return words("plan-names-more", names=shown, n=more) if more > 0 else shown


def rhythm(yearly: int | None, words: Words) -> str:
    """How often a level meets: weekly, quarterly, five times a year; "" where nothing is agreed."""
    if not yearly:
        return ""
    return words(f"plan-rhythm-{yearly}") if yearly in RHYTHMS else words("plan-rhythm-other", n=yearly)


def ahead(meetings: Sequence[Meeting], sides: Mapping[str, str], words: Words) -> Grid | None:
    """The meetings planned, the next first."""
    planned = [one for one in meetings if one.planned]
    if not planned:
        return None
    heads = (
        Head(words("column-day"), width=1.6),
        Head(words("plan-level"), width=1.4),
        Head(words("plan-meeting-form"), width=1.6),
        Head(words("plan-level-team", side=sides["ours"]), width=2),
        Head(words("plan-level-team", side=sides["client"]), width=2),
    )
    rows = tuple(
        cells(
            words.short_day(one.day),
            words(f"layer-{one.layer}") if one.layer else "",
            words(f"meeting-{one.kind}"),
            words.named(one.ours),
            words.named(one.theirs),
        )
        for one in planned[:AHEAD]
    )
    more = len(planned) - len(rows)
    headline = words("plan-meetings-list", n=len(planned), day=words.day(planned[0].day))
    return Grid(headline, heads, rows, note=words("account-more", n=more) if more else "")


def _inside(name: str, words: Words) -> str:
    return name[:1].lower() + name[1:] if words.language == "en" else name
