"""The accounts that have fallen silent against their own rhythm, and what is at stake at each."""

import pandas as pd

from kamreport.case import Case
from kamreport.metrics.lifecycle import LEAST_GAPS
from kamreport.narrative.composing import numbers

SILENT = ("dormant", "churned")


def at_stake(case: Case) -> dict[str, float]:
    """What the silent accounts brought in the twelve months up to their last order, the largest first.

    In units of the reporting currency, never negative. In a book without orders: their yearly contract value
    a year ago. Empty where no account is silent.
    """
    stage = case.now["lifecycle"].accounts["stage"]
    silent = stage[stage.isin(SILENT)].index
    if case.book.has("orders"):
        days = case.book.facts.days
        last = days[days["orders"] > 0].groupby("account_id")["date"].max()
        own = days[days["account_id"].isin(silent)].merge(last.rename("last"), on="account_id")
        year = own[own["date"] > own["last"] - pd.DateOffset(years=1)]
        worth = year.groupby("account_id")["net_cents"].sum() / 100
    else:
        worth = case.now["recurring"].accounts["annual_year_ago"]
    found = worth.reindex(silent).fillna(0).astype("float64").clip(lower=0)
    return numbers(found.sort_values(ascending=False, kind="stable"))


def by_peers(case: Case, account: str) -> bool:
    """True when the rhythm of an account is that of comparable ones, for want of gaps of its own."""
    found = case.now["lifecycle"].estimate(account, "usual_gap")
    return found.known and (found.n or 0) < LEAST_GAPS
