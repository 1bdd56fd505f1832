"""What each account buys: revenue by product category, and how the mix changed."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, uncovered, unknown, withhold
from kamreport.figures import Estimate, Known, Reason, Result, reason, units
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, Span, add_months

FIGURES = ("categories", "top_category", "top_share", "mix_change")
PAIRS = ("category", "revenue", "before", "change", "share", "share_before")
TABLES = {"categories": ("account_id", *PAIRS), "totals": (*PAIRS, "accounts")}
ALL = "*"


LINEAGE = Lineage(
    rows=(
        Rows(
            "orders",
            lambda book: Period(Span.DAYS, *_windows(book.as_of)[1:]),
            figures=FIGURES,
            adds=("amount",),
        ),
        Rows(
            "orders",
            lambda book: Period(
                Span.DAYS, _windows(book.as_of)[0], _windows(book.as_of)[1] - timedelta(days=1)
            ),
            figures=("mix_change",),
            adds=("amount",),
        ),
    ),
    money=("revenue", "before", "change"),
    shares=("*share*", "mix_change"),
    totals=(
        "categories.revenue", "categories.before", "categories.change",
        "totals.revenue", "totals.before", "totals.change",
    ),
)  # fmt: skip


@metric(lineage=LINEAGE)
def products(book: Book, _known: Known) -> Result:
    """The product mix is an account's revenue by product category over the last twelve whole months. The
    change of mix is the part of it that moved between categories against the twelve months before: half the
    sum of the absolute changes of shares, 0 when nothing moved, 1 when everything did.

    Months are whole: of an unfinished month nothing is counted. Shares are of the sum of the categories with
    a positive revenue; a category with more returns than purchases has share 0. Where no product has a
    category, each product is its own (by name, else its id). Lines without a product, and products without
    category where others have one, are category "" (not stated).

    accounts: `categories` the number of categories with positive revenue; `top_category` the largest (a tie:
    the first by name) and `top_share` its share 0-1; `mix_change` 0-1. portfolio: the same, but top_category.
    tables: categories: account_id, category, revenue, before, change (units), share, share_before 0-1, where
    either is not zero, by account and falling revenue; totals: the same over all accounts, with accounts, the
    number that bought in the category in the last twelve months. before, change and share_before are NaN
    where orders do not reach back (withheld-history for mix_change).

    Withheld: withheld-no-orders; withheld-no-products (no order names a product); withheld-no-revenue
    without positive revenue in the months that a figure needs.
    """
    named = book.facts.products["product_id"] != ""
    if not book.has("orders") or not named.any():
        why = reason("no-products") if book.has("orders") else NO_ORDERS
        return unknown(book, FIGURES, why, TABLES)
    start, middle, end = _windows(book.as_of)
    history = uncovered(book, start)
    facts = book.facts.products
    facts = facts.assign(category=categories(facts["product_id"], book["products"]))
    cells = pd.DataFrame(
        {
            "now": _cells(facts, middle, end),
            "then": _cells(facts, start, middle - timedelta(days=1)),
        }
    ).fillna(0)
    cells = cells.astype("int64")[(cells != 0).any(axis=1)].reset_index()
    table = _shares(cells, history)
    whole = cells.groupby("category", as_index=False)[["now", "then"]].sum().assign(account_id=ALL)
    totals = _shares(whole, history)
    buyers = cells[cells["now"] > 0].groupby("category").size()
    totals["accounts"] = totals["category"].map(buyers).fillna(0).astype("int64")
    accounts = _figures(table, book.accounts, history)
    summed = Result(_figures(totals, pd.Index([ALL]), history))
    portfolio: dict[str, Estimate] = {
        name: summed.estimate(ALL, name) for name in ("categories", "top_share", "mix_change")
    }
    tables = {"categories": table[list(TABLES["categories"])], "totals": totals[list(TABLES["totals"])]}
    return Result(accounts, portfolio, tables)


def _windows(as_of: date) -> tuple[date, date, date]:
    """First day of the twelve months before, of the last twelve, and the last day of these."""
    end = (as_of + timedelta(days=1)).replace(day=1)
    return add_months(end, -24), add_months(end, -12), end - timedelta(days=1)


def categories(ids: "pd.Series[str]", products: pd.DataFrame) -> "pd.Series[str]":
    """The category of each product by its id, "" where it has none; each product's own name, or else its id,
    where no product has a category.
    """
    listed = products.set_index("product_id")
    if listed["category"].notna().any():
        return ids.map(listed["category"]).astype("str").fillna("")
    return ids.map(listed["name"]).astype("str").fillna(ids)


def _cells(facts: pd.DataFrame, start: date, end: date) -> "pd.Series[int]":
    part = facts[(facts["month"] >= pd.Timestamp(start)) & (facts["month"] <= pd.Timestamp(end))]
    return part.groupby(["account_id", "category"])["net_cents"].sum()


def _shares(cells: pd.DataFrame, history: Reason | None) -> pd.DataFrame:
    table = cells.assign(revenue=units(cells["now"]), before=units(cells["then"]))
    table = table.assign(change=units(cells["now"] - cells["then"]))
    for share, column in (("share", "now"), ("share_before", "then")):
        bought = cells[column].clip(lower=0)
        total = bought.groupby(cells["account_id"]).transform("sum")
        table[share] = bought / total.where(total > 0)
    if history is not None:
        table[["before", "change", "share_before"]] = np.nan
    return table.sort_values(
        ["account_id", "now", "category"], ascending=[True, False, True], ignore_index=True
    )


def _figures(table: pd.DataFrame, accounts: "pd.Index[Any]", history: Reason | None) -> pd.DataFrame:
    bought = table[table["revenue"] > 0]
    top = bought.groupby("account_id").first().reindex(accounts)
    moved = (table["share"] - table["share_before"]).abs().groupby(table["account_id"]).sum(min_count=1) / 2
    both = table[["share", "share_before"]].notna().all(axis=1).groupby(table["account_id"]).all()
    frame = pd.DataFrame(
        {
            "categories": bought.groupby("account_id").size().reindex(accounts).astype("float64"),
            "top_category": top["category"].astype("str"),
            "top_share": top["share"].astype("float64"),
            "mix_change": moved.where(both).reindex(accounts).astype("float64"),
        },
        index=accounts,
    )
    frame = withhold(frame, "mix_change", history, history is not None)
    for figure in FIGURES:
        frame = withhold(frame, figure, reason("no-revenue"), frame[figure].isna())
    return frame
