"""Effect: what the last plan promised against what happened, without a claim of cause."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import jackknife, wilson
from kamreport.arithmetic.tallies import count, within
from kamreport.figures import Estimate, Known, Result, reason
from kamreport.lineage import Lineage, Rows, to_date
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import intervals

FIGURES = ("planned", "actions_due", "in_time", "late", "open", "objectives_due", "met", "missed")
SHARES = ("actions_kept", "objectives_met")
TABLES: Mapping[str, tuple[str, ...]] = {
    "actions": (
        "action_id", "account_id", "title", "side", "owner", "due_on", "done_on", "outcome", "days_late",
    ),
    "objectives": (
        "objective_id", "account_id", "title", "unit", "baseline", "target", "actual", "due_on", "progress",
        "outcome",
    ),
    "groups": ("group", "accounts", "then", "now", "growth", "growth_low", "growth_high", "growth_withheld"),
}  # fmt: skip
GROUPS = ("plan", "no_plan")


LINEAGE = Lineage(
    rows=(
        Rows("actions", to_date, ("due_on",), ("actions_due", "in_time", "late", "open")),
        Rows("objectives", to_date, ("due_on",), ("objectives_due", "met", "missed")),
        Rows("actions", figures=("planned",)),
        Rows("objectives", figures=("planned",)),
    ),
    uses={"revenue": ("revenue", "year_ago")},
    money=("groups.then", "groups.now"),
    shares=(
        "actions_kept",
        "objectives_met",
        "growth_*",
        "difference",
        "groups.growth",
        "objectives.progress",
    ),
)


@metric(needs=("revenue",), lineage=LINEAGE)
def effect(book: Book, known: Known) -> Result:
    """The effect of the last plan sets what fell due in this period against what happened: actions done in
    time, objectives that reached their target, and how the revenue of accounts that had a plan at the start
    of the period developed on a year ago, beside that of the accounts without one. Accounts with a plan were
    chosen for it: the difference says nothing about its cause.

    An account has a plan when an action or an objective was agreed before the period began and was not over
    by then (an action not done, an objective not past its day); agreements without a day count as earlier.
    What fell due: actions and objectives due in the period up to the as-of day. An action is in time when
    done by its due day. An objective is met when `actual` reaches `target`, coming from the baseline; without
    a baseline its direction is not known. `actual` is as on file today.

    accounts: `planned` 1 or 0; `actions_due`, `in_time`, `late` (done later), `open` (not done);
    `objectives_due`, `met`, `missed` counts. portfolio: the same sums; `actions_kept` and `objectives_met`
    shares with Wilson interval and n; `growth_plan`, `growth_no_plan` the change of revenue on a year ago
    with the 95 % interval of a delete-one jackknife over accounts (from five accounts, not below -100 %) and
    n; `difference` of the two with interval (MOVER), in points of 1.

    tables:
    actions     those due, open ones first, then the latest: action_id, account_id, title, side (ours,
                client), owner, due_on, done_on, outcome (in_time, late, open), days_late (to the as-of day
                while open)
    objectives  those due: objective_id, account_id, title, unit, baseline, target, actual, due_on, progress
                (1 is met; NaN where not known), outcome (met, missed, unknown)
    groups      group (plan, no_plan), accounts, then, now (units), growth with interval and growth_withheld

    Withheld: withheld-no-plans without actions and objectives; withheld-no-actions-due, withheld-no-
    objectives-due, withheld-no-objectives-known; withheld-no-orders, withheld-history, withheld-base,
    withheld-no-plan-group for the revenue.
    """
    if not book.has("actions") and not book.has("objectives"):
        return _nothing(book)
    actions, goals = _actions(book), _objectives(book)
    planned = _planned(book)
    columns = {"planned": planned.astype("float64"), "actions_due": count(actions, book.accounts)}
    for name, rows, outcome in (
        ("in_time", actions, "in_time"),
        ("late", actions, "late"),
        ("open", actions, "open"),
        ("objectives_due", goals, None),
        ("met", goals, "met"),
        ("missed", goals, "missed"),
    ):
        columns[name] = count(rows if outcome is None else rows[rows["outcome"] == outcome], book.accounts)
    accounts = pd.DataFrame(columns)[list(FIGURES)]
    groups, growth = _groups(known, planned)
    sums = {name: Estimate(float(accounts[name].sum())) for name in FIGURES}
    return Result(
        accounts,
        {**sums, **_shares(accounts.sum(), known_goals=bool(len(goals))), **growth},
        {
            "actions": actions[list(TABLES["actions"])],
            "objectives": goals[list(TABLES["objectives"])],
            "groups": groups,
        },
    )


def _actions(book: Book) -> pd.DataFrame:
    """The actions due in the period to date, with what became of them."""
    rows = within(book["actions"], "due_on", book.period.to_date(book.as_of))
    done = rows["done_on"].notna()
    outcome = np.select([done & (rows["done_on"] <= rows["due_on"]), done], ["in_time", "late"], "open")
    late = (rows["done_on"].fillna(pd.Timestamp(book.as_of)) - rows["due_on"]).dt.days.clip(lower=0)
    frame = rows.assign(
        outcome=pd.Series(outcome, index=rows.index, dtype="str"),
        days_late=late.astype("float64"),
        side=rows["side"].fillna("ours"),
        finished=done,
    )
    return frame.sort_values(
        ["finished", "days_late", "action_id"], ascending=[True, False, True], ignore_index=True
    )


def _objectives(book: Book) -> pd.DataFrame:
    """The objectives due in the period to date, with their progress."""
    rows = within(book["objectives"], "due_on", book.period.to_date(book.as_of))
    way = rows["target"] - rows["baseline"]
    progress = (rows["actual"] - rows["baseline"]) / way.where(way != 0)
    outcome = np.select([progress.isna(), progress.round(9) >= 1], ["unknown", "met"], "missed")
    frame = rows.assign(progress=progress, outcome=pd.Series(outcome, index=rows.index, dtype="str"))
    return frame.sort_values(["due_on", "account_id", "objective_id"], ignore_index=True)


def _planned(book: Book) -> "pd.Series[bool]":
    """Which accounts had something agreed and not yet over when the period began."""
    start = pd.Timestamp(book.period.start)
    found: set[str] = set()
    for table in ("actions", "objectives"):
        rows = book[table]
        over = rows["done_on" if table == "actions" else "due_on"] < start
        found |= set(rows.loc[~(rows["agreed_on"] >= start) & ~over, "account_id"])
    return book.accounts.to_series().isin(found)


def _shares(sums: "pd.Series[Any]", *, known_goals: bool) -> dict[str, Estimate]:
    judged = sums["met"] + sums["missed"]
    parts = {
        "actions_kept": (sums["in_time"], sums["actions_due"], "no-actions-due"),
        "objectives_met": (
            sums["met"], judged, "no-objectives-known" if known_goals else "no-objectives-due",
        ),
    }  # fmt: skip
    found = {}
    for name, (hits, n, why) in parts.items():
        low, high = wilson(hits, n)
        found[name] = (
            Estimate(float(hits / n), float(low), float(high), int(n))
            if n
            else Estimate(n=0, withheld=reason(why))
        )
    return found


def _groups(known: Known, planned: "pd.Series[bool]") -> tuple[pd.DataFrame, dict[str, Estimate]]:
    """Revenue of the period and of a year ago, of accounts with a plan and without."""
    frame, whole = known["revenue"].accounts, known["revenue"].portfolio["year_ago"]
    rows, found = [], {}
    for group, inside in zip(GROUPS, (planned, ~planned), strict=True):
        then, now = (frame.loc[inside, name].astype("float64") for name in ("year_ago", "revenue"))
        growth = Estimate(withheld=whole.withheld) if whole.withheld else _growth(then, now)
        found[f"growth_{group}"] = growth
        sums = (np.nan, np.nan) if whole.withheld else (float(then.sum()), float(now.sum()))
        rows.append((group, int(inside.sum()), *sums, growth.value, growth.low, growth.high, growth.withheld))
    table = pd.DataFrame(rows, columns=list(TABLES["groups"]))
    numbers = ["then", "now", "growth", "growth_low", "growth_high"]
    found["difference"] = _difference(found["growth_plan"], found["growth_no_plan"])
    return table.astype(dict.fromkeys(numbers, "float64")), found


def _growth(then: "pd.Series[Any]", now: "pd.Series[Any]") -> Estimate:
    live = (then != 0) | (now != 0)
    then, now = (100 * then[live]).round().astype("int64"), (100 * now[live]).round().astype("int64")
    if then.empty:
        return Estimate(n=0, withheld=reason("no-plan-group"))
    if then.sum() <= 0:
        return Estimate(n=len(then), withheld=reason("base"))
    if (then.sum() - then <= 0).any():
        return Estimate(float(now.sum() / then.sum() - 1), n=len(then))
    ratio = jackknife(now, then)
    low, high = (None if end is None else end - 1 for end in (ratio.low, ratio.high))
    return Estimate((ratio.value or 0.0) - 1, low, high, ratio.n)


def _difference(one: Estimate, other: Estimate) -> Estimate:
    if one.value is None or other.value is None:
        return Estimate(withheld=one.withheld or other.withheld)
    value = one.value - other.value
    if None in (one.low, one.high, other.low, other.high):
        return Estimate(value)
    pair = ((found.value, found.low, found.high) for found in (one, other))
    low, high = intervals.difference(*pair)
    return Estimate(value, float(low), float(high))


def _nothing(book: Book) -> Result:
    why = reason("no-plans")
    names = (*FIGURES, *SHARES, "growth_plan", "growth_no_plan", "difference")
    return Result(
        pd.DataFrame(np.nan, index=book.accounts, columns=list(FIGURES)),
        {name: Estimate(withheld=why) for name in names},
        {name: pd.DataFrame(columns=list(columns)) for name, columns in TABLES.items()},
    )
