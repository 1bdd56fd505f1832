"""The kinds of key accounts: leaders of their industry or region, and those that may become one."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy.special import stdtrit

from kamreport.arithmetic import standing
from kamreport.arithmetic.measuring import cents, trailing, withhold
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows, equal, last_year
from kamreport.metrics import metric
from kamreport.model import Book

GROUPS = ("industry", "region")
KINDS = (*GROUPS, "potential")
MONTHS = 12
TABLES = {
    "leaders": ("kind", "group", "account_id", "worth", "share", "share_next", "buyers"),
    "potential": ("account_id", "fit", "growth", "worth"),
}


@dataclass(frozen=True)
class Settings:
    """What [metrics.kinds] may change.

    The least share of its group's revenue that a leader has, the least share by which it is ahead of the
    next, and the least number of buying accounts the group has; the fit and the growth from which an account
    is a potential key account.
    """

    least_share: float = 0.25
    least_lead: float = 0.05
    least_buyers: int = 5
    fit: float = 60
    growth: float = 0.10


LINEAGE = Lineage(
    rows=(
        Rows("accounts"),
        Rows("orders", last_year, figures=GROUPS, adds=("amount",)),
        Rows("opportunities", last_year, on=("closed_on",), figures=GROUPS, keep=equal("outcome", "won")),
    ),
    uses={"revenue": ("trailing", "trailing_before")},
    money=("worth",),
    shares=("leaders.share", "leaders.share_next", "potential.growth"),
)


@metric(needs=(*standing.NEEDS, "fit"), settings=Settings, lineage=LINEAGE)
def kinds(book: Book, known: Known) -> Result:
    """An industry or regional key account is the account with the most revenue of its industry or region,
    where it brings at least a quarter of that group's revenue, the group has at least five buying accounts,
    and its lead over the next is more than noise: five points of the group's revenue, and either more than
    the months of the year swing or held in the year before as well. A potential key account is one whose
    strategic fit is 60 or more and whose revenue grew by 10 % or more on a year, outside the accounts that
    bring the first 80 % of revenue.

    Revenue is our revenue with the account, as in the value score (orders, contracts or won opportunities).
    The swing of the months: the twelve differences between the two accounts, month by month, have a mean
    whose 95 % interval (Student's t, 11 degrees of freedom) lies above zero. The months are those of the
    orders, or of the opportunities won, that make up the twelve months' revenue; the value of contracts is
    no matter of chance, so for them the five points alone decide. Held in the year before: it was ahead of
    every other of its group by five points then too. Accounts with equal revenue are not ahead
    of each other: nobody leads.

    accounts: `industry`, `region`, `potential` 1 or 0; `kinds` the words key-kind-<word> that hold, joined by
    a space, "" for none; `kinds_known` how many of the three could be judged. portfolio: the number of
    accounts of each kind, n those judged; `contested` the groups whose first account would lead but for too
    small a lead.

    tables: leaders: kind, group (its name), account_id, worth (units), share of the group 0-1, share_next of
    the account that follows, buyers: most worth first; potential: account_id, fit, growth, worth: best fit
    first.

    Withheld: withheld-no-worth; withheld-no-industry, withheld-no-region; withheld-group-buyers (n, least);
    withheld-lead of a first account that is not clearly ahead (points);
    for the potential the fit's own reason and withheld-no-growth.
    """
    chosen = settings(book, "kinds", Settings)
    worth = known["value"].accounts["worth"]
    given = book["accounts"].set_index("account_id").reindex(book.accounts)
    months, then = _months(book, known), standing.worths(known)["then"]
    parts = {name: _led(given[name], worth, then, months, name, chosen) for name in GROUPS}
    frame = pd.concat([part for part, _ in parts.values()], axis=1)
    growth = standing.growth(standing.worths(known))
    fit = known["fit"].accounts
    rising = (fit["fit"] >= chosen.fit) & (growth.round(9) >= chosen.growth) & ~_first(worth)
    frame["potential"] = rising.astype("float64")
    frame = withhold(frame, "potential", reason("no-worth"), worth.isna())
    frame = withhold(frame, "potential", fit["fit_withheld"])
    frame = withhold(frame, "potential", reason("no-growth"), growth.isna())
    holds = frame[list(KINDS)] == 1
    words = [" ".join(name for name in KINDS if row[name]) for _, row in holds.iterrows()]
    frame["kinds"] = pd.Series(words, index=frame.index, dtype="str")
    frame["kinds_known"] = frame[list(KINDS)].notna().sum(axis=1).astype("float64")
    leaders = pd.concat([table for _, table in parts.values()], ignore_index=True)
    ready = pd.DataFrame({"fit": fit["fit"], "growth": growth, "worth": worth})[holds["potential"]]
    ready = ready.rename_axis("account_id").reset_index()
    tables = {
        "leaders": leaders.sort_values(["worth", "kind", "account_id"], ascending=[False, True, True]),
        "potential": ready.sort_values(["fit", "account_id"], ascending=[False, True]),
    }
    tables = {name: one[list(TABLES[name])].reset_index(drop=True) for name, one in tables.items()}
    found = {name: _counted(frame, name) for name in KINDS}
    contested = [{str(one) for one in given.loc[_contested(frame, name), name]} for name in GROUPS]
    found["contested"] = Estimate(float(sum(map(len, contested))))
    return Result(frame, found, tables)


def _months(book: Book, known: Known) -> pd.DataFrame | None:
    """What each account brought in each of the twelve months, in units; None where worth is contracts."""
    start, what = pd.Timestamp(trailing(book).start), standing.source(known)
    if what == "orders":
        rows = book.facts.days
        amounts, day = rows["net_cents"] / 100, rows["date"]
    elif what == "opportunities":
        rows = book["opportunities"]
        amounts, day = rows["value"].where(rows["outcome"] == "won"), rows["closed_on"]
    else:
        return None
    month = 12 * (day.dt.year - start.year) + day.dt.month - start.month - (day.dt.day < start.day)
    inside = (month >= 0) & (month < MONTHS) & (day <= pd.Timestamp(book.as_of))
    sums = amounts[inside].groupby([rows.loc[inside, "account_id"], month[inside].astype("int64")]).sum()
    table: pd.DataFrame = sums.unstack(fill_value=0.0)
    return table.reindex(index=book.accounts, columns=range(MONTHS), fill_value=0.0)


def _clear(first: str, second: str | None, months: pd.DataFrame | None) -> bool:
    """Whether the first account was ahead of the second by more than the months swing."""
    if months is None or second is None:
        return True
    apart = (months.loc[first] - months.loc[second]).to_numpy()
    return bool(apart.mean() > stdtrit(MONTHS - 1, 0.975) * apart.std(ddof=1) / MONTHS**0.5)


def _contested(frame: pd.DataFrame, name: str) -> "pd.Series[bool]":
    """The accounts that are first in their group but not clearly ahead."""
    return (
        frame[f"{name}_withheld"]
        .map(lambda one: one is not None and one.key == "withheld-lead")
        .astype("bool")
    )


def _led(
    group: "pd.Series[Any]",
    worth: "pd.Series[Any]",
    then: "pd.Series[Any]",
    months: pd.DataFrame | None,
    name: str,
    chosen: Settings,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Which accounts lead their group, and the leaders' rows."""
    money = cents(worth.fillna(0).clip(lower=0))
    whole = money.groupby(group).transform("sum")
    buyers = (money > 0).groupby(group).transform("sum")
    share = money / whole.where(whole > 0)
    next_in = _next(money, group)
    share_next = next_in.map(money).astype("float64") / whole.where(whole > 0)
    largest = (money > 0) & (money == money.groupby(group).transform("max"))
    largest = largest & (share.round(9) >= chosen.least_share) & (buyers >= chosen.least_buyers)
    lead = (share - share_next.fillna(0)).round(9)
    clear = [_clear(one, next_in[one], months) for one in map(str, largest.index[largest])]
    leads = largest & (lead >= chosen.least_lead)
    held = _lead(cents(then.fillna(0).clip(lower=0)), group) >= chosen.least_lead
    leads[largest] &= np.array(clear, dtype=bool) | held[largest].to_numpy()
    frame = pd.DataFrame({name: leads.astype("float64")})
    near = [
        reason("lead", points=round(100 * ahead, 1)) if first and not sure else None
        for first, sure, ahead in zip(largest, leads, lead, strict=True)
    ]
    frame = withhold(frame, name, pd.Series(near, index=frame.index, dtype="object"))
    frame = withhold(frame, name, reason("no-worth"), worth.isna())
    frame = withhold(frame, name, reason(f"no-{name}"), group.isna())
    few = [
        reason("group-buyers", n=int(n), least=chosen.least_buyers) if n < chosen.least_buyers else None
        for n in buyers.fillna(0)
    ]
    frame = withhold(frame, name, pd.Series(few, index=frame.index, dtype="object"))
    rows = pd.DataFrame({"group": group, "worth": worth, "share": share, "buyers": buyers})
    rows = rows.assign(kind=name, share_next=share_next)
    return frame, rows[frame[name] == 1].rename_axis("account_id").reset_index()


def _lead(money: "pd.Series[int]", group: "pd.Series[Any]") -> "pd.Series[float]":
    """By what share of its group's money each account is ahead of the largest other; negative behind it."""
    whole = money.groupby(group).transform("sum")
    other = _next(money, group).map(money).astype("float64").fillna(0)
    return ((money - other) / whole.where(whole > 0)).round(9)


def _next(money: "pd.Series[int]", group: "pd.Series[Any]") -> "pd.Series[Any]":
    """For each account the other of its group with the most money; None where it is alone."""
    found: dict[str, str] = {}
    for _, members in money.groupby(group):
        first = [str(one) for one in members.sort_values(ascending=False, kind="stable").index[:2]]
        if len(first) == 2:
            found |= {str(one): first[0] for one in members.index} | {first[0]: first[1]}
    return pd.Series([found.get(str(one)) for one in money.index], index=money.index, dtype="object")


def _first(worth: "pd.Series[Any]") -> "pd.Series[bool]":
    """The accounts that bring the first 80 % of revenue: class A."""
    money = cents(worth.fillna(0).clip(lower=0))
    tied = money.groupby(money).sum().sort_index(ascending=False)
    above = money.map(tied.cumsum()) - money.map(tied)
    return (money > 0) & (above * 100 < 80 * int(money.sum()))


def _counted(frame: pd.DataFrame, name: str) -> Estimate:
    column = frame[name]
    n = int(column.notna().sum())
    if not n:
        return Estimate(withheld=next((one for one in frame[f"{name}_withheld"] if one is not None), None))
    return Estimate(float(column.sum()), n=n)
