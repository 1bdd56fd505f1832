"""Purchase rhythm: the expected day and its interval, who is overdue, and what is too little to tell."""

from collections.abc import Sequence
from datetime import date, timedelta

import pandas as pd
import pytest
from books import Row, book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import Result, reason
from kamreport.metrics.rhythm import rhythm
from kamreport.models import renewal

AS_OF = date(2026, 9, 30)


def bought(account: str, silence: int, gaps: Sequence[int]) -> list[Row]:
    """Orders with these gaps, the last so many days ago."""
    ago = [silence]
    for gap in reversed(gaps):
        ago.append(ago[-1] + gap)
    return [
        {"account_id": account, "order_id": f"{days}", "date": AS_OF - timedelta(days=days), "amount": 10.0}
        for days in ago
    ]


def of(*lines: Row, accounts: Sequence[str] = ("A",)) -> Result:
    """The rhythm of a book of these orders."""
    return rhythm(book(accounts, lines), {})


def test_one_usual_gap_after_the_last_order() -> None:
    """Gaps of 28, 30, 32, 30 days and the last order 10 days ago: due in 20 days, on 20 October."""
    found = of(*bought("A", 10, [28, 30, 32, 30]))
    row, estimate = found.accounts.loc["A"], found.estimate("A", "days_to_order")
    assert (estimate.value, estimate.n) == (20, 4)
    assert row["expected_on"] == pd.Timestamp(2026, 10, 20)
    low, high = renewal.next_gap(30.0, (8 / 3) ** 0.5, 4)
    assert row["earliest_on"] == pd.Timestamp(2026, 9, 20) + pd.Timedelta(days=int(low))
    assert row["latest_on"] == pd.Timestamp(2026, 9, 20) + pd.Timedelta(days=int(high) + 1)
    assert (found.word("A", "standing"), row["days_overdue"]) == ("not_due", 0)


@pytest.mark.parametrize(
    ("silence", "standing"), [(30, "not_due"), (31, "overdue"), (37, "overdue"), (38, "late")]
)
def test_overdue_and_late(silence: int, standing: str) -> None:
    """Past the expected day an account is overdue, past the interval (37 days here) late."""
    found = of(*bought("A", silence, [28, 30, 32, 30]))
    assert found.word("A", "standing") == standing
    assert found.accounts.at["A", "days_overdue"] == max(silence - 30, 0)
    assert found.portfolio["overdue"].value == float(silence > 30)
    assert len(found.tables["overdue"]) == int(silence > 30)


def test_three_gaps_are_needed() -> None:
    """With two gaps nothing is told; a return and a second order of a day make no gap."""
    lines = bought("A", 5, [30, 30])
    lines += [
        {**lines[0], "order_id": "again"},
        {**lines[0], "order_id": "back", "date": AS_OF, "amount": -5.0},
    ]
    found = of(*lines, accounts=["A", "B"])
    assert found.estimate("A", "days_to_order").withheld == reason("own-gaps", n=2, least=3)
    assert found.estimate("B", "silence_chance").withheld == reason("never-ordered")
    assert pd.isna(found.accounts.at["A", "expected_on"])
    assert found.word("A", "standing") is None


def test_irregular_buyers_get_no_day() -> None:
    """Gaps of 2, 200 and 10 days name no day, but a chance of the silence there is."""
    found = of(*bought("A", 90, [2, 200, 10]))
    assert found.estimate("A", "days_overdue").withheld == reason("irregular")
    assert found.estimate("A", "silence_chance").known
    assert found.word("A", "standing") is None


def test_later_orders_are_not_read() -> None:
    """An order after the as-of day changes nothing."""
    lines = bought("A", 10, [28, 30, 32])
    later = {**lines[0], "order_id": "later", "date": AS_OF + timedelta(days=3)}
    assert of(*lines).accounts.equals(of(*lines, later).accounts)


def test_without_orders() -> None:
    """A book without orders withholds everything and has no rows."""
    found = of()
    assert found.estimate("A", "days_to_order").withheld == reason("no-orders")
    assert found.tables["overdue"].empty


@settings(max_examples=10, deadline=None)
@given(st.permutations(bought("A", 9, [20, 25, 30, 22])))
def test_row_order_does_not_matter(lines: list[Row]) -> None:
    """The same orders in any order give the same figures."""
    assert of(*lines).accounts.equals(of(*bought("A", 9, [20, 25, 30, 22])).accounts)
