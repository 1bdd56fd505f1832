"""Client review: one topic beyond the quarter, with the facts and the questions to talk about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kamreport.blocks import Section
from kamreport.client_sections import client_section
from kamreport.narrative.client import Told
from kamreport.narrative.pace import course, elapsed
from kamreport.sharing import Shared
from kamreport.sharing.goals import Goal
from kamreport.sharing.people import Agreement
from kamreport.words import Words

AHEAD = 400  # days: contracts that end by then are worth talking about
BEFORE = 45  # days before its end by which the next contract should be agreed


@dataclass(frozen=True)
class Content:
    """The facts, what we propose, and the questions under their heading."""

    facts: tuple[str, ...]
    proposals_headline: str
    proposals: tuple[str, ...]
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
        proposals_headline=words("client-topic-proposals"),
        proposals=tuple(_contract_proposals(told, contract) if contract else _goal_proposals(told, goal)),
        questions_headline=words("client-topic-questions"),
        questions=tuple(
            words(f"client-topic-{kind}-{place}", state=_state(told, goal)) for place in (1, 2, 3)
        ),
    )
    return Section("client_topic", words(f"client-topic-{kind}"), facts[0], content)


def _state(told: Told, goal: Goal | None) -> str:
    """What there is to ask of the goal: its day has passed, it keeps its pace, or it lags."""
    state = "behind" if goal is None else course(goal, told.shared.as_of)
    return state if state in ("missed", "on") else "behind"


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


def _contract_proposals(told: Told, contract: Agreement) -> Iterator[str]:
    """By when to agree, and who of either side leads the talks."""
    words, shared = told.words, told.shared
    if contract.end is None:
        return
    notice = contract.notice_by if contract.notice_by and contract.notice_by > shared.as_of else None
    by = notice or max(contract.end - timedelta(days=BEFORE), shared.as_of)
    left = (contract.end - shared.as_of).days
    yield words(
        "client-topic-agree",
        day=words.day(by),
        state="notice" if notice else "late" if left <= BEFORE else "end",
    )
    leads = [one.name for one in shared.theirs if one.layer == "executive"]
    if leads and shared.ours:
        yield words("client-topic-lead", ours=shared.ours[0].name, theirs=words.listed(leads[:2]))


def _goal_proposals(told: Told, goal: Goal | None) -> Iterator[str]:
    """The next step, and where it is decided."""
    if goal is None:
        return
    words, shared = told.words, told.shared
    serving = sum(one.goal == goal.title and one.done_on is None for one in shared.actions)
    planned = [one for one in shared.meetings if one.planned and one.layer != "operational"]
    yield words("client-topic-steps", n=serving)
    yield words("client-topic-decide", day=words.day(planned[0].day) if planned else "none")


def _goal_facts(told: Told, goal: Goal | None) -> list[str]:
    if goal is None:
        return []
    words, spent = told.words, elapsed(goal, told.shared.as_of)
    facts = [
        words(
            "client-topic-goal-fact",
            goal=goal.title,
            standing=told.standing(goal),
            actual=told.amount(goal.actual or 0, goal.unit),
            target=told.amount(goal.target or 0, goal.unit),
        )
    ]
    if spent and spent < 1 and goal.share and goal.share > 0 and goal.due_on:
        reach = words.percent(min(goal.share / spent, 1.0))
        said = "all" if goal.share >= spent else "part"
        facts.append(words("client-topic-pace", reach=reach, day=words.day(goal.due_on), state=said))
    return facts
