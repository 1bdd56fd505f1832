"""A purchase overdue against the account's own rhythm."""

import math

from books import book
from scipy import stats
from signals.watching import ago, one, seen, sold

from kamreport.warning import Severity


def rhythm(silence, gaps=(30, 34, 26, 30)):
    """Orders with these gaps, the last one so many days ago."""
    days, at = [silence], silence
    for gap in gaps:
        at += gap
        days.append(at)
    return [sold("A", ago(day), 10) for day in days]


def test_severity_follows_the_rhythm():
    """Gaps of 30, 34, 26, 30 days: mean + t(0.95) sd sqrt(1 + 1/n) is 38.6; with 1.197 for t 34.4."""
    sd = math.sqrt(32 / 3)
    bound = 30 + stats.t.ppf(0.95, 3) * sd * math.sqrt(1.25)
    assert 38 < bound < 39
    assert seen("order_overdue", book(["A"], rhythm(34))) == []
    assert one("order_overdue", book(["A"], rhythm(38))).severity is Severity.LOW
    found = one("order_overdue", book(["A"], rhythm(39)))
    assert (found.severity, dict(found.values)["most"]) == (Severity.MEDIUM, 38)
    assert found.date == ago(39 - 35)  # the first day past 34.4


def test_twice_the_bound_is_high():
    """From 77 days on it is high."""
    assert one("order_overdue", book(["A"], rhythm(76))).severity is Severity.MEDIUM
    assert one("order_overdue", book(["A"], rhythm(77))).severity is Severity.HIGH


def test_two_gaps_make_no_rhythm():
    """Under three gaps of its own nothing is judged, whatever the peers do."""
    assert seen("order_overdue", book(["A"], rhythm(200, (30, 30)))) == []


def test_a_few_days_are_never_overdue():
    """Who orders daily is not warned of before two weeks."""
    assert seen("order_overdue", book(["A"], rhythm(14, (1, 1, 1, 2)))) == []


def test_an_account_lost_before_is_no_news():
    """Churned a period ago already: no warning any more."""
    assert seen("order_overdue", book(["A"], rhythm(400))) == []
