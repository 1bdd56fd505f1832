"""Client plan: what may keep both sides from keeping it, and how they answer."""

from dataclasses import dataclass, replace

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import joint_risks
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The risks with their answers."""

    risks: Grid | None


@client_section(Content, client_plan=70)
def client_plan_risks(shared: Shared, words: Words) -> Section | None:
    """The risks that both sides see; left out where neither goal nor action is agreed."""
    plan = JointPlan(shared, words)
    if not (plan.risks or plan.goals or plan.actions):
        return None
    lead = words("client-plan-risks-lead", n=len(plan.risks))
    table = joint_risks.table(plan.risks, words, signs=True)
    table = replace(table, headline="") if table else None  # the lead has counted them
    return Section("client_plan_risks", words("client-plan-risks"), lead, Content(table))
