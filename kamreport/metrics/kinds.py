"""The kinds of key accounts: leaders of their industry or region, and those that may become one."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic import standing
from kamreport.arithmetic.measuring import cents, withhold
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

GROUPS = ("industry", "region")
KINDS = (*GROUPS, "potential")
TABLES = {
    "leaders": ("kind", "group", "account_id", "worth", "share", "share_next", "buyers"),
    "potential": ("account_id", "fit", "growth", "worth"),
}


@dataclass(frozen=True)
class Settings:
    """What [metrics.kinds] may change.

    The least share of its group's revenue that a leader has, and the least number of buying accounts the
    group has; the fit and the growth from which an account is a potential key account.
    """

    least_share: float = 0.25
    least_buyers: int = 5
    fit: float = 60
    growth: float = 0.10


LINEAGE = Lineage(
    rows=(Rows("accounts"),),
    uses={"revenue": ("trailing", "trailing_before")},
    money=("worth",),
    shares=("leaders.share", "leaders.share_next", "potential.growth"),
)


@metric(needs=(*standing.NEEDS, "fit"), settings=Settings, lineage=LINEAGE)
def kinds(book: Book, known: Known) -> Result:
    """An industry or regional key account is the account with the most revenue of its industry or region,
    where it brings at least a quarter of that group's revenue and the group has at least five buying
    accounts. A potential key account is one whose strategic fit is 60 or more and whose revenue grew by 10 %
    or more on a year, outside the accounts that bring the first 80 % of revenue.

    Revenue is our revenue with the account, as in the value score (orders, contracts or won opportunities).
    Of accounts that lead with equal revenue each is a leader.

    accounts: `industry`, `region`, `potential` 1 or 0; `kinds` the words key-kind-<word> that hold, joined by
    a space, "" for none; `kinds_known` how many of the three could be judged. portfolio: the number of
    accounts of each kind, n those judged.

    tables: leaders: kind, group (its name), account_id, worth (units), share of the group 0-1, share_next of
    the account that follows, buyers: most worth first; potential: account_id, fit, growth, worth: best fit
    first.

    Withheld: withheld-no-worth; withheld-no-industry, withheld-no-region; withheld-group-buyers (n, least);
    for the potential the fit's own reason and withheld-no-growth.
    """
    chosen = settings(book, "kinds", Settings)
    worth = known["value"].accounts["worth"]
    given = book["accounts"].set_index("account_id").reindex(book.accounts)
    parts = {name: _led(given[name], worth, name, chosen) for name in GROUPS}
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
    return Result(frame, {name: _counted(frame, name) for name in KINDS}, tables)


def _led(
    group: "pd.Series[Any]", worth: "pd.Series[Any]", name: str, chosen: Settings
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Which accounts lead their group, and the leaders' rows."""
    money = cents(worth.fillna(0).clip(lower=0))
    by = money.groupby(group)
    whole, most = by.transform("sum"), by.transform("max")
    buyers = (money > 0).groupby(group).transform("sum")
    share = money / whole.where(whole > 0)
    leads = (money > 0) & (money == most) & (share.round(9) >= chosen.least_share)
    leads = leads & (buyers >= chosen.least_buyers)
    frame = pd.DataFrame({name: leads.astype("float64")})
    frame = withhold(frame, name, reason("no-worth"), worth.isna())
    frame = withhold(frame, name, reason(f"no-{name}"), group.isna())
    few = [
        reason("group-buyers", n=int(n), least=chosen.least_buyers) if n < chosen.least_buyers else None
        for n in buyers.fillna(0)
    ]
    frame = withhold(frame, name, pd.Series(few, index=frame.index, dtype="object"))
    second = by.apply(lambda one: float(one.nlargest(2).iloc[-1]) if len(one) > 1 else np.nan)
    rows = pd.DataFrame({"group": group, "worth": worth, "share": share, "buyers": buyers})
    rows = rows.assign(kind=name, share_next=group.map(second).astype("float64") / whole)
    return frame, rows[frame[name] == 1].rename_axis("account_id").reset_index()


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
