"""Account review: what it buys now against a year ago, and what widened or narrowed."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.figures import units
from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction, ratio, short_change, tone
from kamreport.narrative.composing import cells
from kamreport.narrative.groups import printed_groups
from kamreport.narrative.money import whole_money
from kamreport.period import add_months
from kamreport.sections import section
from kamreport.words import Words

CATEGORIES = 7
PRODUCTS = 5
CLEAR_MIX = 0.1


@dataclass(frozen=True)
class Content:
    """The categories with their changes and shares, and the top products."""

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
    content = Content(_categories(about, rows), _products(about), words("account-products-rule"))
    return Section("account_products", words("account-products"), _lead(about, rows).strip(), content)


def _name(about: About, category: Any) -> str:
    return about.words.named(str(category)) or about.words("account-products-unstated")


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


def _categories(about: About, rows: pd.DataFrame) -> Grid | None:
    """The categories by revenue, with what each gained or lost where the year before is known."""
    words = about.words
    currency = words.currency(about.case.book.currency)
    shown = rows.sort_values("revenue", ascending=False).head(CATEGORIES)
    now = printed_groups(dict(zip(rows["category"], rows["revenue"], strict=True)))
    amounts, total = [words.number(now[one]) for one in shown["category"]], words.number(sum(now.values()))
    known = bool(rows["before"].notna().all() and rows["before"].sum() > 0)
    then = printed_groups(dict(zip(rows["category"], rows["before"], strict=True))) if known else now
    moved = [now[one] - then[one] for one in shown["category"]]
    most = float(shown["share"].max()) if shown["share"].notna().any() else 1.0
    heads: tuple[Head, ...] = (
        Head(words("account-products-category"), width=2.6),
        Head(words("account-products-revenue", currency=currency), number=True, width=1.6),
        Head(words("account-products-now"), number=True, width=1.2),
        Head("", width=1.7),
    )
    body = [
        _category(about, row, amount, most)
        for (_, row), amount in zip(shown.iterrows(), amounts, strict=True)
    ]
    if known:
        heads += (
            Head(words("account-products-before"), number=True, width=1.4),
            Head(words("account-products-moved", currency=currency), number=True, width=1.6),
            Head(words("column-change"), number=True, width=1.2),
        )
        body = [
            (*cells_of, *_moved(about, row, change))
            for cells_of, (_, row), change in zip(body, shown.iterrows(), moved, strict=True)
        ]
    headline = _headline(about, rows, known=known)
    more = len(rows) - len(shown)
    if more:
        return Grid(headline, heads, tuple(body), note=words("account-more", n=more))
    foot = cells(words("total"), total, "", "")
    if known:
        change = ratio(float(rows["revenue"].sum()), float(rows["before"].sum()))
        said = "" if change is None else short_change(change, words)
        foot += cells("", words.points(sum(moved)), said)
    return Grid(headline, heads, tuple(body), total=foot)


def _headline(about: About, rows: pd.DataFrame, *, known: bool) -> str:
    """Which categories came or went; else which gained and lost most; else only their order."""
    words = about.words
    gone = int(((rows["before"] > 0) & (rows["revenue"] <= 0)).sum()) if known else 0
    fresh = int(((rows["before"] <= 0) & (rows["revenue"] > 0)).sum()) if known else 0
    moved = rows[rows["change"].abs() >= 0.5].sort_values("change")
    if gone or fresh or not known or len(moved) < 2:
        turn = "both" if gone and fresh else "gone" if gone else "fresh" if fresh else "same"
        return words("account-products-headline", gone=gone, fresh=fresh, turn=turn)
    worst, best = moved.iloc[0], moved.iloc[-1]
    down, up = float(worst["change"]), float(best["change"])
    return words(
        "account-products-changes",
        turn="both" if up > 0 > down else "up" if up > 0 else "down",
        best=_name(about, best["category"]),
        gain=about.money(abs(up)),
        worst=_name(about, worst["category"]),
        loss=about.money(abs(down)),
    )


def _category(about: About, row: "pd.Series[Any]", amount: str, most: float) -> tuple[Cell, ...]:
    part = 0.0 if pd.isna(row["share"]) else float(row["share"])
    return (
        Cell(_name(about, row["category"])),
        Cell(amount),
        Cell(about.words.percent(part)),
        Cell("", "", min(part / most, 1.0) if most > 0 else None),
    )


def _moved(about: About, row: "pd.Series[Any]", change: int) -> tuple[Cell, ...]:
    words, share = about.words, row["share_before"]
    moved = ratio(float(row["revenue"]), float(row["before"]))
    said = words("account-products-new") if moved is None else short_change(moved, words)
    return (
        Cell("" if pd.isna(share) else words.percent(float(share))),
        Cell(words.points(change), tone(change)),
        Cell(said if moved is not None or row["revenue"] > 0 else ""),
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
        Head(
            words("account-products-revenue", currency=words.currency(about.case.book.currency)),
            number=True,
            width=1.7,
        ),
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
    rows = about.case.own(about.case.book.facts.products, about.account)
    rows = rows[rows["product_id"] != ""]
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
        words.named(str(name)),
        words.named(str(category)),
        amount,
        Cell(said, tone(change, still=0.05)),
        words.percent(now / whole if whole else 0),
    )
