"""Contracts: which run on a day, and what they are worth a year."""

from datetime import date
from typing import Any

import pandas as pd


def running_on(contracts: pd.DataFrame, day: date) -> pd.DataFrame:
    """The contracts that run on a day: begun by then, and not ended before; one without an end runs on."""
    return contracts[runs_on(contracts, day)]


def runs_on(contracts: pd.DataFrame, day: date) -> "pd.Series[bool]":
    """Which of the contracts run on a day, aligned to them."""
    on = pd.Timestamp(day)
    return (contracts["start"] <= on) & ~(contracts["end"] < on)


def yearly_value(contracts: pd.DataFrame) -> "pd.Series[Any]":
    """The value of each contract a year in currency units, twelve months' where only that of a month is
    given; NaN where neither is.
    """
    return contracts["annual_value"].fillna(12 * contracts["monthly_value"])
