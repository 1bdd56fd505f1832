"""Client review: results in the client's own measures, and what was bought and used."""

from dataclasses import dataclass

from kamreport.blocks import Picture, Row, Section, Tile, Tone
from kamreport.client_sections import client_section
from kamreport.narrative.certainty import direction, ratio
from kamreport.narrative.client import Told, some
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.pace import course, elapsed
from kamreport.sharing import Shared
from kamreport.sharing.goals import Goal
from kamreport.words import Words

GOALS = 10


@dataclass(frozen=True)
class Content:
    """Tiles, the way gone to each goal, and purchases by period."""

    tiles: tuple[Tile, ...]
    measures: Picture | None
    purchases: Picture | None


@client_section(Content, client_review=30)
def client_results(shared: Shared, words: Words) -> Section | None:
    """What came of the work in figures that the client counts in; left out where there are none."""
    told = Told(shared, words)
    measured = [one for one in shared.goals if one.share is not None]
    tiles = some(_bought(told), _orders(told))
    if not (measured or tiles or shared.value("usage", "uses")):
        return None
    content = Content(tiles, _measures(told, measured), _purchases(told))
    lead = passage(words, best(told), bought(told) or _uses(told))
    return Section("client_results", words("client-results"), lead, content)


def best(told: Told) -> str:
    """The goal that has come furthest, in a sentence; "" where none is measured."""
    measured = [one for one in told.shared.goals if one.share is not None]
    if not measured:
        return ""
    first = max(measured, key=lambda one: one.share or 0)
    return told.words(
        "client-results-best",
        state=first.progress,
        goal=first.title,
        measure=first.measure or "none",
        start=told.amount(first.baseline or 0, ""),
        actual=told.amount(first.actual or 0, first.unit),
        target=told.amount(first.target or 0, first.unit),
    )


def bought(told: Told) -> str:
    """What was bought in the period against a year ago, in a sentence; "" where nothing was."""
    words, shared = told.words, told.shared
    now = shared.value("revenue", "revenue")
    if not now or now <= 0:
        return ""
    change = ratio(now, shared.value("revenue", "year_ago"))
    return words(
        "client-results-bought",
        money=told.money(now),
        n=int(shared.value("revenue", "orders") or 0),
        period=words.period(shared.period, shared.as_of),
        direction="unknown" if change is None else direction(change, still=0.005),
        change="" if change is None else words.percent(abs(change)),
    )


def _uses(told: Told) -> str:
    uses = told.shared.value("usage", "uses")
    return told.words("client-results-used", uses=told.words.number(uses)) if uses else ""


def _bought(told: Told) -> Tile | None:
    words, year = told.words, told.shared.value("revenue", "trailing")
    if not year or year <= 0:
        return None
    before = told.shared.value("revenue", "trailing_before")
    said = "" if not before or before <= 0 else words("client-before", value=told.money(before))
    return Tile(words("client-bought-year"), told.money(year), said)


def _orders(told: Told) -> Tile | None:
    words, orders = told.words, told.shared.value("revenue", "trailing_orders")
    return Tile(words("client-orders-year"), words.number(orders)) if orders else None


def _measures(told: Told, measured: list[Goal]) -> Picture | None:
    """The share of the way from the start to the target; no chart of a single goal."""
    if len(measured) < 2:
        return None
    words = told.words
    rows: tuple[Row, ...] = tuple(
        {
            "name": words.named(goal.title),
            "value": 100 * min(max(goal.share or 0, 0), 1),
            "before": _pace(told, goal),
            "text": words.percent(min(max(goal.share or 0, 0), 1)),
            "tone": _tone(goal),
        }
        for goal in sorted(measured, key=lambda one: -(one.share or 0))[:GOALS]
    )
    paced = str(any(row["before"] is not None for row in rows))
    note = words("client-results-ways-note", paced=paced)
    return picture("score", _progress(told, measured), rows, words, name="name", note=note)


def _progress(told: Told, measured: list[Goal]) -> str:
    """Which goals are behind an even pace; how many are reached where no goal has one."""
    words, as_of = told.words, told.shared.as_of
    if all(elapsed(one, as_of) is None for one in measured):
        done = sum(one.progress == "reached" for one in measured)
        return words("client-results-ways", n=len(measured), reached=done)
    behind = [one for one in measured if course(one, as_of) in ("behind", "back", "missed")]
    last = min(behind, key=lambda one: (one.share or 0) - (elapsed(one, as_of) or 1), default=None)
    count = "all" if len(behind) == len(measured) else len(behind)
    return words("client-results-pace", n=len(measured), behind=count, goal=last.title if last else "")


def _pace(told: Told, goal: Goal) -> float | None:
    """The share of the time gone, in per cent: where an even pace would be."""
    spent = elapsed(goal, told.shared.as_of)
    return None if spent is None else 100 * spent


def _tone(goal: Goal) -> Tone | str:
    return {"reached": "good", "back": "bad"}.get(goal.progress, "accent")


def _purchases(told: Told) -> Picture | None:
    words, found = told.words, told.shared.purchases
    if len(found) < 3:
        return None
    before = {one.period: one.amount for one in found}
    rows: tuple[Row, ...] = tuple(
        {
            "label": words.short_period(one.period, told.shared.as_of),
            "value": one.amount,
            "text": told.money(one.amount),
            "before": before.get(one.period.year_ago())
            if one.finished
            else told.shared.value("revenue", "year_ago"),
            "tone": "soft" if not one.finished else "accent" if last else "context",
        }
        for one, last in zip(found, [False] * (len(found) - 1) + [True], strict=True)
    )
    best = max(found, key=lambda one: one.amount)
    headline = words(
        "client-results-quarters",
        last=str(best is found[-1]),
        best=words.period(best.period, told.shared.as_of),
        money=told.money(best.amount),
    )
    ticks = any(row["before"] is not None for row in rows)
    note = words("tick-year-ago" if found[-1].finished else "tick-year-ago-to-date") if ticks else ""
    return picture("columns", headline, rows, words, note=note)
