"""The order mix narrows: categories bought regularly are bought no more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.arithmetic.measuring import uncovered
from kamreport.figures import Known, units
from kamreport.model import Book
from kamreport.period import add_months
from kamreport.signals import signal
from kamreport.warning import (
    Evidence,
    Found,
    Money,
    Month,
    Row,
    Severity,
    Share,
    Value,
    by_account,
    day,
    values,
)

BEFORE = 12
CELL = ["account_id", "category"]


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
    bought = _bought(book, start)
    then = _cells(bought, start, middle)
    lately = _cells(bought, middle, end)
    last = bought.groupby(CELL)["month"].max()
    both = then.add_suffix("_then").join(lately.add_suffix("_now"), how="outer").join(last).reset_index()
    cells = both.fillna({"cents_then": 0, "months_then": 0, "months_now": 0})
    gone = (cells["months_then"] >= chosen.regular_months) & (cells["months_now"] == 0)
    shares = _shares(cells, gone)
    dropped = cells[gone & cells["account_id"].isin(shares.index[shares >= chosen.least_share])]
    ordered = dropped.sort_values("cents_then", ascending=False, kind="stable")
    for account, rows in by_account(ordered).items():
        yield _found(account, rows, float(shares[account]), middle, chosen)


def _shares(cells: pd.DataFrame, gone: "pd.Series[bool]") -> "pd.Series[float]":
    """The share of its revenue of then that an account dropped, where it dropped more than it took up."""
    bought, new = cells["months_now"] > 0, cells["months_then"] == 0
    counted = pd.DataFrame(
        {
            "kept": bought,
            "dropped": gone,
            "added": bought & new,
            "lost": cells["cents_then"].where(gone, 0.0),
            "revenue": cells["cents_then"],
        }
    )
    each = counted.groupby(cells["account_id"]).sum()
    each = each[(each["kept"] > 0) & (each["dropped"] > each["added"]) & (each["revenue"] > 0)]
    return each["lost"] / each["revenue"]


def _found(account: str, dropped: Sequence[Row], share: float, middle: date, chosen: Settings) -> Found:
    evidence = []
    for found in dropped:
        told: dict[str, Value] = {
            "revenue_before": Money(float(units(found["cents_then"]))),
            "months_bought": round(float(found["months_then"])),
            "last_month": Month(day(found["month"])),
        }
        evidence.append(Evidence("orders", str(found["category"]), tuple(told.items())))
    names = [str(one["category"]) for one in dropped]
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


def _bought(book: Book, start: date) -> pd.DataFrame:
    """What was bought by month, from `start` on: account_id, category, month, cents."""
    facts = book.facts.products
    facts = facts[facts["month"] >= pd.Timestamp(start)]
    listed = book["products"].drop_duplicates("product_id").set_index("product_id")
    named = "category" if listed["category"].notna().any() else "name"
    category = facts["product_id"].map(listed[named]).astype("str")
    if named == "name":
        category = category.fillna(facts["product_id"].where(facts["product_id"] != ""))
    rows = facts.assign(category=category)
    rows = rows[rows["category"].notna() & (rows["category"] != "") & (rows["net_cents"] > 0)]
    return rows.groupby([*CELL, "month"]).agg(cents=("net_cents", "sum")).reset_index()


def _cells(bought: pd.DataFrame, start: date, end: date) -> pd.DataFrame:
    """By account and category, from `start` and before `end`: cents, and months with a purchase."""
    part = bought[(bought["month"] >= pd.Timestamp(start)) & (bought["month"] < pd.Timestamp(end))]
    return part.groupby(CELL).agg(cents=("cents", "sum"), months=("month", "size"))
