"""Which accounts moved to another tier or lifecycle stage."""

import pandas as pd

from kamreport.changes import change
from kamreport.figures import Estimate, Known, Result

WORDS = {"tier": ("tier", "tier"), "stage": ("lifecycle", "stage")}
COLUMNS = ("before", "now", "accounts")


@change
def migration(now: Known, before: Known) -> Result:
    """Migration sets each account's tier and lifecycle stage beside those at the end of the period before.

    accounts: `tier_before`, `tier_now`, `stage_before`, `stage_now`: words, missing where not known; an
    account that did not exist before has none before. portfolio: `tier_moved` and `stage_moved`, the number
    of accounts whose word changed, n those with both. tables: tier and stage: before, now, accounts: the
    pairs that occur, "" for not known, sorted.

    Nothing is withheld: where a measure is absent its words are missing, its table is empty and its
    portfolio figure has no value.
    """
    index = next(iter(now.values())).accounts.index if now else pd.Index([], name="account_id", dtype="str")
    columns: dict[str, pd.Series[str]] = {}
    portfolio: dict[str, Estimate] = {}
    tables: dict[str, pd.DataFrame] = {}
    for name, (metric, figure) in WORDS.items():
        then, today = _words(before, metric, figure, index), _words(now, metric, figure, index)
        columns |= {f"{name}_before": then, f"{name}_now": today}
        both = then.notna() & today.notna()
        moved = float((then != today)[both].sum())
        portfolio[f"{name}_moved"] = Estimate(moved, n=int(both.sum())) if both.any() else Estimate()
        tables[name] = _matrix(then, today)
    return Result(pd.DataFrame(columns, index=index), portfolio, tables)


def _words(known: Known, metric: str, figure: str, index: "pd.Index[str]") -> "pd.Series[str]":
    if metric not in known or figure not in known[metric].accounts:
        return pd.Series(None, index=index, dtype="str")
    return known[metric].accounts[figure].reindex(index).astype("str")


def _matrix(then: "pd.Series[str]", now: "pd.Series[str]") -> pd.DataFrame:
    if then.isna().all() and now.isna().all():
        return pd.DataFrame(columns=list(COLUMNS))
    pairs = pd.DataFrame({"before": then.fillna(""), "now": now.fillna("")})
    table = pairs.value_counts().rename("accounts").reset_index()
    return table.sort_values(["before", "now"], ignore_index=True)
