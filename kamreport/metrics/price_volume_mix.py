"""Why revenue differs from a year ago: prices, volume, mix, and products new or given up."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, uncovered, unknown, withhold
from kamreport.figures import Known, Result, reason, settings, units
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, Span, add_months

STEPS = ("price", "volume", "mix", "new", "dropped", "other")
MONEY = ("then", *STEPS, "now")
FIGURES = (*MONEY, "change", "price_rate")
TABLES = {
    "steps": ("account_id", "step", "revenue"),
    "products": (
        "account_id", "product_id", "kind", "then", "now", "change", "units_then", "units_now",
        "price_then", "price_now", "price", "quantity",
    ),
    "window": ("basis", "start", "end", "start_then", "end_then"),
}  # fmt: skip
ALL = "*"


@dataclass(frozen=True)
class Settings:
    """`least_coverage`: the share of revenue whose quantities must be known before effects are told."""

    least_coverage: float = 0.5


LINEAGE = Lineage(
    rows=(
        Rows("orders", lambda book: _compared(book)[0], adds=("amount",)),
        Rows("orders", lambda book: _compared(book)[1], adds=("amount",)),
    ),
    money=(
        *FIGURES, "steps.revenue", "products.then", "products.now", "products.change", "products.price*",
        "products.quantity",
    ),
    shares=("coverage",),
    totals=("products.then", "products.now", "products.change"),
)  # fmt: skip


def _compared(book: Book) -> tuple[Period, Period]:
    """The days compared, and those of a year before."""
    _, start, before, after = _spans(book)
    day = timedelta(days=1)
    return Period(Span.DAYS, start, after - day), Period(Span.DAYS, before, add_months(after, -12) - day)


@metric(settings=Settings, lineage=LINEAGE)
def price_volume_mix(book: Book, _known: Known) -> Result:
    """Price, volume and mix say why an account's revenue differs from a year ago. Price is the difference of
    unit prices of the products bought both times, at the new quantities; volume the change of all units at
    the average price of a year ago; mix what buying dearer or cheaper products than then made; new and
    dropped are products bought only now or only then. The steps add up to the change, to the cent.

    With units u, revenue n and price p = n / u of each product bought both times, U the sum of u, 0 for then:
    price = sum((p - p0) u), volume = (U / U0 - 1) sum(n0), mix = sum(p0 u) - U / U0 sum(n0). These are the
    sales-price, sales-quantity and sales-mix variances of Horngren, Datar and Rajan, Cost Accounting, chapter
    14, in revenue, with the year before as the budget. Units of all products add up as they are, so that
    where they are unlike (machines and screws) only volume and mix together are to be read. A product whose
    unit price is not known or not positive either time is `other`, as are lines without a product.

    Product facts are by month: the period to date is compared where it consists of whole months; else the
    last twelve whole months with the twelve before.

    accounts and portfolio (money in units): `then`, `price`, `volume`, `mix`, `new`, `dropped`, `other`,
    `now`, `change`; `price_rate` the price effect as a share of the same goods at last year's prices
    (-1 upwards); `coverage` the share 0-1 of the revenue of both times whose products have prices. The
    portfolio's effects are the sums of all accounts' and so hold no mix between accounts.

    tables:
    steps     account_id, step (then, price, ..., now), revenue; "*" for the portfolio
    products  account_id, product_id, kind (compared, new, dropped, other), then, now, change, units_then,
              units_now, price_then, price_now (NaN where not compared), price and quantity effects that add
              up to the change; largest change first in each account
    window    one row: basis ("period" or "trailing"), start, end, start_then, end_then

    Withheld: withheld-no-orders; withheld-history; withheld-no-products (no order names one);
    withheld-no-units; withheld-no-revenue (bought neither time); withheld-units under half the coverage.
    """
    why = _why(book)
    if why is not None:
        return unknown(book, (*FIGURES, "coverage"), why, TABLES)
    least = settings(book, "price_volume_mix", Settings).least_coverage
    cells = _priced(_cells(book))
    sums = _sums(cells).reindex(book.accounts, fill_value=0)
    accounts = _figured(sums, least)
    whole = Result(_figured(sums.sum().to_frame(ALL).T, least))
    portfolio = {name: whole.estimate(ALL, name) for name in (*FIGURES, "coverage")}
    frame = pd.concat([whole.accounts, accounts])
    tables = {"steps": _steps(frame), "products": _products(cells), "window": _window(book)}
    return Result(accounts, portfolio, tables)


def _why(book: Book) -> Any:
    facts = book.facts.products
    if not book.has("orders"):
        return NO_ORDERS
    if not (facts["product_id"] != "").any():
        return reason("no-products")
    if not (facts["units"] != 0).any():
        return reason("no-units")
    return uncovered(book, _spans(book)[2])


def _spans(book: Book) -> tuple[str, date, date, date]:
    """The basis, the first day of the months, of those a year before, and the day after the last."""
    end = (book.as_of + timedelta(days=1)).replace(day=1)
    to_date = book.period.to_date(book.as_of)
    start, after = to_date.start, to_date.end + timedelta(days=1)
    if start.day == 1 and after.day == 1 and after <= end:
        return "period", start, add_months(start, -12), after
    return "trailing", add_months(end, -12), add_months(end, -24), end


def _window(book: Book) -> pd.DataFrame:
    basis, start, before, after = _spans(book)
    days = [start, after - timedelta(days=1), before, add_months(after, -12) - timedelta(days=1)]
    row = [basis, *(pd.Timestamp(day) for day in days)]
    return pd.DataFrame([row], columns=list(TABLES["window"]))


def _cells(book: Book) -> pd.DataFrame:
    """Cents and units of each account and product now (1) and then (0)."""
    _, start, before, after = _spans(book)
    facts = book.facts.products[["account_id", "product_id", "month", "net_cents", "units"]]
    spans = ((before, add_months(after, -12), "0"), (start, after, "1"))
    parts = [
        facts[(facts["month"] >= pd.Timestamp(first)) & (facts["month"] < pd.Timestamp(last))]
        .groupby(["account_id", "product_id"])[["net_cents", "units"]]
        .sum()
        .set_axis([f"n{end}", f"u{end}"], axis=1)
        for first, last, end in spans
    ]
    cells = parts[0].join(parts[1], how="outer").fillna(0)
    cells = cells.astype({"n0": "int64", "n1": "int64"}).round({"u0": 6, "u1": 6})
    return cells[(cells != 0).any(axis=1)].reset_index()


def _priced(cells: pd.DataFrame) -> pd.DataFrame:
    """The cells with their kind; prices, and price and quantity effects in cents, of those compared."""
    named = cells["product_id"] != ""
    then, now = (cells["n0"] > 0) & (cells["u0"] > 0), (cells["n1"] > 0) & (cells["u1"] > 0)
    empty_then, empty_now = (cells["n0"] == 0) & (cells["u0"] == 0), (cells["n1"] == 0) & (cells["u1"] == 0)
    chosen = [named & then & now, named & now & empty_then, named & then & empty_now]
    kind = pd.Series(np.select(chosen, ["compared", "new", "dropped"], "other"), cells.index, dtype="str")
    both = kind == "compared"
    p0 = cells["n0"].where(both) / cells["u0"].where(both)
    p1 = cells["n1"].where(both) / cells["u1"].where(both)
    same = cells["u1"] * p0
    price = (cells["n1"] - same).round()
    return cells.assign(kind=kind, p0=p0, p1=p1, same=same, price=price)


def _sums(cells: pd.DataFrame) -> pd.DataFrame:
    """Each account's steps in whole cents, what they rest on, and the money moved with and without prices."""
    by = cells["account_id"]
    both = cells["kind"] == "compared"
    sums = cells[both].groupby("account_id")[["n0", "n1", "u0", "u1", "same"]].sum()
    sums = sums.reindex(sorted(by.unique()), fill_value=0)
    factor = sums["u1"] / sums["u0"].where(sums["u0"] > 0)
    price = (sums["n1"] - sums["same"]).round()
    volume = ((factor - 1) * sums["n0"]).fillna(0).round()
    moved = cells["n1"] - cells["n0"]
    found = {
        "then": cells["n0"].groupby(by).sum(),
        "price": price,
        "volume": volume,
        "mix": sums["n1"] - sums["n0"] - price - volume,
        **{kind: moved.where(cells["kind"] == kind, 0).groupby(by).sum() for kind in STEPS[3:]},
        "now": cells["n1"].groupby(by).sum(),
    }
    weight = cells["n0"].abs() + cells["n1"].abs()
    known = weight.where(cells["kind"] != "other", 0)
    frame = pd.DataFrame(found).astype("int64")
    return frame.assign(same=sums["same"], known=known.groupby(by).sum(), weight=weight.groupby(by).sum())


