"""Client plan: the twelve months ahead: what runs until when, and what falls on which day."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kamreport.blocks import Grid, Picture, Section
from kamreport.client_sections import client_section
from kamreport.narrative import roadmap
from kamreport.narrative.composing import inside
from kamreport.narrative.joint_plan import JointPlan
from kamreport.narrative.roadmap import Course, Dated
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The road ahead, and the key dates."""

    road: Picture | None
    dates: Grid | None


@client_section(Content, client_plan=75)
def client_plan_dates(shared: Shared, words: Words) -> Section | None:
    """Key dates, those of actions left to the action plan; left out where no day ahead is known but those of
    meetings, which stand beside the teams.
    """
    plan = JointPlan(shared, words)
    agreed = [*_contracts(plan), *roadmap.agreed_dates(plan.goals, (), words)]
    meetings = [*roadmap.meeting_dates(shared.meetings, words, partial(plan.told.inline, "layer"))]
    dates = roadmap.dates([*agreed, *meetings], shared.as_of, words)
    if dates is None or roadmap.dates(agreed, shared.as_of, words) is None:
        return None
    first = min(one.day for one in (*agreed, *meetings) if one.day > shared.as_of)
    lead = words("plan-dates-lead", day=words.day(first), what=inside(dates.rows[0][1].text, words))
    picture = roadmap.picture(tuple(_courses(plan)), shared.as_of, words, to="client")
    return Section("client_plan_dates", words("plan-dates"), lead, Content(picture, dates))


def _courses(plan: JointPlan) -> Iterator[Course]:
    for one in plan.shared.agreements:
        yield Course("contract", one.name or plan.words("client-contract"), one.end)
    yield from roadmap.agreed_courses(plan.goals, plan.actions)


def _contracts(plan: JointPlan) -> Iterator[Dated]:
    words = plan.words
    for one in plan.shared.agreements:
        name = one.name or words("client-contract")
        if one.end is not None:
            yield Dated(one.end, words("date-contract-end", name=name, renews=str(one.renews)))
        if one.notice_by is not None:
            yield Dated(one.notice_by, words("date-notice", name=name))
