"""Days and moments as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.checks.dates import decide, read_date, unclear

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "text",
    ["2026-09-30", "2026/9/30", "2026.09.30", "20260930", "2026年9月30日", "２０２６年９月３０日",
     "30.09.2026", "30.9.2026", "30/09/2026", "09/30/2026", "30-09-2026", "30 Sep 2026", "30-Sep-2026",
     "Sep 30, 2026",
     "September 30 2026", "30th September 2026", "Wed, 30 Sep 2026", "2026-09-30T10:15:00",
     "2026-09-30 00:00", "9/30/2026 2:15 PM", "民國115年9月30日", "2026-09-30T10:15:00.000Z"],
)  # fmt: skip
def test_written_forms(text: str) -> None:
    """The same day in every form that has one reading."""
    assert read_date(text).value == "2026-09-30"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("03/04/2025", "date-ambiguous"), ("03-04-2025", "date-ambiguous"), ("30.9.26", "date-short-year"),
        ("3/4/25", "date-short-year"), ("2026-02-30", "date-impossible"), ("31.04.2026", "date-impossible"),
        ("13/13/2025", "date-impossible"), ("2026-09-30 25:00", "date-impossible"),
        ("0001-01-01", "date-year"),
        ("2999-01-01", "date-year"), ("1899-12-31", "date-year"), ("45930", "date-serial"),
        ("45930.5", "date-serial"), ("soon", "date-text"), ("30 Foo 2026", "date-text"),
        ("2026", "date-serial"),
        ("2026-09", "date-text"), ("-", "date-text"), ("2026-09-30" * 10, "date-text"),
    ],
)  # fmt: skip
def test_faults(text: str, rule: str) -> None:
    """What is not a day, or not one day only, says which rule it breaks."""
    assert read_date(text).rule == rule


def test_order() -> None:
    """The column's order decides the unclear; a date that reads in one way only is read that way."""
    assert read_date("03/04/2025", "dmy").value == "2025-04-03"
    assert read_date("03/04/2025", "mdy").value == "2025-03-04"
    assert read_date("03/04/2025", "mixed").rule == "date-ambiguous"
    assert read_date("05/05/2025").value == "2025-05-05"
    assert read_date("25/04/2025", "mixed").value == "2025-04-25"


def test_declared() -> None:
    """What the user declares holds for every date; what contradicts it is a fault."""
    assert read_date("09/30/2026", "dmy", declared=True).rule == "date-style"
    assert read_date("30/09/2026", "mdy", declared=True).rule == "date-style"
    assert read_date("03.04.2025", "mdy", declared=True).value == "2025-03-04"
    assert read_date("03/04/2025", "iso", declared=True).rule == "date-style"


def test_moments() -> None:
    """A moment keeps the clock on the wall; a time zone is noticed, not applied."""
    reading = read_date("2026-09-30T23:15:01+08:00", moment=True)
    assert (reading.value, reading.notice) == ("2026-09-30 23:15:01", "date-offset")
    assert read_date("9/30/2026 12:05 am", moment=True).value == "2026-09-30 00:05:00"


def test_months() -> None:
    """Where a month is asked for, a month is enough."""
    assert read_date("2026-09", month=True).value == "2026-09-01"
    assert read_date("2026年9月", month=True).value == "2026-09-01"


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2025"], None), (["03/04/2025", "25/04/2025"], "dmy"), (["03/04/2025", "04/25/2025"], "mdy"),
        (["25/04/2025", "04/25/2025"], "mixed"), (["05/05/2025"], None), (["2026-01-01", "31.12.2025"], None),
    ],
)  # fmt: skip
def test_evidence(texts: list[str], order: str | None) -> None:
    """The order of a column follows from the dates that can be read in one way only."""
    assert decide(texts) == order


@given(days, st.sampled_from(["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "%d %b %Y", "%B %d, %Y"]))
def test_round_trip(day: date, form: str) -> None:
    """Every day from 1900 to 2100 is read back from the clear forms."""
    assert read_date(f"{day:{form}}").value == day.isoformat()


@given(days)
def test_slashes_never_guess(day: date) -> None:
    """Without evidence a slashed day is read rightly or reported, never read as another day."""
    text = f"{day:%d/%m/%Y}"
    assert read_date(text).value in (day.isoformat(), None)
    assert (read_date(text).rule == "date-ambiguous") == unclear(text)


@given(st.text(max_size=30), st.booleans())
def test_any_text(text: str, moment: bool) -> None:
    """Any text gives a value or a rule, and never an error."""
    reading = read_date(text, moment=moment)
    assert (reading.value is None) != (reading.rule is None)
