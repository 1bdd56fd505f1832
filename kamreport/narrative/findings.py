"""What changed at an account and why: the strongest movements of its figures, as sentences."""

from collections.abc import Callable

from kamreport.narrative import finding_care as care
from kamreport.narrative import finding_ties as ties
from kamreport.narrative import finding_trade as trade
from kamreport.narrative.about import About
from kamreport.narrative.finding import Finding

FINDERS: tuple[Callable[[About], Finding | None], ...] = (
    trade.revenue, trade.category, care.health, care.delivery, care.promise, care.tickets, care.voice,
    ties.people, ties.departure, ties.silence, ties.stage, ties.tier, ties.contract, ties.payment,
    trade.won, trade.target, trade.margin, ties.competitor, trade.annual, trade.sales, trade.usage,
)  # fmt: skip


def findings(about: About, most: int = 5) -> tuple[Finding, ...]:
    """The strongest movements of an account, strongest first."""
    found = [one for find in FINDERS if (one := find(about)) is not None]
    return tuple(sorted(found, key=lambda one: -one.strength)[:most])
