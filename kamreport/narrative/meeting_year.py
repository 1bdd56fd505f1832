"""Twelve months of meetings as one picture: those held, or those planned and due by the rhythm agreed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from kamreport.blocks import Picture, Row
from kamreport.narrative.fitting import size
from kamreport.period import add_months
from kamreport.schema import LAYERS
from kamreport.sharing.people import Meeting
from kamreport.words import Words

MONTHS = 12
LEAST = 3
GAP, LETTER = 0.5, 0.16  # months of the chart: between a point and its text, and a half width of text
DENSE = 12  # meetings a year: from more than these on, days due by a rhythm are not drawn


def held(meetings: Sequence[Meeting], as_of: date, headline: str, words: Words) -> Picture | None:
    """The meetings of the last twelve months, a point each, by level; None with fewer than three."""
    start = add_months(as_of + timedelta(days=1), -MONTHS)
    found = [one for one in meetings if not one.planned and one.layer in LAYERS and one.day >= start]
    if len(found) < LEAST:
        return None
    points = [_point(one, one.day, start, "accent", words) for one in found]
    return _picture(points, start, headline, words("client-met-note"), words)


def ahead(
    meetings: Sequence[Meeting], yearly: Mapping[str, int], as_of: date, headline: str, words: Words
) -> Picture | None:
    """The meetings planned, and those due by a rhythm of twelve a year at most; None under three."""
    start = as_of + timedelta(days=1)
    planned = [one for one in meetings if one.planned and one.layer in LAYERS]
    points = [_point(one, one.day, start, "accent", words) for one in planned]
    for layer, times in yearly.items():
        last = max((one.day for one in meetings if one.layer == layer), default=as_of)
        points += [_mark(layer, day, start, "context", words) for day in _due(last, times, start)]
    if len(points) < LEAST:
        return None
    return _picture(points, start, headline, words("client-plan-year-note"), words)


def _due(last: date, times: int, start: date) -> Iterator[date]:
    """The days on which meetings are due by a rhythm, one after the last known."""
    if not 0 < times <= DENSE:
        return
    end, step = add_months(start, MONTHS), MONTHS // times
    day = add_months(last, step)
    while day < end:
        if day >= start:
            yield day
        day = add_months(day, step)


def _picture(points: list[Row], start: date, headline: str, note: str, words: Words) -> Picture:
    """The levels in their order, with a line at the first of every third month."""
    names = [words(f"layer-{layer}") for layer in LAYERS]
    ordered = sorted(points, key=lambda row: (names.index(str(row["name"])), float(row["start"] or 0)))
    drawn = [_unless_crowded(row, ordered) for row in ordered]
    counts = [(name, sum(row["name"] == name for row in drawn)) for name in names]
    said = words.listed(f"{name} {words.number(n)}" for name, n in counts if n)
    alt = words("chart-of", headline=headline, values=said)
    return Picture("roadmap", headline, alt, (*drawn, *_months(start, words)), note)


def _point(meeting: Meeting, day: date, start: date, tone: str, words: Words) -> Row:
    """A meeting; that on the year ahead is called so."""
    text = words("meeting-strategy") if meeting.kind == "strategy" else ""
    return _mark(meeting.layer, day, start, tone, words, text)


def _mark(layer: str, day: date, start: date, tone: str, words: Words, text: str = "") -> Row:
    at = max(place(day, start, add_months(start, MONTHS)), 0.12)
    name = words(f"layer-{layer}")
    return {"name": name, "kind": "point", "start": at, "end": at, "text": text, "tone": tone}


def _unless_crowded(point: Row, points: Sequence[Row]) -> Row:
    """A point without its text where the next one of its level would stand in it."""
    text, at = str(point["text"]), float(point["start"] or 0)
    end = at + GAP + LETTER * size(text)
    crowded = any(one["name"] == point["name"] and at < float(one["start"] or 0) < end for one in points)
    return {**point, "text": ""} if text and crowded else point


def place(day: date, start: date, end: date) -> float:
    """A day between two as the chart's twelfths, 0 to 12."""
    return MONTHS * min(max((day - start) / (end - start), 0.0), 1.0)


def _months(start: date, words: Words) -> list[Row]:
    first = start if start.day == 1 else add_months(start.replace(day=1), 1)
    end = add_months(start, MONTHS)
    return [
        line(place(day, start, end), words.month(day)) for day in (add_months(first, k) for k in (0, 3, 6, 9))
    ]


def line(at: float, text: str) -> Row:
    """A line from top to bottom of the chart, with a text above it."""
    return {"name": "", "kind": "month", "start": at, "end": at, "text": text, "tone": "context"}
