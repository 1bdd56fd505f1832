"""Purchase rhythm: when each account's next order is to be expected, and how long it is overdue."""

from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import pandas as pd
from pydantic import Field

from kamreport.arithmetic.measuring import NO_ORDERS, unknown
from kamreport.arithmetic.tallies import Columns, figure, too_few
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import renewal

FIGURES = ("days_to_order", "days_overdue", "silence_chance")
DAYS = ("expected_on", "earliest_on", "latest_on")
STANDINGS = ("not_due", "overdue", "late")
TABLES = {"overdue": ("account_id", "standing", *DAYS, "days_overdue", "silence_chance")}
LEAST_GAPS = 3


@dataclass(frozen=True)
class Settings:
    """`widest`: how many usual gaps ahead the interval may end before no day is named."""

    widest: Annotated[float, Field(gt=1)] = 6.0


LINEAGE = Lineage(rows=(Rows("orders"),), shares=("silence_chance",))


@metric(settings=Settings, lineage=LINEAGE)
def rhythm(book: Book, _known: Known) -> Result:
    """The next order is expected one usual gap after the last one: the mean of the account's own gaps between
    the days on which it ordered, at least three. The 95% interval supposes gamma-distributed gaps and is
    wide where few gaps are known. An account is overdue past the expected day, and late past the
    interval's end.

    Next gap / mean gap follows Fisher's F (kamreport.models.renewal, after Platzer and Reutterer 2016).
    The expectation is made on the day of the last order; the silence since does not move it. Returns
    make no order day; orders of one day are one.

    accounts: `days_to_order` days from the as-of day to the expected one, negative when it has passed, with
    `_low`, `_high` and `_n`, the number of gaps; `expected_on`, `earliest_on`, `latest_on` the same as
    timestamps (NaT when not known); `days_overdue` from 0; `silence_chance` 0-1, the chance that a gap is at
    least as long as the silence now; `standing` the word rhythm-<key>: not_due, overdue, late.
    portfolio: `overdue` (late ones included) and `late`: accounts, n those whose rhythm is known.
    tables: overdue: the accounts overdue, the least likely silence first.

    Withheld: withheld-no-orders, withheld-never-ordered, withheld-own-gaps (n, least); withheld-irregular
    where the interval's end lies more than six usual gaps ahead (not for `silence_chance`).
    """
    if not book.has("orders"):
        empty = unknown(book, FIGURES, NO_ORDERS, TABLES)
        nothing: Columns = {one: pd.Series(pd.NaT, book.accounts, dtype="datetime64[us]") for one in DAYS}
        nothing["standing"] = pd.Series(None, book.accounts, dtype="str")
        portfolio = {one: Estimate(withheld=NO_ORDERS) for one in STANDINGS[1:]}
        return Result(empty.accounts.assign(**nothing), portfolio, empty.tables)
    accounts = _accounts(book)
    rated = accounts["standing"].notna()
    late, over = accounts["standing"] == "late", accounts["days_overdue"] > 0
    n = int(rated.sum())
    none = Estimate(n=0, withheld=reason("own-gaps", n=0, least=LEAST_GAPS))
    portfolio = {
        "overdue": Estimate(float(over.sum()), n=n) if n else none,
        "late": Estimate(float(late.sum()), n=n) if n else none,
    }
    rows = accounts[over].reset_index().sort_values(["silence_chance", "account_id"], ignore_index=True)
    return Result(accounts, portfolio, {"overdue": rows[list(TABLES["overdue"])]})


def _accounts(book: Book) -> pd.DataFrame:
    found = _gaps(book)
    n, mean = found["n"], found["mean"].where(found["n"] >= LEAST_GAPS)
    silence = (pd.Timestamp(book.as_of) - found["last"]).dt.days.astype("float64")
    low, high = renewal.next_gap(mean, found["deviation"], n)
    chance = pd.Series(renewal.longer(mean, found["deviation"], n, silence), book.accounts)
    never = reason("never-ordered")
    why = too_few(n, LEAST_GAPS, "own-gaps").where(found["last"].notna(), never)
    regular = pd.Series(high, book.accounts) <= settings(book, "rhythm", Settings).widest * mean
    ahead = (mean.round() - silence).where(regular)
    ends = {"low": np.floor(low) - silence, "high": np.ceil(high) - silence, "n": n}
    day = why.where(mean.isna(), reason("irregular"))
    columns: Columns = {
        **figure("days_to_order", ahead, day, **ends),
        **figure("days_overdue", (-ahead).clip(lower=0), day),
        **figure("silence_chance", chance, why),
    }
    for name, column in zip(DAYS, ("", "_low", "_high"), strict=True):
        columns[name] = _day(book, columns[f"days_to_order{column}"])
    standing = np.select([columns["days_to_order_high"] < 0, ahead < 0], ["late", "overdue"], "not_due")
    columns["standing"] = pd.Series(standing, book.accounts, dtype="str").where(ahead.notna())
    return pd.DataFrame(columns)


def _day(book: Book, ahead: "pd.Series[Any]") -> "pd.Series[Any]":
    """The day so many days from the as-of day, capped at a hundred years either way."""
    days = pd.to_timedelta(ahead.clip(-36525, 36525), unit="D")
    return (pd.Timestamp(book.as_of) + days).astype("datetime64[us]")


def _gaps(book: Book) -> pd.DataFrame:
    """By account: the last order day, and the number, mean and deviation of the gaps between order days."""
    days = book.facts.days
    table = days.loc[days["orders"] > 0, ["account_id", "date"]].drop_duplicates()
    table = table.sort_values(["account_id", "date"], ignore_index=True)
    gaps = table.groupby("account_id")["date"].diff().dt.days.astype("float64")
    own = gaps.groupby(table["account_id"]).agg(["count", "mean", "std"]).reindex(book.accounts)
    return pd.DataFrame(
        {
            "last": table.groupby("account_id")["date"].max().reindex(book.accounts),
            "n": own["count"].fillna(0).astype("float64"),
            "mean": own["mean"].astype("float64"),
            "deviation": own["std"].astype("float64"),
        }
    )
