"""Shared arithmetic of the metrics: sums over days, windows, intervals, quantiles, withheld figures."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import scipy  # a part of it is loaded at its first use: after the start

from kamreport.figures import Estimate, Reason, Result, reason
from kamreport.model import Book
from kamreport.period import Period, window

NO_ORDERS = reason("no-orders")
Z95 = 1.959963984540054
LEAST = 5


def net(book: Book, start: date, end: date) -> "pd.Series[int]":
    """Net revenue from `start` to `end`, both included: whole cents by account, 0 for none."""
    return total(book, start, end, "net_cents")


def orders(book: Book, start: date, end: date) -> "pd.Series[int]":
    """Orders with a positive net amount from `start` to `end`, by account."""
    return total(book, start, end, "orders")


def total(book: Book, start: date, end: date, column: str) -> "pd.Series[int]":
    """The sum of one column of the daily facts from `start` to `end`, int64 over all accounts."""
    days = book.facts.days
    inside = (days["date"] >= pd.Timestamp(start)) & (days["date"] <= pd.Timestamp(end))
    part = days.loc[inside, ["account_id", column]]
    return spread(book, part.groupby("account_id")[column].sum())


def spread(book: Book, sums: "pd.Series[Any]") -> "pd.Series[int]":
    """Whole numbers by account over the index of all accounts, 0 where there are none."""
    return sums.reindex(book.accounts).fillna(0).astype("int64")


def trailing(book: Book, months: int = 12, back: int = 0) -> Period:
    """The `months` months that end on the as-of day, or the block of months `back` times before it."""
    whole = window(book.as_of, months * (back + 1))
    return whole if back == 0 else Period(whole.span, whole.start, _before(book.as_of, months * back))


def _before(as_of: date, months: int) -> date:
    return date.fromordinal(window(as_of, months).start.toordinal() - 1)


def history(book: Book) -> date | None:
    """First day of the month of the book's first order: earlier days are not known. None without orders."""
    if book.facts.days.empty:
        return None
    first: pd.Timestamp = book.facts.days["date"].min()
    return first.date().replace(day=1)


def uncovered(book: Book, start: date) -> Reason | None:
    """Why a window that begins on `start` cannot be compared with; None when the orders reach back so far."""
    since = history(book)
    if since is None:
        return NO_ORDERS
    return reason("history", since=f"{since:%Y-%m}") if start < since else None


def reasons(index: "pd.Index[Any]", why: Reason | None, where: Any = True) -> "pd.Series[Any]":
    """The reason on the rows `where` it applies, None on the others."""
    chosen = np.broadcast_to(np.asarray(where, dtype=bool), len(index))
    return pd.Series(np.where(chosen, _told(why), None), index=index, dtype="object")


def _told(why: "Reason | pd.Series[Any] | None") -> Any:
    """One reason, or a column of them, as an array of objects."""
    return why.to_numpy(dtype="object") if isinstance(why, pd.Series) else np.array(why, dtype="object")


def withhold(
    frame: pd.DataFrame, figure: str, why: "Reason | pd.Series[Any] | None", where: Any = True
) -> pd.DataFrame:
    """The frame with a figure taken away, and why, on the rows `where` it is not known.

    `why` is one reason or a column of them, of which None takes nothing away. Rows that already have a
    reason keep it. A word becomes missing, a number NaN.
    """
    partner = f"{figure}_withheld"
    before = frame[partner] if partner in frame else reasons(frame.index, None)
    chosen = np.broadcast_to(np.asarray(where, dtype=bool), len(frame))
    reasons_told = np.where(before.notna(), before, np.where(chosen, _told(why), None))
    told = pd.Series(reasons_told, index=frame.index, dtype="object")
    return frame.assign(**{figure: frame[figure].mask(told.notna()), partner: told})


