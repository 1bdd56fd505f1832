"""Service cases: times, promises, backlog, complaints, as of the day."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics import check_settings
from kamreport.metrics.service import FIGURES, service

OPENED = pd.Timestamp("2026-08-03 09:00")


def case(number: int, response: float | None = 1, solution: float | None = 10, **more: Any) -> dict[str, Any]:
    """A case of account A with hours to its first response and its solution."""
    return {
        "ticket_id": f"t{number}", "account_id": "A", "opened_at": OPENED, "priority": "normal",
        "first_response_at": None if response is None else OPENED + pd.Timedelta(hours=response),
        "resolved_at": None if solution is None else OPENED + pd.Timedelta(hours=solution),
        **more,
    }  # fmt: skip


def test_times_by_hand() -> None:
    """Median and type-7 90th percentile of 1 to 10 hours: 5.5 and 9.1; under ten cases no percentile."""
    found = service(book(["A"], tickets=[case(n, response=n) for n in range(1, 11)]), {})
    assert found.estimate("A", "response_median").value == 5.5
    assert found.estimate("A", "response_p90").value == pytest.approx(9.1)
    few = service(book(["A"], tickets=[case(n) for n in range(9)]), {})
    assert few.estimate("A", "response_p90").withheld == reason("cases", n=9, least=10)


def test_promise() -> None:
    """A late first response, a late solution and an open case past its promise miss; a fresh one waits."""
    fresh = pd.Timestamp("2026-09-30 20:00")
    rows = [case(1), case(2), case(3, response=30), case(4, solution=200), case(5, solution=None)]
    rows += [case(6, None, None, opened_at=fresh)]
    found = service(book(["A"], tickets=rows), {})
    assert (found.estimate("A", "promise_kept").value, found.estimate("A", "promise_kept").n) == (0.4, 5)
    assert found.accounts.loc["A", ["backlog", "backlog_late"]].tolist() == [2, 1]
    assert found.tables["open"]["ticket_id"].tolist() == ["t5", "t6"]


def test_priorities_have_their_own_hours() -> None:
    """Ten hours keep the promise of a normal case, not of a critical one; settings change one priority."""
    rows = [case(n, response=10, priority="critical" if n else "normal") for n in range(5)]
    assert service(book(["A"], tickets=rows), {}).estimate("A", "promise_kept").value == 0.2
    settings = check_settings({"service": {"response_hours": {"critical": 12}}})
    assert service(book(["A"], tickets=rows, settings=settings), {}).estimate("A", "promise_kept").value == 1


def test_hours_stand_in_for_moments() -> None:
    """Given hours count where there is no moment, but not before they have passed."""
    rows = [
        case(1, None, None, first_response_hours=2, resolution_hours=20),
        case(
            2,
            None,
            None,
            opened_at=pd.Timestamp("2026-09-30 20:00"),
            first_response_hours=2,
            resolution_hours=20,
        ),
    ]
    found = service(book(["A"], tickets=rows), {})
    assert found.estimate("A", "resolution_median").n == 1
    assert found.estimate("A", "backlog").value == 1


def test_as_of_forgets_later_news() -> None:
    """On the day it was opened a case that is solved by now was open."""
    whole = book(["A"], tickets=[case(1, solution=100)])
    earlier = whole.at(date(2026, 8, 4), whole.period)
    assert service(earlier, {}).estimate("A", "backlog").value == 1
    assert service(whole, {}).estimate("A", "backlog").value == 0


def test_complaints_per_hundred_orders() -> None:
    """Two complaints on four orders are 50 per 100; the kind must be known, and orders placed."""
    orders = [
        {"account_id": "A", "order_id": str(n), "date": date(2026, 8, n), "amount": 1} for n in range(1, 5)
    ]
    rows = [case(1, kind="complaint"), case(2, kind="complaint"), case(3, kind="question")]
    found = service(book(["A"], orders, tickets=rows), {}).estimate("A", "complaint_rate")
    assert (found.value, found.n) == (50, 4)
    assert (found.low, found.high) == pytest.approx((6.055, 180.61), abs=0.05)  # Garwood: 0.2422 to 7.2247
    bare = service(book(["A"], tickets=rows), {})
    assert bare.estimate("A", "complaint_rate").withheld == reason("no-orders-placed")
    blank = service(book(["A"], orders, tickets=[case(1)]), {})
    assert blank.estimate("A", "complaints").withheld == reason("no-kinds")


def test_book_without_solutions() -> None:
    """A book that for over a year solves nothing does not record solutions: no backlog is claimed."""
    old = pd.Timestamp("2025-01-01")
    rows = [case(n, solution=None, opened_at=old if n == 0 else OPENED) for n in range(6)]
    found = service(book(["A"], tickets=rows), {})
    assert found.estimate("A", "backlog").withheld == reason("no-solutions")
    assert found.estimate("A", "promise_kept").value == 1


def test_months() -> None:
    """Twelve months, the last the as-of month; a case solved in the next month is backlog in its own."""
    rows = [case(1, solution=24 * 40)]
    months = service(book(["A"], tickets=rows), {}).tables["months"].set_index("month")
    assert months["backlog"].tolist()[-2:] == [1, 0]
    assert months["resolved"].tolist()[-2:] == [0, 1]
    assert len(months) == 12


def test_without_tickets() -> None:
    """Without tickets everything is withheld."""
    found = service(book(["A"]), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-tickets")}
