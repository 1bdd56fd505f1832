"""Account review: how much of the change of revenue is price, volume, mix, and products new or given up."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Section
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction, short_change, tone
from kamreport.narrative.composing import passage
from kamreport.narrative.price_steps import METRIC, Steps, chief, steps, window
from kamreport.narrative.two_totals import Mark, two_totals
from kamreport.sections import section
from kamreport.words import Words

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
    """Price, volume and mix of one account; left out where unit prices or a year ago are not known.

    Where nothing is bought any more there is nothing to explain either.
    """
    if account is None:
        return None
    about = About(case, account, words)
    then, spans = about.value(METRIC, "then"), window(about)
    if about.value(METRIC, "price") is None or not then or then <= 0 or spans is None:
        return None
    if (about.value(METRIC, "now") or 0) <= 0:
        return None
    bridge = steps(about)
    content = Content(_bridge(about, spans, bridge), _products(about), _note(about, spans))
    return Section("account_price", words("account-price"), _lead(about, spans, bridge), content)


def _lead(about: About, spans: "pd.Series[Any]", bridge: Steps) -> str:
    words, change = about.words, bridge.now - bridge.then
    turn = direction(change, still=STILL * bridge.then)
    main = chief(bridge) if turn != "flat" else None
    lead = words(
        "account-price-lead",
        window=words(
            "account-price-window",
            basis=str(spans["basis"]),
            period=words.period(about.case.book.period),
            month=words.month(spans["end"].date()),
        ),
        direction=turn,
        change=bridge.told(abs(change)),
        now=about.money(about.value(METRIC, "now") or 0.0),
        main=main or "none",
        amount=bridge.told(abs(bridge.moved.get(main or "", 0))),
    )
    return passage(words, lead, _rate(about, bridge))


def _rate(about: About, bridge: Steps) -> str:
    """What prices did; nothing where no product was bought both times."""
    words, rate = about.words, about.value(METRIC, "price_rate")
    if rate is None:
        return ""
    effect = bridge.moved.get("price", 0)
    return words(
        "account-price-rate",
        direction=direction(rate, still=0.0005) if effect else "flat",
        rate=words.percent(abs(rate), 1),
        amount=bridge.told(abs(effect)),
    )


def _bridge(about: About, spans: "pd.Series[Any]", bridge: Steps) -> Picture | None:
    words, moved = about.words, bridge.moved
    if len(moved) < 2:
        return None
    ends = ("then", "now") if spans["basis"] == "period" else ("before", "last")
    best, worst = max(moved, key=moved.__getitem__), min(moved, key=moved.__getitem__)
    headline = words(
        "account-price-headline",
        side="up" if moved[worst] > 0 else "down" if moved[best] < 0 else "both",
        best=words(f"account-price-named-{best}"),
        worst=words(f"account-price-named-{worst}"),
        gained=bridge.told(max(moved[best], 0)),
        lost=bridge.told(-min(moved[worst], 0)),
    )
    return two_totals(
        headline,
        Mark(words(f"account-price-{ends[0]}"), bridge.then, bridge.told(bridge.then)),
        (
            Mark(words(f"account-price-step-{step}"), change, bridge.told(change, signed=True))
            for step, change in moved.items()
        ),
        Mark(words(f"account-price-{ends[1]}"), bridge.now, bridge.told(bridge.now)),
        words,
    )


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
        Head(
            words("account-price-change", currency=words.currency(about.case.book.currency)),
            number=True,
            width=1.6,
        ),
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
            whole=str(bool((moved >= STILL).all())),
        ),
        heads,
        tuple(_product(words, row, names) for row in changed.head(SHOWN).to_dict("records")),
        note=words("account-price-more", n=more) if more else "",
    )


def _product(words: Words, row: dict[Any, Any], names: "pd.Series[Any]") -> tuple[Cell, ...]:
    """One product: the parts of its change are rounded so that they add up to it."""
    name = names.get(row["product_id"])
    said = words.named(name) if isinstance(name, str) and name else str(row["product_id"])
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


def _note(about: About, spans: "pd.Series[Any]") -> str:
    share = about.value(METRIC, "coverage") or 0.0
    return about.words(
        "account-price-note",
        basis=str(spans["basis"]),
        coverage="whole" if share >= 0.995 else "part",
        share=about.words.percent(share),
    )
