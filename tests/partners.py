"""A customer with something to tell in every section of a client document, and customers with little."""

from datetime import date, timedelta
from functools import cache
from typing import Any

import pandas as pd
from books import book
from portfolios import case

from kamreport.case import Case
from kamreport.sharing import Shared, share

AS_OF = date(2026, 9, 30)


def _orders(account: str, late: int) -> list[dict[str, Any]]:
    """Twenty-four orders in a year, of which the last `late` came a day after the one promised."""
    days = [date(2025, 10, 2) + timedelta(days=15 * place) for place in range(24)]
    return [
        {
            "account_id": account,
            "order_id": f"{account}-{place}",
            "date": day,
            "amount": 1000.0,
            "product_id": "P-2" if place % 3 == 0 else "P-1",
            "promised_on": day + timedelta(days=3),
            "delivered_on": day + timedelta(days=4 if place >= 24 - late else 3),
            "in_full": True,
        }
        for place, day in enumerate(days)
    ]


def _tickets() -> list[dict[str, Any]]:
    """Ten cases of normal priority: seven answered and solved in time, three solved after nine days."""
    opened = [pd.Timestamp(2026, 8, 1 + place, 9) for place in range(10)]
    return [
        {
            "ticket_id": f"T-{place}",
            "account_id": "A",
            "opened_at": day,
            "first_response_at": day + pd.Timedelta(hours=2),
            "resolved_at": day + pd.Timedelta(days=9 if place >= 7 else 2),
            "priority": "normal",
            "kind": "complaint" if place >= 7 else "question",
        }
        for place, day in enumerate(opened)
    ]


def _surveys(scores: tuple[int, ...] = (10, 10, 9, 9, 7, 3)) -> list[dict[str, Any]]:
    """Answers of six people, of whom the first agrees to be quoted."""
    return [
        {
            "survey_id": f"S-{place}",
            "account_id": "A",
            "kind": "nps",
            "invited_on": date(2026, 8, 1),
            "answered_on": date(2026, 8, 2 + place),
            "score": score,
            "comment": f"Comment {place}",
            "consent": place == 0,
            "service": 9.0,
            "price": 6.0,
        }
        for place, score in enumerate(scores)
    ]


def _objectives() -> list[dict[str, Any]]:
    values = (
        ("Faster start", 14.0, 9.0, 8.5),
        ("Fewer stops", 6.0, 2.0, 4.0),
        ("Less stock", 140.0, 90.0, None),
    )
    return [
        {
            "objective_id": f"O-{place}",
            "account_id": "A",
            "title": title,
            "measure": "days to start",
            "unit": "days",
            "baseline": start,
            "target": target,
            "actual": actual,
            "due_on": date(2026, 12, 31),
            "shared": True,
        }
        for place, (title, start, target, actual) in enumerate(values)
    ]


def _usage() -> list[dict[str, Any]]:
    """Uses of two functions on the 5th and the 20th of each of the last eight months."""
    months = [date(2026, 2 + place, day) for place in range(8) for day in (5, 20)]
    return [
        {"account_id": "A", "date": day, "feature": name, "count": count + day.month}
        for day in months
        for name, count in (("alerts", 2), ("reports", 1))
    ]


def _meetings() -> list[dict[str, Any]]:
    """A meeting with Zoe in each of three months, and the next."""
    days = (date(2026, 6, 10), date(2026, 7, 8), date(2026, 9, 9), date(2026, 10, 14))
    return [
        {
            "interaction_id": f"M-{place}",
            "account_id": "A",
            "date": day,
            "kind": "meeting",
            "status": "planned" if day > AS_OF else "held",
            "contact_id": "C-1",
            "owner": "Ann",
            "layer": "management",
        }
        for place, day in enumerate(days)
    ]


def _actions() -> list[dict[str, Any]]:
    rows = (
        ("Train the shift leaders", "ours", date(2026, 8, 1), date(2026, 7, 30)),
        ("Report the cause", "ours", date(2026, 9, 1), None),
        ("Keep spare parts", "ours", date(2026, 11, 1), None),
        ("Name a contact", "client", date(2026, 9, 15), None),
        ("Send a forecast", "client", date(2026, 10, 15), None),
    )
    return [
        {
            "action_id": f"X-{place}",
            "account_id": "A",
            "title": title,
            "side": side,
            "owner": "Ann" if side == "ours" else "Zoe Client",
            "agreed_on": date(2026, 6, 1),
            "due_on": due,
            "done_on": done,
            "objective_id": "O-1" if place == 2 else None,
            "shared": True,
        }
        for place, (title, side, due, done) in enumerate(rows)
    ]


@cache
def rich() -> Case:
    """Two customers; A has all tables."""
    return case(
        book(
            [
                {"account_id": "A", "name": "Aldersey", "owner": "Ann"},
                {"account_id": "B", "name": "Borrowdale"},
            ],
            [*_orders("A", 6), *_orders("B", 0)],
            as_of=AS_OF,
            tickets=_tickets(),
            surveys=_surveys(),
            objectives=_objectives(),
            actions=_actions(),
            contacts=[
                {"contact_id": "C-1", "account_id": "A", "name": "Zoe Client", "layer": "management"},
                {"contact_id": "C-2", "account_id": "A", "name": "Gone Person", "left_on": date(2026, 1, 1)},
            ],
            interactions=_meetings(),
            usage=_usage(),
            products=[
                {"product_id": "P-1", "name": "Drive", "category": "Drives"},
                {"product_id": "P-2", "name": "Sensor", "category": "Sensors"},
            ],
            contracts=[
                {"contract_id": "K", "account_id": "A", "name": "Frame agreement", "start": date(2025, 1, 1),
                 "end": date(2026, 12, 31), "notice_days": 30, "auto_renews": False},
            ],
        )
    )  # fmt: skip


@cache
def shared(account: str = "A") -> Shared:
    """What is shared of a customer of `rich`."""
    return share(rich(), account)


@cache
def few() -> Case:
    """Two orders, three answers, and nothing else."""
    return case(book(["A"], _orders("A", 0)[-2:], as_of=AS_OF, surveys=_surveys()[:3]))


@cache
def bare() -> Case:
    """A customer of whom only the name is known."""
    return case(book(["A"], as_of=AS_OF))
