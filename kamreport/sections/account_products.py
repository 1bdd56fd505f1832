"""Account review: what it buys now against a year ago, and what widened or narrowed."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.figures import units
from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction, ratio, short_change, tone
from kamreport.narrative.composing import cells
from kamreport.narrative.money import signed_money, whole_money
from kamreport.period import add_months
from kamreport.sections import section
from kamreport.words import Words

CATEGORIES = 10
PRODUCTS = 8
CLEAR_MIX = 0.1


@dataclass(frozen=True)
class Content:
    """The change of each category, the categories with their shares, and the top products."""

    changes: Picture | None
    categories: Grid | None
    products: Grid | None
    note: str


@section(Content, review=35)
def account_products(case: Case, account: str | None, words: Words) -> Section | None:
    """The product mix of one account; left out where its orders name no products."""
    if account is None:
        return None
    about = About(case, account, words)
    rows = about.table("products", "categories")
    if rows.empty or not (rows["revenue"] != 0).any():
        return None
    content = Content(
        _changes(about, rows), _categories(about, rows), _products(about), words("account-products-rule")
    )
    return Section("account_products", words("account-products"), _lead(about, rows).strip(), content)


def _name(about: About, category: Any) -> str:
    return str(category) or about.words("account-products-unstated")


def _lead(about: About, rows: pd.DataFrame) -> str:
    words = about.words
    bought = int((rows["revenue"] > 0).sum())
    top = rows.sort_values("revenue", ascending=False).iloc[0]
    share = float(top["share"]) if not pd.isna(top["share"]) else 1.0
    known = rows["before"].notna().all()
    before = int((rows["before"] > 0).sum()) if known else 0
    moved = about.value("products", "mix_change")
    return words(
        "account-products-lead",
        n=bought,
        top=_name(about, top["category"]),
        share=words.percent(share),
        width=direction(bought - before) if known and before else "unknown",
        before=before,
        mix="unknown" if moved is None else "moved" if moved >= CLEAR_MIX else "steady",
        moved="" if moved is None else words.percent(moved),
    )


def _changes(about: About, rows: pd.DataFrame) -> Picture | None:
    """The categories by how much money they gained or lost against the twelve months before."""
    words = about.words
    if rows["before"].isna().any() or rows["before"].sum() <= 0:
        return None
    moved = rows[rows["change"].abs() >= 0.5].sort_values("change", ascending=False)
    if len(moved) < 3:
        return None
    extreme = moved["change"].abs().sort_values(ascending=False).index[:CATEGORIES]
    shown = moved.loc[moved.index.isin(extreme)]
    currency = about.case.book.currency
    marks: tuple[Row, ...] = tuple(
        {
            "name": _name(about, row["category"]),
            "value": float(row["change"]),
            "text": signed_money(float(row["change"]), currency, words),
            "tone": "good" if row["change"] > 0 else "bad",
        }
        for _, row in shown.iterrows()
    )
    best, worst = shown.iloc[0], shown.iloc[-1]
    up, down = float(best["change"]), float(worst["change"])
    headline = words(
        "account-products-changes",
        turn="both" if up > 0 > down else "up" if up > 0 else "down",
        best=_name(about, best["category"]),
        gain=about.money(abs(up)),
        worst=_name(about, worst["category"]),
        loss=about.money(abs(down)),
    )
    values = words.listed(f"{mark['name']} {mark['text']}" for mark in marks)
    note = words("account-products-others", n=len(moved) - len(shown)) if len(moved) > len(shown) else ""
    return Picture("ranked", headline, words("chart-of", headline=headline, values=values), marks, note)


def _categories(about: About, rows: pd.DataFrame) -> Grid | None:
    words = about.words
    ordered = rows.sort_values("revenue", ascending=False)
    shown = ordered.head(CATEGORIES)
    amounts, total = whole_money(shown["revenue"].tolist(), words)
    most = float(shown["share"].max()) if shown["share"].notna().any() else 1.0
    heads = (
        Head(words("account-products-category"), width=2.6),
        Head(words("account-products-revenue", currency=about.case.book.currency), number=True, width=1.6),
        Head(words("column-change"), number=True, width=1.3),
        Head(words("account-products-before"), number=True, width=1.3),
        Head(words("account-products-now"), number=True, width=1.3),
        Head("", width=2),
    )
    body = tuple(
        _category(about, row, amount, most, known=bool((rows["before"] > 0).any()))
        for (_, row), amount in zip(shown.iterrows(), amounts, strict=True)
    )
    gone = int(((rows["before"] > 0) & (rows["revenue"] <= 0)).sum())
    fresh = int(((rows["before"] <= 0) & (rows["revenue"] > 0)).sum())
    fresh = fresh if (rows["before"] > 0).any() else 0
    headline = words("account-products-headline", gone=gone, fresh=fresh, turn=_turn(gone, fresh))
    more = len(ordered) - len(shown)
    if more:
        return Grid(headline, heads, body, note=words("account-more", n=more))
    change = ratio(
        float(rows["revenue"].sum()), float(rows["before"].sum()) if rows["before"].notna().all() else None
    )
    foot = cells(words("total"), total, "" if change is None else short_change(change, words), "", "", "")
    return Grid(headline, heads, body, total=foot)


def _turn(gone: int, fresh: int) -> str:
    return "both" if gone and fresh else "gone" if gone else "fresh" if fresh else "same"


def _category(
    about: About, row: "pd.Series[Any]", amount: str, most: float, *, known: bool
) -> tuple[Cell, ...]:
    words = about.words
    now, before = float(row["revenue"]), row["before"]
    change = None if pd.isna(before) else ratio(now, float(before))
    if change is not None:
        said = short_change(change, words)
    else:
        said = words("account-products-new") if known and now > 0 else ""
    share, share_before = row["share"], row["share_before"]
    part = 0.0 if pd.isna(share) else float(share)
    return (
        Cell(_name(about, row["category"])),
        Cell(amount),
        Cell(said, tone(change, still=0.05)),
        Cell("" if pd.isna(share_before) else words.percent(float(share_before))),
        Cell(words.percent(part)),
        Cell("", "", min(part / most, 1.0) if most > 0 else None),
    )


def _products(about: About) -> Grid | None:
    """The products that sold most in the twelve whole months, with the twelve before."""
    sums = _sums(about)
    if len(sums) < 2:
        return None
    words = about.words
    shown = sums.head(PRODUCTS)
    amounts, _ = whole_money(shown["now"].tolist(), words)
    heads = (
        Head(words("account-products-product"), width=3.4),
        Head(words("account-products-category"), width=2.4),
        Head(words("account-products-revenue", currency=about.case.book.currency), number=True, width=1.7),
        Head(words("column-change"), number=True, width=1.4),
        Head(words("account-products-now"), number=True, width=1.3),
    )
    whole = float(sums["now"].clip(lower=0).sum())
    known = about.value("products", "mix_change") is not None
    body = tuple(
        _product(about, row, amount, whole, known=known)
        for (_, row), amount in zip(shown.iterrows(), amounts, strict=True)
    )
    part = float(shown["now"].clip(lower=0).sum()) / whole if whole > 0 else 0.0
    headline = words(
        "account-products-top", n=len(shown), share=words.percent(part), all=str(len(shown) == len(sums))
    )
    more = len(sums) - len(shown)
    return Grid(headline, heads, body, note=words("account-more", n=more) if more else "")


def _sums(about: About) -> pd.DataFrame:
    facts = about.case.book.facts.products
    rows = facts[(facts["account_id"] == about.account) & (facts["product_id"] != "")]
    end = pd.Timestamp(add_months(about.as_of.replace(day=1), 0 if _whole(about) else -1))
    months = ((end.year - rows["month"].dt.year) * 12 + end.month - rows["month"].dt.month).astype(int)
    now = rows[months.between(0, 11)].groupby("product_id")["net_cents"].sum()
    before = rows[months.between(12, 23)].groupby("product_id")["net_cents"].sum()
    sums = pd.DataFrame({"now": units(now), "before": units(before)}).fillna(0.0)
    given = about.case.book["products"].drop_duplicates("product_id").set_index("product_id")
    sums = sums[sums["now"] > 0].join(given[["name", "category"]])
    return sums.reset_index(names="product_id").sort_values(["now", "product_id"], ascending=[False, True])


def _whole(about: About) -> bool:
    """True when the as-of day is the last of its month."""
    return (pd.Timestamp(about.as_of) + pd.Timedelta(days=1)).day == 1


def _product(
    about: About, row: "pd.Series[Any]", amount: str, whole: float, *, known: bool
) -> tuple[Cell, ...]:
    words = about.words
    now, before = float(row["now"]), float(row["before"])
    change = ratio(now, before) if known else None
    said = (
        "" if not known else words("account-products-new") if change is None else short_change(change, words)
    )
    name = row["name"] if isinstance(row["name"], str) and row["name"] else row["product_id"]
    category = row["category"] if isinstance(row["category"], str) else ""
    return cells(
        str(name),
        str(category),
        amount,
        Cell(said, tone(change, still=0.05)),
        words.percent(now / whole if whole else 0),
    )
