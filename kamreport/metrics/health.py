"""Health: satisfaction, value contribution and risk exposure in one score, with every part of it shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import t_interval
from kamreport.arithmetic.scoring import (
    Anchors,
    Weighed,
    Weight,
    anchored,
    components,
    enough,
    needed,
    too_thin,
    weigh,
)
from kamreport.arithmetic.tallies import Columns, figure
from kamreport.figures import Estimate, Known, Reason, Result, settings
from kamreport.lineage import Lineage
from kamreport.metrics import metric
from kamreport.model import Book

Dimension = Literal["satisfaction", "value", "risk"]
Component = Literal[
    "nps", "csat", "promise", "delivery", "complaints", "trend", "margin", "target", "mix",
    "recency", "cadence", "sponsor", "payment", "runway", "usage",
]  # fmt: skip
BANDS = ("healthy", "watch", "at_risk")


@dataclass(frozen=True)
class Rule:
    """One component: its dimension, its weight in it, and the score of a raw value, by anchors."""

    dimension: Dimension
    weight: float
    anchors: tuple[tuple[float, float], ...]


RULES: dict[str, Rule] = {
    # mean answer to the recommendation question in twelve months, 0-10
    "nps": Rule("satisfaction", 0.25, ((0, 0), (6, 40), (8, 70), (9, 90), (10, 100))),
    # mean satisfaction in twelve months, 1-5
    "csat": Rule("satisfaction", 0.25, ((1, 0), (3, 40), (4, 75), (5, 100))),
    # share of service cases within the promise
    "promise": Rule("satisfaction", 0.20, ((0.5, 0), (0.8, 50), (0.95, 90), (1, 100))),
    # share of orders on time in full
    "delivery": Rule("satisfaction", 0.20, ((0.7, 0), (0.85, 40), (0.95, 80), (1, 100))),
    # complaints per 100 orders
    "complaints": Rule("satisfaction", 0.10, ((0, 100), (2, 75), (5, 50), (15, 0))),
    # revenue of twelve months against the twelve before; where orders do not reach back so far, of the
    # period against a year ago; without orders, of contracts, else of sales won
    "trend": Rule("value", 0.45, ((-0.5, 0), (-0.2, 30), (0, 60), (0.15, 85), (0.3, 100))),
    # margin rate less that of the whole book, twelve months
    "margin": Rule("value", 0.25, ((-0.15, 0), (0, 60), (0.1, 100))),
    # revenue against target, period to date
    "target": Rule("value", 0.15, ((0.5, 0), (0.8, 40), (1, 80), (1.2, 100))),
    # share of the book's product categories that the account buys
    "mix": Rule("value", 0.15, ((0, 0), (0.2, 40), (0.5, 80), (0.8, 100))),
    # days since the last order in usual gaps
    "recency": Rule("risk", 0.25, ((1, 100), (1.5, 75), (2, 50), (3, 20), (4, 0))),
    # share of the meetings due that were held
    "cadence": Rule("risk", 0.15, ((0, 0), (0.5, 60), (0.8, 90), (1, 100))),
    # sponsors there, less those who left lately
    "sponsor": Rule("risk", 0.15, ((-1, 0), (0, 35), (1, 80), (2, 100))),
    # overdue amount in shares of twelve months' invoices
    "payment": Rule("risk", 0.15, ((0, 100), (0.02, 80), (0.1, 40), (0.25, 0))),
    # days the running contracts still run
    "runway": Rule("risk", 0.15, ((0, 0), (90, 30), (180, 60), (365, 90), (540, 100))),
    # use in 90 days against the 90 before
    "usage": Rule("risk", 0.15, ((-0.6, 0), (-0.2, 35), (0, 75), (0.2, 100))),
}
DIMENSIONS: dict[str, float] = {"satisfaction": 0.35, "value": 0.35, "risk": 0.30}
TURNS = 3


@dataclass(frozen=True)
class Settings:
    """What [metrics.health] may change.

    `dimensions` and `weights`: the weight of a dimension, and of a component within its own; `anchors`:
    pairs [raw value, score] of a component. What is not named stays. From which score on an account is
    healthy, and on watch; the least share of the weight that must be known.
    """

    dimensions: Mapping[Dimension, Weight] = field(default_factory=dict)
    weights: Mapping[Component, Weight] = field(default_factory=dict)
    anchors: Mapping[Component, Anchors] = field(default_factory=dict)
    healthy: float = 70
    watch: float = 50
    least_coverage: float = 0.4


NEEDS = (
    "nps", "csat", "service", "delivery", "growth", "margin", "targets", "products", "lifecycle",
    "engagement", "receivables", "recurring", "conversion", "usage",
)  # fmt: skip


LINEAGE = Lineage(
    uses={
        "nps": ("mean_score",),
        "csat": ("csat_mean",),
        "service": ("promise_share", "complaint_rate"),
        "delivery": ("otif_share",),
        "growth": ("growth_trailing",),
        "margin": ("trailing_margin_rate",),
        "targets": ("attainment",),
        "products": ("categories",),
        "lifecycle": ("usual_gap",),
        "engagement": ("cadence", "sponsors", "sponsors_left"),
        "receivables": ("overdue", "invoiced"),
        "recurring": ("runway_days",),
        "conversion": ("won_value", "won_value_before"),
        "usage": ("usage_change",),
    },
    shares=(
        "*_coverage", "raw_promise", "raw_delivery", "raw_trend", "raw_margin", "raw_target", "raw_mix",
        "raw_cadence", "raw_payment", "raw_usage",
    ),
)  # fmt: skip


@metric(needs=NEEDS, settings=Settings, lineage=LINEAGE)
def health(book: Book, known: Known) -> Result:
    """Health says from 0 to 100 how well an account stands: the weighted mean of satisfaction (35 %), value
    contribution (35 %) and risk exposure (30 %; higher is safer). Each is a weighted mean of named
    components, scored from 0 to 100 by fixed steps; a component that is not known leaves the mean and the
    other weights are scaled up. From 70 an account is healthy, from 50 on watch, below at risk.

    A dimension counts in the score with as much of its weight as was seen, so that one small component
    cannot speak for a whole dimension. A component counts from one observation on (one answer, one case).
    Coverage is the share of all weight that was seen; a score, or a dimension's, below 40 % of it is
    withheld (withheld-coverage). The steps are the table `rules`.

    accounts: `health` 0-100, `health_coverage` 0-1, `band` (the message health-band-<key>: healthy, watch,
    at_risk; missing when withheld); `satisfaction`, `value`, `risk` 0-100 with `..._coverage`; for each
    component `component_<name>` its score 0-100, `raw_<name>` the value it was scored from, and
    `points_<name>` what it adds to health; the points sum to it.
    portfolio: `health` the mean over accounts with t interval and n; the number of accounts in each band.

    tables:
    components  component, dimension, weight (share of all, 0-1), mean score, accounts with it known
    rules       component, dimension, value, score: the anchors; between them straight lines
    bands       band, least (score), accounts
    bases       what the trend was measured on, one row: year (revenue of twelve months), period (revenue of
                the period against a year ago), contracts (their yearly value now against a year ago), won
                (sales won in twelve months)
    turn        the smallest changes of one component that reach the next band, at most three an account:
                account_id, component, from, to (scores), from_value, to_value (raw), gain (points),
                band (reached); no row where no single component can do it
    """
    chosen = settings(book, "health", Settings)
    rules = _rules(chosen)
    raw = _raw(book, known)
    scores = pd.DataFrame({name: anchored(raw[name], rule.anchors) for name, rule in rules.items()})
    weights = _weights(rules, DIMENSIONS | dict(chosen.dimensions))
    found = weigh(scores, weights)
    accounts = _accounts(raw, scores, found, rules, chosen)
    table = components(scores, weights)
    table.insert(1, "dimension", [rule.dimension for rule in rules.values()])
    return Result(
        accounts,
        _portfolio(accounts),
        {
            "components": table,
            "rules": _anchors(rules),
            "bands": _bands(accounts, chosen),
            "bases": pd.DataFrame({"component": ["trend"], "basis": [_basis(book, known)]}),
            "turn": _turn(accounts, found.weights, rules, chosen),
        },
    )


def _rules(chosen: Settings) -> dict[str, Rule]:
    """The rules as the settings have them."""
    weights: Mapping[str, float] = {str(name): one for name, one in chosen.weights.items()}
    anchors: Mapping[str, Any] = {str(name): one for name, one in chosen.anchors.items()}
    return {
        name: Rule(rule.dimension, weights.get(name, rule.weight), anchors.get(name, rule.anchors))
        for name, rule in RULES.items()
    }


def _weights(rules: Mapping[str, Rule], dimensions: Mapping[str, float]) -> dict[str, float]:
    """Each component's share of the whole score when everything is known."""
    sums: dict[str, float] = {}
    for rule in rules.values():
        sums[rule.dimension] = sums.get(rule.dimension, 0) + rule.weight
    return {
        name: dimensions[rule.dimension] * rule.weight / sums[rule.dimension] if rule.weight else 0.0
        for name, rule in rules.items()
    }


