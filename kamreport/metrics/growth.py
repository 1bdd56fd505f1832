"""Growth of revenue, what of it is more than usual variation, and who made it."""

from typing import Any

import numpy as np
import pandas as pd
from scipy.special import stdtrit

from kamreport.arithmetic.later import Later
from kamreport.arithmetic.measuring import NO_ORDERS, cents, unknown, withhold
from kamreport.figures import Estimate, Known, Result, reason, units
from kamreport.lineage import Lineage
from kamreport.metrics import metric
from kamreport.model import Book

GROWTH = {
    "growth_previous": ("revenue", "previous"),
    "growth_year_ago": ("revenue", "year_ago"),
    "growth_trailing": ("trailing", "trailing_before"),
}
NOISE = {"growth_noise": "year_ago", "growth_noise_previous": "previous"}
BASES = {"period": ("revenue", "year_ago"), "trailing": ("trailing", "trailing_before")}
KINDS = ("new", "expanded", "contracted", "lost")
TABLES = {
    "bridge": ("basis", "step", "revenue", "accounts"),
    "movers": ("basis", "account_id", "kind", "then", "now", "change", "growth", "noise"),
}
LEAST = 6
ALL = "*"


LINEAGE = Lineage(
    money=("bridge.revenue", "movers.then", "movers.now", "movers.change"),
    shares=("growth_previous", "growth_year_ago", "growth_trailing", "movers.growth"),
)


@metric(needs=("revenue",), lineage=LINEAGE)
def growth(book: Book, known: Known) -> Result:
    """Growth is the change of revenue divided by the earlier revenue: against the previous period, the same
    period a year ago, and the twelve months before the last twelve. A change is called clear when it is
    larger than the account's own changes from one period to the next have been (95 % level).

    The rule for "clear": over at least six finished periods before this one, counted from the account's
    first order, take the changes d of revenue from each to the next; usual are changes up to t x s, with
    s = sqrt(mean of d squared) and t the two-sided 95 % point of Student's distribution with as many degrees
    of freedom as there are changes. An unfinished period is judged by s x sqrt(share of its days passed).
    Seasons widen s, so that a seasonal account is called clear late rather than early.

    accounts: `growth_previous`, `growth_year_ago`, `growth_trailing` as shares (0.1 is +10 %, -1 all lost);
    `growth_noise` the word "clear" or "usual" for the change against the year before, and
    `growth_noise_previous` for that against the previous period, each with `_n`, the number of finished
    periods it rests on.
    portfolio: the same; the noise figures are 1 for clear and 0 for usual.

    tables: bridge: basis ("period": against the year-ago period; "trailing": twelve months against the
    twelve before), step (then, new, expanded, contracted, lost, now), revenue in units that sum exactly,
    accounts. An account is new when only its later, lost when only its earlier revenue is positive.
    movers: basis, account_id, kind, then, now, change, growth (NaN without a positive base), noise ("clear",
    "usual" or ""; of the period), from the largest gain to the largest loss; no rows without change.

    Withheld: withheld-no-orders; withheld-history; withheld-base where the earlier revenue is not positive;
    withheld-periods (n, least) where there are fewer than six earlier periods. A basis without history has
    no rows.
    """
    figures = (*GROWTH, *NOISE)
    if not book.has("orders"):
        return unknown(book, figures, NO_ORDERS, TABLES)
    revenue = known["revenue"]
    periods = revenue.tables["quarters"]
    accounts = _figures(book, revenue.accounts, periods)
    pooled = periods.groupby(["start", "finished"], as_index=False)[["revenue"]].sum()
    summed = Result(_figures(book, _whole(revenue), pooled.assign(account_id=ALL)))
    portfolio = {name: summed.estimate(ALL, name) for name in GROWTH}
    portfolio |= {name: _flag(summed, name) for name in NOISE}
    bases = {basis: pair for basis, pair in BASES.items() if revenue.portfolio[pair[1]].withheld is None}
    return Result(accounts, portfolio, Later(lambda: _tables(revenue.accounts, accounts, bases)))


def _whole(revenue: Result) -> pd.DataFrame:
    """The portfolio's revenue as that of one account."""
    columns: dict[str, list[Any]] = {}
    for name, estimate in revenue.portfolio.items():
        columns[name] = [np.nan if estimate.value is None else estimate.value]
        columns[f"{name}_withheld"] = [estimate.withheld]
    return pd.DataFrame(columns, index=[ALL])


