"""Tier: value and strategic fit in one word, and what we promise each tier."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import pandas as pd

from kamreport.figures import Estimate, Known, Result, settings
from kamreport.lineage import Lineage
from kamreport.metrics import metric
from kamreport.model import Book

Tier = Literal["strategic", "growth", "potential", "core", "standard"]
TIERS: tuple[Tier, ...] = ("strategic", "growth", "potential", "core", "standard")
Promise = Literal["response_hours", "executive", "management", "operational"]
FULL: dict[Promise, float] = {"response_hours": 8, "executive": 4, "management": 12, "operational": 52}
HALF: dict[Promise, float] = {"response_hours": 24, "executive": 2, "management": 6, "operational": 26}
PROMISES: dict[Tier, dict[Promise, float]] = {
    "strategic": {**FULL, "response_hours": 4},
    "growth": FULL,
    "potential": HALF,
    "core": FULL,
    "standard": {**HALF, "response_hours": 48},
}
LEADS: dict[Tier, str] = {
    "strategic": "executive",
    "growth": "account-manager",
    "potential": "account-manager",
    "core": "account-manager",
    "standard": "inside-sales",
}
CELLS: dict[tuple[str, str], Tier] = {
    ("high", "high"): "strategic",
    ("high", "middle"): "growth",
    ("high", "low"): "potential",
    ("low", "high"): "core",
    ("low", "middle"): "standard",
    ("low", "low"): "standard",
}


@dataclass(frozen=True)
class Settings:
    """What [metrics.tier] may change.

    From which score on value and fit are high, and value is middle. `promises` by tier: response_hours,
    and the meetings due a year in each layer (executive, management, operational); what is not named
    stays. `leads` by tier: executive, account-manager or inside-sales.
    """

    value_high: float = 60
    value_middle: float = 40
    fit_high: float = 60
    promises: Mapping[Tier, Mapping[Promise, float]] = field(default_factory=dict)
    leads: Mapping[Tier, Literal["executive", "account-manager", "inside-sales"]] = field(
        default_factory=dict
    )


LINEAGE = Lineage(money=("matrix.worth",), totals=("matrix.worth", "matrix.accounts"))


@metric(needs=("value", "fit"), settings=Settings, lineage=LINEAGE)
def tier(book: Book, known: Known) -> Result:
    """The tier says how an account is served, from its value score and its strategic-fit score: strategic
    (both high, from 60), growth (fit high, value from 40), potential (fit high, value lower), core (value
    high, fit lower), standard (the rest). Each tier carries its promise: hours to the first response,
    meetings a year by layer, and who leads.

    accounts: `tier` a word of TIERS, missing where value or fit is withheld, for the reason of that score:
    value alone makes no tier. portfolio: for each tier the number of its accounts, n all that have a tier.

    tables:
    matrix    the six cells: fit (high, low), value (high, middle, low), tier, accounts, worth (in currency
              units, of those where it is known)
    promises  one row for each tier: tier, response_hours, executive, management, operational (meetings a
              year), lead (the message lead-<key>)
    """
    chosen = settings(book, "tier", Settings)
    value, fit = known["value"].accounts, known["fit"].accounts
    both = value["value"].notna() & fit["fit"].notna()
    cells = pd.DataFrame(
        {
            "fit": np.where(fit["fit"] >= chosen.fit_high, "high", "low"),
            "value": np.select(
                [value["value"] >= chosen.value_high, value["value"] >= chosen.value_middle],
                ["high", "middle"],
                "low",
            ),
            "worth": value["worth"],
        },
        index=book.accounts,
    )[both]
    words = pd.Series([CELLS[pair] for pair in zip(cells["fit"], cells["value"], strict=True)], cells.index)
    why = value["value_withheld"].where(value["value"].isna(), fit["fit_withheld"]).where(~both, None)
    accounts = pd.DataFrame(
        {"tier": words.reindex(book.accounts).astype("str"), "tier_withheld": why.astype("object")}
    )
    n = int(both.sum())
    return Result(
        accounts,
        {one: Estimate(float((words == one).sum()), n=n) for one in TIERS} if n else {},
        {"matrix": _matrix(cells), "promises": _promises(chosen)},
    )


def _matrix(cells: pd.DataFrame) -> pd.DataFrame:
    rows: list[dict[str, Any]] = []
    for (fit, value), word in CELLS.items():
        part = cells[(cells["fit"] == fit) & (cells["value"] == value)]
        worth = (part["worth"].fillna(0) * 100).round().astype("int64").sum() / 100
        rows.append({"fit": fit, "value": value, "tier": word, "accounts": len(part), "worth": float(worth)})
    return pd.DataFrame(rows)


def _promises(chosen: Settings) -> pd.DataFrame:
    rows = [
        {
            "tier": one,
            **PROMISES[one],
            **chosen.promises.get(one, {}),
            "lead": chosen.leads.get(one, LEADS[one]),
        }
        for one in TIERS
    ]
    return pd.DataFrame(rows)
