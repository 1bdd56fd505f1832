"""One well-known account and its neighbours for tests of the account review's sections."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from books import book
from portfolios import (
    AS_OF,
    LANGUAGES,
    case,
    column,
    parts,
    selling,
    small,
    sound,
    subscribed,
    supported,
    texts,
    whole,
)

from kamreport import playbook, signals
from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.model import Book
from kamreport.sections import SECTIONS
from kamreport.words import Words

Rows = list[dict[str, Any]]
PEERS = tuple(f"P{n}" for n in range(1, 7))

__all__ = [
    "AS_OF",
    "LANGUAGES",
    "case",
    "column",
    "parts",
    "reviewed",
    "selling",
    "small",
    "sound",
    "subscribed",
    "supported",
    "tables",
    "texts",
    "troubled",
    "troubled_book",
    "warned",
    "whole",
]


def months(count: int = 36) -> Iterator[date]:
    """The fifteenth of each of the last months, oldest first."""
    for n in range(count):
        year, month = divmod(AS_OF.year * 12 + AS_OF.month - 1 - (count - 1 - n), 12)
        yield date(year, month + 1, 15)


def _orders() -> Rows:
    """Account T: 10,000 of Ships and 5,000 of Cars a month; from July 2026 on Ships fall to 2,000."""
    rows: Rows = []
    for day in months():
        ships = 2000.0 if day >= date(2026, 7, 1) else 10000.0
        late = 20 if day >= date(2026, 1, 1) else 0
        for key, product, amount in (("s", "SHIP", ships), ("c", "CAR", 5000.0)):
            rows.append(
                {
                    "account_id": "T",
                    "order_id": f"{day}{key}",
                    "date": day,
                    "amount": amount,
                    "cost": amount * 0.6,
                    "product_id": product,
                    "promised_on": day + timedelta(days=5),
                    "delivered_on": day + timedelta(days=5 + late),
                }
            )
        rows += [
            {"account_id": peer, "order_id": f"{day}", "date": day, "amount": 4000.0, "product_id": "BUS"}
            for peer in PEERS
        ]
    return rows


def _surveys() -> Rows:
    scores = (9, 9, 8, 10, 9, 9, 3, 4, 2, 5, 3, 4)
    days = [date(2025, 1, 10) + timedelta(days=15 * n) for n in range(6)]
    days += [date(2026, 4, 10) + timedelta(days=30 * n) for n in range(6)]
    return [
        {
            "survey_id": f"S{n:02d}",
            "account_id": "T",
            "kind": "nps",
            "invited_on": day,
            "answered_on": day,
            "score": score,
            "delivery": score,
            "price": 8,
            "contact_id": "C2",
            "comment": "Late <again> & again" if score < 7 else None,
        }
        for n, (score, day) in enumerate(zip(scores, days, strict=True))
    ]


def _tickets() -> Rows:
    opened = [pd.Timestamp(2025, 12, 1) + pd.Timedelta(days=30 * n) for n in range(10)]
    rows: Rows = [
        {
            "ticket_id": f"K{n:02d}",
            "account_id": "T",
            "opened_at": moment,
            "first_response_at": moment + pd.Timedelta(hours=6),
            "resolved_at": None if n == 9 else moment + pd.Timedelta(days=20),
            "priority": "normal",
            "kind": "complaint",
            "subject": "Shipment late",
        }
        for n, moment in enumerate(opened)
    ]
    return rows


def _people() -> tuple[Rows, Rows]:
    contacts: Rows = [
        {"contact_id": "C1", "account_id": "T", "name": "Vera Weg", "role": "CEO", "layer": "executive",
         "stance": "sponsor", "left_on": date(2026, 7, 1)},
        {"contact_id": "C2", "account_id": "T", "name": "Otto Ort", "role": "Buyer", "layer": "operational",
         "stance": "critic"},
    ]  # fmt: skip
    held: Rows = [
        {"interaction_id": f"I{n:02d}", "account_id": "T", "date": day, "layer": "operational",
         "kind": "call", "contact_id": "C2"}
        for n, day in enumerate(months(12))
    ]  # fmt: skip
    cancelled = {"interaction_id": "IX", "account_id": "T", "date": date(2026, 6, 1), "layer": "executive",
                 "kind": "strategy", "status": "cancelled"}  # fmt: skip
    planned = {"interaction_id": "IY", "account_id": "T", "date": date(2026, 10, 9), "layer": "management",
               "kind": "meeting", "status": "planned"}  # fmt: skip
    return contacts, [*held, cancelled, planned]


def tables() -> dict[str, Rows]:
    """Every table of the troubled account but accounts and orders."""
    contacts, interactions = _people()
    return {
        "products": [
            {"product_id": "SHIP", "name": "Clipper", "category": "Ships"},
            {"product_id": "CAR", "name": "Coupé", "category": "Cars"},
            {"product_id": "BUS", "name": "Coach", "category": "Buses"},
        ],
        "surveys": _surveys(),
        "tickets": _tickets(),
        "contacts": contacts,
        "interactions": interactions,
        "contracts": [
            {"contract_id": "V1", "account_id": "T", "name": "Frame", "start": date(2025, 1, 1),
             "end": date(2026, 12, 31), "annual_value": 60000.4, "notice_days": 60},
            {"contract_id": "V2", "account_id": "T", "name": "Care", "start": date(2025, 1, 1),
             "end": date(2027, 12, 31), "annual_value": 1200.4, "auto_renews": True},
        ],
        "opportunities": [
            {"opportunity_id": "O1", "account_id": "P1", "name": "Fleet", "stage": "Offer", "value": 5000.0,
             "probability": 0.5, "opened_on": date(2026, 5, 1), "expected_on": date(2026, 8, 1)},
            *({"opportunity_id": f"W{n}", "account_id": "T", "value": 1000.0, "opened_on": date(2025, 11, 1),
               "closed_on": date(2026, 2, 1), "outcome": "won" if n < 2 else "lost"} for n in range(5)),
        ],
        "invoices": [
            {"invoice_id": "R1", "account_id": "T", "issued_on": date(2026, 5, 1), "due_on": date(2026, 6, 1),
             "amount": 700.5},
            {"invoice_id": "R2", "account_id": "T", "issued_on": date(2026, 9, 1),
             "due_on": date(2026, 10, 1), "amount": 299.5},
            {"invoice_id": "R3", "account_id": "T", "issued_on": date(2026, 2, 1), "due_on": date(2026, 3, 1),
             "amount": 100.0, "paid_on": date(2026, 3, 5)},
        ],
        "events": [
            {"event_id": "E0", "account_id": "P1", "date": date(2026, 2, 1), "kind": "reference"},
            {"event_id": "E1", "account_id": "T", "date": date(2026, 8, 5), "kind": "competitor",
             "text": "Rival seen"},
        ],
        "actions": [
            {"action_id": "X1", "account_id": "T", "title": "Name one contact", "side": "ours",
             "owner": "Ann", "agreed_on": date(2026, 5, 1), "due_on": date(2026, 8, 1)},
            {"action_id": "X2", "account_id": "T", "title": "Send forecast", "side": "client",
             "agreed_on": date(2026, 5, 1), "due_on": date(2026, 7, 1), "done_on": date(2026, 6, 20)},
            {"action_id": "X3", "account_id": "T", "title": "Train staff", "side": "ours",
             "agreed_on": date(2026, 5, 1), "due_on": date(2026, 12, 1)},
        ],
        "objectives": [
            {"objective_id": "Z1", "account_id": "T", "title": "On time", "baseline": 90, "target": 96,
             "actual": 80, "unit": "%", "agreed_on": date(2026, 1, 1), "due_on": date(2026, 12, 31)},
        ],
        "targets": [
            {"account_id": "T", "month": day.replace(day=1), "revenue": 14000.0} for day in months(12)
        ],
    }  # fmt: skip


def troubled_book(others: dict[str, Rows] | None = None) -> Book:
    """Account T in every kind of trouble, beside six quiet peers; `others` are its other tables."""
    accounts = [
        {"account_id": "T", "name": "Trouble & Co", "owner": "Ann Berg", "since": date(2019, 3, 1),
         "industry": "Toys", "strategic_match": 90, "growth_potential": 80, "influence": 80},
        *({"account_id": peer, "name": f"Peer {peer}", "since": date(2019, 1, 1)} for peer in PEERS),
    ]  # fmt: skip
    return book(accounts, _orders(), as_of=AS_OF, **(others or tables()))


@cache
def troubled() -> Case:
    """The case of the troubled account T."""
    return case(troubled_book())


@cache
def warned() -> Case:
    """The troubled account with its warnings and the playbook, and a goal of both sides."""
    rows = tables()
    agreed = {"objective_id": "Z2", "account_id": "T", "title": "Faster start", "measure": "days to start",
              "baseline": 14, "target": 9, "actual": 10, "unit": "days", "agreed_on": date(2026, 1, 1),
              "due_on": date(2026, 12, 31), "shared": True}  # fmt: skip
    both = [
        {"action_id": f"Y{n}", "account_id": "T", "title": title, "side": side, "owner": "Ann Berg",
         "agreed_on": date(2026, 5, 1), "due_on": date(2026, 11, n), "objective_id": "Z2", "shared": True}
        for n, (title, side) in enumerate((("Check drawings", "ours"), ("Release drawings", "client")), 1)
    ]  # fmt: skip
    rows["invoices"] = []
    rows["objectives"] = [*rows["objectives"], agreed]
    rows["actions"] = [*rows["actions"], *both]
    measured = case(troubled_book(rows))
    found = signals.watch(measured.book, measured.now, measured.before, signals.check_settings({}))
    return replace(measured, warnings=found, playbook=playbook.load(Path(__file__).parent))


def reviewed(name: str, of: Case, account: str = "T", language: str = "en") -> Section | None:
    """A section about an account, having checked what every section must keep to."""
    section = SECTIONS[name].build(of, account, Words(language))
    if section is not None:
        sound(section, language)
    return section
