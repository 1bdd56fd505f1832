"""Account plan: what the client wants to reach with us, what we set ourselves, and how far both have come."""

from dataclasses import dataclass

from kamreport.blocks import Picture, Section
from kamreport.case import Case
from kamreport.narrative import goal_words as say
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The way gone, the goals agreed with the client, and those of our own."""

    course: Picture | None
    joint_headline: str
    joint: tuple[say.Aim, ...]
    own_headline: str
    own: tuple[say.Aim, ...]


@section(Content, plan=20)
def plan_objectives(case: Case, account: str | None, words: Words) -> Section | None:
    """The goals of one account; left out where none is on file."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    if not plan.goals:
        return None
    as_of = plan.about.as_of
    slowest = say.slowest(plan.goals, as_of, words)
    lead = say.paced(plan.goals, as_of, words) or slowest
    content = Content(
        course=say.courses(plan.goals, as_of, words, slowest),
        joint_headline=words("plan-goals-joint", n=len(plan.joint)),
        joint=say.aims(plan.joint, plan.actions, as_of, words),
        own_headline=words("plan-goals-own", n=len(plan.own)),
        own=say.aims(plan.own, plan.actions, as_of, words),
    )
    lead = words("plan-goals-paced", said=lead) if lead else say.overview(plan.goals, as_of, words)
    return Section("plan_objectives", words("plan-objectives"), lead, content)
