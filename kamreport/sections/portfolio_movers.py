"""Portfolio: which accounts gained and lost most against a year ago, and what moved them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.measuring import orders
from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.narrative.certainty import short_change
from kamreport.narrative.composing import distinct, numbers, passage, picture
from kamreport.narrative.money import signed_money
from kamreport.sections import section
from kamreport.words import Words

EACH = 4
MOST = 0.5  # of a change: a category that carries at least this share of it is named


@dataclass(frozen=True)
class Mover:
    """One account's change against a year ago, in units, with what is known about its cause."""

    name: str
    kind: str
    then: float
    now: float
    noise: str
    orders: int
    orders_before: int
    category: str
    silence: int | None

    @property
    def change(self) -> float:
        """Revenue gained or lost."""
        return self.now - self.then


@dataclass(frozen=True)
class Content:
    """The movers as bars on both sides of zero, and the reasons in a table."""

    movers: Picture | None
    reasons: Grid


@section(Content, portfolio=30)
def portfolio_movers(case: Case, _account: str | None, words: Words) -> Section | None:
    """The largest gains and losses; left out without a year-ago period or without any change."""
    table = case.now["growth"].tables["movers"]
    own = table[table["basis"] == "period"] if len(table) else table
    if own.empty:
        return None
    gains, losses = own[own["change"] > 0].head(EACH), own[own["change"] < 0].tail(EACH)
    shown = _movers(case, pd.concat([gains, losses]), words)
    currency = case.book.currency
    reasons = _reasons(shown, len(own) - len(shown), currency, words)
    content = Content(_picture(case, shown, words), reasons)
    lead = _lead(own["change"].astype("float64"), shown, currency, words)
    return Section("portfolio_movers", words("portfolio-movers"), lead, content)


def _movers(case: Case, table: pd.DataFrame, words: Words) -> list[Mover]:
    book = case.book
    earlier = book.period.like_for_like(book.period.year_ago(), book.as_of)
    now = numbers(orders(book, book.period.start, book.period.to_date(book.as_of).end))
    then = numbers(orders(book, earlier.start, earlier.end))
    lifecycle, categories = case.now["lifecycle"], _categories(case)
    names = distinct(case.names.map(words.named))
    found = []
    for row in table.to_dict("records"):
        account, change = str(row["account_id"]), float(row["change"])
        category, part = _leading(categories.get(account, {}), change)
        silence = lifecycle.estimate(account, "days_since_order").value
        found.append(
            Mover(
                name=str(names[account]),
                kind=str(row["kind"]),
                then=float(row["then"]),
                now=float(row["now"]),
                noise=str(row["noise"]),
                orders=int(now[account]),
                orders_before=int(then[account]),
                category=category if part / change >= MOST else "",
                silence=None if silence is None else int(silence),
            )
        )
    return found


def _leading(parts: Mapping[str, float], change: float) -> tuple[str, float]:
    """The category that moved furthest in the direction of the change, and by how much."""
    return max(parts.items(), key=lambda one: one[1] * change, default=("", 0.0))


def _categories(case: Case) -> Mapping[str, Mapping[str, float]]:
    """Each account's change by product category over the period's whole months, where it has several."""
    book, products = case.book, case.book["products"]
    if book.period.start.day != 1:
        return {}
    stated = products[products["category"].fillna("") != ""]
    facts = book.facts.products.merge(stated[["product_id", "category"]], on="product_id")
    first, last = pd.Timestamp(book.period.start), pd.Timestamp(book.period.to_date(book.as_of).end)
    later = facts["month"] + pd.DateOffset(years=1)
    now = facts[(facts["month"] >= first) & (facts["month"] + pd.offsets.MonthEnd() <= last)]
    then = facts[(later >= first) & (later + pd.offsets.MonthEnd() <= last)]
    parts = pd.concat([now, then.assign(net_cents=-then["net_cents"])])
    found: dict[str, dict[str, float]] = {}
    sums: pd.DataFrame = parts.groupby(["account_id", "category"])[["net_cents"]].sum().reset_index()
    for row in sums.to_dict("records"):
        found.setdefault(str(row["account_id"]), {})[str(row["category"])] = float(row["net_cents"]) / 100
    return {account: one for account, one in found.items() if len(one) > 1}


