"""How a score did on past cases: areas beside simple rules, shares by band, alarms. Accounts are clusters."""

from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import wilson
from kamreport.figures import Estimate, reason
from kamreport.models.discrimination import Area, area, difference

RULES = ("recency", "trend")  # the simple rules: silence in usual gaps; change of revenue
BANDS = ("healthy", "watch", "at_risk")
ALARMS = {"at_risk": ("at_risk",), "watch": ("at_risk", "watch")}
COMPARISON = (
    "score", "auc", "auc_low", "auc_high", "n", "events", "health_auc", "difference", "difference_low",
    "difference_high", "auc_withheld",
)  # fmt: skip
SHARES = ("share", "share_low", "share_high")
BAND_COLUMNS = ("band", "n", "events", *SHARES)
ALARM_COLUMNS = (
    "alarm", "alarms", "hits", "hit_rate", "hit_rate_low", "hit_rate_high", "false_alarms",
    "false_alarms_low", "false_alarms_high", "lift", "lift_low", "lift_high",
)  # fmt: skip


def comparison(trials: pd.DataFrame, least: int) -> pd.DataFrame:
    """One row for health and each simple rule: its area, and that of health on the same cases less its own.

    `trials` holds account_id, event, and health, recency, trend as they were. An area is withheld where
    fewer than `least` accounts had the event, or had none (withheld-lost-accounts, withheld-kept-accounts).
    """
    risk = {"health": -trials["health"], "recency": trials["recency"], "trend": -trials["trend"]}
    rows = []
    for name in ("health", *RULES):
        both = trials[risk[name].notna() & trials["health"].notna()]
        own, health = risk[name].reindex(both.index), risk["health"].reindex(both.index)
        rows.append({"score": name, "n": len(both), "events": int(both["event"].sum())})
        rows[-1] |= _compared(name, own, health, both, least)
    return pd.DataFrame(rows, columns=list(COMPARISON))


def _compared(
    name: str, own: "pd.Series[Any]", health: "pd.Series[Any]", rows: pd.DataFrame, least: int
) -> dict[str, Any]:
    lost, kept = (rows.loc[rows["event"] == one, "account_id"].nunique() for one in (True, False))
    if min(lost, kept) < least:
        key = ("lost-accounts", lost) if lost < least else ("kept-accounts", kept)
        return {"auc_withheld": reason(key[0], n=int(key[1]), least=least)}
    found = area(own, rows["event"], rows["account_id"])
    columns: dict[str, Any] = {"auc": found.value, "auc_low": found.low, "auc_high": found.high}
    if name == "health":
        return columns | {"health_auc": found.value, "auc_withheld": None}
    apart: Area = difference(health, own, rows["event"], rows["account_id"])
    return columns | {
        "auc_withheld": None,
        "health_auc": found.value + apart.value,
        "difference": apart.value,
        "difference_low": apart.low,
        "difference_high": apart.high,
    }


def verdict(compared: pd.DataFrame) -> tuple[str, str]:
    """What the areas say of health, and of which simple rule it is said.

    "better": health's interval lies above one half, and above the simple rules' in pairs. "chance": it does
    not lie above one half. "worse": a simple rule lies clearly above health. "not_better": a simple rule may
    be as good. "too_little": nothing, or no simple rule, can be compared. The rule is "" where none is meant.
    """
    rows = {str(one["score"]): one for one in compared.to_dict("records")}
    known = {rule: rows[rule] for rule in RULES if not pd.isna(rows[rule].get("difference", np.nan))}
    if pd.isna(rows["health"].get("auc", np.nan)) or not known:
        return "too_little", ""
    most = min(known, key=lambda rule: float(known[rule]["difference_high"]))
    if known[most]["difference_high"] < 0:
        return "worse", most
    if rows["health"]["auc_low"] <= 0.5:
        return "chance", ""
    hardest = min(known, key=lambda rule: float(known[rule]["difference_low"]))
    return ("not_better" if known[hardest]["difference_low"] <= 0 else "better"), hardest


def bands(trials: pd.DataFrame) -> pd.DataFrame:
    """For each band of health how many cases stood in it, and the share of them that had the event."""
    rows = []
    for band in BANDS:
        inside = trials[trials["band"] == band]
        found = share(inside["event"], inside["account_id"])
        rows.append((band, len(inside), int(inside["event"].sum()), found.value, found.low, found.high))
    return pd.DataFrame(rows, columns=list(BAND_COLUMNS)).astype(dict.fromkeys(SHARES, "float64"))


def alarms(trials: pd.DataFrame) -> pd.DataFrame:
    """What an alarm at each bound of health would have caught: the share of the events (hit rate), the share
    of alarms that nothing followed, and how many times likelier the event was than overall (lift).
    """
    cases = trials[trials["health"].notna()]
    base = float(cases["event"].mean()) if len(cases) else np.nan
    rows = []
    for alarm, inside in ALARMS.items():
        rung = cases["band"].isin(inside)
        hit = share(rung[cases["event"]], cases.loc[cases["event"], "account_id"])
        idle = share(~cases.loc[rung, "event"], cases.loc[rung, "account_id"])
        lift = [
            None if end is None or not base > 0 else (1 - end) / base
            for end in (idle.value, idle.high, idle.low)
        ]
        counts = int(rung.sum()), int((rung & cases["event"]).sum())
        ends = (hit.value, hit.low, hit.high, idle.value, idle.low, idle.high)
        rows.append((alarm, *counts, *ends, *lift))
    numbers = dict.fromkeys(ALARM_COLUMNS[3:], "float64")
    return pd.DataFrame(rows, columns=list(ALARM_COLUMNS)).astype(numbers)


def share(hits: "pd.Series[bool]", accounts: "pd.Series[Any]") -> Estimate:
    """A share of cases with a Wilson interval on as many cases as the repeats of accounts leave: n over the
    design effect, between the number of accounts and n (Rao and Scott 1992, Biometrics 48).
    """
    n = len(hits)
    if not n:
        return Estimate(n=0)
    value = float(hits.mean())
    by = pd.DataFrame({"account": accounts, "off": hits.astype("float64") - value}).groupby("account")["off"]
    clusters, spread = by.ngroups, float((by.sum() ** 2).sum())
    effect = spread * clusters / max(clusters - 1, 1) / (n * value * (1 - value)) if 0 < value < 1 else np.inf
    size = min(max(n / effect if effect > 0 else n, clusters), n)
    low, high = wilson(value * size, size)
    return Estimate(value, float(low), float(high), n)
