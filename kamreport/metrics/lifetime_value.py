"""Lifetime value: the margin each account is expected to bring in the next one and three years."""

from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import pandas as pd
from pydantic import Field

from kamreport.arithmetic.measuring import NO_ORDERS, unknown
from kamreport.arithmetic.tallies import Columns, figure
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import bgnbd, gamma_gamma
from kamreport.models.counts import carried_on

MONTHS = (12, 36)
FIGURES = ("order_value", "value_12", "value_36")
TABLES = {
    "model": (
        "basis", "fault", "accounts", "p", "q", "gamma", "log_likelihood", "pearson", "spearman",
        "retention", "discount_rate",
    )
}  # fmt: skip
WEEKS = 365.25 / 12 / 7
LEAST_RETENTION = 20


@dataclass(frozen=True)
class Settings:
    """What [metrics.lifetime_value] may change.

    `discount_rate` a year; the least number of repeat buyers, and the largest correlation, either
    way, of how often they buy with how much.
    """

    discount_rate: Annotated[float, Field(ge=0, lt=1)] = 0.10
    least_buyers: Annotated[int, Field(ge=10)] = 30
    highest_correlation: Annotated[float, Field(gt=0, lt=1)] = 0.3


@dataclass(frozen=True)
class Worth:
    """The model of the value of an order day: its row of the table, and why there is none."""

    row: dict[str, Any]
    parameters: gamma_gamma.Parameters | None = None
    why: Reason | None = None


@dataclass(frozen=True)
class Ahead:
    """Expected order days in each of 36 months, and the ends of their sums as shares of these."""

    months: Any
    low: dict[int, Any]
    high: dict[int, Any]


LINEAGE = Lineage(
    rows=(Rows("orders", adds=("amount",)),),
    uses={"margin": ("trailing_margin_rate",), "retention": ("tenure",)},
    money=("order_value", "value_12", "value_36"),
    shares=("margin_rate", "model.retention", "model.discount_rate"),
)


@metric(needs=("buying", "margin", "retention"), settings=Settings, lineage=LINEAGE)
def lifetime_value(book: Book, known: Known) -> Result:
    """Lifetime value is the margin expected from an account's orders in the next 12 and 36 months, discounted
    at 10% a year: expected order days, times the expected value of one (Gamma-Gamma model, Fader and Hardie
    2013), times the margin rate. It is withheld where how often accounts buy goes with how much.

    Order days: the BG/NBD model of `buying`; where that is not used, each account's own rate, falling by the
    book's yearly logo churn (Berger and Nasr 1998, Customer lifetime value, case 1). Value of an order day:
    net revenue since the first order day, returns included, by repeat order day, drawn to the mean of all
    repeat buyers the more the fewer its days. Margin rate: the account's of twelve months, else the book's.
    Months are discounted from their middle. The independence check: neither Pearson's nor Spearman's
    correlation of repeat days and mean value may exceed 0.3 either way.

    accounts (currency units): `order_value`, the expected net value of an order day, n the repeat days;
    `value_12`, `value_36` with an interval of at least 95 % for the number of order days, and by the own rate
    for when the account stops; it does not cover their size, nor the parameters. `margin_rate` used, 0-1.
    portfolio: `value_12`, `value_36` the sums, n accounts.
    tables: model: one row: basis (model, rate; "" for none), fault ("", few, dependent, boundary, flat,
    starts, mean), accounts (repeat buyers with positive value), p, q, gamma (units), log_likelihood,
    pearson, spearman, retention (a year; NaN with the model), discount_rate.

    Withheld: withheld-no-orders; withheld-no-repeat; withheld-repeat-buyers (n, least); withheld-dependent
    (r, most; per cent); withheld-no-maximum; withheld-no-revenue (returns leave nothing); the reasons of
    `buying` and of the margin rate; withheld-retention (n, least accounts a year ago).
    """
    if not book.has("orders"):
        return unknown(book, FIGURES, NO_ORDERS, TABLES)
    chosen = settings(book, "lifetime_value", Settings)
    spent = _spent(book, known["buying"].accounts["repeat_days"])
    worth = _worth(spent, chosen)
    value = pd.Series(np.nan, book.accounts)
    if worth.parameters:
        value = pd.Series(
            gamma_gamma.expected(worth.parameters, spent["x"], spent["mean"]), book.accounts
        ).where(spent["mean"] > 0)
    rate, why_rate = _margin_rate(known["margin"])
    basis, retention, why = _basis(known)
    ahead = _ahead(known["buying"], basis, retention)
    no_repeat = pd.Series(reason("no-repeat"), book.accounts, dtype="object").where(spent["x"] <= 0, None)
    whys = (no_repeat, worth.why, why, known["buying"].accounts["purchases_52_withheld"], why_rate)
    columns: Columns = {**figure("order_value", value, _first(book, whys[:2]), n=spent["x"])}
    for months in MONTHS:
        days = ahead.months[:, :months] @ _discount(months, chosen.discount_rate)
        money = pd.Series(days, book.accounts) * value * rate
        ends = pd.DataFrame({"low": money * ahead.low[months], "high": money * ahead.high[months]})
        bounds = {"low": ends.min(axis=1), "high": ends.max(axis=1)}
        columns |= figure(f"value_{months}", money.round(2), _first(book, whys), **bounds)
    row = {**worth.row, "basis": basis, "retention": retention, "discount_rate": chosen.discount_rate}
    table = pd.DataFrame([row])[list(TABLES["model"])]
    portfolio = {name: _sum(columns[name], worth.why or why) for name in FIGURES[1:]}
    return Result(pd.DataFrame(columns | {"margin_rate": rate}), portfolio, {"model": table})


