"""Owners: a scorecard for each account manager, with n and intervals, and no rank inside the noise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import Any, Literal

import numpy as np
import pandas as pd
from scipy.special import stdtrit

from kamreport.arithmetic.measuring import LEAST, cents, trailing, wilson
from kamreport.arithmetic.scoring import Anchors, Weight, anchored, enough, too_thin, weigh
from kamreport.arithmetic.tallies import within
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import intervals
from kamreport.schema import LAYERS

Component = Literal["nps", "retention", "growth", "cadence", "plan"]
WEIGHTS: dict[str, float] = {"nps": 0.30, "retention": 0.25, "growth": 0.20, "cadence": 0.15, "plan": 0.10}
ANCHORS: dict[str, Anchors] = {
    "nps": ((-100, 0), (0, 40), (50, 80), (100, 100)),
    "retention": ((0.6, 0), (0.8, 40), (0.9, 70), (1, 100)),
    "growth": ((-0.3, 0), (0, 50), (0.1, 75), (0.3, 100)),
    "cadence": ((0, 0), (0.5, 50), (0.8, 85), (1, 100)),
    "plan": ((0, 0), (0.5, 40), (0.8, 75), (1, 100)),
}
SHOWN = (*WEIGHTS, "nrr")
STANDINGS = ("above", "within", "below")
PARTNERS = ("", "_low", "_high", "_n", "_withheld")
TABLES: Mapping[str, tuple[str, ...]] = {
    "owners": (
        "owner", "accounts", "revenue", "score", "score_low", "score_high", "score_withheld",
        "score_coverage", "standing",
        *(f"{name}{end}" for name in SHOWN for end in PARTNERS), *(f"{name}_score" for name in WEIGHTS),
    ),
    "weights": ("component", "weight"),
}  # fmt: skip
Statistic = Callable[[pd.DataFrame], "pd.Series[Any]"]


@dataclass(frozen=True)
class Settings:
    """What [metrics.owners] may change.

    `weights` of the components (those not named keep nps 0.30, retention 0.25, growth 0.20, cadence 0.15,
    plan 0.10), `anchors`: pairs [value, score] of a component, the least share of the weight that must be
    known, and the least answers and actions due before their component counts.
    """

    weights: Mapping[Component, Weight] = field(default_factory=dict)
    anchors: Mapping[Component, Anchors] = field(default_factory=dict)
    least_coverage: float = 0.5
    least_answers: int = 5
    least_actions: int = 5


LINEAGE = Lineage(
    rows=(Rows("accounts"), Rows("actions")),
    uses={
        "nps": ("nps",),
        "revenue": ("trailing", "trailing_before"),
        "recurring": ("annual", "annual_year_ago"),
        "engagement": ("cadence",),
    },
    money=("owners.revenue",),
    shares=("retention", "growth", "cadence", "plan", "nrr", "score_coverage", "weight"),
    totals=("owners.revenue", "owners.accounts"),
)


@metric(needs=("nps", "revenue", "recurring", "engagement"), settings=Settings, lineage=LINEAGE)
def owners(book: Book, known: Known) -> Result:
    """The scorecard sums up the accounts of each account manager: NPS (30 %), gross revenue retention (25 %),
    growth (20 %), meeting cadence (15 %) and actions done in time (10 %), each scored from 0 to 100 by fixed
    steps, in a weighted mean. What is not known leaves the mean; under half of the weight known there is no
    score. A difference from the whole portfolio is only told where it is larger than the noise.

    All figures are those of the accounts that belong to a manager today, over twelve months: NPS of the
    pooled answers; retention and growth of the pooled revenue against the twelve months before (contracts:
    yearly values); cadence as in engagement; plan the share of our own actions due that were done by their
    day. Intervals: NPS adjusted Wald, plan Wilson, the others a delete-one jackknife over accounts (Student's
    t, from five accounts). The score's interval joins those of its components (MOVER, Zou and Donner 2008);
    it is missing where one of theirs is. The managers' own are widened so that they hold for all of them
    together (95 %, Bonferroni); `standing` says whether that of a manager leaves out the score of all.

    accounts: no columns. portfolio: `score` and the components of all accounts that have a manager; `owners`
    the number of managers.

    tables:
    owners   one row a manager, by name: owner, accounts, revenue (twelve months, units); score 0-100 with
             interval, score_withheld, score_coverage 0-1; standing (above, within, below
             the portfolio; "" where not known); nps, retention (GRR), growth, cadence, plan, nrr with _low,
             _high, _n, _withheld; nps_score ... plan_score 0-100
    weights  component, weight (0-1)

    Withheld: withheld-no-owners; withheld-coverage; withheld-answers, withheld-actions-few (n, least);
    withheld-base without earlier revenue; withheld-no-interactions.
    """
    chosen = settings(book, "owners", Settings)
    owner = book["accounts"].set_index("account_id")["owner"].reindex(book.accounts)
    owner = owner.where(owner.fillna("").str.strip() != "")
    tables = {name: pd.DataFrame(columns=list(columns)) for name, columns in TABLES.items()}
    if owner.isna().all():
        none = {name: Estimate(withheld=reason("no-owners")) for name in ("score", *SHOWN)}
        return Result(pd.DataFrame(index=book.accounts), none, tables)
    raw = _raw(book, known, owner)
    names = sorted(owner.dropna().unique())
    parts = {name: _components(raw[owner == name], chosen) for name in names}
    whole = _components(raw[owner.notna()], chosen)
    weights = WEIGHTS | {str(name): weight for name, weight in chosen.weights.items()}
    scores = _scores({**parts, "": whole}, weights, chosen)
    rows = [
        {
            "owner": name,
            "accounts": int((owner == name).sum()),
            "revenue": float(raw.loc[owner == name, "now"].sum(min_count=1)) / 100,
            **scores[name],
            "standing": _standing(scores[name], scores[""]["score"], len(names)),
            **{f"{one}{end}": value for one in SHOWN for end, value in _partners(parts[name][one])},
        }
        for name in names
    ]
    total = sum(weights.values()) or 1
    tables["owners"] = pd.DataFrame(rows, columns=list(TABLES["owners"]))
    tables["weights"] = pd.DataFrame(
        {"component": list(weights), "weight": [one / total for one in weights.values()]}
    )
    portfolio = {**whole, "score": _estimate(scores[""]), "owners": Estimate(float(len(names)))}
    return Result(pd.DataFrame(index=book.accounts), portfolio, tables)


def _raw(book: Book, known: Known, owner: "pd.Series[Any]") -> pd.DataFrame:
    """What the components sum up, by account: answers, revenue then and now in cents, meetings, actions."""
    if book.has("orders"):
        money = known["revenue"].accounts[["trailing_before", "trailing"]]
    else:
        money = known["recurring"].accounts[["annual_year_ago", "annual"]]
    money = money.set_axis(["then", "now"], axis=1)
    people, answers = known["engagement"].accounts, known["nps"].accounts
    frame = answers[["promoters", "passives", "detractors"]].astype("float64").fillna(0)
    for name in ("then", "now"):
        frame[name] = np.nan if money[name].isna().all() else cents(money[name].astype("float64").fillna(0))
    for layer in LAYERS:
        for name in ("kept", "due"):
            frame[f"{name}_{layer}"] = people[f"{name}_{layer}"].astype("float64")
    actions = book["actions"]
    due = within(actions[actions["side"].fillna("ours") == "ours"], "due_on", trailing(book))
    in_time = due[due["done_on"] <= due["due_on"]]
    for name, rows in (("actions", due), ("in_time", in_time)):
        frame[name] = rows.groupby("account_id").size().reindex(owner.index).fillna(0).astype("float64")
    return frame


def _components(rows: pd.DataFrame, chosen: Settings) -> dict[str, Estimate]:
    sums = rows.sum()
    n = int(sums["promoters"] + sums["passives"] + sums["detractors"])
    low, high = intervals.nps(sums["promoters"], sums["detractors"], n)
    nps = Estimate(n=n, withheld=reason("answers", n=n, least=chosen.least_answers))
    if n >= max(chosen.least_answers, 1):
        nps = Estimate(float(100 * (sums["promoters"] - sums["detractors"]) / n), float(low), float(high), n)
    due = int(sums["actions"])
    ends = wilson(sums["in_time"], due)
    plan = Estimate(n=due, withheld=reason("actions-few", n=due, least=chosen.least_actions))
    if due >= max(chosen.least_actions, 1):
        plan = Estimate(float(sums["in_time"] / due), float(ends[0]), float(ends[1]), due)
    old = rows[rows["then"] > 0]
    kept = old.assign(kept=old["now"].clip(lower=0, upper=old["then"]), end=old["now"].clip(lower=0))
    base = reason("base")
    return {
        "nps": nps,
        "retention": _jackknifed(kept, lambda one: _over(one["kept"], one["then"]), (0, 1), base),
        "growth": _jackknifed(rows, lambda one: _over(one["now"], one["then"]) - 1, (-1, np.inf), base),
        "cadence": _jackknifed(rows, _cadence, (0, 1), reason("no-interactions")),
        "plan": plan,
        "nrr": _jackknifed(kept, lambda one: _over(one["end"], one["then"]), (0, np.inf), base),
    }


def _over(part: "pd.Series[Any]", whole: "pd.Series[Any]") -> "pd.Series[Any]":
    return part / whole.where(whole > 0)


def _cadence(sums: pd.DataFrame) -> "pd.Series[Any]":
    """The mean of the layers' shares of meetings kept, as in engagement."""
    layers = [_over(sums[f"kept_{layer}"], sums[f"due_{layer}"]) for layer in LAYERS]
    return pd.concat(layers, axis=1).mean(axis=1)


