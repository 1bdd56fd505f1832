"""Risk of loss: the chance that an account stops buying or falls back within two quarters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pydantic import Field

from kamreport.arithmetic.measuring import NO_ORDERS, history, uncovered, unknown, wilson
from kamreport.arithmetic.tallies import Columns, figure
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.hindsight import FALL
from kamreport.lineage import Lineage, Rows, equal
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import discrimination, judging, logistic
from kamreport.period import Period, Span, add_months, containing, window

FIGURES = ("risk", "rank")
TABLES = {
    "trial": ("score", "auc", "auc_low", "auc_high", "cases", "events", "brier", "brier_base"),
    "calibration": ("part", "cases", "predicted", "observed", "low", "high"),
    "model": ("input", "mean", "deviation", "weight", "low", "high"),
    "quarters": ("day", "accounts", "events", "held_out"),
}
MOST = 16
LEAST_EVENTS = 10
LEAST_QUARTERS = 4
NEAR = 0.05
STRICT = 2.5758293035489
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Settings:
    """What [metrics.churn_risk] may change.

    `fall`: the fall of revenue, as a share, that counts as a loss; `least_events` of past losses (and of past
    cases without) before anything is fitted; `least_cases` held out before a probability is told.
    """

    fall: Annotated[float, Field(gt=0, le=1)] = FALL
    least_events: Annotated[int, Field(ge=10)] = 20
    least_cases: Annotated[int, Field(ge=50)] = 100


@dataclass(frozen=True)
class Past:
    """The order days and meetings of a book as arrays: places of accounts and numbers of days."""

    owner: Ints
    day: Ints
    cents: Ints
    ordered: NDArray[np.bool_]
    met_owner: Ints
    met_day: Ints
    accounts: int
    meetings: bool


@dataclass(frozen=True)
class Verdict:
    """Held-out chances and outcomes, why they make no probability, and why they do not even rank."""

    rows: pd.DataFrame
    why: Reason | None
    unranked: Reason | None = None


LINEAGE = Lineage(
    rows=(
        Rows("orders", adds=("amount",)),
        Rows("interactions", figures=("risk", "rank", "meetings"), keep=equal("status", "held")),
    ),
    main="risk",
    money=("revenue_at_risk",),
    shares=("risk", "event_rate", "calibration.predicted", "calibration.observed"),
)


@metric(settings=Settings, lineage=LINEAGE)
def churn_risk(book: Book, _known: Known) -> Result:
    """Risk of loss is the chance that within two quarters an account orders nothing, or at least 30% less in
    revenue than in the same two quarters a year before. It is learned from this book's own past quarters by
    logistic regression on the silence against the account's own rhythm, the trend of revenue, how often it
    orders and how often we meet. It is called a probability only where it held on past quarters;
    accounts are ranked by it only where the ranking held there too; else nothing is told.

    Cases: every account with an order in the twelve months before a past quarter end that orders cover, with
    what was then known. `silence` log(1 + days since the last order / usual gap: own mean of three
    gaps or more, else the median of all such); `trend` (last six months - the six before) / (sum of both
    sizes), -1 to 1; `frequency` log(1 + order days in twelve months); `meetings` log(1 + meetings held in
    six months), where meetings are on file that far back. Weights per standard deviation, ridge 1,
    intervals by the sandwich over accounts.

    The trial: each past quarter is foretold by a model fitted on those whose outcome was known by then. A
    probability needs 20 past losses and as many others, 100 held-out cases with 10 losses, an AUC whose
    interval lies above 0.5, a Brier score below that of the base rate, and in each third of the cases, by
    chance told, and in all of them, an observed share whose 99 % Wilson interval holds the mean chance, or
    that is within 5 points of it. A ranking alone needs these losses and cases, four held-out quarters, that
    AUC, and no simple rule (silence, trend) whose AUC is clearly higher. An account's cases repeat: the
    intervals of the AUC and of the differences allow for that (Obuchowski 1997), Wilson's does not.

    accounts: `risk` 0-1 with its 95 % interval and n past cases; `rank` 1 for the highest risk; `kind` the
    word churn-<key>: probability or rank (None without a rank); the inputs `silence`, `trend`, `frequency`,
    `meetings` (NaN where the model does not use them).
    portfolio: `expected_losses` the sum of the chances and `revenue_at_risk` that of chance times twelve
    months' revenue (currency units), n accounts; `event_rate` the share of past cases lost, with Wilson
    interval; `auc` of the held-out chances, from 10 losses.
    tables: trial: score (model; silence and trend are the naive baselines), auc with interval, cases, events,
    brier and brier_base (model only); calibration: part 1 to 3 (lowest chances first), cases, predicted,
    observed with its 99 % interval; model (no rows where it does not rank): input (constant first), mean,
    deviation, weight (log odds) with its interval; quarters: day, accounts, events, held_out.

    A ranking that was not tried enough or did not hold is not printed with a caveat either: early warnings
    and the lifecycle already put accounts in an order by plain rules, and a second order that nothing bears
    out would contradict them. Its reason tells what the trial came to.

    Withheld: withheld-no-orders; withheld-inactive (no order in twelve months); withheld-losses (n, least)
    and withheld-trials (n, least); withheld-calibration for the risk; for the rank withheld-trial-quarters
    (n, least), and withheld-ranking where it did no better than chance or a simple rule, both with the AUC
    of the trial, its interval and the best rule's AUC (auc, low, high, rule).
    """
    if not book.has("orders"):
        empty = unknown(book, FIGURES, NO_ORDERS, TABLES)
        words = pd.Series(None, book.accounts, dtype="str")
        nothing = dict.fromkeys(("expected_losses", "revenue_at_risk"), Estimate(withheld=NO_ORDERS))
        return Result(empty.accounts.assign(kind=words), nothing, empty.tables)
    chosen = settings(book, "churn_risk", Settings)
    past = _past(book)
    now = inputs(past, book.as_of)
    cases = _cases(book, past, chosen.fall)
    names = [
        one for one in ("silence", "trend", "frequency", "meetings") if one != "meetings" or past.meetings
    ]
    verdict = _verdict(cases, names, chosen)
    model = None if verdict.unranked else _fit(cases, names, LEAST_EVENTS)
    accounts = _accounts(book, now, model, names, verdict, len(cases))
    tables = {
        "trial": _trial(verdict.rows),
        "calibration": _calibration(verdict.rows),
        "model": _weights(model, names),
        "quarters": _quarters(cases, verdict.rows),
    }
    return Result(accounts, _portfolio(accounts, now, cases, tables["trial"], verdict.why), tables)


def _past(book: Book) -> Past:
    days, met = book.facts.days, book["interactions"]
    met = met[(met["status"] == "held") & met["date"].notna() & met["account_id"].isin(book.accounts)]
    since, known = history(book), met["date"].min()
    early = since is not None and len(met) > 0 and known <= pd.Timestamp(add_months(since, 6))
    return Past(
        owner=_places(book, days),
        day=_numbers(days["date"]),
        cents=days["net_cents"].to_numpy(dtype=np.int64),
        ordered=(days["orders"] > 0).to_numpy(),
        met_owner=_places(book, met),
        met_day=_numbers(met["date"]),
        accounts=len(book.accounts),
        meetings=bool(early),
    )


def _places(book: Book, frame: pd.DataFrame) -> Ints:
    return np.asarray(book.accounts.get_indexer(pd.Index(frame["account_id"])), dtype=np.int64)


def _numbers(days: "pd.Series[Any]") -> Ints:
    return days.to_numpy().astype("datetime64[D]").astype(np.int64)


def _number(day: date) -> int:
    return int(np.datetime64(day, "D").astype(np.int64))


def inputs(past: Past, today: date) -> pd.DataFrame:
    """What is known of each account, by place, on a day: the four inputs, `revenue` of twelve months and
    `before`, that of the first six of them, in cents. Accounts without revenue in twelve months have NaN
    inputs.
    """  # fmt: skip
    end, half, year = (_number(one) for one in (today, window(today, 6).start, window(today, 12).start))
    seen = past.day <= end
    late, whole = seen & (past.day >= half), seen & (past.day >= year)
    last, before = _sum(past, late, past.cents), _sum(past, whole & ~late, past.cents)
    bought = seen & past.ordered
    gap, silent = _rhythm(past, bought, end)
    met = (past.met_day <= end) & (past.met_day >= half)
    size = np.abs(last) + np.abs(before)
    often = _sum(past, whole & past.ordered, np.ones_like(past.cents))
    frame = pd.DataFrame(
        {
            "silence": np.log1p(silent / gap),
            "trend": (last - before) / np.where(size > 0, size, 1),
            "frequency": np.log1p(often),
            "meetings": np.log1p(np.bincount(past.met_owner[met], minlength=past.accounts)),
        }
    )
    active = pd.Series(often > 0)
    return frame.where(active).assign(revenue=last + before, before=before, active=active)


def _sum(past: Past, where: NDArray[np.bool_], values: Ints) -> Floats:
    sums = np.bincount(past.owner[where], weights=values[where], minlength=past.accounts)
    return np.asarray(sums, dtype=np.float64)


def _rhythm(past: Past, bought: NDArray[np.bool_], end: int) -> tuple[Floats, Floats]:
    """The usual gap and the silence of each account, in days; NaN silence where it never ordered."""
    first = np.full(past.accounts, np.inf)
    last = np.full(past.accounts, -np.inf)
    np.minimum.at(first, past.owner[bought], past.day[bought])
    np.maximum.at(last, past.owner[bought], past.day[bought])
    gaps = np.bincount(past.owner[bought], minlength=past.accounts) - 1.0
    known = gaps >= 3
    own = (last[known] - first[known]) / gaps[known]
    gap = np.full(past.accounts, float(np.median(own)) if len(own) else 90.0)
    gap[known] = own
    return gap, np.where(gaps >= 0, end - np.where(gaps >= 0, last, 0), np.nan)


def _cases(book: Book, past: Past, fall: float) -> pd.DataFrame:
    """Every account and past quarter end whose outcome is known: its inputs and whether it was lost."""
    last = containing(book.as_of, Span.QUARTER, book.period.fiscal_year_start)
    one: Period = last if last.finished(book.as_of) else last.previous()
    parts = []
    for _ in range(MOST):
        after, one = one, one.previous()
        then = one.previous().end
        if uncovered(book, window(then, 12).start) is not None:
            break
        frame = inputs(past, then)
        inside = (past.day > _number(then)) & (past.day <= _number(after.end))
        revenue, orders = (
            _sum(past, inside, past.cents),
            _sum(past, inside & past.ordered, np.ones_like(past.cents)),
        )
        fell = (frame["before"] > 0) & (revenue <= (1 - fall) * frame["before"] + 1e-6)
        found = frame.assign(day=pd.Timestamp(then), until=pd.Timestamp(after.end), lost=(orders == 0) | fell)
        parts.append(found[frame["active"]].rename_axis("account").reset_index())
    columns = ["account", "silence", "trend", "frequency", "meetings", "day", "until", "lost"]
    return pd.concat(parts[::-1], ignore_index=True)[columns] if parts else pd.DataFrame(columns=columns)


def _fit(cases: pd.DataFrame, names: list[str], least: int) -> logistic.Logistic | None:
    events = int(cases["lost"].sum())
    if min(events, len(cases) - events) < least:
        return None
    return logistic.fit(cases[names], cases["lost"], cases["account"])


def _verdict(cases: pd.DataFrame, names: list[str], chosen: Settings) -> Verdict:
    rows = _held_out(cases, names)
    events = int(cases["lost"].sum())
    fewest = min(events, len(cases) - events)
    if fewest < chosen.least_events:
        few = reason("losses", n=fewest, least=chosen.least_events)
        return Verdict(rows, few, few)
    lost = int(rows["lost"].sum())
    if len(rows) < chosen.least_cases or min(lost, len(rows) - lost) < LEAST_EVENTS:
        few = reason("trials", n=len(rows), least=chosen.least_cases)
        return Verdict(rows, few, few)
    better = judging.brier(rows["chance"], rows["lost"]) < judging.brier(rows["base"], rows["lost"])
    found = discrimination.area(rows["chance"], rows["lost"], rows["account"]).low > 0.5
    told = better and found and _fair(rows, lost)
    return Verdict(rows, None if told else reason("calibration"), None if told else _unranked(rows, found))


def _unranked(rows: pd.DataFrame, found: bool) -> Reason | None:
    """Why the held-out chances do not rank; None where they do."""
    quarters = rows["day"].nunique()
    if quarters < LEAST_QUARTERS:
        return reason("trial-quarters", n=quarters, least=LEAST_QUARTERS, **_areas(rows))
    rules = (rows["silence"], -rows["trend"])
    leads = (discrimination.difference(rows["chance"], one, rows["lost"], rows["account"]) for one in rules)
    beaten = not found or any(one.high < 0 for one in leads)
    return reason("ranking", **_areas(rows)) if beaten else None


def _areas(rows: pd.DataFrame) -> dict[str, str]:
    """What the trial of the ranking came to, to print: its AUC, interval, and the best simple rule's AUC."""
    found = _trial(rows).set_index("score")
    if found.empty:
        return {"auc": "", "low": "", "high": "", "rule": ""}
    area = found["auc"].to_dict()
    ends = [float(found[name].loc["model"]) for name in ("auc_low", "auc_high")]
    told = (area["model"], *ends, max(area["silence"], area["trend"]))
    return dict(zip(("auc", "low", "high", "rule"), (f"{float(one):.2f}" for one in told), strict=True))


