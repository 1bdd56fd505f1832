"""The order mix narrows: categories bought regularly are bought no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.arithmetic.measuring import uncovered
from kamreport.figures import Known, units
from kamreport.model import Book
from kamreport.period import add_months
from kamreport.signals import signal
from kamreport.warning import Evidence, Found, Money, Month, Severity, Share, Value, day, values

BEFORE = 12


@dataclass(frozen=True)
class Settings:
    """The whole months without a purchase; in how many of the twelve before a category was bought to count
    as regular; the least share of revenue dropped, and the share from which the warning is high.
    """

    silent_months: int = 6
    regular_months: int = 6
    least_share: float = 0.05
    high_share: float = 0.3


@signal(Settings)
def mix_narrowing(book: Book, _now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """An account that still buys has dropped more product categories than it took up: bought in at least
    six of twelve months, not once in the six since. Medium; high from 30 % of the revenue of then.

    Taken up are categories bought in the last six months and never in the twelve before. Lines without
    a category count for nothing; where no product has one, each product is its own. Silent in a book whose
    orders do not reach back eighteen months.
    """
    end = (book.as_of + timedelta(days=1)).replace(day=1)
    middle, start = add_months(end, -chosen.silent_months), add_months(end, -chosen.silent_months - BEFORE)
    if uncovered(book, start) is not None:
        return
    bought = _bought(book)
    then = _cells(bought, start, middle)
    lately = _cells(bought, middle, end)
    both = then.add_suffix("_then").join(lately.add_suffix("_now"), how="outer").fillna(0).reset_index()
    for account, rows in both.groupby("account_id"):
        kept = rows[rows["months_now"] > 0]
        dropped = rows[(rows["months_then"] >= chosen.regular_months) & (rows["months_now"] == 0)]
        added = rows[(rows["months_then"] == 0) & (rows["months_now"] > 0)]
        revenue = rows["cents_then"].clip(lower=0).sum()
        if kept.empty or len(dropped) <= len(added) or revenue <= 0:
            continue
        share = float(dropped["cents_then"].clip(lower=0).sum() / revenue)
        if share < chosen.least_share:
            continue
        yield _found(
            str(account), dropped.sort_values("cents_then", ascending=False), bought, share, middle, chosen
        )


def _found(
    account: str, dropped: pd.DataFrame, bought: pd.DataFrame, share: float, middle: date, chosen: Settings
) -> Found:
    own = bought[bought["account_id"] == account]
    evidence = []
    for _, found in dropped.iterrows():
        last = own.loc[own["category"] == found["category"], "month"].max()
        told: dict[str, Value] = {
            "revenue_before": Money(float(units(found["cents_then"]))),
            "months_bought": round(float(found["months_then"])),
            "last_month": Month(day(last)),
        }
        evidence.append(Evidence("orders", str(found["category"]), tuple(told.items())))
    names = [str(one) for one in dropped["category"]]
    return Found(
        account,
        middle,
        Severity.HIGH if share >= chosen.high_share else Severity.MEDIUM,
        values(
            n=len(names),
            more=len(names) - 1,
            name=names[0],
            share=Share(share),
            months=chosen.silent_months,
        ),
        tuple(evidence),
    )


def _bought(book: Book) -> pd.DataFrame:
    """The months in which an account bought of a category: account_id, category, month, cents."""
    facts, listed = (
        book.facts.products,
        book["products"].drop_duplicates("product_id").set_index("product_id"),
    )
    named = "category" if listed["category"].notna().any() else "name"
    category = facts["product_id"].map(listed[named]).astype("str")
    if named == "name":
        category = category.fillna(facts["product_id"].where(facts["product_id"] != ""))
    rows = facts.assign(category=category)
    rows = rows[rows["category"].notna() & (rows["category"] != "") & (rows["net_cents"] > 0)]
    keys = ["account_id", "category", "month"]
    return rows.groupby(keys).agg(cents=("net_cents", "sum")).reset_index()


def _cells(bought: pd.DataFrame, start: date, end: date) -> pd.DataFrame:
    """By account and category, from `start` and before `end`: cents, and months with a purchase."""
    part = bought[(bought["month"] >= pd.Timestamp(start)) & (bought["month"] < pd.Timestamp(end))]
    return part.groupby(["account_id", "category"]).agg(cents=("cents", "sum"), months=("month", "size"))
