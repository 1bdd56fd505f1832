"""Account review: how much of the change of revenue is price, volume, mix, and products new or given up."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction, short_change, tone
from kamreport.narrative.composing import passage
from kamreport.narrative.money import bridge_money, exact_money
from kamreport.sections import section
from kamreport.words import Words

METRIC = "price_volume_mix"
STEPS = ("price", "volume", "mix", "new", "dropped", "other")
SHOWN = 5
STILL = 0.005


@dataclass(frozen=True)
class Content:
    """The bridge from a year ago to now, and the products whose revenue changed most."""

    bridge: Picture | None
    products: Grid | None
    note: str


@section(Content, review=32)
def account_price(case: Case, account: str | None, words: Words) -> Section | None:
    """Price, volume and mix of one account; left out where unit prices or a year ago are not known."""
    if account is None:
        return None
    about = About(case, account, words)
    then, window = about.value(METRIC, "then"), _window(about)
    if about.value(METRIC, "price") is None or not then or then <= 0 or window is None:
        return None
    steps = _steps(about)
    content = Content(_bridge(about, window, steps), _products(about), _note(about, window))
    return Section("account_price", words("account-price"), _lead(about, window, steps), content)


def _window(about: About) -> "pd.Series[Any] | None":
    result = about.case.now.get(METRIC)
    table = None if result is None else result.tables.get("window")
    return None if table is None or table.empty else table.iloc[0]


@dataclass(frozen=True)
class Steps:
    """The bridge in printed amounts: what it starts from, its steps that are not 0, what it ends at."""

    then: int
    moved: dict[str, int]
    now: int
    currency: str
    words: Words

    def told(self, amount: int, *, signed: bool = False) -> str:
        """An amount of the bridge in the one form it has on the page."""
        plus = "+" if signed and amount > 0 else ""
        return plus + exact_money(amount, self.currency, self.words)


def _steps(about: About) -> Steps:
    effects = [about.value(METRIC, step) or 0.0 for step in STEPS]
    then, moved, now = bridge_money(about.value(METRIC, "then") or 0.0, effects)
    steps = {step: change for step, change in zip(STEPS, moved, strict=True) if change}
    return Steps(then, steps, now, about.case.book.currency, about.words)


def _lead(about: About, window: "pd.Series[Any]", steps: Steps) -> str:
    words, change = about.words, steps.now - steps.then
    turn = direction(change, still=STILL * steps.then)
    main = max(steps.moved, key=lambda step: steps.moved[step] * change, default="none")
    told = turn != "flat" and steps.moved.get(main, 0) * change > 0
    lead = words(
        "account-price-lead",
        window=words(
            "account-price-window",
            basis=str(window["basis"]),
            period=words.period(about.case.book.period),
            month=words.month(window["end"].date()),
        ),
        direction=turn,
        change=steps.told(abs(change)),
        now=steps.told(steps.now),
        main=main if told else "none",
        amount=steps.told(steps.moved.get(main, 0), signed=True),
    )
    return passage(words, lead, _rate(about, steps))


def _rate(about: About, steps: Steps) -> str:
    """What prices did; nothing where no product was bought both times."""
    words, rate = about.words, about.value(METRIC, "price_rate")
    if rate is None:
        return ""
    effect = steps.moved.get("price", 0)
    return words(
        "account-price-rate",
        direction=direction(rate, still=0.0005) if effect else "flat",
        rate=words.percent(abs(rate), 1),
        amount=steps.told(abs(effect)),
    )


def _bridge(about: About, window: "pd.Series[Any]", steps: Steps) -> Picture | None:
    words, moved = about.words, steps.moved
    if len(moved) < 2:
        return None
    ends = ("then", "now") if window["basis"] == "period" else ("before", "last")
    rows: list[Row] = [_bar(words(f"account-price-{ends[0]}"), 0, steps.then, steps.told(steps.then))]
    reached = steps.then
    for step, change in moved.items():
        label, tone = words(f"account-price-step-{step}"), "good" if change > 0 else "bad"
        rows.append(_bar(label, reached, reached + change, steps.told(change, signed=True), tone))
        reached += change
    rows.append(_bar(words(f"account-price-{ends[1]}"), 0, steps.now, steps.told(steps.now), "accent"))
    best, worst = max(moved, key=moved.__getitem__), min(moved, key=moved.__getitem__)
    headline = words(
        "account-price-headline",
        side="up" if moved[worst] > 0 else "down" if moved[best] < 0 else "both",
        best=words(f"account-price-named-{best}"),
        worst=words(f"account-price-named-{worst}"),
        gained=steps.told(max(moved[best], 0), signed=True),
        lost=steps.told(min(moved[worst], 0)),
    )
    values = words.listed(f"{row['label']} {row['text']}" for row in rows)
    return Picture("waterfall", headline, words("chart-of", headline=headline, values=values), tuple(rows))


def _bar(label: str, start: int, end: int, text: str, tone: str = "context") -> Row:
    return {"label": label, "start": float(start), "end": float(end), "text": text, "tone": tone}


def _products(about: About) -> Grid | None:
    """The products whose revenue changed most, with what price and quantity made of it."""
    words, table = about.words, about.table(METRIC, "products")
    changed = table[table["change"].abs() >= 0.5] if not table.empty else table
    if len(changed) < 2:
        return None
    both = table[table["kind"] == "compared"]
    moved = both["price_now"] / both["price_then"] - 1
    names = about.case.book["products"].drop_duplicates("product_id").set_index("product_id")["name"]
    heads = (
        Head(words("account-price-product"), width=3.2),
        Head(words("account-price-change", currency=about.case.book.currency), number=True, width=1.6),
        Head(words("account-price-by-price"), number=True, width=1.3),
        Head(words("account-price-by-quantity"), number=True, width=1.4),
        Head(words("account-price-unit"), number=True, width=1.3),
    )
    more = len(changed) - len(changed.head(SHOWN))
    return Grid(
        words(
            "account-price-products",
            of=len(both),
            up=int((moved >= STILL).sum()),
            down=int((moved <= -STILL).sum()),
        ),
        heads,
        tuple(_product(words, row, names) for row in changed.head(SHOWN).to_dict("records")),
        note=words("account-price-more", n=more) if more else "",
    )


def _product(words: Words, row: dict[Any, Any], names: "pd.Series[Any]") -> tuple[Cell, ...]:
    """One product: the parts of its change are rounded so that they add up to it."""
    name = names.get(row["product_id"])
    said = str(name) if isinstance(name, str) and name else str(row["product_id"])
    change = round(float(row["change"]))
    cells = [Cell(said or words("account-price-unnamed")), Cell(words.points(change), tone(change))]
    if row["kind"] != "compared":
        return (*cells, Cell(""), Cell(""), Cell(words(f"account-price-kind-{row['kind']}"), "muted"))
    price = round(float(row["price"]))
    rate = float(row["price_now"]) / float(row["price_then"]) - 1
    judged = tone(rate, still=STILL)
    return (
        *cells,
        Cell(words.points(price)),
        Cell(words.points(change - price)),
        Cell(short_change(rate, words), judged),
    )


def _note(about: About, window: "pd.Series[Any]") -> str:
    share = about.value(METRIC, "coverage") or 0.0
    return about.words(
        "account-price-note",
        basis=str(window["basis"]),
        coverage="whole" if share >= 0.995 else "part",
        share=about.words.percent(share),
    )
