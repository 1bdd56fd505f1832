"""What comes next: the soonest dates that concern those who lead, and the end of the period."""

from dataclasses import replace
from datetime import date

import pytest
from books import book
from caring import cared
from portfolios import LANGUAGES, built, case, small

from kamreport.period import Period, Span

AS_OF = date(2026, 9, 30)
CONTRACTS = [
    {
        "contract_id": f"{n}",
        "account_id": "A",
        "name": name,
        "start": date(2025, 1, 1),
        "end": end,
        "annual_value": value,
    }
    for n, (name, end, value) in enumerate(
        (
            ("Small", date(2026, 10, 5), 1_000.0),
            ("Large", date(2026, 10, 5), 90_000.0),
            (None, date(2026, 10, 4), None),
            ("Later", date(2026, 12, 1), 5_000.0),
        ),
        1,
    )
]
MEETINGS = [
    {
        "interaction_id": f"{n}",
        "account_id": "B",
        "date": date(2026, 10, n),
        "kind": "meeting",
        "status": "planned",
        "layer": layer,
    }
    for n, layer in ((1, "operational"), (2, "executive"))
]


def dates(language="en", **tables):
    """The dates of a book of two accounts with these tables."""
    section = built("summary_dates", case(book(("A", "B"), as_of=AS_OF, **tables)), language)
    return [(one.day, one.what) for one in section.content.dates]


def test_the_soonest_come_first_and_the_dearest_of_a_day():
    """Three at most; of one day the contract that is worth most."""
    assert dates(contracts=CONTRACTS) == [
        ("4 October 2026", "A: a contract ends"),
        ("5 October 2026", "A: contract “Large” ends, €90.0k a year"),
        ("5 October 2026", "A: contract “Small” ends, €1.00k a year"),
    ]


def test_of_meetings_only_those_of_executives():
    """The weekly call is no date for those who lead."""
    assert dates(interactions=MEETINGS) == [("2 October 2026", "B: executive meeting")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_end_of_the_next_period_always_stands_there(language):
    """Also where no date is on file."""
    content = built("summary_dates", small(), language).content
    assert content.dates == ()
    assert "2026" in content.ends
    assert built("summary_dates", cared(), language).content.ends == content.ends


def test_a_running_period_ends_itself():
    """While it runs, its own end is the one that comes."""
    running = case(book(("A",), as_of=date(2026, 8, 15)))
    assert built("summary_dates", running).content.ends == "Q3 2026 ends on 30 September 2026."
    assert built("summary_dates", small()).content.ends == "Q4 2026 ends on 31 December 2026."


def test_two_dates_have_no_successor():
    """A period given by two days that is over, and nothing on file: nothing to say."""
    days = Period(Span.DAYS, date(2026, 7, 1), date(2026, 8, 15))
    measured = case(book(("A",), as_of=AS_OF, period=days))
    assert built("summary_dates", replace(measured)) is None
