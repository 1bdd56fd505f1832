"""Account review: what is owed, what is overdue, and how that changed."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section, Tile, Tone
from kamreport.case import Case
from kamreport.narrative.about import About, tile, tiles
from kamreport.narrative.certainty import unclear
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.money import whole_money
from kamreport.sections import section
from kamreport.values import as_day
from kamreport.words import Words

BUCKETS = ("not_due", "days_1_30", "days_31_60", "days_61_90", "days_over_90", "no_due_day")
INVOICES = 5


@dataclass(frozen=True)
class Content:
    """Tiles, the ageing, and the overdue invoices."""

    tiles: tuple[Tile, ...]
    ageing: Grid | None
    overdue: Grid | None


BARE = Content((), None, None)


@section(Content, review=80)
def account_receivables(case: Case, account: str | None, words: Words) -> Section | None:
    """Receivables of one account; left out where it has no invoices or payments are not known.

    Where only payments are on file it says what came in, and that nothing more is known.
    """
    if account is None:
        return None
    about = About(case, account, words)
    if about.rows("invoices").empty or about.value("receivables", "received") is None:
        return None
    if about.value("receivables", "open") is None:
        return Section("account_receivables", words("account-receivables"), _received(about), BARE)
    content = Content(
        tiles(_open(about), _overdue(about), _dso(about), _late(about)), _ageing(about), _list(about)
    )
    return Section("account_receivables", words("account-receivables"), _lead(about), content)


def _received(about: About) -> str:
    """What came in over twelve months, where nothing says what was owed."""
    n, money = int(about.value("receivables", "received_count") or 0), about.value("receivables", "received")
    return about.words("receivables-received", n=n, money=about.money(money or 0))


def _undated(about: About) -> str:
    """How much of what is open has no due day, so that it may be overdue or not."""
    money = about.value("receivables", "no_due_day") or 0
    return about.words("receivables-undated", money=about.money(money)) if money > 0 else ""


def _lead(about: About) -> str:
    words = about.words
    owed, overdue = about.value("receivables", "open") or 0, about.value("receivables", "overdue")
    if owed <= 0:
        return words("account-receivables-nothing")
    if overdue is None:
        return words("receivables-no-due-days", money=about.money(owed))
    if overdue <= 0:
        first = words("account-receivables-current", money=about.money(owed))
        return passage(words, first, _undated(about))
    first = words(
        "account-receivables-overdue",
        money=about.money(owed),
        overdue=about.money(overdue),
        share=words.percent(about.value("receivables", "overdue_share") or 0),
        days=int(about.value("receivables", "oldest_overdue_days") or 0),
    )
    return passage(words, first, _undated(about))


def _open(about: About) -> Tile:
    return Tile(about.words("account-receivables-open"), about.money(about.value("receivables", "open") or 0))


def _overdue(about: About) -> Tile | None:
    found, count = (
        about.estimate("receivables", "overdue"),
        int(about.value("receivables", "overdue_count") or 0),
    )
    words, overdue = about.words, found.value
    label = words("account-receivables-late")
    if overdue is None:
        return tile(about, label, found, "") if about.value("receivables", "open") else None
    if not count:
        return Tile(label, words("none"))
    share = about.value("receivables", "overdue_share") or 0
    change = words("account-receivables-share", share=words.percent(share))
    note = words("account-receivables-count", n=count)
    return Tile(label, about.money(overdue), change, "bad" if share >= 0.1 else "watch", note)


def _dso(about: About) -> Tile | None:
    dso, words = about.estimate("receivables", "dso"), about.words
    if not dso.value:
        return None
    average = about.average("receivables", "dso").value
    change = (
        ""
        if average is None
        else words(
            "account-average", value=words("account-days", value=words.number(average), n=round(average))
        )
    )
    return Tile(
        words("account-receivables-dso"),
        words("account-days", value=words.number(dso.value), n=round(dso.value)),
        change,
    )


def _late(about: About) -> Tile | None:
    late, before = (
        about.estimate("receivables", "days_late"),
        about.estimate("receivables", "days_late_before"),
    )
    words = about.words
    label = words("account-receivables-pays")
    if late.value is None:
        return tile(about, label, late, "")
    value = words("account-days", value=words.points(late.value), n=round(late.value))
    if before.value is None:
        return Tile(label, value, note=words("n-note", n=late.n or 0))
    tone: Tone = "" if unclear(late, before) else "bad" if late.value > before.value else "good"
    change = words(
        "account-receivables-before",
        days=words("account-days", value=words.points(before.value), n=round(before.value)),
    )
    return Tile(label, value, change, tone, words("n-note", n=late.n or 0))


def _ageing(about: About) -> Grid | None:
    """What is open by age; only where the list of overdue invoices does not show them all."""
    words = about.words
    found = {name: about.value("receivables", name) or 0 for name in BUCKETS}
    shown = {name: amount for name, amount in found.items() if amount}
    if len(shown) < 2 or len(about.table("receivables", "overdue")) <= INVOICES:
        return None
    amounts, total = whole_money(list(shown.values()), words)
    most = max(shown.values())
    body = tuple(
        (
            Cell(words(f"ageing-{name}")),
            Cell(text),
            Cell("", _judged(name), max(shown[name], 0) / most if most > 0 else None),
        )
        for name, text in zip(shown, amounts, strict=True)
    )
    heads = (
        Head(words("account-receivables-age"), width=2),
        Head(
            words("account-receivables-amount", currency=words.currency(about.case.book.currency)),
            number=True,
            width=1.5,
        ),
        Head("", width=4),
    )
    worst = max(
        (name for name in shown if name not in ("not_due", "no_due_day")),
        key=lambda name: shown[name],
        default="",
    )
    headline = words(
        "account-receivables-ageing",
        late=str(bool(worst)),
        bucket=words(f"ageing-{worst}") if worst else "",
        money=about.money(shown.get(worst, 0)),
    )
    return Grid(headline, heads, body, total=cells(words("total"), total, ""))


def _judged(bucket: str) -> Tone:
    judgements: dict[str, Tone] = {"not_due": "", "no_due_day": "muted", "days_1_30": "watch"}
    return judgements.get(bucket, "bad")


def _list(about: About) -> Grid | None:
    rows, words = about.table("receivables", "overdue"), about.words
    if rows.empty:
        return None
    shown = rows.head(INVOICES)
    amounts, total = whole_money(shown["amount"].tolist(), words)
    heads = (
        Head(words("account-receivables-invoice"), width=2),
        Head(words("account-receivables-issued"), width=1.6),
        Head(words("account-receivables-due"), width=1.6),
        Head(words("account-receivables-days"), number=True, width=1.4),
        Head(
            words("account-receivables-amount", currency=words.currency(about.case.book.currency)),
            number=True,
            width=1.6,
        ),
    )
    body = tuple(
        _invoice(about, row, amount) for (_, row), amount in zip(shown.iterrows(), amounts, strict=True)
    )
    headline = words("account-receivables-list", n=len(rows))
    more = len(rows) - len(shown)
    if more:
        return Grid(headline, heads, body, note=words("account-more", n=more))
    return Grid(
        headline, heads, body, total=cells(words("total"), "", "", "", total) if len(shown) > 1 else ()
    )


def _invoice(about: About, row: "pd.Series[Any]", amount: str) -> tuple[Cell, ...]:
    words = about.words
    issued, due = as_day(row["issued_on"]), as_day(row["due_on"])
    return cells(
        str(row["invoice_id"]),
        words.short_day(issued) if issued else "",
        words.short_day(due) if due else "",
        words.number(float(row["days_overdue"])),
        amount,
    )
