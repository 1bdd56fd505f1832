"""Client plan: what is still to be agreed to make it whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.client_sections import client_section
from kamreport.narrative.joint_plan import JointPlan
from kamreport.narrative.pace import course
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """What is to be agreed, one sentence each."""

    points: tuple[str, ...]


@client_section(Content, client_plan=85)
def client_plan_open(shared: Shared, words: Words) -> Section | None:
    """What the plan lacks; left out where nothing does."""
    points = tuple(_points(JointPlan(shared, words)))
    if not points:
        return None
    lead = words("client-plan-open-lead", n=len(points))
    return Section("client_plan_open", words("client-plan-open"), lead, Content(points))


def _points(plan: JointPlan) -> Iterator[str]:
    words = plan.words
    if not plan.goals:
        yield words("client-plan-open-goals")
    if not plan.actions:
        yield words("client-plan-open-actions")
    if not plan.shared.theirs:
        yield words("client-plan-open-people")
    if not plan.planned:
        yield words("client-plan-open-meetings")
    dark = [
        words("client-named", name=one.title)
        for one in plan.goals
        if course(one, plan.shared.as_of) == "unmeasured"
    ]
    if dark:
        yield words("client-plan-open-measured", titles=words.listed(dark))
