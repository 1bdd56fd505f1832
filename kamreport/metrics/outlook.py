"""Revenue outlook: the next four quarters of the book, and the next of each account, with intervals."""

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pydantic import Field

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import NO_ORDERS, uncovered, unknown
from kamreport.arithmetic.tallies import Columns, figure, too_few
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import smoothing
from kamreport.period import Period, Span, add_months, containing

FIGURES = ("next_quarter",)
TABLES = {
    "quarters": ("label", "start", "end", "begun", "revenue", "low_80", "high_80", "low_95", "high_95"),
    "history": ("label", "start", "end", "revenue"),
    "trial": ("scope", "method", "origins", "forecasts", "error", "share", "chosen"),
}
LEAST = 8
LEAST_TRIALS = 4
MOST_TRIALS = 8
MOST = 24
UNLIKELY = 0.025
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Settings:
    """`least_gain`: by how much smaller than the naive's the errors of a method must be to be used."""

    least_gain: Annotated[float, Field(ge=0, lt=1)] = 0.1


@dataclass(frozen=True)
class Trial:
    """Who won on the quarters held out, and the table's rows."""

    smooth: bool
    rows: list[dict[str, Any]]
    errors: Any = None


LINEAGE = Lineage(
    rows=(Rows("orders", adds=("amount",)),),
    money=("next_quarter*", "next_year*", "revenue", "low_80", "high_80", "low_95", "high_95", "error"),
    shares=("trial.share",),
    totals=("quarters.revenue",),
)


@metric(needs=("rhythm",), settings=Settings, lineage=LINEAGE)
def outlook(book: Book, known: Known) -> Result:
    """The outlook is the revenue expected in the four fiscal quarters after the last finished one, with 80%
    and 95% intervals. Exponential smoothing is used only where it foresaw this book's own held-out
    quarters better than the seasonal naive (each quarter as a year before) by at least a tenth; else the
    naive is told.

    History: the finished fiscal quarters that orders cover whole, at least 8, at most the last 24. The
    quarter under way is forecast, not extended, but never told below what it has brought already. Held out
    are the last four to eight quarters of at least twelve: from each origin the four quarters after it are
    foretold with what was then known, and the mean absolute errors compared. Portfolio: exponential
    smoothing with damped trend and seasons (ETS(A, Ad, A), Hyndman and Athanasopoulos 2021, chapter 8).
    Accounts: simple exponential smoothing with one weight for the book, chosen before each origin, one
    quarter ahead. The intervals are Student's t times the root mean square of the method's errors: of the
    naive, all changes over a year on file; of smoothing, those held out (accounts: one step ahead). Nothing
    goes below 0 where no quarter on file did.

    accounts (currency units): `next_quarter` with its 95 % interval, `next_quarter_low_80`, `_high_80`, and
    n, the quarters since its first. The accounts' figures need not sum to the portfolio's.
    portfolio: `next_quarter`; `next_year` the four quarters together, their errors taken to go the same way.
    tables: quarters: label, start, end, begun (the quarter is under way), revenue, ends of both intervals;
    history: label, start, end, revenue; trial: scope (portfolio, accounts), method (the word
    outlook-<key>: naive, smoothing), origins, forecasts, error (mean absolute, units), share (of the mean
    revenue in those quarters), chosen. error is NaN where too few quarters could be held out.
    words: method, the word outlook-<key> of the method told for the accounts.
    What is about the portfolio is made when first read: its trial fits a model at each origin.

    Withheld: withheld-no-orders; withheld-quarters (n, least); withheld-silent: the account is silent for
    longer than its rhythm explains (under 2.5 %).
    """
    if not book.has("orders"):
        empty = unknown(book, FIGURES, NO_ORDERS, TABLES)
        portfolio = {**empty.portfolio, "next_year": Estimate(withheld=NO_ORDERS)}
        return Result(empty.accounts, portfolio, empty.tables)
    periods = _finished(book)
    if len(periods) < LEAST:
        why = reason("quarters", n=len(periods), least=LEAST)
        empty = unknown(book, FIGURES, why, TABLES)
        portfolio = {"next_quarter": Estimate(withheld=why), "next_year": Estimate(withheld=why)}
        return Result(empty.accounts, portfolio, empty.tables)
    table = _revenue(book, periods)
    gain = settings(book, "outlook", Settings).least_gain
    series, booked, each = table.sum(axis=0), _booked(book, periods[-1]), _accounts_trial(table, gain)
    whole = cache(lambda: _portfolio_trial(series, gain))
    tables = Each(
        {
            "quarters": lambda: _quarters(book, periods[-1], series, whole(), float(booked.sum())),
            "history": lambda: _listed(periods).assign(revenue=series),
            "trial": lambda: pd.DataFrame([*whole().rows, *each.rows], columns=list(TABLES["trial"])),
        }
    )
    return Result(
        _accounts(book, table, each, known["rhythm"].accounts["silence_chance"], booked),
        Later(lambda: _portfolio(tables["quarters"], len(periods), series)),
        tables,
        {"method": "smoothing" if each.smooth else "naive"},
    )


