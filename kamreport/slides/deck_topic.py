"""Deck: one topic beyond the quarter, and the questions to talk about."""

from kamreport.blocks import Section
from kamreport.client_sections.client_topic import Content, ending, furthest
from kamreport.narrative.client import Told
from kamreport.narrative.client_points import Point
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide

PROPOSALS = 1


@slide(70)
def deck_topic(known: Known) -> Section | None:
    """The topic's first fact as title, what we propose and what to talk about as points; left out where the
    review has no topic.
    """
    found = known.section("client_topic", Content)
    if found is None:
        return None
    section, content = found
    points = (
        *_marked(content.proposals_headline, content.proposals[:PROPOSALS]),
        *_marked(content.questions_headline, content.questions),
    )
    lead = known.words("sentence-gap").join(content.facts)
    said = section.lead if ending(known.told) else _goal(known.told)
    return Section("deck_topic", title(said), sentence(lead), Slide(section.title, points=points))


def _marked(headline: str, texts: tuple[str, ...]) -> tuple[Point, ...]:
    """Points of which the first bears the heading of all."""
    return tuple(Point(text, figure="" if place else headline) for place, text in enumerate(texts))


def _goal(told: Told) -> str:
    goal = furthest(told)
    if goal is None:
        return ""
    actual, target = told.amount(goal.actual or 0, goal.unit), told.amount(goal.target or 0, goal.unit)
    return told.words("deck-topic-goal", goal=goal.title, actual=actual, target=target)
