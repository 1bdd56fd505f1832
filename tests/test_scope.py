"""The as-of day and the period a build decides on."""

from datetime import date

import pytest

from kamreport.config import Config
from kamreport.errors import UsageError
from kamreport.scope import decide

TODAY = date(2026, 11, 22)


def test_a_given_day_is_kept_and_names_its_period():
    """The day given is the as-of day, and the period is the one it lies in."""
    scope = decide(Config(as_of=date(2026, 9, 30)), date(2026, 11, 1), TODAY)
    assert (scope.as_of, scope.period.label, scope.source) == (date(2026, 9, 30), "2026Q3", "given")


def test_a_given_period_ends_the_view_with_it():
    """With only a period given, nothing after its end is looked at."""
    assert decide(Config(period="2026Q2"), date(2026, 11, 1), TODAY).as_of == date(2026, 6, 30)


def test_a_running_period_ends_today():
    """A period that still runs is looked at as of today."""
    assert decide(Config(period="2026Q4"), None, TODAY).as_of == TODAY


def test_without_words_the_data_decide():
    """Nothing given: the latest record's day, so that old data are not read as silence."""
    scope = decide(Config(), date(2005, 5, 31), TODAY)
    assert (scope.as_of, scope.period.label, scope.source) == (date(2005, 5, 31), "2005Q2", "data")


def test_records_from_the_future_do_not_move_the_day():
    """A record dated after today does not make the report look into the future."""
    assert decide(Config(), date(2027, 1, 1), TODAY).as_of == TODAY


def test_a_fiscal_year_moves_the_period():
    """The period follows the company's own year."""
    assert decide(Config(fiscal_year_start=4), date(2026, 5, 2), TODAY).period.label == "2027Q1"


@pytest.mark.parametrize(
    "config",
    [Config(as_of=date(2027, 1, 1)), Config(as_of=date(2026, 3, 31), period="2026Q3"), Config(period="Q3")],
)
def test_days_that_cannot_be_are_refused(config):
    """The future, a period after the day, and words that are no period are told, not guessed."""
    with pytest.raises(UsageError, match=r"future|starts after|not understood"):
        decide(config, None, TODAY)
