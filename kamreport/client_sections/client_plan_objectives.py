"""Client plan: the client's objectives, how far each has come, and who works on it."""

from dataclasses import dataclass

from kamreport.blocks import Picture, Section
from kamreport.client_sections import client_section
from kamreport.narrative import goal_words as say
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The way gone, and the goals."""

    course: Picture | None
    headline: str
    aims: tuple[say.Aim, ...]


@client_section(Content, client_plan=20)
def client_plan_objectives(shared: Shared, words: Words) -> Section | None:
    """The goals agreed with the client; left out where none are."""
    plan = JointPlan(shared, words)
    if not plan.goals:
        return None
    as_of = shared.as_of
    aims = say.aims(plan.goals, plan.actions, as_of, words, to="client")
    course = say.courses(plan.goals, as_of, words)
    content = Content(course, words("plan-goals-yours", n=len(plan.goals)), aims)
    return Section(
        "client_plan_objectives", words("plan-objectives"), "", content
    )  # the first page has told it
