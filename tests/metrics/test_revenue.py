"""Revenue: windows, likeness, what is not known, and tables that add up."""

from datetime import date

import pandas as pd
import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import reason
from kamreport.metrics.revenue import revenue
from kamreport.model import Book
from kamreport.period import Span, containing


def line(account: str, day: str, amount: float, order: str | None = None) -> dict[str, object]:
    """An order line."""
    return {
        "account_id": account,
        "order_id": order or day,
        "date": date.fromisoformat(day),
        "amount": amount,
    }


LINES = [
    line("A", "2024-10-01", 1.00),
    line("A", "2025-07-31", 100.10),
    line("A", "2025-08-20", 7.00),
    line("A", "2026-04-15", 50.00),
    line("A", "2026-06-30", 9.00),
    line("A", "2026-07-31", 120.30),
    line("A", "2026-08-01", 0.20, "x"),
    line("A", "2026-08-01", -20.00, "y"),
    line("B", "2026-09-30", 5.00),
]


def test_finished_quarter() -> None:
    """A finished quarter is set against the whole quarter before and the whole quarter a year ago."""
    found = revenue(book(["B", "A", "C"], LINES), {})
    a, b, c = (found.accounts.loc[one] for one in "ABC")
    assert list(found.accounts.index) == ["A", "B", "C"]
    assert (a["revenue"], a["previous"], a["year_ago"]) == (100.5, 59.0, 107.1)
    assert (a["trailing"], a["trailing_before"], a["orders"], a["trailing_orders"]) == (159.5, 108.1, 2, 4)
    assert (b["revenue"], b["previous"], c["revenue"], c["orders"]) == (5.0, 0.0, 0.0, 0)
    assert found.portfolio["revenue"].value == 105.5


def test_unfinished_quarter_is_compared_like_for_like() -> None:
    """After 31 days of a quarter only the first 31 days of the earlier ones count."""
    found = revenue(book(["A"], LINES, as_of=date(2026, 7, 31)), {}).accounts.loc["A"]
    assert (found["revenue"], found["previous"], found["year_ago"]) == (120.3, 50.0, 100.1)


def test_time_before_the_first_order_is_not_known() -> None:
    """A window that begins before the month of the book's first order is withheld, not zero."""
    found = revenue(book(["A", "B"], LINES[1:]), {})
    assert found.accounts["trailing_before"].isna().all()
    assert found.portfolio["trailing_before"].withheld == reason("history", since="2025-07")
    assert found.estimate("B", "trailing_before").withheld == reason("history", since="2025-07")
    assert found.estimate("B", "year_ago").value == 0.0


def test_without_orders_everything_is_withheld() -> None:
    """A book of accounts alone gives figures with reasons and empty tables."""
    found = revenue(book(["A"]), {})
    assert found.estimate("A", "revenue").withheld == reason("no-orders")
    assert found.portfolio["trailing"].withheld == reason("no-orders")
    assert found.tables["months"].empty
    assert list(found.tables["quarters"]["account_id"]) == []


def test_months_have_no_gaps() -> None:
    """Every account that ever ordered has every month, those without orders at zero; others have none."""
    months = revenue(book(["A", "B", "C"], LINES), {}).tables["months"]
    assert months.groupby("account_id").size().to_dict() == {"A": 24, "B": 24}
    assert months["month"].min() == pd.Timestamp("2024-10-01")
    assert months.query("account_id == 'B'")["revenue"].tolist() == [0.0] * 23 + [5.0]


def test_months_end_after_three_years() -> None:
    """At most 36 months are told, the last being that of the as-of day."""
    months = revenue(book(["A"], [line("A", "2020-01-01", 1.0), line("A", "2026-09-01", 2.0)]), {}).tables[
        "months"
    ]
    assert (len(months), months["month"].min(), months["revenue"].sum()) == (
        36,
        pd.Timestamp("2023-10-01"),
        2.0,
    )


@pytest.mark.parametrize(
    ("span", "start", "labels"),
    [
        (Span.QUARTER, 1, ["2026Q1", "2026Q2", "2026Q3"]),
        (Span.QUARTER, 2, ["2027Q1", "2027Q2", "2027Q3"]),
        (Span.HALF, 4, ["2026H1", "2026H2", "2027H1"]),
    ],
)
def test_quarters_are_the_books_own_periods(span: Span, start: int, labels: list[str]) -> None:
    """The table speaks of fiscal periods of the book's kind and ends with the current one, to date."""
    day = date(2026, 8, 15)
    one = book(["A"], LINES, as_of=day, period=containing(day, span, start))
    table = revenue(one, {}).tables["quarters"]
    assert table["label"].tolist()[-3:] == labels
    assert table["finished"].tolist()[-2:] == [True, False]
    assert table["revenue"].iloc[-1] == revenue(one, {}).accounts.at["A", "revenue"]


def test_quarters_reach_back_far_enough() -> None:
    """Twelve earlier quarters are told when orders reach back so far."""
    table = revenue(book(["A", "B"], [line("A", "2019-01-01", 1.0), *LINES]), {}).tables["quarters"]
    assert table.groupby("account_id").size().to_dict() == {"A": 13, "B": 13}


days = st.dates(date(2024, 1, 1), date(2026, 9, 30))
sold = st.lists(
    st.tuples(st.sampled_from("ABCD"), days, st.integers(-10_000, 100_000)), min_size=1, max_size=15
)


def sample(rows: list[tuple[str, date, int]]) -> Book:
    """A book of orders given as account, day and cents."""
    return book(
        list("DCBA"),
        [
            {"account_id": account, "order_id": str(number), "date": day, "amount": amount / 100}
            for number, (account, day, amount) in enumerate(rows)
        ],
    )


@given(sold)
@settings(max_examples=25)
def test_the_sum_of_the_parts_is_the_whole(rows: list[tuple[str, date, int]]) -> None:
    """Accounts add up to the portfolio, and the last twelve months of the table to the trailing figure."""
    found = revenue(sample(rows), {})
    for figure in ("revenue", "trailing"):
        assert found.accounts[figure].sum() == pytest.approx(found.portfolio[figure].value, abs=1e-6)
    months = found.tables["months"]
    recent = months[months["month"] > pd.Timestamp("2025-09-30")]
    assert recent["revenue"].sum() == pytest.approx(found.portfolio["trailing"].value, abs=1e-6)
    expected = sum(amount for _, day, amount in rows if date(2026, 7, 1) <= day <= date(2026, 9, 30))
    assert found.portfolio["revenue"].value == expected / 100


@given(sold)
@settings(max_examples=25)
def test_row_order_does_not_matter(rows: list[tuple[str, date, int]]) -> None:
    """The same lines in another order give the same figures and tables."""
    one, other = revenue(sample(rows), {}), revenue(sample(rows[::-1]), {})
    pd.testing.assert_frame_equal(one.accounts, other.accounts)
    pd.testing.assert_frame_equal(one.tables["quarters"], other.tables["quarters"])
