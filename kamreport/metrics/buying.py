"""Expected purchases: how often each account will buy in the next quarter and year."""

from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import pandas as pd
from pydantic import Field

from kamreport.arithmetic.measuring import NO_ORDERS, Z95, unknown
from kamreport.arithmetic.tallies import Columns, figure, too_few
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import bgnbd
from kamreport.models.counts import carried_on
from kamreport.models.maximum import Maximum

HORIZONS = (13, 52)
FIGURES = (*(f"purchases_{weeks}" for weeks in HORIZONS), "p_alive")
TABLES = {
    "model": ("basis", "fault", "accounts", "repeat_buyers", "r", "alpha", "a", "b", "log_likelihood"),
    "trial": ("method", "weeks", "accounts", "expected", "bought", "error"),
}
HELD_OUT = 26
LEAST_REPEATS = 3
UNLIKELY = 0.025


@dataclass(frozen=True)
class Settings:
    """`least_buyers`: how many accounts must have bought on two days or more before the model is fitted."""

    least_buyers: Annotated[int, Field(ge=10)] = 30


@dataclass(frozen=True)
class Fit:
    """What the model came to: its parameters, and why it is not used, if it is not."""

    parameters: bgnbd.Parameters | None = None
    maximum: Maximum | None = None
    fault: str = ""
    why: Reason | None = None


LINEAGE = Lineage(rows=(Rows("orders"),), shares=("p_alive",))


@metric(needs=("rhythm",), settings=Settings, lineage=LINEAGE)
def buying(book: Book, known: Known) -> Result:
    """Expected purchases are the days on which an account is expected to order in the next 13 and 52 weeks,
    by the BG/NBD model (Fader, Hardie and Lee 2005): how often and how lately it ordered, seen against all
    other accounts, some of which stop. Where the model finds no clear fit in this book, or foresaw its
    last half-year worse than each account's own rate did, that rate is carried on instead.

    Input: x repeat order days (orders of one day are one), t_x weeks from the first to the last, T weeks from
    the first to the as-of day. Maximum likelihood over all accounts that ever ordered, from several starts;
    a fit is refused when a parameter runs away, when the data hardly tell the parameters apart, or when
    starts disagree. It supposes purchases at random moments and orders on file from the first.

    The trial: fitted as of 26 weeks before, both methods foretell these 26 weeks; `error` is the mean
    absolute error an account. It is left out where fewer repeat buyers had then been seen.

    accounts: `purchases_13`, `purchases_52` with the 95 % interval of the count (parameters taken as known)
    and n, the repeat order days; `p_alive` 0-1, the probability that it has not stopped; `repeat_days`,
    `last_weeks`, `weeks` the input; `basis` the word buying-<key>: model or rhythm.
    portfolio: `purchases_13`, `purchases_52` the sums, accounts taken as independent, n accounts.
    tables: model: one row: basis, fault ("", few, boundary, flat, starts, beaten), accounts, repeat_buyers,
    the parameters (per week; NaN when not fitted), log_likelihood; trial: method (model, rhythm), weeks,
    accounts, expected, bought, error; no rows when there was none.

    Withheld: withheld-no-orders; withheld-never-ordered; by the own rate also withheld-repeats (n, least:
    under three repeat days) and withheld-silent (so long a silence has less than 2.5 % by its rhythm);
    `p_alive` also withheld-no-repeat (the model gives 1 by construction) and, without the model,
    withheld-repeat-buyers (n, least), withheld-no-maximum or withheld-beaten. It is never a churn score by
    itself.
    """
    if not book.has("orders"):
        empty = unknown(book, FIGURES, NO_ORDERS, TABLES)
        words = pd.Series(None, book.accounts, dtype="str")
        return Result(empty.accounts.assign(basis=words), empty.portfolio, empty.tables)
    history = _history(book, 0)
    least = settings(book, "buying", Settings).least_buyers
    fit = _fit(history, least)
    trial = _trial(book, least) if fit.parameters else pd.DataFrame(columns=list(TABLES["trial"]))
    if len(trial) and trial["error"].iloc[0] > trial["error"].iloc[1]:
        fit = Fit(fit.parameters, fit.maximum, "beaten", reason("beaten"))
    silent = known["rhythm"].accounts["silence_chance"] < UNLIKELY
    frame = pd.DataFrame(_forecast(history, fit, silent))
    portfolio = {name: _sum(frame, name) for name in FIGURES[:2]}
    return Result(frame, portfolio, {"model": _model(history, fit), "trial": trial})


def _history(book: Book, weeks_ago: int) -> pd.DataFrame:
    """x, t_x, T in weeks and the rate of each account as of so many weeks ago; NaN before its first order."""
    today = pd.Timestamp(book.as_of) - pd.Timedelta(weeks=weeks_ago)
    days = book.facts.days
    bought = days[(days["orders"] > 0) & (days["date"] <= today)].groupby("account_id")["date"]
    first, last = bought.min().reindex(book.accounts), bought.max().reindex(book.accounts)
    return pd.DataFrame(
        {
            "x": bought.nunique().reindex(book.accounts).astype("float64") - 1,
            "t_x": (last - first).dt.days / 7,
            "T": (today - first).dt.days / 7,
        }
    )


