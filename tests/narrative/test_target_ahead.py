"""The year's target: told as a risk in its last quarter alone, and asked for as the calendar allows."""

from datetime import date
from types import SimpleNamespace

import pytest

from kamreport.figures import Estimate
from kamreport.narrative.asks_trade import target
from kamreport.narrative.target_ahead import shortfall
from kamreport.period import Span, containing
from kamreport.words import words

FIGURES = {
    "year_target": 925.0,
    "year_actual": 657.0,
    "attainment": 0.8,
    "target_to_date": 212.0,
    "actual": 170.0,
}


def seen(as_of=date(2026, 9, 30), expected=205.0, high=247.0, **figures):
    """An account of which only its targets and its outlook are known."""
    known = FIGURES | figures
    english = words("en")
    period = containing(as_of, Span.QUARTER, 1)
    return SimpleNamespace(
        as_of=as_of,
        words=english,
        money=lambda amount: english.short_money(amount, "EUR"),
        value=lambda _metric, figure: known.get(figure),
        estimate=lambda _metric, _figure: Estimate(expected, 163.0, high),
        case=SimpleNamespace(
            now={}, config=SimpleNamespace(fiscal_year_start=1), book=SimpleNamespace(period=period)
        ),
    )


@pytest.mark.parametrize(
    ("of", "state"),
    [
        (seen(), "out"),
        (seen(high=300.0), "open"),
        (seen(year_actual=720.0), None),
        (seen(as_of=date(2026, 6, 30)), None),
        (seen(as_of=date(2026, 9, 29)), None),
        (seen(as_of=date(2026, 12, 31)), None),
        (seen(year_target=None), None),
        (seen(expected=None), None),
    ],
)
def test_out_of_reach_is_what_even_the_upper_end_leaves_open(of, state):
    """268 to go, 205 expected, 247 at best; what the outlook covers, or cannot say yet, is no risk."""
    found = shortfall(of, "Ann")
    assert (dict(found.values)["state"] if found else None) == state


def test_the_risk_names_what_is_to_go_and_what_is_expected():
    """A reader can check the sum."""
    said = shortfall(seen(), "Ann").what(words("en"))
    assert "€268 to go, €205 expected" in said
    assert "€247 at the upper end" in said


@pytest.mark.parametrize(
    ("of", "state"),
    [
        (seen(as_of=date(2026, 9, 29)), "running"),
        (seen(), "year"),
        (seen(as_of=date(2026, 12, 31)), "over"),
        (seen(year_actual=930.0), "over"),
    ],
)
def test_nobody_is_asked_to_meet_the_target_of_a_period_that_is_over(of, state):
    """Then the year is what can still be reached, and after it only the reason is left."""
    assert target(of)["state"] == state