def _spent(book: Book, repeats: "pd.Series[Any]") -> pd.DataFrame:
    """Repeat order days and the net revenue by such a day, in units, of each account."""
    days = book.facts.days
    first = days[days["orders"] > 0].groupby("account_id")["date"].min()
    later = days[(days["date"] > first.reindex(days["account_id"]).to_numpy()).to_numpy()]
    cents = later.groupby("account_id")["net_cents"].sum().reindex(book.accounts)
    x = repeats.astype("float64").fillna(0)
    return pd.DataFrame({"x": x, "mean": cents / 100 / x.where(x > 0)})


def _worth(spent: pd.DataFrame, chosen: Settings) -> Worth:
    rows = spent[spent["mean"] > 0].sort_values(["x", "mean"])
    row: dict[str, Any] = dict.fromkeys(TABLES["model"], np.nan) | {"fault": "few", "accounts": len(rows)}
    if len(rows) < chosen.least_buyers:
        return Worth(row, None, reason("repeat-buyers", n=len(rows), least=chosen.least_buyers))
    pearson, spearman = gamma_gamma.correlations(rows["x"], rows["mean"])
    row |= {"pearson": pearson, "spearman": spearman}
    worst = max(pearson, spearman, key=abs)
    if abs(worst) > chosen.highest_correlation:
        most = round(chosen.highest_correlation * 100)
        why = reason("dependent", r=round(worst * 100), most=most)
        return Worth(row | {"fault": "dependent"}, None, why)
    parameters, maximum = gamma_gamma.fit(rows["x"], rows["mean"])
    fault = maximum.fault or ("mean" if parameters.p + parameters.q <= 1 else "")
    row |= parameters._asdict() | {"log_likelihood": maximum.log_likelihood, "fault": fault}
    return Worth(row, None, reason("no-maximum")) if fault else Worth(row, parameters)


def _margin_rate(margin: Result) -> "tuple[pd.Series[Any], pd.Series[Any]]":
    """Each account's margin rate, else the book's; and why there is none."""
    own, whole = margin.accounts["trailing_margin_rate"], margin.portfolio["trailing_margin_rate"]
    rate = own.fillna(np.nan if whole.value is None else whole.value).astype("float64")
    return rate, margin.accounts["trailing_margin_rate_withheld"].where(rate.isna(), None)


