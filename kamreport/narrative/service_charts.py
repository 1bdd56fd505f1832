"""Cases and deliveries of an account by period, as charts."""

import pandas as pd

from kamreport.arithmetic.measuring import wilson
from kamreport.arithmetic.tallies import recent, within
from kamreport.blocks import Picture, Row
from kamreport.narrative.about import About, compared
from kamreport.narrative.certainty import course
from kamreport.narrative.spans import bar

PERIODS = 6
LEAST_DUE = 5


def cases_opened(about: About, cases: pd.DataFrame) -> Picture | None:
    """Cases opened in each of the last periods that the account's cases cover.

    The headline compares a period under way with as many days of those before.
    """
    if cases.empty:
        return None
    words, cases = about.words, cases[["opened_at", "kind"]]
    first = cases["opened_at"].min()
    periods = [one for one in recent(about.case.book, PERIODS) if pd.Timestamp(one.end) >= first]
    counts = [len(within(cases, "opened_at", one)) for one in periods]
    if len(periods) < 3 or sum(counts) < 3:
        return None
    complaints = [len(within(cases[cases["kind"] == "complaint"], "opened_at", one)) for one in periods]
    ended = about.case.book.period.finished(about.as_of)
    rows: tuple[Row, ...] = tuple(
        {
            "label": bar(about.case, one, words),
            "value": float(count),
            "text": words.number(count),
            "before": None,
            "tone": ("accent" if ended else "soft") if last else "context",
        }
        for one, count, last in zip(periods, counts, _last(len(periods)), strict=True)
    )
    own, as_of = about.case.book.period, about.as_of
    alike = [len(within(cases, "opened_at", own.like_for_like(one, as_of))) for one in periods[:-1]]
    usual = sum(alike) / len(alike)
    headline = words(
        "account-service-cases",
        n=counts[-1],
        usual=words.number(usual, 1 if usual < 10 else 0),
        complaints=complaints[-1],
        periods=len(counts) - 1,
        until="none" if ended else words.day(as_of),
    )
    return compared("columns", headline, rows, words, name="label")


def _last(n: int) -> list[bool]:
    return [False] * (n - 1) + [True]


def on_time(about: About, rows: pd.DataFrame) -> Picture | None:
    """Orders on time in full by period with the interval; periods with fewer than five stay empty."""
    words = about.words
    marks: list[Row] = []
    for period in recent(about.case.book, PERIODS):
        found = within(rows, "promised_on", period)
        due, kept = int(found["due"].sum()), int(found["kept"].sum())
        if due == 0 and not marks:
            continue
        known = due >= LEAST_DUE
        low, high = wilson(kept, due) if known else (0.0, 0.0)
        share = 100 * kept / due if known else None
        mark: Row = {
            "label": bar(about.case, period, words),
            "value": share,
            "low": 100 * float(low) if known else None,
            "high": 100 * float(high) if known else None,
            "text": words.percent(kept / due) if known else "",
        }
        marks.append(mark)
    seen = [one for one in marks if one["value"] is not None]
    if len(seen) < 3:
        return None
    return compared("interval", _on_time_headline(about, seen), tuple(marks), words, name="label",
        note=words("account-service-on-time-note", least=LEAST_DUE),
    )  # fmt: skip


def _on_time_headline(about: About, seen: list[Row]) -> str:
    first, last = seen[0], seen[-1]
    return about.words(
        "account-service-on-time-headline",
        direction=course(first, last),
        first=str(first["text"]),
        last=str(last["text"]),
        since=str(first["label"]),
        now=str(last["label"]),
    )
