"""Portfolio: service against its promise, deliveries on time in full, and who is served worst."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import NormalDist

import pandas as pd

from kamreport.arithmetic.measuring import wilson
from kamreport.blocks import Cell, Grid, Head, Picture, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.certainty import compared
from kamreport.narrative.composing import part, passage
from kamreport.narrative.money import rounded
from kamreport.narrative.whole import Whole, course, estimate, known, noted, row, share_tile, spoken
from kamreport.sections import section
from kamreport.words import Words

MONTH_LEAST, MONTHS = 5, 8
LATE = 5
BEHIND = 5
MEASURES = (
    ("delivery", "otif", "portfolio-service-otif"),
    ("service", "promise_kept", "portfolio-service-promise"),
)


@dataclass(frozen=True)
class Behind:
    """One account served clearly worse than the others: the measure, its share, and that of the rest."""

    account: str
    label: str
    own: Estimate
    rest: float


@dataclass(frozen=True)
class Content:
    """Tiles, both shares over time, the accounts clearly behind the rest, the late open cases."""

    tiles: tuple[Tile, ...]
    promise: Picture | None
    delivery: Picture | None
    behind: Grid | None
    late: Grid | None


@section(Content, portfolio=110)
def portfolio_service(case: Case, _account: str | None, words: Words) -> Section | None:
    """Service and delivery; left out where there are neither cases nor promised days."""
    whole = Whole(case, words)
    judged = (("service", "promise_kept"), ("service", "response_median"), ("delivery", "otif"))
    if not any(whole.figure(metric, figure).n for metric, figure in judged):
        return None
    content = Content(_tiles(whole), _promise(whole), _delivery(whole), _behind(whole), _late(whole))
    return Section("portfolio_service", words("portfolio-service"), _lead(whole), content)


def _lead(whole: Whole) -> str:
    words = whole.words
    return passage(
        words,
        _share(whole, "portfolio-service-kept", "service", "promise_kept"),
        _backlog(whole),
        _share(whole, "portfolio-service-delivered", "delivery", "otif"),
    ) or words("portfolio-service-few")


def _share(whole: Whole, key: str, metric: str, figure: str) -> str:
    now, words = whole.figure(metric, figure), whole.words
    if now.value is None:
        return ""
    moved, before = compared(now, whole.figure(metric, f"{figure}_before"), words.percent)
    return words(key, share=words.percent(now.value), moved=moved, before=before)


def _backlog(whole: Whole) -> str:
    if whole.value("service", "backlog") is None:
        return ""
    return whole.words(
        "portfolio-service-backlog",
        n=whole.count("service", "backlog"),
        late=part(whole.count("service", "backlog_late"), whole.count("service", "backlog")),
        days=rounded(whole.value("service", "oldest_open_days") or 0),
    )


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words = whole.words
    shares = [
        share_tile(
            words, words(label), whole.figure(metric, figure), whole.figure(metric, f"{figure}_before")
        )
        for metric, figure, label in MEASURES
        if whole.figure(metric, figure).n
    ]
    times = (_time(whole, name) for name in ("response", "resolution"))
    return known(*shares, *times, _waiting(whole), _complaints(whole))


def _time(whole: Whole, name: str) -> Tile | None:
    median, ninth = whole.figure("service", f"{name}_median"), whole.figure("service", f"{name}_p90")
    words = whole.words
    if median.value is None:
        return None
    note = (
        ""
        if ninth.value is None
        else words("portfolio-service-ninth", time=_span(words, ninth.value), n=median.n or 0)
    )
    return Tile(words(f"portfolio-service-{name}"), _span(words, median.value), note=note)


def _span(words: Words, hours: float) -> str:
    """Hours up to two days, then days."""
    if hours < 48:
        return words("care-hours", value=words.number(hours, 1 if hours < 10 else 0))
    return words("care-days", value=words.number(hours / 24, 1))


def _waiting(whole: Whole) -> Tile | None:
    words = whole.words
    if whole.value("service", "backlog") is None:
        return None
    late = whole.count("service", "backlog_late")
    return Tile(
        words("portfolio-service-open"),
        words.number(whole.count("service", "backlog")),
        words("portfolio-service-late", n=late),
        "bad" if late else "",
    )


def _complaints(whole: Whole) -> Tile | None:
    words, rate = whole.words, whole.figure("service", "complaint_rate")
    if rate.value is None:
        return None
    return Tile(
        words("portfolio-service-complaints"), words.number(rate.value, 1), note=noted(words, rate, 1)
    )


def _promise(whole: Whole) -> Picture | None:
    """The share of cases served as promised, by month of opening."""
    words, marks = whole.words, []
    for one in whole.table("service", "months").tail(MONTHS).to_dict("records"):
        n, share = int(one["promise_kept_n"]), float(one["promise_kept"])
        month = words("care-month", month=pd.Timestamp(one["month"]).month)
        low, high = wilson(round(share * n), n) if n >= MONTH_LEAST else (0.0, 0.0)
        marks.append((month, Estimate(share, float(low), float(high), n) if n >= MONTH_LEAST else Estimate()))
    left = sum(found.value is None for _, found in marks)
    note = words("portfolio-service-months-note", n=left)
    return course(words, "portfolio-service-months", marks, words.percent, scale=100, note=note)


def _delivery(whole: Whole) -> Picture | None:
    """Orders on time in full, by period."""
    words, table = whole.words, whole.table("delivery", "trend")
    marks = [(whole.bar(one["period"]), estimate(one, "otif")) for one in table.to_dict("records")]
    note = words("portfolio-service-trend-note")
    return course(words, "portfolio-service-trend", marks, words.percent, scale=100, note=note)


def _found(whole: Whole) -> Iterator[Behind]:
    """Accounts whose interval lies wholly below that of all other accounts together, allowing for how many
    are compared (Bonferroni): among a hundred some fall behind by chance alone.
    """
    for metric, figure, label in MEASURES:
        together, result = whole.figure(metric, figure), whole.case.now.get(metric)
        if together.value is None or not together.n or result is None:
            continue
        rated = whole.numbers(metric, figure)
        z = NormalDist().inv_cdf(1 - 0.025 / max(len(rated), 1))
        for account in rated:
            own = result.estimate(account, figure)
            others = together.n - (own.n or 0)
            if own.value is None or own.high is None or others <= 0:
                continue
            kept = round(together.value * together.n) - round(own.value * (own.n or 0))
            high = float(wilson(round(own.value * (own.n or 0)), own.n or 0, z)[1])
            if high < float(wilson(kept, others)[0]):
                yield Behind(account, label, own, kept / others)


def _behind(whole: Whole) -> Grid | None:
    words = whole.words
    found = sorted(_found(whole), key=lambda one: (one.own.value or 0) - one.rest)
    if not found:
        return None
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("column-owner"), width=1.6),
        Head(words("portfolio-service-measure"), width=1.9),
        Head(words("column-share"), number=True, width=1.2),
        Head(words("column-interval"), number=True, width=1.6),
        Head(words("column-answers"), number=True, width=0.7),
        Head(words("portfolio-service-rest"), number=True, width=1.1),
    )
    rows = tuple(
        row(
            whole.names[one.account],
            whole.owners[one.account],
            words(one.label),
            Cell(words.percent(one.own.value or 0), bar=one.own.value),
            words.interval(one.own, share=True),
            words.number(one.own.n or 0),
            words.percent(one.rest),
        )
        for one in found[:BEHIND]
    )
    names = len({one.account for one in found})
    headline = words("portfolio-service-behind", n=names, name=whole.names[found[0].account])
    return Grid(
        headline, heads, rows, note=words("portfolio-service-behind-note", more=len(found) - len(rows))
    )


def _late(whole: Whole) -> Grid | None:
    """The open cases that are past their promise, oldest first."""
    words, table = whole.words, whole.table("service", "open")
    late = table[table["late"].astype(bool)] if len(table) else table
    if late.empty:
        return None
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("portfolio-service-case"), width=3.2),
        Head(words("portfolio-service-kind"), width=1.1),
        Head(words("portfolio-service-priority"), width=1.0),
        Head(words("portfolio-service-opened"), width=1.4),
        Head(words("portfolio-service-age"), number=True, width=1.0),
    )
    rows = tuple(
        row(
            whole.names[str(one["account_id"])],
            words.named(spoken(one["subject"])) or str(one["ticket_id"]),
            whole.choice("case", one["kind"]),
            whole.choice("priority", one["priority"]),
            whole.day(one["opened_at"]),
            words.number(float(one["age_days"])),
        )
        for one in late.head(LATE).to_dict("records")
    )
    counts = late["account_id"].value_counts()
    headline = words(
        "portfolio-service-overdue",
        n=len(late),
        most=int(counts.iloc[0]),
        name=whole.names[str(counts.index[0])],
        accounts=len(counts),
    )
    more = len(late) - len(rows)
    return Grid(headline, heads, rows, note=words("portfolio-service-more", n=more) if more else "")