def _figures(book: Book, revenue: pd.DataFrame, periods: pd.DataFrame) -> pd.DataFrame:
    frame = pd.DataFrame(index=revenue.index)
    spread, counts = _usual(book, periods, revenue.index)
    for figure, (now, then) in GROWTH.items():
        frame[figure] = revenue[now] / revenue[then].where(revenue[then] > 0) - 1
        frame = withhold(frame, figure, revenue[f"{then}_withheld"])
        frame = withhold(frame, figure, reason("base"), ~(revenue[then] > 0))
    for figure, then in NOISE.items():
        change = (revenue["revenue"] - revenue[then]).abs()
        frame[figure] = pd.Series(np.where(change > spread, "clear", "usual"), index=frame.index, dtype="str")
        frame[f"{figure}_n"] = counts
        frame = withhold(frame, figure, revenue[f"{then}_withheld"])
        few = [reason("periods", n=int(n), least=LEAST) if n < LEAST else None for n in counts]
        frame = withhold(frame, figure, pd.Series(few, index=frame.index, dtype="object"))
    return frame


def _usual(book: Book, periods: pd.DataFrame, index: "pd.Index[Any]") -> tuple[Any, Any]:
    """The largest usual change of each account, and the number of finished periods it rests on."""
    past = periods[(periods["start"] < pd.Timestamp(book.period.start)) & periods["finished"]]
    past = past.sort_values(["account_id", "start"])
    begun = past["revenue"].ne(0).groupby(past["account_id"]).cummax()
    past = past[begun]
    change = past.groupby("account_id")["revenue"].diff().dropna()
    owners = past.loc[change.index, "account_id"]
    counts = past.groupby("account_id").size().reindex(index).fillna(0).astype("float64")
    size = np.sqrt((change**2).groupby(owners).mean().reindex(index))
    if not book.period.finished(book.as_of):
        size = size * np.sqrt(book.period.to_date(book.as_of).days / book.period.days)
    return size * stdtrit((counts - 1).where(counts > 1), 0.975), counts


def _flag(summed: Result, figure: str) -> Estimate:
    word = summed.word(ALL, figure)
    if word is None:
        why: Any = summed.accounts.at[ALL, f"{figure}_withheld"]
        return Estimate(withheld=why)
    n: Any = summed.accounts.at[ALL, f"{figure}_n"]
    return Estimate(value=float(word == "clear"), n=int(n))


def _tables(
    revenue: pd.DataFrame, accounts: pd.DataFrame, bases: dict[str, tuple[str, str]]
) -> dict[str, pd.DataFrame]:
    bridges, movers = [], []
    for basis, (later, earlier) in bases.items():
        then, now = cents(revenue[earlier]), cents(revenue[later])
        kind = _kinds(then, now)
        bridges.append(_bridge(then, now, kind).assign(basis=basis))
        moved = pd.DataFrame(
            {
                "basis": basis,
                "kind": kind,
                "then": units(then),
                "now": units(now),
                "change": units(now - then),
                "growth": now / then.where(then > 0) - 1,
                "noise": accounts["growth_noise"].fillna("") if basis == "period" else "",
            }
        )
        moved = moved[moved["change"] != 0].reset_index()
        movers.append(moved.sort_values(["change", "account_id"], ascending=[False, True]))
    found = {"bridge": bridges, "movers": movers}
    return {
        name: pd.concat(parts, ignore_index=True)[list(TABLES[name])]
        if parts
        else pd.DataFrame(columns=list(TABLES[name]))
        for name, parts in found.items()
    }


def _kinds(then: "pd.Series[int]", now: "pd.Series[int]") -> "pd.Series[str]":
    chosen = np.select(
        [(then <= 0) & (now > 0), (then > 0) & (now <= 0), now > then, now < then],
        ["new", "lost", *KINDS[1:3]],
        "",
    )
    return pd.Series(chosen, index=then.index, dtype="str")


def _bridge(then: "pd.Series[int]", now: "pd.Series[int]", kind: "pd.Series[str]") -> pd.DataFrame:
    steps = [("then", then.sum(), (then != 0).sum())]
    steps += [(one, (now - then)[kind == one].sum(), (kind == one).sum()) for one in KINDS]
    steps += [("now", now.sum(), (now != 0).sum())]
    table = pd.DataFrame(steps, columns=["step", "revenue", "accounts"])
    return table.assign(revenue=units(table["revenue"]))
