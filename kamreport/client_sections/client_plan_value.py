"""Client plan: what the work together has brought so far, and what both sides create together."""

from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import commitment_words, joint_value
from kamreport.narrative.composing import passage
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words

NAMED = 3  # shares told one by one


@dataclass(frozen=True)
class Content:
    """What was gained, the work on each goal by side, and occasions to create together."""

    gains: Grid | None
    joint: Grid | None
    together_headline: str
    together: tuple[str, ...]


@client_section(Content, client_plan=30)
def client_plan_value(shared: Shared, words: Words) -> Section | None:
    """Joint value; left out where there is no goal, and nothing is made together."""
    plan = JointPlan(shared, words)
    gains = sum((one.share or 0) > 0 for one in shared.goals)
    joint = commitment_words.joint(plan.goals, plan.actions, plan.sides, words)
    uses, change = shared.value("usage", "uses"), shared.value("usage", "usage_change")
    together = (*joint_value.meetings(shared.meetings, words), *joint_value.usage(uses, change, words))
    if not (gains or joint or together):
        return None
    lead, told = (_lead(plan), together) if plan.shared.goals else (together[0], together[1:])
    content = Content(joint_value.sums(shared.goals, words), joint, words("plan-together"), told)
    return Section("client_plan_value", words("client-plan-value"), lead, content)


def _lead(plan: JointPlan) -> str:
    """How far the goals have come of what was wanted, and how many both sides work on."""
    words, goals = plan.words, plan.shared.goals
    moved = sorted(one.share for one in goals if one.share is not None and one.share > 0)
    both = commitment_words.together(plan.goals, plan.actions)
    return passage(
        words,
        words(
            "client-value-lead",
            n=len(goals),
            moved=len(moved),
            all=str(len(moved) == len(goals)),
            shares=_shares(moved, words),
        ),
        words("plan-value-both", both=both, n=len(plan.goals)) if plan.goals else "",
    )


def _shares(moved: Sequence[float], words: Words) -> str:
    """The shares of what was wanted, the greatest first; of many the least and the greatest."""
    if len(moved) > NAMED:
        return words("client-value-range", low=words.percent(moved[0]), high=words.percent(moved[-1]))
    return words.listed(words.percent(one) for one in reversed(moved))
