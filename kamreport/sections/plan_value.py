"""Account plan: what the relationship is worth to both sides, and what they make together."""

from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.blocks import Grid, Section
from kamreport.case import Case
from kamreport.narrative import commitment_words, joint_value
from kamreport.narrative.composing import passage
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Content:
    """What either side gains, the work on each goal by side, and occasions to create together."""

    gains_headline: str
    gains: tuple[str, ...]
    joint: Grid | None
    together_headline: str
    together: tuple[str, ...]


@section(Content, plan=30)
def plan_value(case: Case, account: str | None, words: Words) -> Section | None:
    """Joint value of one account; left out where there is no goal, and nothing is made together."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    theirs = joint_value.gains(plan.joint, words)
    joint = commitment_words.joint(plan.goals, plan.actions, plan.sides, words)
    together = (*joint_value.meetings(plan.meetings, words), *_references(plan), *_usage(plan))
    if not (theirs or joint or together):
        return None
    content = Content(
        gains_headline=words("plan-gains"),
        gains=(*theirs, *_ours(plan)),
        joint=joint,
        together_headline=words("plan-together"),
        together=together,
    )
    return Section("plan_value", words("plan-value"), _lead(plan), content)


def _lead(plan: Planning) -> str:
    words = plan.words
    moved = [one for one in plan.joint if (one.share or 0) > 0]
    both = commitment_words.together(plan.goals, plan.actions)
    return passage(
        words,
        words("plan-value-lead", n=len(plan.joint), moved=len(moved), all=str(len(moved) == len(plan.joint)))
        if plan.joint
        else words("plan-value-none"),
        words("plan-value-both", both=both, n=len(plan.goals)) if plan.goals else "",
    )


def _ours(plan: Planning) -> tuple[str, ...]:
    """What the account brings us: revenue of twelve months, and its margin where known."""
    words, about = plan.words, plan.about
    revenue, rate = about.value("revenue", "trailing"), about.value("margin", "trailing_margin_rate")
    if not revenue or revenue <= 0:
        return ()
    before = about.value("revenue", "trailing_before")
    change = None if not before or before <= 0 else revenue / before - 1
    return (
        words(
            "plan-gain-ours",
            money=about.money(revenue),
            **joint_value.turned(change, words),
            rate="none" if rate is None else words.percent(rate, 1),
        ),
    )


def _references(plan: Planning) -> tuple[str, ...]:
    words, rows = plan.words, plan.about.rows("events")
    own = rows[rows["kind"].isin(("reference", "reference_withdrawn"))].sort_values("date")
    if own.empty:
        return ()
    last = own.iloc[-1]
    day = as_day(last["date"])
    if day is None or day < plan.about.as_of - 3 * YEAR:
        return ()
    given = str(last["kind"]) == "reference"
    return (
        words(
            "plan-together-reference", given=str(given), day=words.day(day), text=text(last["text"]) or "none"
        ),
    )


def _usage(plan: Planning) -> tuple[str, ...]:
    about = plan.about
    feature = _features(about.rows("usage"), about.as_of)
    uses, change = about.value("usage", "uses"), about.value("usage", "usage_change")
    return joint_value.usage(uses, change, plan.words, feature)


def _features(rows: pd.DataFrame, as_of: "object") -> str:
    """The feature used most in the last 90 days; "" where none is named."""
    recent = rows[rows["date"] > pd.Timestamp(str(as_of)) - pd.Timedelta(days=90)]
    sums = recent.dropna(subset=["feature"]).groupby("feature")["count"].sum()
    return "" if sums.empty else str(sums.idxmax())
