"""Account review: service cases and deliveries against what was promised."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.arithmetic.measuring import wilson
from kamreport.arithmetic.tallies import recent, within
from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, compared, text, tile, tiles
from kamreport.narrative.certainty import direction, overlap
from kamreport.narrative.composing import cells
from kamreport.period import Period
from kamreport.sections import section
from kamreport.words import Words

PERIODS = 8
OPEN = 10
LEAST_DUE = 5


@dataclass(frozen=True)
class Content:
    """Tiles, cases by period, orders on time by period, and the open cases."""

    tiles: tuple[Tile, ...]
    cases: Picture | None
    on_time: Picture | None
    open: Grid | None
    note: str


@section(Content, review=50)
def account_service(case: Case, account: str | None, words: Words) -> Section | None:
    """Service and delivery of one account; left out where there are neither cases nor promised days."""
    if account is None:
        return None
    about = About(case, account, words)
    cases, deliveries = about.rows("tickets"), _deliveries(about)
    if cases.empty and deliveries.empty:
        return None
    lead = _lead(about, cases)
    if not lead:
        return None
    content = Content(
        tiles=tiles(*_cases_tiles(about, cases), key_figures.on_time(about)),
        cases=_cases(about, cases),
        on_time=_on_time(about, deliveries),
        open=_open(about),
        note=words("account-service-rule") if len(cases) else "",
    )
    return Section("account_service", words("account-service"), lead, content)


def _deliveries(about: About) -> pd.DataFrame:
    rows = about.case.book.facts.deliveries
    return rows[rows["account_id"] == about.account]


def _lead(about: About, cases: pd.DataFrame) -> str:
    otif, before = about.estimate("delivery", "otif_period"), about.estimate("delivery", "otif")
    parts = []
    if len(cases):
        parts.append(_cases_lead(about))
    if otif.value is not None and before.value is not None:
        parts.append(_delivery_lead(about, otif, before))
    elif before.value is not None:
        words = about.words
        parts.append(words("account-service-otif", share=words.percent(before.value), n=before.n or 0))
    return about.words("sentence-gap").join(parts)


def _cases_lead(about: About) -> str:
    words = about.words
    kept, backlog = about.estimate("service", "promise_kept"), about.value("service", "backlog")
    opened = about.value("service", "tickets") or 0
    late = int(about.value("service", "backlog_late") or 0)
    if kept.value is None:
        return words("account-service-few", opened=int(opened), open=int(backlog or 0), late=late)
    before = about.estimate("service", "promise_kept_before")
    moved = "unknown" if before.value is None else "same"
    if before.value is not None and not overlap(kept, before):
        moved = direction(kept.value - before.value)
    return words(
        "account-service-kept",
        share=words.percent(kept.value),
        n=kept.n or 0,
        moved=moved,
        before="" if before.value is None else words.percent(before.value),
        open=int(backlog or 0),
        late=late,
    )


def _delivery_lead(about: About, now: Estimate, year: Estimate) -> str:
    """On-time delivery against a year ago, as in the summary; with the period before and the year."""
    words = about.words
    before, previous = (about.estimate("delivery", f"otif_{one}") for one in ("before", "previous"))
    moved = "unknown" if before.value is None else "same"
    if before.value is not None and not overlap(now, before):
        moved = direction((now.value or 0) - before.value)
    return words(
        "account-service-delivered",
        share=words.percent(now.value or 0),
        n=now.n or 0,
        moved=moved,
        before="" if before.value is None else words.percent(before.value),
        known=str(previous.value is not None),
        previous="" if previous.value is None else words.percent(previous.value),
        year=words.percent(year.value or 0),
    )


def _cases_tiles(about: About, cases: pd.DataFrame) -> tuple[Tile | None, ...]:
    if cases.empty:
        return ()
    words = about.words
    opened, previous = about.value("service", "tickets"), about.value("service", "tickets_previous")
    first = Tile(
        words("account-service-opened"),
        words.number(opened or 0),
        "" if previous is None else words("account-previous-value", value=words.number(previous)),
    )
    found = [
        first,
        _hours(about, "response_median"),
        _hours(about, "resolution_median"),
        key_figures.promise(about),
    ]
    backlog = about.estimate("service", "backlog")
    late = int(about.value("service", "backlog_late") or 0)
    found.append(
        tile(
            about,
            words("account-service-open"),
            backlog,
            words.number(backlog.value or 0),
            change=words("account-service-late", n=late) if late else "",
            tone="bad" if late else "",
        )
    )
    return tuple(found)


def _hours(about: About, figure: str) -> Tile | None:
    found, words = about.estimate("service", figure), about.words
    if found.value is None:
        return None
    average = about.average("service", figure).value
    note = "" if average is None else words("account-average", value=_length(average, words))
    return Tile(words(f"account-service-{figure.partition('_')[0]}"), _length(found.value, words), note=note)


def _length(value: float, words: Words) -> str:
    """A length of time: hours up to two days, then days."""
    if value < 48:
        return words("account-hours", value=words.number(value, 1 if value < 10 else 0))
    return words("account-days", value=words.number(value / 24, 1), n=round(value / 24, 1))


def _cases(about: About, cases: pd.DataFrame) -> Picture | None:
    """Cases opened in each of the last periods that the account's cases cover."""
    if cases.empty:
        return None
    words = about.words
    first = cases["opened_at"].min()
    periods = [one for one in recent(about.case.book, PERIODS) if pd.Timestamp(one.end) >= first]
    counts = [len(within(cases, "opened_at", one)) for one in periods]
    if len(periods) < 3 or sum(counts) < 3:
        return None
    complaints = [len(within(cases[cases["kind"] == "complaint"], "opened_at", one)) for one in periods]
    names = [_name(about, one) for one in periods]
    rows: tuple[Row, ...] = tuple(
        {
            "label": words.short_period(name),
            "value": float(count),
            "text": words.number(count),
            "before": None,
            "tone": "accent" if last else "context",
        }
        for name, count, last in zip(names, counts, _last(len(names)), strict=True)
    )
    usual = sum(counts[:-1]) / len(counts[:-1])
    headline = words(
        "account-service-cases",
        n=counts[-1],
        usual=words.number(usual, 1 if usual < 10 else 0),
        complaints=complaints[-1],
        periods=len(counts) - 1,
    )
    return compared("columns", headline, rows, words, name="label")


