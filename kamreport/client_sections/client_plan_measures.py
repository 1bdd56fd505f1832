"""Client plan: what its success is measured by."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Section
from kamreport.client_sections import client_section
from kamreport.narrative import checkpoints, goal_words
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The measures with start, today and aim, and what is due at the end of each quarter."""

    measures: Grid
    checkpoints: Grid | None


@client_section(Content, client_plan=80)
def client_plan_measures(shared: Shared, words: Words) -> Section | None:
    """The measures of success; left out where no goal is agreed."""
    plan = JointPlan(shared, words)
    measures = goal_words.table(plan.goals, shared.as_of, words)
    if measures is None:
        return None
    ahead = checkpoints.quarters(shared.as_of, shared.period.fiscal_year_start)
    due = checkpoints.table(plan.goals, ahead, shared.as_of, words)
    lead = words("client-plan-measures-lead", n=len(measures.rows))
    return Section("client_plan_measures", words("plan-measures"), lead, Content(measures, due))
