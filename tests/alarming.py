"""A book in which every warning rule has something to say, and cases of it with the default playbook."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from books import book
from portfolios import case

from kamreport import playbook, signals
from kamreport.case import Case
from kamreport.model import Book

AS_OF = date(2026, 9, 30)
Rows = list[dict[str, Any]]


def ago(days: int) -> date:
    """A day so many days before the as-of day."""
    return AS_OF - timedelta(days=days)


def alarmed(measured: Book, given: Mapping[str, Any] | None = None) -> Case:
    """The case of a book with its warnings and the default playbook."""
    found = case(measured)
    return replace(
        found,
        warnings=signals.watch(found.book, found.now, found.before, given or {}),
        playbook=playbook.load(Path(__file__).parent),
    )


@cache
def alarming() -> Case:
    """Account A with thirteen warnings, B with seven, C without any; A belongs to Ann, B to nobody."""
    accounts = [
        {"account_id": "A", "name": "Alder AG", "owner": "Ann", "since": "2015-01-01"},
        {"account_id": "B", "name": "Birch BV", "since": "2015-01-01"},
        {"account_id": "C", "name": "Cedar Co", "owner": "Cid", "since": "2015-01-01"},
    ]
    return alarmed(book(accounts, _orders(), **_talk(), **_care(), **_papers()))


@cache
def quiet() -> Case:
    """One account with a few orders, without any warning."""
    rows = [{"account_id": "A", "order_id": f"{n}", "date": ago(40 * n), "amount": 5} for n in range(4)]
    return alarmed(book([{"account_id": "A", "name": "Aspen"}], rows))


def _line(account: str, day: date, amount: float, product: str, late: int = 0) -> dict[str, Any]:
    return {
        "account_id": account,
        "order_id": f"{account}{day}{product}",
        "date": day,
        "amount": amount,
        "product_id": product,
        "promised_on": day,
        "delivered_on": day + timedelta(days=late),
    }


def _orders() -> Rows:
    """A falls from 100 an order to 60 and 30, drops cars and is delivered late; B stopped in May."""
    rows: Rows = []
    for n in range(36):
        year, month = divmod(2023 * 12 + 9 + n, 12)
        amount = 100 if n < 30 else 60 if n < 33 else 30
        for day in (5, 12, 19, 26):
            when = date(year, month + 1, day)
            rows.append(_line("A", when, amount, "SHIP", 9 if n > 32 and day > 5 else 0))
            rows.append(_line("C", when, 50, "SHIP"))
            if n < 28:
                rows.append(_line("A", when, amount, "CAR"))
            if n < 32:
                rows.append(_line("B", when, 80, "SHIP"))
    return rows


def _talk() -> dict[str, Rows]:
    """Meetings kept with C alone; the strategy meeting with A cancelled; its sponsor gone, B's silent."""
    held = [("C", "management", 20 * n + 1, "meeting", "held", None) for n in range(30)]
    held += [("C", "executive", 60 * n + 2, "strategy", "held", None) for n in range(8)]
    held += [
        ("A", "executive", 500, "strategy", "held", None),
        ("A", "executive", 20, "strategy", "cancelled", None),
    ]
    held += [("B", "operational", 200, "call", "held", "C2")]
    names = ("account_id", "layer", "days", "kind", "status", "contact_id")
    found = [dict(zip(names, one, strict=True)) for one in held]
    return {
        "interactions": [
            {"interaction_id": f"M{n}", "date": ago(one.pop("days")), **one} for n, one in enumerate(found)
        ],
        "contacts": [
            {"contact_id": "C1", "account_id": "A", "name": "Eva", "stance": "sponsor", "left_on": ago(30)},
            {"contact_id": "C2", "account_id": "B", "name": "Max", "stance": "sponsor"},
        ],
        "events": [
            {"event_id": f"E{n}", "account_id": account, "date": ago(9), "kind": kind, "text": "told"}
            for n, (account, kind) in enumerate(
                [("A", "reference_withdrawn"), ("B", "policy"), ("B", "churned")]
            )
        ],
    }


def _care() -> dict[str, Rows]:
    """A's answers fell from 9 and 10 to 2; it has a critical case and four complaints."""
    answers = [
        (10, 9),
        (380, 9),
        (20, 2),
        (25, 2),
        (30, 2),
        (35, 2),
        (400, 10),
        (410, 10),
        (420, 9),
        (430, 10),
    ]
    cases = [("T1", 4, "critical", "incident"), *((f"T{n}", n, "normal", "complaint") for n in range(5, 9))]
    return {
        "surveys": [
            {
                "survey_id": f"S{days}",
                "account_id": "A",
                "kind": "nps",
                "answered_on": ago(days),
                "score": score,
            }
            for days, score in answers
        ],
        "tickets": [
            {
                "ticket_id": "T0",
                "account_id": "C",
                "opened_at": ago(50),
                "resolution_hours": 2,
                "kind": "question",
            },
            *(
                {
                    "ticket_id": key,
                    "account_id": "A",
                    "opened_at": ago(days),
                    "priority": priority,
                    "kind": kind,
                }
                for key, days, priority, kind in cases
            ),
        ],
    }


def _papers() -> dict[str, Rows]:
    """B's contract ends in 60 days; A lost a sale to a competitor and does not pay."""
    bill = {"account_id": "A", "amount": 500}
    return {
        "contracts": [
            {"contract_id": "K1", "account_id": "B", "start": ago(900), "end": ago(-60), "annual_value": 900}
        ],
        "opportunities": [
            {"opportunity_id": "P1", "account_id": "A", "closed_on": ago(9), "outcome": "lost", "value": 400,
             "competitor": "Kaigo"}
        ],
        "invoices": [
            {"invoice_id": "F1", "issued_on": ago(200), "due_on": ago(170), "paid_on": ago(160), **bill},
            {"invoice_id": "F2", "issued_on": ago(130), "due_on": ago(100), **bill},
        ],
    }  # fmt: skip