def _raw(book: Book, known: Known) -> pd.DataFrame:
    """The raw value of every component, by account."""
    rhythm, people = known["lifecycle"].accounts, known["engagement"].accounts
    bills, rate = known["receivables"].accounts, known["margin"].portfolio.get("trailing_margin_rate")
    gap, invoiced = rhythm["usual_gap"], bills["invoiced"]
    average = rate.value if rate is not None and rate.value is not None else np.nan
    offered = known["products"].tables.get("totals")
    bought = 0 if offered is None else int((offered["revenue"] > 0).sum())
    return pd.DataFrame(
        {
            "nps": known["nps"].accounts["mean_score"],
            "csat": known["csat"].accounts["csat_mean"],
            "promise": known["service"].accounts["promise_share"],
            "delivery": known["delivery"].accounts["otif_share"],
            "complaints": known["service"].accounts["complaint_rate"],
            "trend": _trend(book, known),
            "margin": known["margin"].accounts["trailing_margin_rate"] - average,
            "target": known["targets"].accounts["attainment"],
            "mix": known["products"].accounts["categories"] / bought if bought > 1 else np.nan,
            "recency": rhythm["days_since_order"] / gap.where(gap > 0),
            "cadence": people["cadence"],
            "sponsor": people["sponsors"] - people["sponsors_left"],
            "payment": bills["overdue"] / invoiced.where(invoiced > 0),
            "runway": known["recurring"].accounts["runway_days"],
            "usage": known["usage"].accounts["usage_change"],
        },
        index=book.accounts,
    ).astype("float64")