def _fit(history: pd.DataFrame, least: int) -> Fit:
    seen = history.dropna()
    repeaters = int((seen["x"] > 0).sum())
    if repeaters < least:
        return Fit(fault="few", why=reason("repeat-buyers", n=repeaters, least=least))
    parameters, maximum = bgnbd.fit(seen["x"], seen["t_x"], seen["T"])
    if maximum.fault:
        return Fit(None, maximum, maximum.fault, reason("no-maximum"))
    return Fit(parameters, maximum)


def _trial(book: Book, least: int) -> pd.DataFrame:
    """Both methods on the last half-year, from what was known before it."""
    then = _history(book, HELD_OUT)
    fit = _fit(then, least)
    if fit.parameters is None:
        return pd.DataFrame(columns=list(TABLES["trial"]))
    seen = then.dropna()
    bought = (_history(book, 0)["x"] - then["x"])[seen.index]
    x, t_x, age = seen["x"].to_numpy(), seen["t_x"].to_numpy(), seen["T"].to_numpy()
    foretold = {
        "model": bgnbd.purchases(fit.parameters, x, t_x, age, HELD_OUT),
        "rhythm": x * HELD_OUT / np.where(age > 0, age, np.inf),
    }
    rows = [
        (name, HELD_OUT, len(seen), one.sum(), bought.sum(), float(np.abs(one - bought).mean()))
        for name, one in foretold.items()
    ]
    return pd.DataFrame(rows, columns=list(TABLES["trial"]))


def _forecast(history: pd.DataFrame, fit: Fit, silent: "pd.Series[bool]") -> Columns:
    seen = history.dropna()
    x, t_x, age = seen["x"].to_numpy(), seen["t_x"].to_numpy(), seen["T"].to_numpy()
    used = fit.parameters if fit.why is None else None
    columns: Columns = {}
    for weeks in HORIZONS:
        if used is None:
            mean, low, high = _rate(x, age, weeks, ~silent[seen.index].to_numpy())
        else:
            mean = bgnbd.purchases(used, x, t_x, age, weeks)
            low, high = bgnbd.interval(used, x, t_x, age, weeks)
        told = pd.DataFrame({"mean": mean, "low": low, "high": high}, seen.index).reindex(history.index)
        few = too_few(history["x"].fillna(0), LEAST_REPEATS, "repeats")
        why = few.where(~silent, reason("silent")).where(history["x"].notna(), reason("never-ordered"))
        columns |= figure(
            f"purchases_{weeks}", told["mean"], why, low=told["low"], high=told["high"], n=history["x"]
        )
    stays = np.full(len(seen), np.nan) if used is None else bgnbd.alive(used, x, t_x, age)
    chance = pd.Series(stays, seen.index).where(x > 0).reindex(history.index)
    columns |= figure("p_alive", chance, _why_not_alive(history, fit))
    known = columns["purchases_52"].notna()
    word = pd.Series("rhythm" if used is None else "model", history.index, dtype="str")
    columns |= {"repeat_days": history["x"], "last_weeks": history["t_x"], "weeks": history["T"]}
    return columns | {"basis": word.where(known)}


def _rate(x: Any, age: Any, weeks: int, steady: Any) -> tuple[Any, Any, Any]:
    """The own rate carried on where it is known and holds still."""
    known = steady & (x >= LEAST_REPEATS) & (age > 0)
    told = carried_on(np.where(known, x, 1), np.where(known, age, 1), weeks)
    mean, low, high = (np.where(known, one, np.nan) for one in told)
    return mean, low, high


def _why_not_alive(history: pd.DataFrame, fit: Fit) -> "pd.Series[Any]":
    why = pd.Series([fit.why or reason("no-repeat")] * len(history), history.index, dtype="object")
    return why.where(history["x"].notna(), reason("never-ordered"))


def _sum(frame: pd.DataFrame, name: str) -> Estimate:
    told = frame[[name, f"{name}_low", f"{name}_high"]].dropna()
    if told.empty:
        return Estimate(n=0, withheld=reason("repeats", n=0, least=LEAST_REPEATS))
    value = float(told[name].sum())
    spread = (told[f"{name}_high"] - told[f"{name}_low"]) / (2 * Z95)
    half = Z95 * float(np.sqrt((spread**2).sum()))
    return Estimate(value, max(value - half, 0.0), value + half, len(told))


def _model(history: pd.DataFrame, fit: Fit) -> pd.DataFrame:
    values = fit.maximum.parameters if fit.maximum else (np.nan,) * 4
    likelihood = fit.maximum.log_likelihood if fit.maximum else np.nan
    buyers, again = int(history["x"].notna().sum()), int((history["x"] > 0).sum())
    row = ("rhythm" if fit.why else "model", fit.fault, buyers, again, *values, likelihood)
    return pd.DataFrame([row], columns=list(TABLES["model"]))
