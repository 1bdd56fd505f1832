"""Account review: what runs, what ends when, and whether its renewal is under way."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from kamreport.arithmetic.contracting import running_on, yearly_value
from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.money import whole_money
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

SHOWN = 6
SOON = 180
YEAR = 365


@dataclass(frozen=True)
class Content:
    """The running contracts."""

    running: Grid | None


@section(Content, review=75)
def account_contracts(case: Case, account: str | None, words: Words) -> Section | None:
    """Contracts of one account; left out where it never had one."""
    if account is None:
        return None
    about = About(case, account, words)
    rows = about.rows("contracts")
    if rows.empty:
        return None
    running = _running(about, rows)
    lead = _lead(about, rows, running)
    return Section("account_contracts", words("account-contracts"), lead, Content(_grid(about, running)))


def _running(about: About, rows: pd.DataFrame) -> pd.DataFrame:
    return running_on(rows, about.as_of).sort_values(["end", "contract_id"], na_position="last")


def _lead(about: About, rows: pd.DataFrame, running: pd.DataFrame) -> str:
    words = about.words
    if running.empty:
        last = as_day(rows["end"].max())
        return words(
            "account-contracts-none", day=words.day(last) if last else "", known=str(last is not None)
        )
    end, annual = about.date("recurring", "next_end"), about.value("recurring", "annual")
    opening = words(
        "account-contracts-running",
        n=len(running),
        money=about.money(annual) if annual else "",
        valued=str(bool(annual)),
    )
    if end is None:
        return opening + words("sentence-gap") + words("account-contracts-no-end")
    state = _state(about)
    following = words(
        "account-contracts-next", day=words.day(end), days=(end - about.as_of).days, state=state
    )
    return passage(words, opening, following, _ahead(about, running, annual))


def _ahead(about: About, running: pd.DataFrame, annual: float | None) -> str:
    """What the contracts bring in the coming year if none is renewed; nothing where that is all of it."""
    yearly = yearly_value(running)
    renews = running["auto_renews"].fillna(value=False).astype(bool)
    days = (
        (running["end"] - pd.Timestamp(about.as_of))
        .dt.days.clip(upper=YEAR)
        .where(~renews, YEAR)
        .fillna(YEAR)
    )
    coming = float((yearly.fillna(0) * days / YEAR).sum())
    if not annual or coming >= 0.995 * annual:
        return ""
    return about.words("account-contracts-ahead", money=about.money(coming))


def _state(about: About) -> str:
    """Bare when a contract ends soon and nothing is open to renew it; open when something is; else later."""
    days, unrenewed = about.value("recurring", "days_to_end"), about.value("recurring", "unrenewed")
    if days is None or days > SOON or unrenewed is None:
        return "later"
    return "bare" if unrenewed else "open"


def _grid(about: About, running: pd.DataFrame) -> Grid | None:
    if running.empty:
        return None
    words = about.words
    shown = running.head(SHOWN)
    yearly = yearly_value(shown)
    amounts, total = whole_money(yearly.fillna(0).tolist(), words)
    heads = (
        Head(words("account-contracts-name"), width=3),
        Head(words("account-contracts-start"), width=1.4),
        Head(words("account-contracts-ends"), width=2.7),
        Head(words("account-contracts-notice"), width=1.9),
        Head(
            words("account-contracts-value", currency=words.currency(about.case.book.currency)),
            number=True,
            width=1.6,
        ),
    )
    body = tuple(
        _row(about, row, amount if known else "")
        for (_, row), amount, known in zip(shown.iterrows(), amounts, yearly.notna(), strict=True)
    )
    headline = _headline(about, running)
    more = len(running) - len(shown)
    if more:
        return Grid(headline, heads, body, note=words("account-more", n=more))
    foot = cells(words("total"), "", "", "", total) if len(shown) > 1 and yearly.notna().any() else ()
    return Grid(headline, heads, body, total=foot)


def _headline(about: About, running: pd.DataFrame) -> str:
    """How many end within a year, and how many of those renew themselves."""
    due = running[running["end"] <= pd.Timestamp(about.as_of + timedelta(days=YEAR))]
    renewing = int(due["auto_renews"].fillna(False).astype(bool).sum())
    ending = len(due) - renewing
    case = "both" if ending and renewing else "end" if ending else "renew" if renewing else "none"
    return about.words(
        "account-contracts-headline", n=len(running), ending=ending, renewing=renewing, case=case
    )


def _row(about: About, row: "pd.Series[Any]", amount: str) -> tuple[Cell, ...]:
    words = about.words
    start, end = as_day(row["start"]), as_day(row["end"])
    renews = not pd.isna(row["auto_renews"]) and bool(row["auto_renews"])
    until = words("account-contracts-open-ended") if end is None else words.short_day(end)
    if renews and end is not None:
        until = words("account-contracts-renews", day=until)
    return cells(
        words.named(text(row["name"])) or text(row["contract_id"]),
        "" if start is None else words.short_day(start),
        until,
        _notice(about, end, row["notice_days"]),
        amount,
    )


def _notice(about: About, end: date | None, notice: Any) -> Cell:
    if end is None or pd.isna(notice):
        return Cell("")
    words, last = about.words, end - timedelta(days=int(notice))
    passed = last < about.as_of
    return Cell(words("account-passed" if passed else "account-day", day=words.short_day(last)))
