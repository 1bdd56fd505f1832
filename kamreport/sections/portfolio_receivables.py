"""Portfolio: what customers owe, how much of it is overdue and for how long, and who owes most."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile, Tone
from kamreport.case import Case
from kamreport.narrative.certainty import unclear, unknown_tile
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.money import bridge_money, exact_money, rounded, whole_money
from kamreport.narrative.whole import Whole, ended, known, noted, row
from kamreport.sections import section
from kamreport.words import Words

SHOWN = 6
MONTH = 30
OLD = ("days_61_90", "days_over_90")
TONES = {
    "not_due": "context",
    "days_1_30": "watch",
    "days_31_60": "watch",
    "days_61_90": "bad",
    "days_over_90": "bad",
    "no_due_day": "context",
}


@dataclass(frozen=True)
class Content:
    """Tiles, the open amount by age, and the accounts that owe most past the day."""

    tiles: tuple[Tile, ...]
    ageing: Picture | None
    overdue: Grid | None


BARE = Content((), None, None)


@section(Content, portfolio=150)
def portfolio_receivables(case: Case, _account: str | None, words: Words) -> Section | None:
    """Receivables; left out where there are no invoices, or nothing says which are paid.

    Where only payments are on file it says what came in, and that nothing more is known.
    """
    whole = Whole(case, words)
    if whole.value("receivables", "received") is None:
        return None
    if whole.value("receivables", "open") is None:
        return Section("portfolio_receivables", words("portfolio-receivables"), _received(whole), BARE)
    content = Content(_tiles(whole), _ageing(whole), _overdue(whole))
    return Section("portfolio_receivables", words("portfolio-receivables"), _lead(whole), content)


def _received(whole: Whole) -> str:
    """What came in over twelve months, where nothing says what was owed."""
    n, money = whole.count("receivables", "received_count"), whole.value("receivables", "received") or 0
    return whole.words("receivables-received", n=n, money=whole.money(money))


def _undated(whole: Whole) -> str:
    """How much of what is open has no due day, so that it may be overdue or not."""
    money = whole.value("receivables", "no_due_day") or 0
    return whole.words("receivables-undated", money=whole.money(money)) if money > 0 else ""


def _lead(whole: Whole) -> str:
    words = whole.words
    owed, late = whole.value("receivables", "open") or 0, whole.value("receivables", "overdue")
    if owed <= 0:
        return words("portfolio-receivables-nothing")
    if late is None:
        return words("receivables-no-due-days", money=whole.money(owed))
    if late <= 0:
        return passage(
            words, words("portfolio-receivables-current", money=whole.money(owed)), _undated(whole)
        )
    first = words(
        "portfolio-receivables-lead",
        money=whole.money(owed),
        late=whole.money(late),
        share=words.percent(whole.value("receivables", "overdue_share") or 0),
        days=rounded(whole.value("receivables", "oldest_overdue_days") or 0),
    )
    return passage(words, first, _undated(whole), ended(_old(whole, late)), _paid(whole))


def _old(whole: Whole, late: float) -> str:
    """How much has been overdue for more than a month, and with whom most of it."""
    table = _by_account(whole)
    old = table[table["old"] > 0].sort_values("old", ascending=False) if len(table) else table
    if old.empty:
        return ""
    together = float(old["old"].sum())
    first = old.iloc[0]
    return whole.words(
        "portfolio-receivables-old",
        n=len(old),
        money=whole.money(together),
        share=whole.words.percent(together / late),
        name=whole.names[str(old.index[0])],
        most=whole.money(float(first["old"])),
    )


def _paid(whole: Whole) -> str:
    """How late invoices are paid on average; a change only where it is clear."""
    now, before, words = (
        whole.figure("receivables", "days_late"),
        whole.figure("receivables", "days_late_before"),
        whole.words,
    )
    if now.value is None or now.low is None:
        return ""
    clear = before.value is not None and not unclear(now, before)
    return words(
        "portfolio-receivables-paid",
        side="late" if now.low > 0 else "early" if (now.high or 0) < 0 else "even",
        days=words.number(abs(now.value), 1),
        interval=words.interval(now, 1),
        n=now.n or 0,
        moved="none" if not clear else "later" if now.value > (before.value or 0) else "sooner",
        before="" if before.value is None else words.number(abs(before.value), 1),
    )


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    """The key figures; none where nothing is owed, which the lead has said."""
    words = whole.words
    if (whole.value("receivables", "open") or 0) <= 0:
        return ()
    owed = Tile(words("portfolio-receivables-open"), whole.money(whole.value("receivables", "open") or 0))
    return known(owed, _late_tile(whole), _dso_tile(whole), _days_tile(whole))


def _late_tile(whole: Whole) -> Tile:
    words, found, n = (
        whole.words,
        whole.figure("receivables", "overdue"),
        whole.count("receivables", "overdue_count"),
    )
    label, late = words("portfolio-receivables-overdue"), found.value
    if late is None:
        return unknown_tile(label, found, words)
    if not n:
        return Tile(label, words("none"))
    share = whole.value("receivables", "overdue_share")
    said = "" if share is None else words("portfolio-receivables-share", share=words.percent(share))
    judged: Tone = "bad" if (share or 0) >= 0.2 else "watch" if (share or 0) >= 0.1 else ""
    return Tile(label, whole.money(late), said, judged, words("portfolio-receivables-invoices", n=n))


def _dso_tile(whole: Whole) -> Tile | None:
    words, days = whole.words, whole.figure("receivables", "dso")
    label = words("portfolio-receivables-dso")
    if days.value is None:
        return unknown_tile(label, days, words) if days.withheld else None
    return Tile(label, words("care-days", value=words.number(days.value)))


def _days_tile(whole: Whole) -> Tile | None:
    words, late = whole.words, whole.figure("receivables", "days_late")
    if late.value is None:
        return None
    value = words("care-days", value=words.points(late.value, 1))
    return Tile(words("portfolio-receivables-after"), value, note=noted(words, late, 1))


def _ageing(whole: Whole) -> Picture | None:
    """What is open, by the days since it was due; the printed amounts add up, also to the headline's."""
    words, table = whole.words, whole.table("receivables", "ageing")
    records = [
        one
        for one in table.to_dict("records")
        if float(one["amount"]) > 0 or (one["bucket"] not in ("no_due_day",) and one["bucket"] != "not_due")
    ]
    if sum(float(one["amount"]) > 0 for one in records) < 3:
        return None
    _, parts, _ = bridge_money(0, [float(one["amount"]) for one in records])
    rows: list[Row] = [
        {
            "label": words(f"ageing-{one['bucket']}"),
            "value": float(one["amount"]),
            "text": exact_money(part, whole.currency, words) if part else whole.money(float(one["amount"])),
            "before": None,
            "tone": TONES[str(one["bucket"])],
        }
        for one, part in zip(records, parts, strict=True)
    ]
    owed = whole.value("receivables", "open") or 0
    old = sum(part for one, part in zip(records, parts, strict=True) if one["bucket"] in OLD)
    headline = words(
        "portfolio-receivables-ageing",
        old="true" if old > 0 else "false",
        share=words.percent(old / owed) if owed > 0 else "",
        money=exact_money(old, whole.currency, words),
    )
    return picture("columns", headline, rows, words)


