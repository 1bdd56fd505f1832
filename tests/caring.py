"""A small portfolio looked after in every way: answers, cases, meetings, deals, contracts, invoices."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

import pandas as pd
from books import book
from portfolios import case

from kamreport.case import Case

AS_OF = date(2026, 9, 30)
NAMES = [f"A{n}" for n in range(1, 9)]


@cache
def cared() -> Case:
    """Eight accounts, A1 to A8, of which A8 is served worst: half its orders late, its cases unanswered.

    A7's contract ends on 31 December with no opportunity, A6's with one. A5 owes 900 since May and A4 100
    since September. Everybody answers 9 but A8, who answers 2. A3 lost its only sponsor in August.
    """
    return case(
        book(
            [_account(name) for name in NAMES],
            list(_orders()),
            as_of=AS_OF,
            surveys=list(_surveys()),
            tickets=list(_tickets()),
            contacts=list(_contacts()),
            interactions=list(_interactions()),
            opportunities=list(_opportunities()),
            contracts=list(_contracts()),
            invoices=list(_invoices()),
        )
    )


def _account(name: str) -> dict[str, Any]:
    scores = {"strategic_match": 80, "growth_potential": 80, "switching_cost": 50, "influence": 70}
    owner = "Ann" if name in NAMES[:4] else "Bo"
    return {"account_id": name, "name": f"{name} Ltd.", "owner": owner, "since": date(2020, 1, 1), **scores}


def _months() -> list[date]:
    return [date(2024 + (9 + n) // 12, (9 + n) % 12 + 1, 10) for n in range(24)]


def _orders() -> Iterator[dict[str, Any]]:
    for place, name in enumerate(NAMES):
        for day in _months():
            late = name == "A8" and day.month % 2
            yield {
                "account_id": name,
                "order_id": f"{day}",
                "date": day,
                "amount": 1000.0 * (8 - place),
                "promised_on": day + timedelta(days=7),
                "delivered_on": day + timedelta(days=12 if late else 5),
                "in_full": True,
            }


def _surveys() -> Iterator[dict[str, Any]]:
    for name in NAMES:
        for n, day in enumerate(_months()):
            score = 2 if name == "A8" else 9
            drivers = {"product": 9, "service": 8, "delivery": 8, "experience": 8, "price": 3 + n % 2}
            yield {
                "survey_id": f"{name}-{n}",
                "account_id": name,
                "kind": "nps",
                "invited_on": day,
                "answered_on": day,
                "score": score - n % 2,
                "comment": f"{name} says {n}",
                **drivers,
            }


def _tickets() -> Iterator[dict[str, Any]]:
    for name in NAMES:
        for n, day in enumerate(_months()):
            opened = pd.Timestamp(day) + pd.Timedelta(hours=9)
            waiting = name == "A8" and n > 20
            yield {
                "ticket_id": f"{name}-{n}",
                "account_id": name,
                "opened_at": opened,
                "first_response_at": None if waiting else opened + pd.Timedelta(hours=2),
                "resolved_at": None if waiting else opened + pd.Timedelta(days=20 if name == "A8" else 1),
                "priority": "normal",
                "kind": "complaint",
                "subject": "Late again",
            }


def _contacts() -> Iterator[dict[str, Any]]:
    for name in NAMES:
        for n, layer in enumerate(("executive", "management", "operational")):
            gone = date(2026, 8, 1) if name == "A3" and not n else None
            stance = "neutral" if n else "sponsor"
            person = {"contact_id": f"{name}-{n}", "account_id": name, "name": f"Person {n}"}
            yield {**person, "layer": layer, "stance": stance, "left_on": gone}


def _interactions() -> Iterator[dict[str, Any]]:
    for name in NAMES[:6]:
        for n, day in enumerate(_months()[12:]):
            yield {
                "interaction_id": f"{name}-{n}",
                "account_id": name,
                "date": day,
                "layer": "management",
                "kind": "meeting",
                "status": "held",
                "contact_id": f"{name}-1",
            }
        ahead = {"date": date(2026, 10, 20), "layer": "executive", "kind": "strategy", "status": "planned"}
        yield {"interaction_id": f"{name}-next", "account_id": name, "contact_id": f"{name}-0", **ahead}


def _opportunities() -> Iterator[dict[str, Any]]:
    for n, day in enumerate(_months()):
        closed = {"closed_on": day, "outcome": "won" if n % 2 else "lost", "opened_on": day - timedelta(30)}
        owner = "Ann" if n % 3 else "Bo"
        yield {"opportunity_id": f"{n}", "account_id": "A1", "value": 100.4, "owner": owner, **closed}
    days = {"opened_on": date(2026, 6, 1), "probability": 0.5}
    late = {"expected_on": date(2026, 9, 1), "stage": "Offer", "owner": "Bo", "value": 500.0}
    soon = {"expected_on": date(2026, 12, 1), "stage": "Talk", "owner": "Ann", "value": 2000.0}
    yield {"opportunity_id": "late", "account_id": "A6", "name": "Overdue deal", **days, **late}
    yield {"opportunity_id": "soon", "account_id": "A1", "name": "Coming deal", **days, **soon}


def _contracts() -> Iterator[dict[str, Any]]:
    terms = {"start": date(2024, 1, 1), "end": date(2026, 12, 31), "notice_days": 30}
    yield {"contract_id": "1", "account_id": "A7", "name": "Bare", "annual_value": 7000.0, **terms}
    yield {"contract_id": "2", "account_id": "A6", "name": "Open", "annual_value": 6000.0, **terms}
    renews = {**terms, "auto_renews": True, "annual_value": 5000.0}
    yield {"contract_id": "3", "account_id": "A5", "name": "Renews", **renews}


def _invoices() -> Iterator[dict[str, Any]]:
    for n, day in enumerate(_months()):
        due = day + timedelta(days=30)
        paid = None if due > AS_OF else due + timedelta(days=n % 3)
        yield {
            "invoice_id": f"{n}",
            "account_id": "A1",
            "issued_on": day,
            "due_on": due,
            "amount": 1000.0,
            "paid_on": paid,
        }
    old = {"issued_on": date(2026, 4, 1), "due_on": date(2026, 5, 1), "amount": 900.4}
    new = {"issued_on": date(2026, 8, 1), "due_on": date(2026, 9, 20), "amount": 100.4}
    yield {"invoice_id": "old", "account_id": "A5", **old}
    yield {"invoice_id": "new", "account_id": "A4", **new}
