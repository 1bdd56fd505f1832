"""Client review: service and deliveries against what was promised."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from kamreport.arithmetic.measuring import wilson
from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.client_sections import client_section
from kamreport.narrative.certainty import direction
from kamreport.narrative.client import Told, some
from kamreport.narrative.composing import cells, picture
from kamreport.sharing import Shared
from kamreport.sharing.serving import ServiceCase
from kamreport.words import Words

LEAST_DUE = 5
PRIORITIES = ("critical", "high", "normal", "low")


@dataclass(frozen=True)
class Content:
    """Tiles, orders on time by period, and the hours taken by priority beside those promised."""

    tiles: tuple[Tile, ...]
    on_time: Picture | None
    hours: Grid | None
    note: str


@client_section(Content, client_review=40)
def client_service(shared: Shared, words: Words) -> Section | None:
    """Deliveries and cases against promise; left out where neither is known."""
    told = Told(shared, words)
    tiles = some(
        told.share_tile("delivery", "otif", "client-on-time"),
        told.share_tile("service", "promise_kept", "client-promise"),
        _open(told),
    )
    lead = _lead(told)
    if not lead:
        return None
    note = words("client-service-note") if shared.cases else ""
    return Section(
        "client_service",
        words("client-service"),
        lead,
        Content(tiles, _on_time(told), _hours(told), note),
    )


def _lead(told: Told) -> str:
    words, parts = told.words, []
    for metric, figure in (("delivery", "otif"), ("service", "promise_kept")):
        found = told.shared.figure(metric, figure)
        before = told.shared.figure(metric, f"{figure}_before").value
        if found.value is not None:
            parts.append(
                words(
                    f"client-service-{metric}",
                    share=words.percent(found.value),
                    n=found.n or 0,
                    moved=told.moved(metric, figure),
                    before="" if before is None else words.percent(before),
                )
            )
    if not parts and told.shared.cases:
        parts.append(words("client-service-few", n=len(told.shared.cases)))
    return words("sentence-gap").join(parts)


def _open(told: Told) -> Tile | None:
    words, waiting = told.words, told.shared.value("service", "backlog")
    if waiting is None or not told.shared.cases:
        return None
    late = int(told.shared.value("service", "backlog_late") or 0)
    said = words("client-open-late", n=late) if waiting else ""
    return Tile(words("client-open"), words.number(waiting), said, "bad" if late else "")


def _on_time(told: Told) -> Picture | None:
    """Orders on time in full by period with the interval; periods with fewer than five stay empty."""
    words = told.words
    rows: tuple[Row, ...] = tuple(_mark(told, one) for one in told.shared.deliveries)
    seen = [one for one in rows if one["value"] is not None]
    if len(seen) < 3:
        return None
    first, last = seen[0], seen[-1]
    clear = _number(last["low"]) > _number(first["high"]) or _number(last["high"]) < _number(first["low"])
    change = _number(last["value"]) - _number(first["value"])
    headline = words(
        "client-service-on-time",
        direction=direction(change) if clear else "flat",
        first=str(first["text"]),
        last=str(last["text"]),
        since=str(first["label"]),
        now=str(last["label"]),
    )
    return picture(
        "interval", headline, rows, words, note=words("client-service-on-time-note", least=LEAST_DUE)
    )


def _mark(told: Told, one: Any) -> Row:
    words, known = told.words, one.due >= LEAST_DUE
    low, high = wilson(one.kept, one.due) if known else (0.0, 0.0)
    return {
        "label": words.short_period(one.period),
        "value": 100 * one.kept / one.due if known else None,
        "low": 100 * float(low) if known else None,
        "high": 100 * float(high) if known else None,
        "text": words.percent(one.kept / one.due) if known else "",
    }


def _number(value: Any) -> float:
    return float(value or 0)


def _hours(told: Told) -> Grid | None:
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
    decided = [one for one in cases if one.decided]
    kept = sum(not one.late for one in decided)
    return cells(
        told.name("priority", priority),
        words.number(len(cases)),
        told.length(cases[0].promised_response),
        _median(told, [one.response_hours for one in cases]),
        told.length(cases[0].promised_resolution),
        _median(told, [one.resolution_hours for one in cases]),
        words("client-of", part=kept, whole=len(decided)) if decided else "",
    )


def _median(told: Told, values: Sequence[float | None]) -> str:
    known = [one for one in values if one is not None]
    return told.length(median(known)) if known else ""
