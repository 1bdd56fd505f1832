"""Client review: one topic beyond the quarter, with the facts and the questions to talk about."""

from dataclasses import dataclass
from datetime import timedelta

from kamreport.blocks import Section
from kamreport.client_sections import client_section
from kamreport.narrative.client import Told
from kamreport.sharing import Shared
from kamreport.sharing.goals import Goal
from kamreport.sharing.people import Agreement
from kamreport.words import Words

AHEAD = 400  # days: contracts that end by then are worth talking about


@dataclass(frozen=True)
class Content:
    """The facts, and the questions under their heading."""

    facts: tuple[str, ...]
    questions_headline: str
    questions: tuple[str, ...]


@client_section(Content, client_review=80)
def client_topic(shared: Shared, words: Words) -> Section | None:
    """The next contract, else the goal furthest from its target; left out where there is neither."""
    told = Told(shared, words)
    contract, goal = ending(told), furthest(told)
    if contract is None and goal is None:
        return None
    kind = "contract" if contract else "goal"
    facts = [*_contract_facts(told, contract), *_goal_facts(told, goal)]
    content = Content(
        facts=tuple(facts[1:]),
        questions_headline=words("client-topic-questions"),
        questions=tuple(words(f"client-topic-{kind}-{place}") for place in (1, 2, 3)),
    )
    return Section("client_topic", words(f"client-topic-{kind}"), facts[0], content)


def ending(told: Told) -> Agreement | None:
    """The running contract that ends next without renewing itself, within a little more than a year."""
    last = told.shared.as_of + timedelta(days=AHEAD)
    found = [one for one in told.shared.agreements if one.end and one.end <= last and not one.renews]
    return found[0] if found else None


def furthest(told: Told) -> Goal | None:
    """The goal with the longest way still to go."""
    under = [one for one in told.shared.goals if one.progress in ("under-way", "back")]
    return min(under, key=lambda one: one.share or 0, default=None)


def _contract_facts(told: Told, contract: Agreement | None) -> list[str]:
    if contract is None or contract.end is None:
        return []
    words = told.words
    return [
        words(
            "client-topic-contract-fact",
            name=contract.name or words("client-contract"),
            day=words.day(contract.end),
            days=(contract.end - told.shared.as_of).days,
        ),
        *_year(told),
    ]


def _year(told: Told) -> list[str]:
    """What the last twelve months came to: the ground for the next agreement."""
    words, bought = told.words, told.shared.value("revenue", "trailing")
    otif = told.shared.figure("delivery", "otif")
    found = []
    if bought and bought > 0:
        n = int(told.shared.value("revenue", "trailing_orders") or 0)
        found.append(words("client-topic-volume", money=told.money(bought), n=n))
    if otif.value is not None:
        found.append(words("client-topic-delivery", share=words.percent(otif.value), n=otif.n or 0))
    return found


def _goal_facts(told: Told, goal: Goal | None) -> list[str]:
    if goal is None:
        return []
    words = told.words
    return [
        words(
            "client-topic-goal-fact",
            goal=goal.title,
            standing=told.standing(goal),
            actual=told.amount(goal.actual or 0, goal.unit),
            target=told.amount(goal.target or 0, goal.unit),
        )
    ]
