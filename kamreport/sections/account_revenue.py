"""Account review: revenue of the period against a year ago, and the quarters behind it."""

from dataclasses import dataclass

import pandas as pd

from kamreport.blocks import Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative import direction, percent_or_factor, ratio, tone, unknown_tile
from kamreport.period import parse
from kamreport.sections import section
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """Three tiles, the quarters as bars, and the rule the comparison follows."""

    tiles: tuple[Tile, ...]
    quarters: Picture | None
    note: str


@section(Content, review=30)
def account_revenue(case: Case, account: str | None, words: Words) -> Section | None:
    """Revenue of one account; left out where it never bought anything."""
    if (
        account is None
        or not case.book.has("orders")
        or account not in set(case.book.facts.days["account_id"])
    ):
        return None
    found = case.now["revenue"]
    now, before = found.estimate(account, "revenue"), found.estimate(account, "year_ago")
    content = Content(
        tiles=tuple(_tile(case, account, name, words) for name in ("revenue", "trailing", "orders")),
        quarters=_quarters(case, account, words),
        note="" if case.book.period.finished(case.book.as_of) else words("unfinished-period"),
    )
    return Section("account_revenue", words("account-revenue"), _lead(case, now, before, words), content)


def _lead(case: Case, now: Estimate, before: Estimate, words: Words) -> str:
    money = words.short_money(now.value or 0, case.book.currency)
    period = words.period(case.book.period)
    change = ratio(now.value, before.value)
    if change is None:
        return words("account-revenue-alone", money=money, period=period)
    return words(
        "account-revenue-lead",
        money=money,
        period=period,
        direction=direction(change, still=0.005),
        change=percent_or_factor(abs(change), words).removeprefix("+"),
    )


BASES = {"revenue": "year_ago", "trailing": "trailing_before", "orders": None}


def _tile(case: Case, account: str, figure: str, words: Words) -> Tile:
    found = case.now["revenue"]
    estimate = found.estimate(account, figure)
    label = words(f"figure-{figure.replace('_', '-')}")
    if estimate.value is None:
        return unknown_tile(label, estimate, words)
    if figure == "orders":
        return Tile(label, words.number(estimate.value))
    base = BASES[figure]
    change = ratio(estimate.value, found.estimate(account, base).value) if base else None
    return Tile(
        label=label,
        value=words.short_money(estimate.value, case.book.currency),
        change="" if change is None else words("against-year-ago", change=percent_or_factor(change, words)),
        tone=tone(change, still=0.005),
    )


def _quarters(case: Case, account: str, words: Words) -> Picture | None:
    table = case.now["revenue"].tables["quarters"]
    own = table[table["account_id"] == account].sort_values("start").tail(9)
    if len(own) < 2:
        return None
    rows = tuple(_bar(case, row, table, words) for row in own.itertuples(index=False))
    best = own.loc[own["revenue"].idxmax()]
    headline = words(
        "account-revenue-quarters",
        best=words.period(parse(str(best["label"]), case.config.fiscal_year_start)),
        money=words.short_money(float(best["revenue"]), case.book.currency),
        last=str(own.iloc[-1]["label"] == best["label"]).lower(),
    )
    alt = words(
        "chart-of", headline=headline, values=words.listed(f"{row['label']} {row['text']}" for row in rows)
    )
    return Picture("columns", headline, alt, rows, note=words("tick-year-ago"))


def _bar(case: Case, row: object, table: pd.DataFrame, words: Words) -> Row:
    label, account, revenue = str(row.label), row.account_id, float(row.revenue)  # type: ignore[attr-defined]
    period = parse(label, case.config.fiscal_year_start)
    earlier = table[(table["account_id"] == account) & (table["label"] == period.year_ago().label)]["revenue"]
    tone_of = "accent" if period == case.book.period else "context"
    return {
        "label": words.short_period(period),
        "value": revenue,
        "text": words.short_money(revenue, case.book.currency),
        "before": float(earlier.iloc[0]) if len(earlier) else None,
        "tone": tone_of if period.finished(case.book.as_of) else "soft",
    }
