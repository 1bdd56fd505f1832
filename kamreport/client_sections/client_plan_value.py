"""Client plan: what the work together has brought so far, and what both sides create together."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import commitment_words
from kamreport.narrative.certainty import direction, percent_or_factor
from kamreport.narrative.composing import passage
from kamreport.narrative.goal_words import measured
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words

TOGETHER = ("workshop", "strategy")


@dataclass(frozen=True)
class Content:
    """What was gained, the work on each goal by side, and occasions to create together."""

    gains_headline: str
    gains: tuple[str, ...]
    joint: Grid | None
    together_headline: str
    together: tuple[str, ...]


@client_section(Content, client_plan=30)
def client_plan_value(shared: Shared, words: Words) -> Section | None:
    """Joint value; left out where there is no goal, and nothing is made together."""
    plan = JointPlan(shared, words)
    gains = _gains(plan)
    joint = commitment_words.joint(plan.goals, plan.actions, plan.sides, words)
    together = (*_meetings(plan), *_usage(plan))
    if not (gains or joint or together):
        return None
    content = Content(words("client-plan-gains"), gains, joint, words("plan-together"), together)
    return Section("client_plan_value", words("client-plan-value"), _lead(plan, len(gains)), content)


def _lead(plan: JointPlan, moved: int) -> str:
    words, n = plan.words, len(plan.shared.goals)
    both = commitment_words.together(plan.goals, plan.actions)
    return passage(
        words,
        words("plan-value-lead", n=n, moved=moved, all=str(moved == n))
        if n
        else words("client-plan-no-gain"),
        words("plan-value-both", both=both, n=len(plan.goals)) if plan.goals else "",
    )


def _gains(plan: JointPlan) -> tuple[str, ...]:
    """What the goals have brought so far, those of the last twelve months that are reached among them."""
    words = plan.words
    return tuple(
        words(
            "plan-gain",
            title=one.title,
            before=measured(one.baseline, "%" if one.unit == "%" else "", words),
            now=measured(one.actual, one.unit, words),
            to="client",
        )
        for one in plan.shared.goals
        if (one.share or 0) > 0
    )


def _meetings(plan: JointPlan) -> tuple[str, ...]:
    words = plan.words
    own = [one for one in plan.shared.meetings if one.kind in TOGETHER]
    if not own:
        return ()
    held, planned = [one for one in own if not one.planned], [one for one in own if one.planned]
    return (
        words(
            "plan-together-meetings",
            workshops=sum(one.kind == "workshop" for one in held),
            strategy=sum(one.kind == "strategy" for one in held),
            next=words.day(planned[0].day) if planned else "none",
            kind=words(f"meeting-{planned[0].kind}") if planned else "",
        ),
    )


def _usage(plan: JointPlan) -> tuple[str, ...]:
    words, uses = plan.words, plan.shared.value("usage", "uses")
    change = plan.shared.value("usage", "usage_change")
    if not uses:
        return ()
    return (
        words(
            "plan-together-usage",
            uses=words.number(uses),
            turn="none" if change is None else direction(change, still=0.005),
            change="" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
            feature="none",
        ),
    )
