"""Client plan: who of both sides meets at which level, how often, and when next."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Picture, Section
from kamreport.client_sections import client_section
from kamreport.narrative import meeting_year
from kamreport.narrative import team_words as say
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The teams by level, the year of meetings ahead, and those planned."""

    levels: Grid | None
    year: Picture | None
    meetings: Grid | None


@client_section(Content, client_plan=50)
def client_plan_team(shared: Shared, words: Words) -> Section | None:
    """Teams and meetings; left out where nobody of the client is named and no meeting recorded."""
    plan = JointPlan(shared, words)
    if not (shared.theirs or shared.meetings):
        return None
    lead = words(
        "client-plan-team-lead",
        theirs=len(shared.theirs),
        lead=plan.lead or "none",
        planned=len(plan.planned),
        next=words.day(plan.planned[0].day) if plan.planned else "none",
    )
    content = Content(
        say.table(plan.levels, shared.as_of, plan.sides, words),
        meeting_year.ahead(shared.meetings, shared.rhythm, shared.as_of, _year(plan), words),
        say.ahead(shared.meetings, plan.sides, words),
    )
    return Section("client_plan_team", words("client-plan-team"), lead, content)


def _year(plan: JointPlan) -> str:
    """The rhythm agreed, level by level; else how many meetings are planned."""
    words = plan.words
    agreed = [
        words("client-plan-rhythm", layer=plan.told.inline("layer", layer), rhythm=say.rhythm(times, words))
        for layer, times in plan.shared.rhythm.items()
        if times
    ]
    return words("client-plan-year", rhythms=words.listed(agreed) or "none", n=len(plan.planned))