def _last(n: int) -> list[bool]:
    return [False] * (n - 1) + [True]


def _name(about: About, period: Period) -> Period:
    """The whole period that an unfinished one belongs to: it carries the name."""
    own = about.case.book.period
    return own if period.start == own.start else period


def _on_time(about: About, rows: pd.DataFrame) -> Picture | None:
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
            "label": words.short_period(_name(about, period)),
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
    clear = float(last["low"] or 0) > float(first["high"] or 0) or float(last["high"] or 0) < float(
        first["low"] or 0
    )
    change = float(last["value"] or 0) - float(first["value"] or 0)
    return about.words(
        "account-service-on-time-headline",
        direction=direction(change) if clear else "flat",
        first=str(first["text"]),
        last=str(last["text"]),
        since=str(first["label"]),
        now=str(last["label"]),
    )


def _open(about: About) -> Grid | None:
    rows, words = about.table("service", "open"), about.words
    if rows.empty:
        return None
    shown = rows.head(OPEN)
    late = int(rows["late"].sum())
    heads = (
        Head(words("account-service-subject"), width=4),
        Head(words("account-service-kind"), width=1.3),
        Head(words("account-service-priority"), width=1.2),
        Head(words("account-service-since"), width=1.5),
        Head(words("account-service-age"), number=True, width=1),
        Head(words("account-service-state"), width=1.5),
    )
    body = tuple(_case(about, row) for _, row in shown.iterrows())
    headline = words("account-service-open-headline", n=len(rows), late=late)
    more = len(rows) - len(shown)
    return Grid(headline, heads, body, note=words("account-more", n=more) if more else "")


def _case(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words = about.words
    late = bool(row["late"])
    return cells(
        text(row["subject"]) or text(row["ticket_id"]),
        about.choice("case", row["kind"]),
        about.choice("priority", row["priority"]),
        words.short_day(pd.Timestamp(row["opened_at"]).date()),
        words.number(float(row["age_days"])),
        Cell(words("account-service-overdue" if late else "account-service-within"), "bad" if late else ""),
    )
