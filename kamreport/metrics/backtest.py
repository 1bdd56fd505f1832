"""Backtest: whether the health score of the past foretold what came, better than simple rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any

import pandas as pd
from pydantic import Field

from kamreport.arithmetic import trying
from kamreport.arithmetic.later import Later
from kamreport.arithmetic.measuring import LEAST, NO_ORDERS
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.hindsight import FALL, as_it_stood, looks, measured, outcomes
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

FIGURES = ("auc", "event_rate", "hit_rate", "false_alarms", "lift", "trials", "events", "looks")
TRIALS = ("look", "account_id", "health", "band", "recency", "trend", "outcome", "event")
LOOKS = ("look", "n", "events", "silent", "fallen")
TABLES: Mapping[str, tuple[str, ...]] = {
    "verdict": ("verdict", "rule"),
    "comparison": trying.COMPARISON,
    "bands": trying.BAND_COLUMNS,
    "alarms": trying.ALARM_COLUMNS,
    "looks": LOOKS,
    "trials": TRIALS,
}
Found = tuple[dict[str, Estimate], dict[str, pd.DataFrame]]


@dataclass(frozen=True)
class Settings:
    """What [metrics.backtest] may change.

    `fall`: the fall of revenue, as a share, that counts as a loss; `least_events`: how many accounts must
    have been lost, and how many kept, before areas are told; `looks`: at most so many past quarter ends;
    `cases`: fewer looks, but at least one, where accounts times looks would exceed it.
    """

    fall: Annotated[float, Field(gt=0, le=1)] = FALL
    least_events: Annotated[int, Field(ge=5)] = 10
    looks: Annotated[int, Field(ge=1, le=20)] = 6
    cases: Annotated[int, Field(ge=1)] = 6000


LINEAGE = Lineage(
    rows=(Rows("orders", adds=("amount",)),),
    shares=(
        "hit_rate*", "false_alarms*", "event_rate", "bands.share*", "alarms.hit_rate", "alarms.false_alarms",
    ),
)  # fmt: skip


@metric(needs=("health",), settings=Settings, lineage=LINEAGE)
def backtest(book: Book, _known: Known) -> Result:
    """The backtest rebuilds the health score at past quarter ends from what was known then, and looks at what
    the next two quarters brought: no order at all, or revenue at least 30 % below the same two quarters a
    year before. The area under the ROC curve (AUC) is the chance that an account that was lost had the lower
    score than one that was kept: 0.5 is chance, 1 is perfect. Health must beat two simple rules, the silence
    against the account's own rhythm and the change of revenue, on the same cases.

    Cases are the accounts that bought in the two quarters before a look (one long silent is no news); looks
    are half a year apart, so that no outcome counts twice. Nothing dated later is read; judgements without a
    date (wallet, strategic match, growth potential, switching cost, influence, stance of contacts) are left
    out. Ends of contracts count as on file today. The score is that of today's weights and steps.
    AUC and its pairwise differences: DeLong et al. (1988) for repeated accounts, Obuchowski (1997); shares:
    Wilson intervals on the cases that the repeats leave (Rao and Scott 1992). An alarm is a score at risk.
    Made when first read: it measures the book several times.

    accounts: no columns. portfolio: `auc` of health; `event_rate` of all cases; `hit_rate`, the share of the
    lost that an alarm preceded, `false_alarms`, the share of alarms that nothing followed, `lift`, how many
    times likelier a loss was after an alarm; all with 95 % interval and n cases; `trials`, `events`, `looks`
    counts.

    tables:
    verdict     verdict (backtest-<key>: better, not_better, chance, worse, too_little), rule (recency, trend,
                or "" where none is meant)
    comparison  score (health, recency, trend), auc with interval and auc_withheld, n, events, health_auc on
                the same cases, difference of the two with interval (not of health itself)
    bands       band, n, events, share with event and interval
    alarms      alarm (at_risk; watch: at risk or on watch), alarms, hits, hit_rate, false_alarms, lift with
                intervals
    looks       look (day), n, events, silent, fallen
    trials      look, account_id, health, band, recency, trend, outcome (kept, silent, fallen), event

    Withheld: withheld-no-orders; withheld-past where no quarter end has a year of orders before it and two
    quarters after; withheld-no-scores; withheld-lost-accounts, withheld-kept-accounts (n, least) for `auc`;
    under five, withheld-losses for `hit_rate` and withheld-alarms for `false_alarms` and `lift` (n, least).
    """
    found = cache(lambda: _measure(book))
    return Result(
        pd.DataFrame(index=book.accounts),
        Later(lambda: found()[0]),
        Later(lambda: found()[1]),
    )


def _measure(book: Book) -> Found:
    chosen = settings(book, "backtest", Settings)
    if not book.has("orders"):
        return _nothing(NO_ORDERS)
    most = max(min(chosen.looks, chosen.cases // max(len(book.accounts), 1)), 1)
    days = looks(book, most)
    if not days:
        return _nothing(reason("past"))
    trials = pd.concat([_trials(book, day, chosen.fall) for day in days], ignore_index=True)
    return judged(trials, chosen.least_events)


def judged(trials: pd.DataFrame, least: int) -> Found:
    """The figures of the portfolio and the tables, from trials as described in `backtest`."""
    scored = trials[trials["health"].notna()]
    if scored.empty:
        return _nothing(reason("no-scores"))
    compared = trying.comparison(scored, least)
    word, rule = trying.verdict(compared)
    tables = {
        "verdict": pd.DataFrame({"verdict": [word], "rule": [rule]}, dtype="str"),
        "comparison": compared,
        "bands": trying.bands(scored),
        "alarms": trying.alarms(scored),
        "looks": _looks(scored),
        "trials": trials,
    }
    return _portfolio(scored, tables), tables


def _trials(book: Book, day: Any, fall: float) -> pd.DataFrame:
    """One look: the accounts that bought in the two quarters before, how they scored, and what came."""
    came = outcomes(book, day, fall)
    score = measured(as_it_stood(book, day), "health").accounts.reindex(came.index)
    frame = came.assign(
        look=pd.Timestamp(day).as_unit("us"),
        health=score["health"],
        band=score["band"],
        recency=score["raw_recency"],
        trend=score["raw_trend"],
    )
    return frame.reset_index()[list(TRIALS)]


def _looks(trials: pd.DataFrame) -> pd.DataFrame:
    rows = [
        (day, len(part), int(part["event"].sum()), *((part["outcome"] == one).sum() for one in LOOKS[3:]))
        for day, part in trials.groupby("look")
    ]
    return pd.DataFrame(rows, columns=list(LOOKS))


def _portfolio(trials: pd.DataFrame, tables: Mapping[str, pd.DataFrame]) -> dict[str, Estimate]:
    n, events = len(trials), int(trials["event"].sum())
    health, alarm = (tables[name].to_dict("records")[0] for name in ("comparison", "alarms"))
    why = health.get("auc_withheld")
    alarmed = int(alarm["alarms"])
    return {
        "auc": _estimate(health, "auc", n, why if isinstance(why, Reason) else None),
        "event_rate": trying.share(trials["event"], trials["account_id"]),
        "hit_rate": _rate(alarm, "hit_rate", events, "losses"),
        "false_alarms": _rate(alarm, "false_alarms", alarmed, "alarms"),
        "lift": _rate(alarm, "lift", alarmed, "alarms"),
        "trials": Estimate(float(n)),
        "events": Estimate(float(events), n=n),
        "looks": Estimate(float(len(tables["looks"]))),
    }


def _estimate(row: Mapping[Any, Any], name: str, n: int, why: Reason | None) -> Estimate:
    if pd.isna(row[name]):
        return Estimate(n=n, withheld=why)
    return Estimate(float(row[name]), float(row[f"{name}_low"]), float(row[f"{name}_high"]), n)


def _rate(row: Mapping[Any, Any], name: str, n: int, key: str) -> Estimate:
    """A rate of an alarm; withheld under five observations."""
    why = reason(key, n=n, least=LEAST)
    return Estimate(n=n, withheld=why) if n < LEAST else _estimate(row, name, n, why)


def _nothing(why: Reason) -> Found:
    tables = {name: pd.DataFrame(columns=list(columns)) for name, columns in TABLES.items()}
    tables["verdict"] = pd.DataFrame({"verdict": ["too_little"], "rule": [""]}, dtype="str")
    return {name: Estimate(withheld=why) for name in FIGURES}, tables
