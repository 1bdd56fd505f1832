"""Service cases: about one for five orders, answered and solved by priority."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from kamreport.sample.cents import money
from kamreport.sample.days import AS_OF, MONTHS, quarter, workdays
from kamreport.sample.dice import Dice
from kamreport.sample.orders import ORDERS_A_YEAR, SIZE_POWER
from kamreport.sample.roster import MEDIAN_REVENUE, Client
from kamreport.sample.texts import texts

Row = dict[str, object]

FOR_EACH_ORDER = 0.205
CLOSE = datetime.combine(AS_OF, time(18, 0))  # nothing is known of what came later
STUCK_SINCE = AS_OF - timedelta(days=50)  # where trouble is great, some newer cases find no end
PRIORITIES = ("critical", "high", "normal", "low")
KINDS = ("complaint", "incident", "question", "request")
HOURS = {"critical": (0.7, 9.0), "high": (2.4, 26.0), "normal": (7.0, 64.0), "low": (18.0, 130.0)}
"""Usual hours to the first answer and to the solution, by priority."""


@dataclass(frozen=True)
class Case:
    """One service case; moments are empty while not yet reached."""

    client: Client
    opened: datetime
    answered: datetime | None
    resolved: datetime | None
    priority: str
    kind: str
    subject: str
    csat: int | None
    escalated: bool


def cases(clients: list[Client]) -> list[Case]:
    """All cases, by the moment they were opened."""
    found = [case for client in clients if client.buys for case in _of_client(client)]
    return sorted(found, key=lambda case: (case.opened, case.client.account_id))


def rows(found: list[Case]) -> list[Row]:
    """The tickets table. The old desk of 2023 kept hours in place of the moment of the first answer."""
    return [_row(number, case) for number, case in enumerate(found, 1)]


def _of_client(client: Client) -> Iterator[Case]:
    dice = Dice("tickets", client.account_id)
    size = client.revenue / MEDIAN_REVENUE
    monthly = FOR_EACH_ORDER * ORDERS_A_YEAR / 12 * size**SIZE_POWER
    for month in MONTHS:
        trouble = client.story.trouble[quarter(month)]
        if not client.story.pace[quarter(month)]:
            trouble = min(trouble, 0.15 if client.since and client.since <= month else 0.0)
        for _ in range(dice.poisson(monthly * trouble)):
            yield _case(client, dice, month, trouble)


def _case(client: Client, dice: Dice, month: date, trouble: float) -> Case:
    day = dice.pick(workdays(month))
    opened = datetime.combine(day, time(7, 30)) + timedelta(minutes=dice.whole(0, 600))
    bad = min(max(trouble - 1, 0.0), 2.0)
    calm = trouble <= 0.6 and client.story.mood[quarter(day)] >= 0
    complaints = 0.02 if calm else 0.16 + 0.2 * bad
    kind = dice.weighted(KINDS, (complaints, 0.34, 0.28, 0.22))
    priority = dice.weighted(PRIORITIES, (0.05 + 0.05 * bad, 0.20 + 0.1 * bad, 0.55, 0.20))
    slow = 1 + 0.8 * bad
    first, whole = HOURS[priority]
    to_answer = first * dice.spread(0.7) * slow
    to_solve = to_answer + whole * dice.spread(0.95) * slow
    answered = opened + timedelta(minutes=round(to_answer * 60))
    resolved = opened + timedelta(minutes=round(to_solve * 60))
    late = bad > 0 and kind == "complaint" and client.story.on_time[quarter(day)] < 0.88
    subject = dice.pick(texts(client.language, "ticket_complaint_delivery" if late else f"ticket_{kind}"))
    mood = client.story.mood[quarter(day)] / 2
    csat = min(max(round(dice.normal(4.3 + mood - 0.5 * (to_solve > 1.8 * whole), 0.8)), 1), 5)
    stuck = bad > 1 and day > STUCK_SINCE and dice.chance(0.4)
    known = resolved <= CLOSE and not stuck
    rated, escalated = dice.chance(0.32), dice.chance(0.03 + 0.05 * bad)
    return Case(
        client=client,
        opened=opened,
        answered=answered if answered <= CLOSE else None,
        resolved=resolved if known else None,
        priority=priority,
        kind=kind,
        subject=subject,
        csat=csat if rated and known else None,
        escalated=escalated,
    )


def _row(number: int, case: Case) -> Row:
    old = case.opened.year == 2023 and case.answered is not None and case.resolved is not None
    return {
        "ticket_id": f"T{number:05d}",
        "account_id": case.client.account_id,
        "opened_at": case.opened,
        "first_response_at": None if old else case.answered,
        "resolved_at": case.resolved,
        "first_response_hours": _hours(case.opened, case.answered) if old else None,
        "resolution_hours": _hours(case.opened, case.resolved) if old else None,
        "priority": case.priority,
        "kind": case.kind,
        "subject": case.subject,
        "csat": case.csat,
        "escalated": case.escalated,
    }


def _hours(start: datetime, end: datetime | None) -> Decimal | None:
    return None if end is None else money(round((end - start).total_seconds() / 36))
