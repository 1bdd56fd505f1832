"""How much of last year's revenue and how many of its accounts were kept."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kamreport.arithmetic.contracting import running_on, yearly_value
from kamreport.arithmetic.later import Each
from kamreport.arithmetic.measuring import (
    NO_ORDERS,
    cents,
    history,
    jackknife,
    orders,
    spread,
    t_interval,
    trailing,
    uncovered,
    unknown,
    wilson,
    withhold,
)
from kamreport.figures import Estimate, Known, Reason, Result, reason, units
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Span, add_months, containing

RATES = ("grr", "nrr", "logo_churn", "revenue_churn")
FIGURES = ("grr", "nrr", "tenure")
STEPS = ("start", "expansion", "contraction", "churn", "end", "new")
TABLES = {
    "steps": ("basis", "step", "revenue", "accounts"),
    "cohorts": ("cohort", "start", "opening", "accounts", "quarter", "buying", "revenue"),
}


LINEAGE = Lineage(
    rows=(
        Rows(
            "contracts",
            figures=("grr", "nrr"),
            keep=lambda book, rows: pd.Series(not book.has("orders"), rows.index),
            adds=("annual_value",),
        ),
        Rows("accounts", figures=("tenure",)),
    ),
    uses={"revenue": ("trailing", "trailing_before")},
    money=("steps.revenue",),
    shares=("grr", "nrr", "revenue_churn", "logo_churn", "repeat_rate", "cohorts.buying", "cohorts.revenue"),
)


@metric(needs=("revenue",), lineage=LINEAGE)
def retention(book: Book, known: Known) -> Result:
    """Gross revenue retention (GRR) is the share of the revenue of a year ago that was kept: (start -
    contraction - churn) / start, never above 100 %. Net revenue retention (NRR) adds what the same accounts
    bought more. Accounts that are new since count in neither.

    Start is each account's revenue of the twelve months before the last twelve, end that of the last twelve.
    In a book with contracts and no orders, start and end are the yearly values of the contracts running a
    year ago and on the as-of day (the yearly value, else twelve monthly ones). An account churned when its
    start was positive and its end is not: its churn is its start; returns beyond that are left out.

    accounts: `grr` 0-1 and `nrr` from 0; `tenure` in years since `since`, else the first order or contract.
    portfolio: `grr` and `nrr` with the 95 % interval of a delete-one jackknife over accounts (Efron and
    Tibshirani 1993, chapter 11; Student's t, from five accounts, clipped at 0 and for GRR at 1), n the
    accounts at the start; `revenue_churn` churn / start, likewise; `logo_churn` the share of accounts lost,
    Wilson interval; `repeat_rate` the share of the last twelve months' buyers with two or more orders in
    them, Wilson interval; `tenure` the mean in years, with Student's t interval, withheld where
    most accounts are known only by a first order within a year of the first on file: they may be older.

    tables: steps: basis ("orders" or "contracts"), step (start, expansion, contraction, churn, end, new),
    revenue in units with its sign, accounts; start to churn sum exactly to end, new comes on top.
    cohorts: accounts by the half-year of their first order: cohort (2024H1), start, opening (True where
    orders on file begin in it, so that older customers are among them), accounts, quarter (whole quarters
    since each account's first order, from 0), buying (share of them with an order in it), revenue (as a share
    of quarter 0's; NaN when that was not positive). Only quarters that all accounts of the cohort completed.

    Withheld: withheld-no-orders without orders and contracts (repeat_rate also without orders); withheld-
    history; withheld-base without positive start; withheld-no-revenue (nobody bought); withheld-since.
    """
    basis = "orders" if book.has("orders") else "contracts"
    if not book.has(basis):
        named = (*RATES, "repeat_rate", "tenure")
        empty = unknown(book, FIGURES, NO_ORDERS, TABLES)
        return Result(empty.accounts, {name: Estimate(withheld=NO_ORDERS) for name in named}, empty.tables)
    then, now, why = _two_dates(book, known["revenue"], basis)
    end, base = now.clip(lower=0), then > 0
    kept = then.where(then < end, end)
    frame = pd.DataFrame(
        {"grr": kept / then.where(base), "nrr": end / then.where(base), "tenure": _tenure(book)}
    )
    for figure in ("grr", "nrr"):
        frame = withhold(frame, figure, why, why is not None)
        frame = withhold(frame, figure, reason("base"), ~base)
    frame = withhold(frame, "tenure", reason("since"), frame["tenure"].isna())
    portfolio = _rates(then[base], kept[base], end[base], now[base] <= 0, why)
    portfolio |= {"repeat_rate": _repeat_rate(book), "tenure": _mean_tenure(book, frame["tenure"])}
    steps = _steps(then, now, basis) if why is None else pd.DataFrame(columns=list(TABLES["steps"]))
    tables = Each({"steps": lambda: steps, "cohorts": lambda: _cohorts(book)})
    return Result(frame, portfolio, tables)


def _two_dates(
    book: Book, revenue: Result, basis: str
) -> tuple["pd.Series[int]", "pd.Series[int]", Reason | None]:
    if basis == "contracts":
        year_ago = pd.Timestamp(add_months(book.as_of, -12))
        return _running(book, year_ago), _running(book, pd.Timestamp(book.as_of)), None
    why = uncovered(book, trailing(book, back=1).start)
    then = revenue.accounts["trailing_before"].fillna(0)
    return cents(then), cents(revenue.accounts["trailing"]), why


def _running(book: Book, day: pd.Timestamp) -> "pd.Series[int]":
    """The yearly value, in cents, of the contracts running on a day, by account."""
    runs = running_on(book["contracts"], day)
    return spread(book, cents(yearly_value(runs).fillna(0)).groupby(runs["account_id"]).sum())


def _rates(
    then: "pd.Series[int]",
    kept: "pd.Series[int]",
    end: "pd.Series[int]",
    gone: "pd.Series[bool]",
    why: Reason | None,
) -> dict[str, Estimate]:
    n = len(then)
    if why or not n:
        return {name: Estimate(withheld=why or reason("base")) for name in RATES}
    low, high = wilson(int(gone.sum()), n)
    return {
        "grr": jackknife(kept, then, highest=1.0),
        "nrr": jackknife(end, then),
        "revenue_churn": jackknife(then.where(gone, 0), then, highest=1.0),
        "logo_churn": Estimate(float(gone.sum()) / n, float(low), float(high), n),
    }


def _repeat_rate(book: Book) -> Estimate:
    if not book.has("orders"):
        return Estimate(withheld=NO_ORDERS)
    year = trailing(book)
    count = orders(book, year.start, year.end)
    n, again = int((count > 0).sum()), int((count > 1).sum())
    if not n:
        return Estimate(withheld=reason("no-revenue"))
    low, high = wilson(again, n)
    return Estimate(again / n, float(low), float(high), n)


def _tenure(book: Book) -> "pd.Series[Any]":
    days = book.facts.days
    since = book["accounts"].set_index("account_id")["since"].reindex(book.accounts)
    first = days[days["orders"] > 0].groupby("account_id")["date"].min().reindex(book.accounts)
    signed = book["contracts"].groupby("account_id")["start"].min().reindex(book.accounts)
    begun = since.fillna(pd.concat([first, signed], axis=1).min(axis=1))
    years: pd.Series[Any] = (pd.Timestamp(book.as_of) - begun).dt.days / 365.25
    return years.where(years >= 0)


def _mean_tenure(book: Book, tenure: "pd.Series[Any]") -> Estimate:
    """The mean tenure; not known where most relationships may be older than the orders on file."""
    since = history(book)
    if since is not None:
        told = book["accounts"].set_index("account_id")["since"].reindex(book.accounts).notna()
        told |= book.accounts.to_series().isin(book["contracts"]["account_id"])
        years = (pd.Timestamp(book.as_of) - pd.Timestamp(add_months(since, 12))).days / 365.25
        older = ~told & (tenure > years)
        if 2 * int(older.sum()) > int(tenure.notna().sum()):
            return Estimate(withheld=reason("since"))
    return _mean(tenure.dropna())


def _mean(values: "pd.Series[Any]") -> Estimate:
    n = len(values)
    if not n:
        return Estimate(withheld=reason("since"))
    values = values.sort_values()
    mean = float(values.mean())
    if n < 2:
        return Estimate(mean, n=n)
    low, high = t_interval(mean, values.std(), n)
    return Estimate(mean, max(float(low), 0.0), float(high), n)


def _steps(then: "pd.Series[int]", now: "pd.Series[int]", basis: str) -> pd.DataFrame:
    base, end = then > 0, now.clip(lower=0)
    change = end - then
    parts: Mapping[str, tuple[Any, Any]] = {
        "start": (then, base),
        "expansion": (change, base & (change > 0)),
        "contraction": (change, base & (change < 0) & (now > 0)),
        "churn": (change, base & (now <= 0)),
        "end": (end, base & (now > 0)),
        "new": (end, ~base & (now > 0)),
    }
    rows = [
        (basis, step, units(int(parts[step][0][parts[step][1]].sum())), int(parts[step][1].sum()))
        for step in STEPS
    ]
    return pd.DataFrame(rows, columns=list(TABLES["steps"]))


def _cohorts(book: Book) -> pd.DataFrame:
    days, since = book.facts.days, history(book)
    bought = days[days["orders"] > 0]
    if since is None or bought.empty:
        return pd.DataFrame(columns=list(TABLES["cohorts"]))
    first = bought.groupby("account_id")["date"].min()
    rows = days.merge(first.rename("first"), left_on="account_id", right_index=True)
    rows = rows[rows["date"] >= rows["first"]].assign(
        quarter=lambda one: _quarters(one["first"], one["date"])
    )
    whole = _quarters(first, pd.Series(pd.Timestamp(book.as_of) + pd.Timedelta(days=1), index=first.index))
    year = book.period.fiscal_year_start
    halves = first.map(lambda day: containing(day.date(), Span.HALF, year))
    found = []
    for half in sorted(set(halves), key=lambda one: one.start):
        members = halves.index[halves == half]
        mine = rows[rows["account_id"].isin(members)]
        for quarter in range(int(whole[members].min())):
            block = mine[mine["quarter"] == quarter]
            buyers = block.loc[block["orders"] > 0, "account_id"].nunique()
            found.append((half.label, pd.Timestamp(half.start), since >= half.start, len(members), quarter,
                          buyers / len(members), block["net_cents"].sum()))  # fmt: skip
    table = pd.DataFrame(found, columns=list(TABLES["cohorts"]))
    begin = table.groupby("cohort")["revenue"].transform("first")
    return table.assign(revenue=table["revenue"] / begin.where(begin > 0))


def _quarters(first: "pd.Series[Any]", day: "pd.Series[Any]") -> "pd.Series[int]":
    """Whole quarters from one day to another."""
    months = (day.dt.year - first.dt.year) * 12 + day.dt.month - first.dt.month
    whole: pd.Series[int] = (months - (day.dt.day < first.dt.day).astype("int64")) // 3
    return whole
