"""Client plan: what both sides do until when."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import commitment_words as say
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The actions open on both sides."""

    actions: Grid | None


@client_section(Content, client_plan=60)
def client_plan_actions(shared: Shared, words: Words) -> Section | None:
    """The joint action plan; left out where nothing is open."""
    plan = JointPlan(shared, words)
    if not plan.actions:
        return None
    return Section(
        "client_plan_actions",
        words("client-plan-actions"),
        say.overview(plan.actions, shared.as_of, words, to="client"),
        Content(say.table(plan.actions, shared.as_of, plan.sides, words)),
    )
