"""Client plan: what both sides do until when."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import commitment_words as say
from kamreport.narrative import milestones
from kamreport.narrative.checkpoints import quarters
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """What falls due quarter by quarter, and the actions open on both sides."""

    milestones: Grid | None
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
        Content(
            milestones.table(
                plan.actions,
                plan.goals,
                shared.agreements,
                quarters(shared.as_of, shared.period.fiscal_year_start),
                plan.sides,
                words,
            ),
            say.table(plan.actions, shared.as_of, plan.sides, words),
        ),
    )
