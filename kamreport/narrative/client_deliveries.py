"""Orders delivered against what was promised, as a client reads it: by period, by month, and by day."""

from collections.abc import Callable
from typing import Any

from kamreport.arithmetic.measuring import wilson
from kamreport.blocks import Picture, Row, Tile
from kamreport.narrative.certainty import course
from kamreport.narrative.client import Told
from kamreport.narrative.composing import picture
from kamreport.sharing.delivering import Promised

LEAST_DUE, LEAST_LATE = 5, 5
DAYS = 12


def on_time(told: Told) -> Picture | None:
    """Orders on time in full by period with the interval; periods with fewer than five stay empty."""
    words = told.words
    rows: tuple[Row, ...] = tuple(_mark(told, one) for one in told.shared.deliveries)
    seen = [one for one in rows if one["value"] is not None]
    if len(seen) < 3:
        return None
    first, last = seen[0], seen[-1]
    ends = [one for one in told.shared.deliveries if one.due >= LEAST_DUE]
    headline = words(
        "client-service-on-time",
        direction=course(first, last),
        first=str(first["text"]),
        last=str(last["text"]),
        since=words.period(ends[0].period, told.shared.as_of),
        now=words.period(ends[-1].period, told.shared.as_of),
    )
    return picture(
        "interval", headline, rows, words, note=words("client-service-on-time-note", least=LEAST_DUE)
    )


def _mark(told: Told, one: Any) -> Row:
    words, known = told.words, one.due >= LEAST_DUE
    low, high = wilson(one.kept, one.due) if known else (0.0, 0.0)
    return {
        "label": words.short_period(one.period, told.shared.as_of),
        "value": 100 * one.kept / one.due if known else None,
        "low": 100 * float(low) if known else None,
        "high": 100 * float(high) if known else None,
        "text": words.percent(one.kept / one.due) if known else "",
    }


def stock_tile(told: Told) -> Tile | None:
    """The share of order lines that could be served from stock, and that of the year before."""
    words, missing = told.words, told.shared.figure("delivery", "stock_out_rate")
    if missing.value is None:
        return None
    before = told.shared.value("delivery", "stock_out_before")
    said = "" if before is None else words("client-before", value=words.percent(1 - before))
    note = words("n-note", n=missing.n) if missing.n else ""
    return Tile(words("client-from-stock"), words.percent(1 - missing.value), said, note=note)


def late_months(told: Told) -> Picture | None:
    """Late orders by month of twelve, with the days they had been promised for; None with fewer than five."""
    words, months = told.words, told.shared.months
    late = sum(one.due - one.kept for one in months)
    if late < LEAST_LATE:
        return None
    worst = max(months, key=lambda one: one.due - one.kept)
    most = worst.due - worst.kept
    single = sum(one.due - one.kept == most for one in months) == 1
    rows: tuple[Row, ...] = tuple(
        {
            "label": words.short_month(one.day),
            "value": float(one.due - one.kept) if one.due else None,
            "text": f"{one.due - one.kept}/{one.due}" if one.due else "",
            "before": None,
            "tone": "bad" if single and one is worst else "context",
        }
        for one in months
    )
    headline = words(
        "client-late-months",
        late=late,
        n=sum(one.due for one in months),
        worst=words.month(worst.day) if single and most > 1 else "none",
        most=most,
    )
    return picture("columns", headline, rows, words, note=_days(told))


def few_late(told: Told) -> str:
    """The late orders of twelve months where they are too few for a chart, with their days; "" for none."""
    words, days = told.words, told.shared.late_days
    late = sum(one.due - one.kept for one in days)
    if not 0 < late < LEAST_LATE:
        return ""
    whole = sum(one.due for one in told.shared.months)
    return words("client-late-few", n=late, whole=max(whole, late), days=words.listed(map(_day(told), days)))


def _day(told: Told) -> Callable[[Promised], str]:
    words = told.words
    return lambda one: words("client-late-day", day=words.short_day(one.day), n=one.due - one.kept)


def _days(told: Told) -> str:
    """The days of orders that came late, newest first."""
    words, days = told.words, told.shared.late_days
    said = [*map(_day(told), days[:DAYS])]
    more = len(days) - len(said)
    return words("client-late-days", days=words("list-comma").join(said), more=more, n=len(days))