def _basis(known: Known) -> tuple[str, float, Reason | None]:
    """What order days ahead rest on, the yearly retention where it is the own rate, and why on nothing."""
    model = known["buying"].tables["model"]
    if len(model) and model["basis"].iloc[0] == "model":
        return "model", np.nan, None
    churn = known["retention"].portfolio["logo_churn"]
    if churn.value is None or (churn.n or 0) < LEAST_RETENTION:
        return "", np.nan, reason("retention", n=churn.n or 0, least=LEAST_RETENTION)
    # a book that lost nobody may still lose somebody: Laplace's rule of succession
    n = churn.n or 0
    return "rate", (n * (1 - churn.value) + 1) / (n + 2), None


def _ahead(buying: Result, basis: str, retention: float) -> Ahead:
    accounts = buying.accounts
    ends = {months: np.full(len(accounts), np.nan) for months in MONTHS}
    if not basis:
        return Ahead(np.full((len(accounts), MONTHS[-1]), np.nan), ends, ends)
    told = accounts["purchases_52"].notna().to_numpy()
    x, t_x, age = (accounts.loc[told, name].to_numpy() for name in ("repeat_days", "last_weeks", "weeks"))
    times = np.arange(1, MONTHS[-1] + 1)
    if basis == "model":
        model = buying.tables["model"].iloc[0]
        fitted = bgnbd.Parameters(*(float(model[one]) for one in ("r", "alpha", "a", "b")))
        sums = np.column_stack([bgnbd.purchases(fitted, x, t_x, age, month * WEEKS) for month in times])
        each = np.diff(sums, axis=1, prepend=0)
        bounds = {one: bgnbd.interval(fitted, x, t_x, age, one * WEEKS) for one in MONTHS}
        stops = dict.fromkeys(MONTHS, 1.0)
    else:
        each = np.outer(x / age, WEEKS * retention ** ((times - 0.5) / 12))
        counted = {one: carried_on(x, age, one * WEEKS) for one in MONTHS}
        bounds = {one: (low, high) for one, (_, low, high) in counted.items()}
        stops = {one: min(np.log(0.975) / np.log(retention) * 12 / one, 1.0) for one in MONTHS}
    whole = each.cumsum(axis=1)
    low = {one: _spread(stops[one] * bounds[one][0] / whole[:, one - 1], told) for one in MONTHS}
    high = {one: _spread(bounds[one][1] / whole[:, one - 1], told) for one in MONTHS}
    return Ahead(_spread(each, told), low, high)


def _spread(values: Any, told: Any) -> Any:
    whole = np.full((len(told), *values.shape[1:]), np.nan)
    whole[told] = values
    return whole


def _discount(months: int, yearly: float) -> Any:
    """What a unit of money in the middle of each month is worth today."""
    return (1 + yearly) ** -((np.arange(1, months + 1) - 0.5) / 12)


def _first(book: Book, whys: tuple[Any, ...]) -> "pd.Series[Any]":
    """The first reason there is for each account, of columns and reasons for all; else no revenue."""
    found = pd.Series([reason("no-revenue")] * len(book.accounts), book.accounts, dtype="object")
    for why in reversed(whys):
        if isinstance(why, Reason):
            found = pd.Series([why] * len(found), found.index, dtype="object")
        elif why is not None:
            told = why.map(lambda one: isinstance(one, Reason)).astype(bool)
            found = found.where(~told, why)
    return found


def _sum(values: "pd.Series[Any]", why: Reason | None) -> Estimate:
    told = values.dropna()
    if told.empty:
        return Estimate(n=0, withheld=why or reason("no-repeat"))
    return Estimate(float((told * 100).round().sum()) / 100, n=len(told))
