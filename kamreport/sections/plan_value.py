"""Account plan: what the relationship is worth to both sides, and what they make together."""

from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.blocks import Grid, Section
from kamreport.case import Case
from kamreport.narrative import commitment_words
from kamreport.narrative.about import as_day, text
from kamreport.narrative.certainty import direction, percent_or_factor
from kamreport.narrative.composing import passage
from kamreport.narrative.goal_words import measured
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.words import Words

YEAR = timedelta(days=365)
TOGETHER = ("workshop", "strategy")


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
    gains = (*_theirs(plan), *_ours(plan))
    joint = commitment_words.joint(plan.goals, plan.actions, plan.sides, words)
    together = (*_meetings(plan), *_references(plan), *_usage(plan))
    if not (_theirs(plan) or joint or together):
        return None
    content = Content(
        gains_headline=words("plan-gains"),
        gains=gains,
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


def _theirs(plan: Planning) -> tuple[str, ...]:
    """What the agreed goals have brought the client so far."""
    words = plan.words
    return tuple(
        words(
            "plan-gain",
            title=one.title,
            before=measured(one.baseline, "%" if one.unit == "%" else "", words),
            now=measured(one.actual, one.unit, words),
            to="internal",
        )
        for one in plan.joint
        if (one.share or 0) > 0
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
            turn="none" if change is None else direction(change, still=0.005),
            change="" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
            rate="none" if rate is None else words.percent(rate),
        ),
    )


def _meetings(plan: Planning) -> tuple[str, ...]:
    words = plan.words
    own = [one for one in plan.meetings if one.kind in TOGETHER]
    held = [one for one in own if not one.planned]
    planned = [one for one in own if one.planned]
    if not own:
        return ()
    return (
        words(
            "plan-together-meetings",
            workshops=sum(one.kind == "workshop" for one in held),
            strategy=sum(one.kind == "strategy" for one in held),
            next=words.day(planned[0].day) if planned else "none",
            kind=words(f"meeting-{planned[0].kind}") if planned else "",
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
    words, about = plan.words, plan.about
    uses, change = about.value("usage", "uses"), about.value("usage", "usage_change")
    if not uses:
        return ()
    top = _features(about.rows("usage"), about.as_of)
    return (
        words(
            "plan-together-usage",
            uses=words.number(uses),
            turn="none" if change is None else direction(change, still=0.005),
            change="" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
            feature=top or "none",
        ),
    )


def _features(rows: pd.DataFrame, as_of: "object") -> str:
    """The feature used most in the last 90 days; "" where none is named."""
    recent = rows[rows["date"] > pd.Timestamp(str(as_of)) - pd.Timedelta(days=90)]
    sums = recent.dropna(subset=["feature"]).groupby("feature")["count"].sum()
    return "" if sums.empty else str(sums.idxmax())