def _by_account(whole: Whole) -> pd.DataFrame:
    """Overdue amounts by account: amount, invoices, days of the oldest, and what is older than a month."""
    table = whole.table("receivables", "overdue")
    if table.empty:
        return pd.DataFrame(columns=["amount", "invoices", "days", "old"])
    rows = table.assign(old=table["amount"].where(table["days_overdue"] > MONTH, 0.0))
    return (
        rows.groupby("account_id")
        .agg(
            amount=("amount", "sum"),
            invoices=("amount", "size"),
            days=("days_overdue", "max"),
            old=("old", "sum"),
        )
        .sort_values(["amount", "days"], ascending=False, kind="stable")
    )


def _overdue(whole: Whole) -> Grid | None:
    """The accounts with most overdue; the last row holds the others, so that the total adds up."""
    words, table = whole.words, _by_account(whole)
    if table.empty:
        return None
    records: list[tuple[str, dict[Any, Any]]] = [
        (str(one), dict(values)) for one, values in table.head(SHOWN).iterrows()
    ]
    rest = table.iloc[SHOWN:]
    amounts = [float(one["amount"]) for _, one in records] + (
        [float(rest["amount"].sum())] if len(rest) else []
    )
    texts, total = whole_money(amounts, words)
    heads = (
        Head(words("column-account"), width=2.8),
        Head(words("column-owner"), width=1.7),
        Head(
            words("portfolio-receivables-amount", currency=words.currency(whole.currency)),
            number=True,
            width=1.6,
        ),
        Head(words("portfolio-receivables-count"), number=True, width=1.0),
        Head(words("portfolio-receivables-oldest"), number=True, width=1.3),
    )
    rows = [_account(whole, account, one, text) for (account, one), text in zip(records, texts, strict=False)]
    if len(rest):
        others = words("portfolio-receivables-others", n=len(rest))
        rows.append(
            row(
                others,
                "",
                texts[-1],
                words.number(float(rest["invoices"].sum())),
                words.number(float(rest["days"].max())),
            )
        )
    count = words.number(float(table["invoices"].sum()))
    last = (
        row(words("total"), "", total, count, words.number(float(table["days"].max())))
        if len(rows) > 1
        else ()
    )
    share = float(records[0][1]["amount"]) / float(table["amount"].sum())
    headline = words(
        "portfolio-receivables-table",
        n=len(table),
        name=whole.names[records[0][0]],
        share=words.percent(share),
    )
    return Grid(headline, heads, tuple(rows), last)


def _account(whole: Whole, account: str, one: dict[Any, Any], amount: str) -> tuple[Cell, ...]:
    words, days = whole.words, float(one["days"])
    return row(
        whole.names[account],
        whole.owners[account],
        amount,
        words.number(float(one["invoices"])),
        Cell(words.number(days), "bad" if days > MONTH else ""),
    )