def _fair(rows: pd.DataFrame, lost: int) -> bool:
    """Whether the chances agree with what came of them, in all cases and in each third."""
    table = _calibration(rows)
    low, high = wilson(lost, len(rows), STRICT)
    mean, share = float(rows["chance"].mean()), lost / len(rows)
    fair = bool(low <= mean <= high) or abs(mean - share) <= NEAR
    near = (table["predicted"] - table["observed"]).abs() <= NEAR
    return fair and bool((table["predicted"].between(table["low"], table["high"]) | near).all())


def _held_out(cases: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """The cases of each quarter that a model of those known by then could foretell: `chance` and `base`."""
    parts = []
    for day, part in cases.groupby("day"):
        past = cases[cases["until"] <= day]
        model = _fit(past, names, LEAST_EVENTS)
        if model is not None:
            parts.append(part.assign(chance=model.predict(part[names])[0], base=past["lost"].mean()))
    return pd.concat(parts, ignore_index=True) if parts else cases.iloc[:0].assign(chance=0.0, base=0.0)


def _accounts(
    book: Book,
    now: pd.DataFrame,
    model: logistic.Logistic | None,
    names: list[str],
    verdict: Verdict,
    n: int,
) -> pd.DataFrame:
    active, shown = now["active"].to_numpy(), now[now["active"]]
    told = pd.DataFrame(np.nan, index=range(len(now)), columns=["chance", "low", "high"])
    if model is not None and len(shown):
        told.loc[active] = np.column_stack(model.predict(shown[names]))
    told = told.set_axis(book.accounts)
    rank = told["chance"].rank(ascending=False, method="min")
    if verdict.why is not None:
        told = told * np.nan
    risk = _whys(book, active, verdict.why)
    columns: Columns = {
        **figure("risk", told["chance"], risk, low=told["low"], high=told["high"], n=float(n)),
        **figure("rank", rank, _whys(book, active, verdict.unranked)),
    }
    word = pd.Series("rank" if verdict.why else "probability", book.accounts, dtype="str").where(rank.notna())
    used = names if model else []
    raw = {
        name: now[name].set_axis(book.accounts) * (1.0 if name in used else np.nan)
        for name in ("silence", "trend", "frequency", "meetings")
    }
    return pd.DataFrame({**columns, "kind": word, **raw})


def _whys(book: Book, active: NDArray[np.bool_], why: Reason | None) -> "pd.Series[Any]":
    """Why a figure is not known at each account: first that it no longer buys."""
    whys = pd.Series([why or reason("inactive")] * len(active), book.accounts, dtype="object")
    return whys.where(active, reason("inactive"))


def _trial(rows: pd.DataFrame) -> pd.DataFrame:
    scores: Mapping[str, Any] = {"model": rows["chance"], "silence": rows["silence"], "trend": -rows["trend"]}
    lost = rows["lost"].astype("bool")
    found = []
    for name, score in scores.items() if lost.any() and not lost.all() else ():
        one = discrimination.area(score, lost, rows["account"])
        told = [
            judging.brier(rows[column], lost) if name == "model" else np.nan for column in ("chance", "base")
        ]
        found.append((name, one.value, one.low, one.high, one.rows, one.cases, *told))
    return pd.DataFrame(found, columns=list(TABLES["trial"]))


def _calibration(rows: pd.DataFrame) -> pd.DataFrame:
    if rows.empty:
        return pd.DataFrame(columns=list(TABLES["calibration"]))
    grouped = rows.assign(lost=rows["lost"].astype("float64")).groupby(judging.parts(rows["chance"]) + 1)
    n, observed = grouped.size(), grouped["lost"].mean()
    low, high = wilson(grouped["lost"].sum(), n, STRICT)
    columns = {"part": n.index, "cases": n, "predicted": grouped["chance"].mean(), "observed": observed}
    return pd.DataFrame({**columns, "low": low, "high": high}).reset_index(drop=True)


def _weights(model: logistic.Logistic | None, names: list[str]) -> pd.DataFrame:
    if model is None:
        return pd.DataFrame(columns=list(TABLES["model"]))
    half = 1.959963984540054 * np.sqrt(np.diag(model.covariance))
    return pd.DataFrame(
        {
            "input": ["constant", *names],
            "mean": [np.nan, *model.means],
            "deviation": [np.nan, *model.deviations],
            "weight": model.weights,
            "low": model.weights - half,
            "high": model.weights + half,
        }
    )


def _quarters(cases: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    if cases.empty:
        return pd.DataFrame(columns=list(TABLES["quarters"]))
    table = cases.assign(lost=cases["lost"].astype("int64")).groupby("day")["lost"].agg(["size", "sum"])
    table = table.set_axis(["accounts", "events"], axis=1).reset_index()
    return table.assign(held_out=table["day"].isin(set(rows["day"])))


def _portfolio(
    accounts: pd.DataFrame, now: pd.DataFrame, cases: pd.DataFrame, trial: pd.DataFrame, why: Reason | None
) -> dict[str, Estimate]:
    told = accounts["risk"].notna()
    n = int(told.sum())
    gone = why or (None if n else reason("inactive"))
    money = float((accounts["risk"] * now["revenue"].to_numpy() / 100).sum())
    found = {
        "expected_losses": Estimate(withheld=gone) if gone else Estimate(float(accounts["risk"].sum()), n=n),
        "revenue_at_risk": Estimate(withheld=gone) if gone else Estimate(round(money, 2), n=n),
    }
    events = int(cases["lost"].sum())
    if len(cases):
        low, high = wilson(events, len(cases))
        found["event_rate"] = Estimate(events / len(cases), float(low), float(high), len(cases))
    if len(trial) and trial["events"].iloc[0] >= LEAST_EVENTS:
        row = trial.iloc[0]
        found["auc"] = Estimate(
            float(row["auc"]), float(row["auc_low"]), float(row["auc_high"]), int(row["cases"])
        )
    return found
