"""Small steps that measures share: rows of a window, exact sums, and columns with their partners."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import t_interval, wilson
from kamreport.figures import Estimate, Reason, reason
from kamreport.model import Book
from kamreport.period import Period

Columns = dict[str, "pd.Series[Any]"]
ALL = "*"


def within(frame: pd.DataFrame, column: str, period: Period) -> pd.DataFrame:
    """The rows whose date or moment lies in the period; rows without one are left out."""
    start, after = pd.Timestamp(period.start), pd.Timestamp(period.end) + pd.Timedelta(days=1)
    return frame[(frame[column] >= start) & (frame[column] < after)]


def ahead(frame: pd.DataFrame, column: str, book: Book, days: int) -> pd.DataFrame:
    """The rows whose day lies ahead, at most so many days: the as-of day is the first of them, since what
    falls on it is not past.
    """
    today = pd.Timestamp(book.as_of)
    return frame[(frame[column] >= today) & (frame[column] < today + pd.Timedelta(days=days + 1))]


def recent(book: Book, count: int) -> list[Period]:
    """The book's period up to its day and the `count` - 1 whole periods before it, oldest first."""
    periods = [book.period]
    while len(periods) < count:
        periods.append(periods[-1].previous())
    return [*periods[:0:-1], book.period.to_date(book.as_of)]


def count(frame: pd.DataFrame, accounts: "pd.Index[str]") -> "pd.Series[Any]":
    """Rows of each account."""
    return frame.groupby("account_id").size().reindex(accounts, fill_value=0).astype("float64")


def total(frame: pd.DataFrame, column: str, accounts: "pd.Index[str]") -> "pd.Series[Any]":
    """Each account's sum of a column of money in units, added in whole cents; empty values add nothing."""
    cents = (frame[column].fillna(0) * 100).round().astype("int64")
    summed = cents.groupby(frame["account_id"]).sum().reindex(accounts, fill_value=0)
    return summed.astype("float64") / 100


def figure(name: str, values: "pd.Series[Any]", why: "Reason | pd.Series[Any]", **partners: Any) -> Columns:
    """A figure's columns: its values, x_withheld where a value is missing, and partners (low, high, n)."""
    missing = values.isna()
    told: Any = why if isinstance(why, Reason) else why.reindex(values.index).astype("object")
    reasons = np.where(missing, told, None)
    found: Columns = {name: values.astype("float64")}
    for partner, column in partners.items():
        series = pd.Series(column, index=values.index, dtype="float64")
        found[f"{name}_{partner}"] = series if partner == "n" else series.mask(missing)
    found[f"{name}_withheld"] = pd.Series(reasons, index=values.index, dtype="object")
    return found


def too_few(n: "pd.Series[Any]", least: float, key: str = "answers") -> "pd.Series[Any]":
    """For each account the reason "n of what `key` counts; `least` needed"."""
    told = {size: reason(key, n=int(size), least=least) for size in n.unique()}
    return n.astype("object").map(told)


def share(
    name: str, hits: "pd.Series[Any]", n: "pd.Series[Any]", least: int, why: "Reason | pd.Series[Any]"
) -> Columns:
    """A proportion's columns with its Wilson interval and n; withheld under `least` observations."""
    enough = n >= max(least, 1)
    low, high = wilson(hits, n)
    return figure(name, (hits / n.where(n > 0)).where(enough), why, low=low, high=high, n=n)


def average(
    name: str,
    rows: pd.DataFrame,
    column: str,
    accounts: "pd.Index[str]",
    *,
    least: int,
    why: Callable[["pd.Series[Any]"], "Reason | pd.Series[Any]"],
    bounds: tuple[float, float] = (-np.inf, np.inf),
) -> Columns:
    """A mean's columns with its t interval, cut at the scale's bounds, and n.

    Withheld under `least` values, with why(n).
    """
    rows = rows.loc[rows[column].notna(), ["account_id", column]].sort_values(["account_id", column])
    grouped = rows.groupby("account_id")[column]
    n = grouped.size().reindex(accounts, fill_value=0).astype("float64")
    mean, deviation = grouped.mean().reindex(accounts), grouped.std().reindex(accounts)
    low, high = t_interval(mean, deviation, n)
    ends = {"low": np.clip(low, *bounds), "high": np.clip(high, *bounds)}
    return figure(name, mean.where(n >= max(least, 1)), why(n), **ends, n=n)


def pooled(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of all accounts as those of one, called ALL: the portfolio by the accounts' own rules."""
    return frame.assign(account_id=pd.Series(ALL, index=frame.index, dtype="str"))


def estimates(columns: Columns) -> dict[str, Estimate]:
    """The pooled columns as estimates by name: every number column that is no partner of another."""
    partners = {f"{name}_{end}" for name in columns for end in ("low", "high", "n", "withheld")}
    return {
        name: _estimate(name, columns)
        for name, column in columns.items()
        if name not in partners and pd.api.types.is_float_dtype(column.dtype)
    }


def _estimate(name: str, columns: Columns) -> Estimate:
    def of(key: str) -> float | None:
        value = columns[key].iloc[0] if key in columns else None
        return None if value is None or pd.isna(value) else float(value)

    value, n = of(name), of(f"{name}_n")
    why = columns[f"{name}_withheld"].iloc[0] if f"{name}_withheld" in columns else None
    return Estimate(
        value=value,
        low=of(f"{name}_low"),
        high=of(f"{name}_high"),
        n=None if n is None else int(n),
        withheld=why if value is None and isinstance(why, Reason) else None,
    )


def everyone() -> "pd.Index[str]":
    """The index of pooled columns."""
    return pd.Index([ALL], name="account_id", dtype="str")


def by_period(periods: list[Period], measure: Callable[[Period], Columns]) -> pd.DataFrame:
    """One row a period: period (label), start, end, and the pooled columns that `measure` finds in it."""
    rows = [
        {"period": one.label, "start": pd.Timestamp(one.start), "end": pd.Timestamp(one.end)}
        | {name: column.iloc[0] for name, column in measure(one).items()}
        for one in periods
    ]
    return pd.DataFrame(rows)


def hours(span: Any) -> Any:
    """A length of time, or a column of them, in hours."""
    return span / pd.Timedelta(hours=1)


def days(span: Any) -> Any:
    """A length of time, or a column of them, in days."""
    return span / pd.Timedelta(days=1)
