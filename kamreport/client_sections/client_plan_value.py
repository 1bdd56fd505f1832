"""Client plan: what the work together has brought so far, and what both sides create together."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import commitment_words, joint_value
from kamreport.narrative.composing import passage
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


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
    content = Content(joint_value.sums(shared.goals, words), joint, words("plan-together"), together)
    return Section("client_plan_value", words("client-plan-value"), _lead(plan, gains), content)


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