def _jackknifed(
    rows: pd.DataFrame, statistic: Statistic, bounds: tuple[float, float], why: Reason
) -> Estimate:
    """A figure of the accounts' sums, with its delete-one jackknife interval from five accounts on."""
    n, whole = len(rows), rows.sum(min_count=1).to_frame().T
    value = float(statistic(whole).iloc[0]) if n else np.nan
    if np.isnan(value):
        return Estimate(n=n, withheld=why)
    without = statistic(pd.DataFrame(whole.to_numpy() - rows.fillna(0).to_numpy(), columns=rows.columns))
    if n < LEAST or without.isna().any():
        return Estimate(value, n=n)
    error = float(np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum()))
    half = float(stdtrit(n - 1, 0.975)) * error
    return Estimate(value, max(value - half, bounds[0]), min(value + half, bounds[1]), n)


def _scores(
    parts: Mapping[str, Mapping[str, Estimate]], weights: Mapping[str, float], chosen: Settings
) -> dict[str, dict[str, Any]]:
    """For each manager the score with its partners, and the components' scores."""
    anchors = ANCHORS | {str(name): steps for name, steps in chosen.anchors.items()}
    values, lows, highs = (_anchored(parts, anchors, end) for end in ("value", "low", "high"))
    found = weigh(values, weights)
    shares = found.weights.reindex(columns=list(WEIGHTS), fill_value=0.0)
    wider = pd.Series({name: _wider(len(parts) - 1) if name else 1.0 for name in parts})
    below, above = (_joined(gap, shares) * wider for gap in (values - lows, highs - values))
    thick = enough(found.coverage, chosen.least_coverage)
    score, why = found.score.where(thick), too_thin(found.coverage, chosen.least_coverage)
    frame = pd.DataFrame(
        {
            "score": score,
            "score_low": (score - below).clip(lower=0),
            "score_high": (score + above).clip(upper=100),
            "score_coverage": found.coverage,
        }
    ).join(values.add_suffix("_score"))
    reasons = why.where(~thick, None).to_dict()
    return {
        str(name): {str(key): value for key, value in row.items()} | {"score_withheld": reasons[name]}
        for name, row in frame.to_dict("index").items()
    }


