"""What a team should do next for an account: rules on its figures, the most urgent first."""

from collections.abc import Collection
from datetime import timedelta

from kamreport.narrative import asks_people as people
from kamreport.narrative import asks_service as service
from kamreport.narrative import asks_trade as trade
from kamreport.narrative.about import About
from kamreport.narrative.answers import answers
from kamreport.narrative.ask import Ask, Rule
from kamreport.narrative.warning_words import title, who
from kamreport.steps import standing, steps
from kamreport.values import text

RULES = (
    Rule("overdue", 95, 7, trade.overdue),
    Rule("departure", 94, 5, trade.departure),
    Rule("detractor", 92, 3, people.detractor),
    Rule("sponsor", 90, 14, people.sponsor),
    Rule("silence", 88, 7, trade.silence),
    Rule("delivery", 86, 7, service.delivery),
    Rule("renewal", 84, 30, trade.renewal),
    Rule("decline", 82, 14, trade.decline),
    Rule("health", 80, 14, service.health),
    Rule("complaints", 78, 14, service.complaints),
    Rule("cases", 76, 5, service.late_cases),
    Rule("target", 70, 14, trade.target),
    Rule("usage", 68, 14, trade.usage),
    Rule("single", 66, 30, people.single),
    Rule("executive", 64, 30, people.cadence),
    Rule("closing", 63, 30, trade.closing),
    Rule("ending", 62, 30, trade.ending),
    Rule("strategy", 62, 30, people.strategy),
    Rule("actions", 60, 7, service.actions),
    Rule("stale", 54, 7, trade.stale),
    Rule("undated", 52, 7, trade.undated),
    Rule("prospect", 50, 30, trade.prospect),
    Rule("meeting", 46, 14, people.next_meeting),
    Rule("commitments", 44, 14, service.commitments),
    Rule("reference", 40, 45, people.reference),
    Rule("widen", 38, 45, trade.widen),
    Rule("review", 1, 90, service.review),
)

OF_CUSTOMERS = frozenset({"single", "executive", "strategy", "meeting", "reference", "widen"})
"""What is asked of nobody who has left: the cadence of meetings, references, further products."""

ANSWERED = {
    "overdue": "payment_overdue",
    "departure": "departure",
    "detractor": "detractor",
    "sponsor": "sponsor",
    "silence": "order_overdue",
    "delivery": "delivery_falling",
    "renewal": "renewal",
    "decline": "revenue_falling",
    "complaints": "repeat_complaints",
    "cases": "critical_ticket",
    "executive": "cadence_missed",
    "strategy": "strategy_meeting",
}
"""The warning that speaks of the same matter: the step that answers it has the day."""

SAID = {
    "reference": ("ask-for-reference",),
    "silence": ("wake", "win-back"),
    "prospect": ("first-order",),
    "health": ("reinforcement", "reinforcement-strategic"),
}
"""The plays of the product's playbook that say what a rule says already."""


def asks(about: About, most: int = 3) -> tuple[Ask, ...]:
    """The most urgent asks of an account, each with who does it.

    What the rules leave free is filled from the playbook: where a reinforcement plan is due, how it begins,
    and what its tier, stage and health call for. That nothing calls for action is said only where nothing
    does (kamreport.narrative.calling).
    """
    owner, gone = _owner(about), about.word("lifecycle", "stage") == "churned"
    answered = answers(about.case, about.account)
    found: list[Ask] = []
    for rule in sorted(RULES, key=lambda one: -one.urgency):
        values = None if gone and rule.key in OF_CUSTOMERS else rule.find(about)
        if values is not None and len(found) < most:
            step = answered.get(ANSWERED.get(rule.key, ""))
            due = about.as_of + timedelta(days=rule.days) if step is None else step.due
            found.append(Ask(rule.key, values, owner, due))
    ruled = [one for one in found if one.key != "review"]
    said = {play for one in ruled for play in SAID.get(one.key, ())}
    filled = [*ruled, *_planned(about, owner, said)][:most]
    return tuple(filled or found)


def _planned(about: About, owner: str, said: Collection[str]) -> list[Ask]:
    """How a reinforcement plan begins, and the next steps that answer no warning (the rules do) nor stand."""
    case = about.case
    where = standing(case.now, case.warnings, about.account, case.changes)
    reinforced = steps(case.playbook, where, about.as_of, "reinforcement")
    following = steps(case.playbook, where, about.as_of, "next")
    return [
        Ask("step", {"title": title(one, about.words)}, who(one, owner, about.words), one.due)
        for one in (*reinforced[:1], *following)
        if not one.warnings and one.play not in said
    ]


def _owner(about: About) -> str:
    """The account manager; else who owns most of its opportunities; "" where nobody is named."""
    manager = text(about.profile.get("owner"))
    owners = about.rows("opportunities")["owner"].dropna()
    return manager or ("" if owners.empty else str(owners.mode().iloc[0]))