def _lead(changes: "pd.Series[float]", shown: list[Mover], currency: str, words: Words) -> str:
    gained, lost = changes[changes > 0], -changes[changes < 0]
    judged = [one for one in shown if one.noise]
    clear = sum(one.noise == "clear" for one in judged)
    return passage(
        words,
        words(
            "portfolio-movers-lead",
            up=len(gained),
            down=len(lost),
            gained=words.short_money(float(gained.sum()), currency),
            lost=words.short_money(float(lost.sum()), currency),
        ),
        words("portfolio-movers-share", percent=words.percent(float(lost.nlargest(3).sum() / lost.sum())))
        if len(lost) > 4
        else "",
        words("portfolio-movers-clear", n=clear, of=len(judged)) if judged else "",
    )


def _picture(case: Case, shown: list[Mover], words: Words) -> Picture | None:
    if len(shown) < 2:
        return None
    book, currency = case.book, case.book.currency
    rows: list[Row] = [
        {
            "name": one.name,
            "value": one.change,
            "text": signed_money(one.change, currency, words),
            "tone": "good" if one.change > 0 else "bad",
        }
        for one in shown
    ]
    first, last = shown[0], shown[-1]
    headline = words(
        "portfolio-movers-headline",
        side="both" if first.change > 0 > last.change else "up" if first.change > 0 else "down",
        best=first.name,
        worst=last.name,
        gained=words.short_money(max(first.change, 0), currency),
        lost=words.short_money(max(-last.change, 0), currency),
    )
    note = "" if book.period.finished(book.as_of) else words("unfinished-period")
    return picture("ranked", headline, rows, words, name="name", note=note)


def _reasons(shown: list[Mover], others: int, currency: str, words: Words) -> Grid:
    gains = [one for one in shown if one.change > 0]
    losses = sorted((one for one in shown if one.change < 0), key=lambda one: one.change)
    heads = (
        Head(words("column-account"), width=3.0),
        Head(words("column-change"), number=True, width=1.4),
        Head(words("column-growth"), number=True, width=0.9),
        Head(words("column-cause"), width=5.0),
        Head(words("column-range"), width=1.3),
    )
    return Grid(
        headline=words("portfolio-movers-table"),
        heads=heads,
        rows=tuple(_line(one, currency, words) for one in (*gains, *losses)),
        note=words("portfolio-movers-note", n=others) if others else words("portfolio-movers-note-all"),
    )


def _line(one: Mover, currency: str, words: Words) -> tuple[Cell, ...]:
    growth = one.change / one.then if one.then > 0 else None
    return (
        Cell(one.name),
        Cell(signed_money(one.change, currency, words), "good" if one.change > 0 else "bad"),
        Cell("" if growth is None or one.kind == "lost" else short_change(growth, words)),
        Cell(_cause(one, currency, words)),
        Cell(words("usual-range", noise=one.noise or "unknown"), "" if one.noise == "clear" else "muted"),
    )


def _cause(one: Mover, currency: str, words: Words) -> str:
    """What moved the revenue, by the arithmetic of orders times average order, and in which category."""
    cause = _arithmetic(one, currency, words)
    return words("cause-category", cause=cause, category=one.category) if one.category else cause


def _arithmetic(one: Mover, currency: str, words: Words) -> str:
    if one.kind == "new" and one.orders:
        return words("cause-new", n=one.orders)
    if one.kind == "lost" and not one.orders and one.silence is not None:
        return words("cause-lost", n=one.silence)
    if not one.orders or not one.orders_before or min(one.now, one.then) <= 0:
        return words("cause-returns")
    now, then = one.now / one.orders, one.then / one.orders_before
    by_count, by_size = math.log(one.orders / one.orders_before), math.log(now / then)
    if abs(by_count) >= abs(by_size):
        sign = "up" if by_count > 0 else "down"
        return words("cause-orders", direction=sign, now=one.orders, before=one.orders_before)
    return words(
        "cause-size",
        direction="up" if by_size > 0 else "down",
        now=words.short_money(now, currency),
        before=words.short_money(then, currency),
    )