def unknown(
    book: Book, figures: tuple[str, ...], why: Reason, tables: Mapping[str, tuple[str, ...]] | None = None
) -> Result:
    """A result of which nothing is known: every figure withheld for every account and the portfolio.

    `tables` gives the columns of its tables, which are empty.
    """
    columns: dict[str, Any] = {}
    for figure in figures:
        columns[figure] = np.nan
        columns[f"{figure}_withheld"] = reasons(book.accounts, why)
    return Result(
        accounts=pd.DataFrame(columns, index=book.accounts),
        portfolio={figure: Estimate(withheld=why) for figure in figures},
        tables={name: pd.DataFrame(columns=list(names)) for name, names in (tables or {}).items()},
    )


def cents(money: "pd.Series[Any]") -> "pd.Series[int]":
    """Currency units as whole cents again, for exact sums; no value may be missing."""
    return (money * 100).round().astype("int64")


def groups(book: Book) -> "pd.Series[str]":
    """The topmost parent of every account: itself when it has none. Loops of parents end where they close."""
    accounts = book["accounts"].set_index("account_id")
    parents = accounts["parent_id"].where(accounts["parent_id"].isin(accounts.index)).dropna()
    above = {str(one): str(upper) for one, upper in parents.items()}
    return pd.Series([_topmost(one, above) for one in book.accounts], index=book.accounts, dtype="str")


def _topmost(account: str, above: Mapping[str, str]) -> str:
    path = [account]
    while path[-1] in above:
        upper = above[path[-1]]
        if upper in path:
            return min(path[path.index(upper) :])
        path.append(upper)
    return path[-1]


def ratio(part: Any, whole: Any) -> Any:
    """A part of a whole, NaN where the whole is not positive; for columns."""
    return part / whole.where(whole > 0)


def wilson(hits: Any, n: Any, z: float = Z95) -> tuple[Any, Any]:
    """The Wilson score interval of hits / n, in 0-1; NaN where n is 0. Numbers or columns.

    E. B. Wilson, Probable inference, JASA 22 (1927) 209-212.
    """
    n = np.where(np.asarray(n, dtype=float) > 0, n, np.nan)
    share = np.asarray(hits, dtype=float) / n
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return np.clip(middle - half, 0, 1), np.clip(middle + half, 0, 1)


def t_interval(mean: Any, deviation: Any, n: Any, level: float = 0.95) -> tuple[Any, Any]:
    """Student's t interval of a mean from its sample standard deviation; NaN where n is below 2."""
    n = np.where(np.asarray(n, dtype=float) > 1, n, np.nan)
    half = scipy.special.stdtrit(n - 1, 0.5 + level / 2) * np.asarray(deviation, dtype=float) / np.sqrt(n)
    return mean - half, mean + half


def jackknife(part: "pd.Series[int]", whole: "pd.Series[int]", highest: float = np.inf) -> Estimate:
    """The ratio of two sums with a 95 % delete-one jackknife interval over the rows; none under five rows.

    Efron and Tibshirani, An introduction to the bootstrap (1993), chapter 11, with Student's t.
    The interval is clipped at 0 and `highest`. The sum of `whole` without any one row must be positive.
    """
    n, value = len(whole), float(part.sum() / whole.sum())
    if n < LEAST:
        return Estimate(value, n=n)
    without = (part.sum() - part) / (whole.sum() - whole)
    error = float(np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum()))
    half = float(scipy.special.stdtrit(n - 1, 0.975)) * error
    return Estimate(value, max(value - half, 0.0), min(value + half, highest), n)


def quantiles(values: Any, probabilities: tuple[float, ...]) -> list[float]:
    """Type-7 quantiles (Hyndman and Fan 1996), the default of R and numpy; NaN left out.

    Raises ValueError when there are no values.
    """
    found = np.asarray(values, dtype=float)
    found = found[~np.isnan(found)]
    if not len(found):
        raise ValueError("quantiles of no values")
    return [float(one) for one in np.quantile(found, probabilities, method="linear")]