def _trend(book: Book, known: Known) -> "pd.Series[Any]":
    """The change of revenue, or of what stands for it, as a share."""
    basis = _basis(book, known)
    if basis in ("year", "period"):
        return known["growth"].accounts["growth_trailing" if basis == "year" else "growth_year_ago"]
    if basis == "contracts":
        frame, now, then = known["recurring"].accounts, "annual", "annual_year_ago"
    else:
        frame, now, then = known["conversion"].accounts, "won_value", "won_value_before"
    return frame[now] / frame[then].where(frame[then] > 0) - 1


def _basis(book: Book, known: Known) -> str:
    """What the trend is measured on, for the whole book alike."""
    if book.has("orders"):
        return "year" if known["growth"].accounts["growth_trailing"].notna().any() else "period"
    return "contracts" if book.has("contracts") else "won"


def _accounts(
    raw: pd.DataFrame, scores: pd.DataFrame, found: Weighed, rules: Mapping[str, Rule], chosen: Settings
) -> pd.DataFrame:
    thick = enough(found.coverage, chosen.least_coverage)
    score = found.score.where(thick)
    columns: Columns = figure("health", score, too_thin(found.coverage, chosen.least_coverage))
    columns["health_coverage"] = found.coverage
    columns["band"] = pd.Series(
        np.select([score.round(9) >= chosen.healthy, score.round(9) >= chosen.watch], BANDS[:2], BANDS[2]),
        index=score.index,
        dtype="str",
    ).mask(score.isna())
    for dimension in DIMENSIONS:
        part = weigh(
            scores, {name: rule.weight for name, rule in rules.items() if rule.dimension == dimension}
        )
        seen = enough(part.coverage, chosen.least_coverage)
        why = too_thin(part.coverage, chosen.least_coverage)
        columns |= figure(dimension, part.score.where(seen), why)
        columns[f"{dimension}_coverage"] = part.coverage
    for name in rules:
        columns[f"component_{name}"] = scores[name]
        columns[f"raw_{name}"] = raw[name]
        points = found.points[name] if name in found.points else scores[name] * np.nan
        columns[f"points_{name}"] = points.where(thick)
    return pd.DataFrame(columns)