def _wider(count: int) -> float:
    """How much wider intervals are that hold for so many managers together (Bonferroni)."""
    return NormalDist().inv_cdf(1 - 0.025 / count) / NormalDist().inv_cdf(0.975)


def _joined(gaps: pd.DataFrame, shares: pd.DataFrame) -> "pd.Series[Any]":
    """How far a weighted sum's interval reaches from those of its parts; NaN where a part's is missing."""
    squares = (gaps * shares).where(shares > 0, 0.0) ** 2
    return squares.sum(axis=1, skipna=False) ** 0.5


def _anchored(
    parts: Mapping[str, Mapping[str, Estimate]], anchors: Mapping[str, Anchors], end: str
) -> pd.DataFrame:
    """The scores of the components' values, or of an end of their intervals; NaN where there is none."""
    raw = {name: [getattr(part[one], end) for one in WEIGHTS] for name, part in parts.items()}
    frame = pd.DataFrame.from_dict(raw, orient="index", columns=list(WEIGHTS)).astype("float64")
    return pd.DataFrame({name: anchored(frame[name], anchors[name]) for name in WEIGHTS})


def _standing(row: Mapping[str, Any], whole: float, count: int) -> str:
    """Where the whole interval of a score lies against the portfolio's score; "" where not known."""
    ends = row["score_low"], row["score_high"]
    if count < 2 or any(np.isnan(one) for one in (*ends, whole)):
        return ""
    return "above" if ends[0] > whole else "below" if ends[1] < whole else "within"


def _partners(one: Estimate) -> tuple[tuple[str, Any], ...]:
    numbers = (np.nan if value is None else value for value in (one.value, one.low, one.high, one.n))
    return (*zip(PARTNERS[:4], numbers, strict=True), (PARTNERS[4], one.withheld))


def _estimate(row: Mapping[str, Any]) -> Estimate:
    if np.isnan(row["score"]):
        return Estimate(withheld=row["score_withheld"])
    if np.isnan(row["score_low"]) or np.isnan(row["score_high"]):
        return Estimate(row["score"])
    return Estimate(row["score"], row["score_low"], row["score_high"])
