"""The contracts of both sides on one time line: since when, until when, and the last day of notice."""

from collections.abc import Iterator, Sequence
from datetime import date

from kamreport.blocks import Picture, Row
from kamreport.narrative.meeting_year import line, place
from kamreport.narrative.roadmap import distinct
from kamreport.period import add_months
from kamreport.sharing.people import Agreement
from kamreport.words import Words

BACK, AHEAD, LEAST = 24, 24, 12  # months
NEAR = 1.6  # twelfths: how near a year's name may stand to that of today


def picture(contracts: Sequence[Agreement], as_of: date, words: Words) -> Picture | None:
    """One bar a contract, from at most two years ago to at most two years ahead; None with fewer than two."""
    found = [one for one in contracts if one.start is not None]
    if len(found) < 2:
        return None
    start = max(min(one.start or as_of for one in found), add_months(as_of, -BACK))
    start = min(start, add_months(as_of, -LEAST))
    last = max((one.end for one in found if one.end), default=as_of)
    end = max(min(last, add_months(as_of, AHEAD)), add_months(as_of, LEAST))
    names = distinct([words.named(one.name) or words("client-contract") for one in found])
    rows = [
        row for one, name in zip(found, names, strict=True) for row in _rows(one, name, start, end, words)
    ]
    soon = [one for one in found if one.end is not None and one.end <= add_months(as_of, LEAST)]
    headline = words(
        "client-plan-line",
        n=len(found),
        soon=len(soon),
        renews=sum(one.renews for one in soon),
    )
    said = words.listed(f"{row['name']} {row['text']}" for row in rows if row["text"])
    alt = words("chart-of", headline=headline, values=said)
    notice = any(row["kind"] == "point" for row in rows)
    lines = _lines(start, end, as_of, words)
    return Picture(
        "roadmap", headline, alt, (*rows, *lines), words("client-plan-line-note", notice=str(notice))
    )


def _rows(one: Agreement, name: str, start: date, end: date, words: Words) -> Iterator[Row]:
    first, last = place(one.start or start, start, end), place(one.end or end, start, end)
    state = "open" if one.end is None else "renews" if one.renews else "ends"
    text = words("client-plan-line-end", state=state, day=words.short_day(one.end) if one.end else "")
    tone = "accent" if state == "ends" else "context"
    yield {"name": name, "kind": "span", "start": first, "end": last, "text": text, "tone": tone}
    if one.notice_by is not None and start < one.notice_by < end:
        at = place(one.notice_by, start, end)
        yield {"name": name, "kind": "point", "start": at, "end": at, "text": "", "tone": "ink"}


def _lines(start: date, end: date, as_of: date, words: Words) -> list[Row]:
    """Today, and the first day of every year that does not stand too near to it."""
    today = place(as_of, start, end)
    years = [date(year, 1, 1) for year in range(start.year + 1, end.year + 1)]
    marks = [(place(one, start, end), str(one.year)) for one in years]
    kept = [line(at, name) for at, name in marks if not -0.8 < at - today < NEAR]
    return [line(today, words("client-plan-today")), *kept]
