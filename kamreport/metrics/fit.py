"""Strategic-fit score: how well an account suits our strategy, from 0 to 100."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pandas as pd

from kamreport.arithmetic.contracting import running_on
from kamreport.arithmetic.scoring import Anchors, Weight, anchored, components, enough, too_thin, weigh
from kamreport.arithmetic.tallies import Columns, days, figure, within
from kamreport.figures import Known, Result, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period

Component = Literal["strategic_match", "growth_potential", "stickiness", "influence"]
WEIGHTS: dict[str, float] = {
    "strategic_match": 0.35, "growth_potential": 0.25, "stickiness": 0.25, "influence": 0.15,
}  # fmt: skip
STICKINESS = ("tenure", "stability", "switching_cost")
PERIODS = 8


@dataclass(frozen=True)
class Settings:
    """What [metrics.fit] may change.

    `weights` of the components (those not named keep strategic match 0.35, growth potential 0.25,
    stickiness 0.25, influence 0.15); `tenure` the score for years as a customer; the least share of the
    weight that must be known.
    """

    weights: Mapping[Component, Weight] = field(default_factory=dict)
    tenure: Anchors = ((0, 0), (1, 30), (3, 60), (5, 80), (10, 100))
    least_coverage: float = 0.5


LINEAGE = Lineage(rows=(Rows("accounts"), Rows("orders", figures=("*stickiness", "stability", "tenure*"))))


@metric(settings=Settings, lineage=LINEAGE)
def fit(book: Book, _known: Known) -> Result:
    """The strategic-fit score says from 0 to 100 how well an account suits our strategy: the weighted mean of
    strategic match (35 %), room to grow (25 %), stickiness (25 %) and influence in its market (15 %).
    Match, room and influence are judged by the account team. Stickiness is the mean of what is known of
    tenure (years as a customer, by fixed steps), stability (share of the last eight periods with revenue,
    or with a running contract) and the stated cost of leaving us.

    A component that is not known leaves the mean and the other weights are scaled up; a score with less
    than half of the weight known is withheld (withheld-coverage): stickiness alone is no fit.

    accounts: `fit` 0-100, `fit_coverage` 0-1; `fit_strategic_match`, `fit_growth_potential`,
    `fit_stickiness`, `fit_influence` the components 0-100 and `points_...` what each adds to the score
    (they sum to it); `tenure_years`, `tenure`, `stability`, `switching_cost` what stickiness rests on.

    tables: components, with component, weight (0-1), mean, accounts with it known.
    """
    chosen = settings(book, "fit", Settings)
    weights = WEIGHTS | dict(chosen.weights)
    given = book["accounts"].set_index("account_id").reindex(book.accounts)
    sticky = _stickiness(book, given, chosen)
    scores = pd.DataFrame(
        {
            name: sticky[list(STICKINESS)].mean(axis=1) if name == "stickiness" else given[name]
            for name in WEIGHTS
        }
    )
    found = weigh(scores, weights)
    thick = enough(found.coverage, chosen.least_coverage)
    columns: Columns = {
        **figure("fit", found.score.where(thick), too_thin(found.coverage, chosen.least_coverage)),
        "fit_coverage": found.coverage,
        **{f"fit_{name}": scores[name] for name in WEIGHTS},
        **{f"points_{name}": found.points[name].where(thick) for name in weights if name in found.points},
        **{name: sticky[name] for name in ("tenure_years", *STICKINESS)},
    }
    return Result(pd.DataFrame(columns), tables={"components": components(scores, weights)})


def _stickiness(book: Book, given: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    years = days(pd.Timestamp(book.as_of) - given["since"]) / 365.25
    return pd.DataFrame(
        {
            "tenure_years": years,
            "tenure": anchored(years, chosen.tenure),
            "stability": _stability(book),
            "switching_cost": given["switching_cost"],
        }
    )


def _stability(book: Book) -> "pd.Series[Any]":
    """Share, in per cent, of the last finished periods in which an account gave revenue or had a contract.

    Counted from the first period the account and the book's data both reach; missing where none do.
    """
    periods = [book.period if book.period.finished(book.as_of) else book.period.previous()]
    while len(periods) < PERIODS:
        periods.append(periods[-1].previous())
    if not book.has("orders") and not book.has("contracts"):
        return pd.Series(float("nan"), index=book.accounts)
    active = pd.DataFrame({one.label: _active(book, one) for one in reversed(periods)})
    counted = active.cummax(axis=1)
    n = counted.sum(axis=1)
    return 100 * active.sum(axis=1) / n.where(n > 0)


def _active(book: Book, period: Period) -> "pd.Series[bool]":
    if book.has("orders"):
        bought = within(book.facts.days, "date", period).groupby("account_id")["net_cents"].sum()
        return bought.reindex(book.accounts, fill_value=0) > 0
    agreed = running_on(book["contracts"], period.end)
    return pd.Series(book.accounts.isin(agreed["account_id"]), index=book.accounts)