def _figured(sums: pd.DataFrame, least: float) -> pd.DataFrame:
    coverage = sums["known"] / sums["weight"].where(sums["weight"] > 0)
    frame = units(sums[list(MONEY)]).assign(
        change=units(sums["now"] - sums["then"]),
        price_rate=sums["price"] / sums["same"].where(sums["same"] > 0),
        coverage=coverage,
    )
    few = [
        reason("units", known=int(one * 100), least=round(least * 100)) if one < least else None
        for one in coverage
    ]
    for name in (*FIGURES, "coverage"):
        frame = withhold(frame, name, reason("no-revenue"), coverage.isna())
        if name not in ("then", "now", "change", "coverage"):
            frame = withhold(frame, name, pd.Series(few, index=frame.index, dtype="object"))
    return withhold(frame, "price_rate", reason("base"), frame["price_rate"].isna())


def _steps(frame: pd.DataFrame) -> pd.DataFrame:
    known = frame.loc[frame["price"].notna(), list(MONEY)]
    long = known.rename_axis("account_id").reset_index().melt("account_id", MONEY, "step", "revenue")
    place = {step: number for number, step in enumerate(MONEY)}
    long = long.astype({"account_id": "str", "step": "str", "revenue": "float64"})
    keyed = long.assign(place=long["step"].map(place)).sort_values(["account_id", "place"])
    return keyed[list(TABLES["steps"])].reset_index(drop=True)


def _products(cells: pd.DataFrame) -> pd.DataFrame:
    change = cells["n1"] - cells["n0"]
    table = cells.assign(
        size=change.abs(),
        then=units(cells["n0"]),
        now=units(cells["n1"]),
        change=units(change),
        units_then=cells["u0"],
        units_now=cells["u1"],
        price_then=units(cells["p0"]),
        price_now=units(cells["p1"]),
        price=units(cells["price"]),
        quantity=units(change - cells["price"]),
    )
    ordered = table.sort_values(["account_id", "size", "product_id"], ascending=[True, False, True])
    return ordered[list(TABLES["products"])].reset_index(drop=True)
