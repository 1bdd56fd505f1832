"""Account review: service cases and deliveries against what was promised."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, tile, tiles
from kamreport.narrative.certainty import printed_change
from kamreport.narrative.composing import cells, part
from kamreport.narrative.service_charts import cases_opened, on_time
from kamreport.sections import section
from kamreport.values import text
from kamreport.words import Words

OPEN = 5
TILES = 4


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
        tiles=_tiles(about, cases),
        cases=cases_opened(about, cases),
        on_time=on_time(about, deliveries),
        open=_open(about),
        note=words("account-service-rule") if len(cases) else "",
    )
    return Section("account_service", words("account-service"), lead, content)


def _deliveries(about: About) -> pd.DataFrame:
    return about.case.own(about.case.book.facts.deliveries, about.account)


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
    late = part(int(about.value("service", "backlog_late") or 0), int(backlog or 0))
    if kept.value is None:
        return words("account-service-few", opened=int(opened), open=int(backlog or 0), late=late)
    before = about.estimate("service", "promise_kept_before")
    return words(
        "account-service-kept",
        share=words.percent(kept.value),
        n=kept.n or 0,
        moved=printed_change(kept, before, words),
        before="" if before.value is None else words.percent(before.value),
        open=int(backlog or 0),
        late=late,
    )


def _delivery_lead(about: About, now: Estimate, year: Estimate) -> str:
    """On-time delivery against a year ago, as in the summary; with the period before and the year."""
    words = about.words
    before, previous = (about.estimate("delivery", f"otif_{one}") for one in ("before", "previous"))
    return words(
        "account-service-delivered",
        share=words.percent(now.value or 0),
        n=now.n or 0,
        moved=printed_change(now, before, words),
        before="" if before.value is None else words.percent(before.value),
        known=str(previous.value is not None),
        previous="" if previous.value is None else words.percent(previous.value),
        year=words.percent(year.value or 0),
    )


def _tiles(about: About, cases: pd.DataFrame) -> tuple[Tile, ...]:
    """How fast, how well as promised, and how much on time; what waits only where there is room."""
    found = [key_figures.on_time(about)]
    if len(cases):
        hours = (_hours(about, "response_median"), _hours(about, "resolution_median"))
        kept = key_figures.promise(about) if about.value("service", "promise_kept") is not None else None
        found = [*hours, kept, *found, _open_tile(about)]
    return tiles(*found)[:TILES]


def _open_tile(about: About) -> Tile | None:
    words, backlog = about.words, about.estimate("service", "backlog")
    late = int(about.value("service", "backlog_late") or 0)
    return tile(
        about,
        words("account-service-open"),
        backlog,
        words.number(backlog.value or 0),
        change=words("account-service-late", n=late) if late else "",
        tone="bad" if late else "",
    )


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
    headline = words("account-service-open-headline", n=len(rows), late=part(late, len(rows)))
    more = len(rows) - len(shown)
    return Grid(headline, heads, body, note=words("account-more", n=more) if more else "")


def _case(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words = about.words
    late = bool(row["late"])
    return cells(
        words.named(text(row["subject"])) or text(row["ticket_id"]),
        about.choice("case", row["kind"]),
        about.choice("priority", row["priority"]),
        words.short_day(pd.Timestamp(row["opened_at"]).date()),
        words.number(float(row["age_days"])),
        Cell(words("account-service-overdue" if late else "account-service-within"), "bad" if late else ""),
    )
