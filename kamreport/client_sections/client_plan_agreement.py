"""Client plan: room for both sides to say that they agree."""

from dataclasses import dataclass
from datetime import date

from kamreport.blocks import Grid, Head, Section
from kamreport.client_sections import client_section
from kamreport.narrative.composing import cells
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """A line for the name, the role, the day and the signature of each side."""

    lines: Grid


@client_section(Content, client_plan=90)
def client_plan_agreement(shared: Shared, words: Words) -> Section | None:
    """The block to be signed; left out where neither goal nor action is agreed."""
    plan = JointPlan(shared, words)
    if not (plan.goals or plan.actions):
        return None
    theirs = next((one for one in shared.theirs if one.layer == "executive"), None)
    heads = (
        Head(words("client-plan-sign-for"), width=1.2),
        Head(shared.supplier or words("client-side-ours"), width=3),
        Head(words.named(shared.name), width=3),
    )
    rows = (
        cells(
            words("client-plan-sign-name"), words.named(plan.lead), words.named(theirs.name) if theirs else ""
        ),
        cells(
            words("client-plan-sign-role"),
            words("client-plan-sign-lead") if plan.lead else "",
            words.named(theirs.role) if theirs else "",
        ),
        cells(words("client-plan-sign-day"), "", ""),
        cells(words("client-plan-sign-hand"), "", ""),
    )
    again = _again(plan)
    lead = words(
        "client-plan-agreement-lead",
        day=words.day(shared.as_of),
        again=words.day(again) if again else "none",
    )
    return Section(
        "client_plan_agreement", words("client-plan-agreement"), lead, Content(Grid("", heads, rows))
    )


def _again(plan: JointPlan) -> date | None:
    """The next meeting above day-to-day work: where the plan is looked at again."""
    return next((one.day for one in plan.planned if one.layer != "operational"), None)
