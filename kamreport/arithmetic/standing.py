"""Where an account stands: what it is worth now and a year ago, whatever the book measures worth by."""

from typing import Any

import pandas as pd

from kamreport.figures import Known

NEEDS = ("revenue", "recurring", "conversion", "value")
YEARS = {
    "orders": ("revenue", "trailing", "trailing_before"),
    "contracts": ("recurring", "annual", "annual_year_ago"),
    "opportunities": ("conversion", "won_value", "won_value_before"),
}
SHORT = ("revenue", "revenue", "year_ago")


def source(known: Known) -> str:
    """What worth is measured by: "orders", "contracts", "opportunities", or "" for nothing."""
    return str(known["value"].tables["basis"]["source"].iloc[0])


def worths(known: Known) -> pd.DataFrame:
    """Each account's worth `now` and `then`, a year before, in currency units; NaN where not known.

    Worth is that of the value score: orders of twelve months, else the yearly value of contracts, else
    opportunities won. Where no order reaches back twice twelve months it is the revenue of the period and of
    the same period a year ago. Reads the metrics NEEDS.
    """
    metric, now, then = YEARS.get(source(known), YEARS["opportunities"])
    if metric == "revenue" and known[metric].accounts[then].isna().all():
        metric, now, then = SHORT
    accounts = known[metric].accounts
    return pd.DataFrame({"now": accounts[now], "then": accounts[then]}, dtype="float64")


def growth(worth: pd.DataFrame) -> "pd.Series[Any]":
    """Growth from `then` to `now` as a share (0.1 is +10 %); NaN without a positive base."""
    return worth["now"] / worth["then"].where(worth["then"] > 0) - 1