def _finished(book: Book) -> list[Period]:
    """The finished fiscal quarters that orders cover whole, oldest first, at most 24."""
    last = containing(book.as_of, Span.QUARTER, book.period.fiscal_year_start)
    one = last if last.finished(book.as_of) else last.previous()
    found: list[Period] = []
    while len(found) < MOST and uncovered(book, one.start) is None:
        found.append(one)
        one = one.previous()
    return found[::-1]


def _revenue(book: Book, periods: list[Period]) -> Floats:
    """Revenue in units: one row an account, one column a quarter."""
    days = book.facts.days
    starts = pd.DatetimeIndex([pd.Timestamp(one.start) for one in periods])
    inside = days[(days["date"] >= starts[0]) & (days["date"] <= pd.Timestamp(periods[-1].end))]
    columns = starts.searchsorted(inside["date"], side="right") - 1
    table = np.zeros((len(book.accounts), len(periods)), dtype=np.int64)
    rows = book.accounts.get_indexer(pd.Index(inside["account_id"]))
    np.add.at(table, (rows, columns), inside["net_cents"].to_numpy())
    return table / 100


def _booked(book: Book, last: Period) -> Floats:
    """What each account has brought in the quarter under way, in units: 0 where that is nothing, or less."""
    days = book.facts.days
    since = days[(days["date"] > pd.Timestamp(last.end)) & (days["date"] <= pd.Timestamp(book.as_of))]
    cents = since.groupby("account_id")["net_cents"].sum().reindex(book.accounts).fillna(0)
    return np.maximum(cents.to_numpy(dtype=np.float64) / 100, 0)


def _first_origin(n: int) -> int | None:
    """After how many quarters the first forecast is tried; None where fewer than four could be held out."""
    return max(LEAST, n - MOST_TRIALS) if n >= LEAST + LEAST_TRIALS else None


def _portfolio_trial(series: Floats, gain: float) -> Trial:
    first = _first_origin(len(series))
    if first is None:
        return _judged("portfolio", {"naive": None, "smoothing": None}, 0, 1.0, gain)
    fits = smoothing.exponential(series, smoothing.SEASON) is not None
    errors = {
        "naive": smoothing.held_out(series, smoothing.naive, first),
        "smoothing": smoothing.held_out(series, smoothing.exponential, first) if fits else None,
    }
    return _judged("portfolio", errors, len(series) - first, float(np.abs(series[first:]).mean()), gain)


def _accounts_trial(table: Floats, gain: float) -> Trial:
    first = _first_origin(table.shape[1])
    if first is None:
        return _judged("accounts", {"naive": None, "smoothing": None}, 0, 1.0, gain)
    bought = table[np.abs(table).sum(axis=1) > 0]
    plain = bought[:, first:] - bought[:, first - smoothing.SEASON : -smoothing.SEASON]
    smooth = [
        bought[:, origin] - smoothing.levels(past := bought[:, :origin], smoothing.best_alpha(past))[:, -1]
        for origin in range(first, table.shape[1])
    ]
    errors: dict[str, Any] = {"naive": plain, "smoothing": np.array(smooth).T}
    size = float(np.abs(bought[:, first:]).mean()) if len(bought) else 1.0
    return _judged("accounts", errors, table.shape[1] - first, size, gain)


def _judged(scope: str, errors: dict[str, Any], origins: int, size: float, gain: float) -> Trial:
    means = {name: np.nan if one is None or not one.size else float(np.nanmean(np.abs(one)))
             for name, one in errors.items()}  # fmt: skip
    smooth = bool(means["smoothing"] < (1 - gain) * means["naive"])
    rows = [
        {
            "scope": scope,
            "method": name,
            "origins": origins,
            "forecasts": 0 if one is None else int((~np.isnan(one)).sum()),
            "error": means[name],
            "share": means[name] / size if size > 0 else np.nan,
            "chosen": smooth == (name == "smoothing"),
        }
        for name, one in errors.items()
    ]
    return Trial(smooth, rows, errors["smoothing"])


