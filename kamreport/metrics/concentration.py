"""How much of the revenue rests on how few accounts, and which class each account is in."""

from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, cents, groups, unknown, withhold
from kamreport.figures import Estimate, Known, Result, reason, units
from kamreport.lineage import Lineage
from kamreport.metrics import metric
from kamreport.model import Book

RANKED = ("share", "cumulative", "abc", "rank")
WHOLE = (
    "hhi",
    "effective",
    "gini",
    "top_1",
    "top_5",
    "top_10",
    "large",
    "buyers",
    "left_out",
    "left_out_revenue",
)
COLUMNS = ("parent_id", "accounts", "revenue", "share", "cumulative", "abc", "rank", "large")
TOPS = (1, 5, 10)
LARGE = 10


LINEAGE = Lineage(
    uses={"revenue": ("trailing",)},
    money=("*left_out_revenue", "parents.revenue"),
    shares=("share", "cumulative", "parent_share", "top_*", "parents_top_*"),
    totals=("parents.revenue",),
)


@metric(needs=("revenue",), lineage=LINEAGE)
def concentration(book: Book, known: Known) -> Result:
    """Concentration says how the revenue of the last twelve months is spread over accounts. Class A are the
    largest accounts that together bring up to 80 % of revenue, B those up to 95 %, C the rest; an account
    that crosses a bound belongs to the better class. HHI is the sum of squared shares, 1/HHI the number of
    equal accounts that would be as concentrated, Gini 0 for equal accounts and near 1 for a single one.

    Shares are of the sum of all positive revenues, so that they sum to 1. An account with more returns than
    purchases has no share (withheld-negative); an account that bought nothing has share 0 and no class
    (withheld-no-revenue). Both are counted in `left_out`, their revenue (zero or below) in
    `left_out_revenue`. Ties share class, rank (the best of the tie) and cumulative share (with the whole
    tie). Herfindahl-Hirschman: Rhoades (1993), Federal Reserve Bulletin 79, 188; Gini without correction
    for small n, as sum((2i - n - 1) x_i) / (n sum(x)) over rising x: at most 1 - 1/n.

    accounts: `share` 0-1, `cumulative` 0-1 in falling order, `abc` the word "A", "B" or "C", `rank` from 1;
    `parent` the topmost parent's id (itself without one) and `parent_share` that group's share.
    portfolio: `hhi` 0-1, `effective`, `gini` 0-1 (two buyers needed), `top_1`, `top_5`, `top_10` shares,
    `large` the number of buyers with 10 % or more, `buyers` their number, `left_out`, `left_out_revenue`;
    and all of these with `parents_` before the name, after roll-up to topmost parents.
    tables: parents: parent_id, accounts (with revenue of any sign), revenue, share, cumulative, abc, rank,
    large (10 % or more), in falling order of revenue; groups without any revenue are left out.

    Withheld: withheld-no-orders; withheld-no-revenue where nobody has a positive revenue.
    """
    named = (*WHOLE, *(f"parents_{name}" for name in WHOLE))
    if not book.has("orders"):
        empty = unknown(book, (*RANKED, "parent_share"), NO_ORDERS, {"parents": COLUMNS})
        accounts = empty.accounts.assign(parent=groups(book))
        return Result(accounts, {name: Estimate(withheld=NO_ORDERS) for name in named}, empty.tables)
    money = cents(known["revenue"].accounts["trailing"])
    parent = groups(book)
    rolled = money.groupby(parent).sum()
    upper = ranked(rolled)
    accounts = ranked(money).assign(parent=parent, parent_share=parent.map(upper["share"]))
    accounts = withhold(accounts, "parent_share", reason("negative"), accounts["parent_share"].isna())
    portfolio = whole(money) | {f"parents_{name}": found for name, found in whole(rolled).items()}
    members = money[money != 0].groupby(parent).size().reindex(rolled.index, fill_value=0)
    table = upper[list(RANKED)].assign(
        accounts=members, revenue=units(rolled), large=upper["share"] * 100 >= LARGE
    )
    table = table[table["accounts"] > 0].rename_axis("parent_id").reset_index()
    table = table.sort_values(["revenue", "parent_id"], ascending=[False, True], ignore_index=True)
    return Result(accounts, portfolio, {"parents": table[list(COLUMNS)]})


def ranked(money: "pd.Series[int]") -> pd.DataFrame:
    """Share, cumulative share, class and rank of revenues in whole cents, with what is withheld."""
    bought = money.where(money > 0, 0)
    total = int(bought.sum())
    tied = bought.groupby(bought).sum().sort_index(ascending=False)
    reached = bought.map(tied.cumsum())
    above = reached - bought.map(tied)
    abc = np.select([above * 100 < 80 * total, above * 100 < 95 * total], ["A", "B"], "C")
    whole_or_none = total if total else np.nan
    frame = pd.DataFrame(
        {
            "share": bought / whole_or_none,
            "cumulative": reached / whole_or_none,
            "abc": pd.Series(abc, index=money.index, dtype="str"),
            "rank": bought.rank(method="min", ascending=False),
        }
    )
    for figure in RANKED:
        frame = withhold(frame, figure, reason("negative"), money < 0)
        where = (money == 0) if figure in ("abc", "rank") else pd.Series(total == 0, index=money.index)
        frame = withhold(frame, figure, reason("no-revenue"), where)
    return frame


def whole(money: "pd.Series[int]") -> dict[str, Estimate]:
    """The concentration of revenues in whole cents."""
    bought = money[money > 0].sort_values(ascending=False)
    n = len(bought)
    left = {
        "buyers": Estimate(value=float(n)),
        "left_out": Estimate(value=float(len(money) - n)),
        "left_out_revenue": Estimate(value=float(units(money[money < 0].sum()))),
    }
    if not n:
        why = Estimate(withheld=reason("no-revenue"))
        return {name: left.get(name, why) for name in WHOLE}
    share = bought / bought.sum()
    hhi = float((share**2).sum())
    found = left | {f"top_{top}": Estimate(float(share.head(top).sum()), n=n) for top in TOPS}
    found["hhi"], found["effective"] = Estimate(hhi, n=n), Estimate(1 / hhi, n=n)
    found["gini"] = (
        Estimate(gini(bought), n=n) if n > 1 else Estimate(withheld=reason("accounts", n=n, least=2))
    )
    found["large"] = Estimate(float((bought * 100 >= LARGE * bought.sum()).sum()), n=n)
    return {name: found[name] for name in WHOLE}


def gini(values: Any) -> float:
    """The Gini coefficient of values that are not negative and not all zero: 0 to 1 - 1/n."""
    rising = np.sort(np.asarray(values, dtype=float))
    n = len(rising)
    return float(((2 * np.arange(1, n + 1) - n - 1) * rising).sum() / (n * rising.sum()))