def _portfolio(accounts: pd.DataFrame) -> dict[str, Estimate]:
    scores = accounts["health"].dropna().sort_values()
    n = len(scores)
    if not n:
        reasons = {one for one in accounts["health_withheld"] if isinstance(one, Reason)}
        return {"health": Estimate(n=0, withheld=max(reasons, key=lambda one: one.values, default=None))}
    low, high = (float(end) for end in t_interval(scores.mean(), scores.std() if n > 1 else np.nan, n))
    whole = Estimate(
        float(scores.mean()), None if n < 2 else max(low, 0), None if n < 2 else min(high, 100), n
    )
    counts = {band: Estimate(float((accounts["band"] == band).sum()), n=n) for band in BANDS}
    return {"health": whole, **counts}


def _anchors(rules: Mapping[str, Rule]) -> pd.DataFrame:
    rows = [
        (name, rule.dimension, float(value), float(score))
        for name, rule in rules.items()
        for value, score in rule.anchors
    ]
    return pd.DataFrame(rows, columns=["component", "dimension", "value", "score"])


def _bands(accounts: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    counts = [int((accounts["band"] == band).sum()) for band in BANDS]
    return pd.DataFrame({"band": BANDS, "least": [chosen.healthy, chosen.watch, 0.0], "accounts": counts})


def _turn(
    accounts: pd.DataFrame, weights: pd.DataFrame, rules: Mapping[str, Rule], chosen: Settings
) -> pd.DataFrame:
    """The changes of one component each that lift the score to the next band, smallest first."""
    below = accounts[accounts["health"] < chosen.healthy]
    aim = pd.Series(np.where(below["health"] < chosen.watch, chosen.watch, chosen.healthy), index=below.index)
    gain = aim - below["health"]
    parts = []
    for name in map(str, weights.columns):
        share = weights[name].reindex(below.index)
        start = below[f"component_{name}"]
        to = start + gain / share.where(share > 0)
        parts.append(
            pd.DataFrame(
                {
                    "component": name,
                    "from": start,
                    "to": to,
                    "from_value": below[f"raw_{name}"],
                    "to_value": needed(to, rules[name].anchors),
                    "gain": gain,
                    "band": np.where(aim == chosen.healthy, BANDS[0], BANDS[1]),
                }
            )
        )
    table = pd.concat(parts).rename_axis("account_id").reset_index()
    table = table[table["to"] <= 100].assign(step=lambda rows: (rows["to"] - rows["from"]).round(9))
    table = table.sort_values(["account_id", "step", "component"]).groupby("account_id").head(TURNS)
    return table.drop(columns="step").reset_index(drop=True)