def _quarters(book: Book, last: Period, series: Floats, trial: Trial, booked: float) -> pd.DataFrame:
    told = smoothing.exponential(series, smoothing.SEASON) if trial.smooth else None
    if told is None:
        told, errors = smoothing.naive(series, smoothing.SEASON), series[4:] - series[:-4]
        degrees = len(errors)
    else:
        errors, degrees = trial.errors.ravel(), len(trial.errors)
    ahead = [containing(add_months(last.end, 1).replace(day=1), Span.QUARTER, last.fiscal_year_start)]
    while len(ahead) < smoothing.SEASON:
        ahead.append(containing(add_months(ahead[-1].start, 3), Span.QUARTER, last.fiscal_year_start))
    table = _listed(ahead).assign(begun=[one.start <= book.as_of for one in ahead], revenue=told.round(2))
    for level in (80, 95):
        half = float(smoothing.half_width(errors, level / 100, degrees))
        low, high = _bounded(told, half, (series >= 0).all())
        table = table.assign(**{f"low_{level}": low, f"high_{level}": high})
    told_as = [str(name) for name in table if str(name).startswith(("revenue", "low_", "high_"))]
    table.loc[table.index[:1], told_as] = table.loc[table.index[:1], told_as].clip(lower=round(booked, 2))
    return table


def _bounded(told: Any, half: Any, positive: Any) -> tuple[Any, Any]:
    """The ends of an interval, not under 0 where nothing on file was."""
    low, high = told - half, told + half
    return np.where(positive, np.maximum(low, 0), low), np.where(positive, np.maximum(high, 0), high)


def _listed(periods: list[Period]) -> pd.DataFrame:
    ends = {"start": [one.start for one in periods], "end": [one.end for one in periods]}
    days = {name: pd.DatetimeIndex(pd.to_datetime(column)) for name, column in ends.items()}
    return pd.DataFrame({"label": [one.label for one in periods]}).assign(
        **{name: one.astype("datetime64[us]") for name, one in days.items()}
    )


def _portfolio(quarters: pd.DataFrame, n: int, series: Floats) -> dict[str, Estimate]:
    first = quarters.iloc[0]
    total = float(quarters["revenue"].sum())
    half = float((quarters["high_95"] - quarters["revenue"]).sum())
    low, high = _bounded(total, half, (series >= 0).all())
    return {
        "next_quarter": Estimate(float(first["revenue"]), float(first["low_95"]), float(first["high_95"]), n),
        "next_year": Estimate(round(total, 2), float(low), float(high), n),
    }


def _accounts(
    book: Book, table: Floats, trial: Trial, chance: "pd.Series[Any]", booked: Floats
) -> pd.DataFrame:
    begun = np.maximum.accumulate(table != 0, axis=1)
    n = pd.Series(begun.sum(axis=1), book.accounts, dtype="float64")
    if trial.smooth:
        levels = smoothing.levels(table, smoothing.best_alpha(table))
        told, errors, since = levels[:, -1], (table - levels[:, :-1])[:, 1:], begun[:, :-1]
    else:
        told, errors, since = table[:, -4], table[:, 4:] - table[:, :-4], begun[:, :-4]
    silent = chance < UNLIKELY
    enough = (n >= LEAST).to_numpy()
    shown = pd.Series(np.maximum(told, booked).round(2), book.accounts).where(enough & ~silent)
    past = np.where(since & enough[:, None], errors, np.nan)
    past[~enough] = 0
    degrees = np.maximum((~np.isnan(past)).sum(axis=1), 1)
    ends = {}
    for level in (80, 95):
        half = smoothing.half_width(past, level / 100, degrees)
        ends[level] = [np.maximum(end, booked) for end in _bounded(told, half, (table >= 0).all(axis=1))]
    why = too_few(n, LEAST, "quarters").where(~enough | ~silent, reason("silent"))
    columns: Columns = figure("next_quarter", shown, why, low=ends[95][0], high=ends[95][1], n=n)
    for name, column in zip(("low", "high"), ends[80], strict=True):
        columns[f"next_quarter_{name}_80"] = pd.Series(column, book.accounts).where(shown.notna())
    return pd.DataFrame(columns)
