"""Value score: what an account is worth to us, from 0 to 100."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pandas as pd

from kamreport.arithmetic.scoring import Weight, components, enough, ranked, too_thin, weigh
from kamreport.arithmetic.tallies import Columns, figure
from kamreport.figures import Known, Result, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

Component = Literal["revenue", "margin", "growth", "potential"]
WEIGHTS: dict[str, float] = {"revenue": 0.40, "margin": 0.25, "growth": 0.20, "potential": 0.15}


@dataclass(frozen=True)
class Settings:
    """What [metrics.value] may change.

    `weights` of the components (those not named keep revenue 0.40, margin 0.25, growth 0.20, potential
    0.15) and the least share of the weight that must be known.
    """

    weights: Mapping[Component, Weight] = field(default_factory=dict)
    least_coverage: float = 0.5


LINEAGE = Lineage(
    rows=(Rows("accounts", figures=("value", "value_potential", "points_potential")),),
    uses={
        "revenue": ("trailing", "trailing_before"),
        "margin": ("trailing_margin_rate",),
        "recurring": ("annual", "annual_year_ago"),
        "conversion": ("won_value", "won_value_before", "open_value"),
    },
    money=("worth",),
    shares=("value_coverage",),
)


@metric(needs=("revenue", "margin", "recurring", "conversion"), settings=Settings, lineage=LINEAGE)
def value(book: Book, known: Known) -> Result:
    """The value score says from 0 to 100 how much an account is worth among all accounts: the weighted mean
    of its ranks by revenue of the last twelve months (40 %), margin rate (25 %), growth (20 %) and
    potential (15 %). A rank is the percentage of accounts below it, those equal counting half.

    Revenue is what was ordered in twelve months; in a book without orders the yearly value of running
    contracts; without those too, the value of opportunities won. Growth is against the twelve months
    before (contracts: the year before); where orders do not reach back so far, of the period against the
    same one a year ago. Potential is the room left in the stated wallet, in money; where
    no account states one, the open pipeline. A component that is not known leaves the mean and the other
    weights are scaled up; a score with less than half of the weight known is withheld (withheld-coverage).

    accounts: `value` 0-100, `value_coverage` 0-1, `worth` the revenue meant above, in currency units;
    `value_revenue`, `value_margin`, `value_growth`, `value_potential` the components' ranks 0-100 and
    `points_...` what each adds to the score; the points sum to the score.

    tables:
    components  component, weight (0-1), mean rank, accounts with it known
    basis       one row: source of the revenue, "orders", "contracts" or "opportunities"; "" for none
    """
    chosen = settings(book, "value", Settings)
    weights = WEIGHTS | dict(chosen.weights)
    source, worth, growth = _worth(book, known)
    raw = {
        "revenue": worth,
        "margin": known["margin"].accounts["trailing_margin_rate"],
        "growth": growth,
        "potential": _potential(book, known, worth),
    }
    scores = pd.DataFrame({name: ranked(column.astype("float64")) for name, column in raw.items()})
    found = weigh(scores, weights)
    thick = enough(found.coverage, chosen.least_coverage)
    columns: Columns = {
        **figure("value", found.score.where(thick), too_thin(found.coverage, chosen.least_coverage)),
        "value_coverage": found.coverage,
        "worth": worth.astype("float64"),
        **{f"value_{name}": scores[name] for name in WEIGHTS},
        **{f"points_{name}": found.points[name].where(thick) for name in weights if name in found.points},
    }
    tables = {
        "components": components(scores, weights),
        "basis": pd.DataFrame({"source": pd.Series([source], dtype="str")}),
    }
    return Result(pd.DataFrame(columns), tables=tables)


def _growth(frame: pd.DataFrame, now: str, before: str) -> "pd.Series[Any]":
    """A column's change against another as a share of it; missing without a positive base."""
    return frame[now] / frame[before].where(frame[before] > 0) - 1


def _worth(book: Book, known: Known) -> "tuple[str, pd.Series[Any], pd.Series[Any]]":
    """Where the revenue comes from, that of the last twelve months, and its growth."""
    if book.has("orders"):
        accounts = known["revenue"].accounts
        short = accounts["trailing_before"].isna().all()
        pair = ("revenue", "year_ago") if short else ("trailing", "trailing_before")
        return "orders", accounts["trailing"], _growth(accounts, *pair)
    accounts = known["recurring"].accounts
    if book.has("contracts") and accounts["annual"].notna().any():
        return "contracts", accounts["annual"], _growth(accounts, "annual", "annual_year_ago")
    accounts = known["conversion"].accounts
    source = "opportunities" if book.has("opportunities") else ""
    return source, accounts["won_value"], _growth(accounts, "won_value", "won_value_before")


def _potential(book: Book, known: Known, worth: "pd.Series[Any]") -> "pd.Series[Any]":
    wallet = book["accounts"].set_index("account_id")["wallet"].reindex(book.accounts)
    if wallet.notna().any():
        return (wallet - worth.clip(lower=0)).clip(lower=0)
    return known["conversion"].accounts["open_value"]
