"""On-time delivery falling, as far as the interval carries it."""

from books import book
from signals.watching import ago, one, seen, sold

from kamreport.warning import Severity, Share


def delivered(kept, of, first):
    """Orders promised on successive days before `first` days ago, so many of them on time."""
    return [
        sold(
            "A",
            ago(first + place + 5),
            10,
            n=first,
            promised_on=ago(first + place),
            delivered_on=ago(first + place - (0 if place < kept else 2)),
        )
        for place in range(of)
    ]


def test_a_clear_fall_warns():
    """38 of 40 before the period, 12 of 20 in it: high, with both shares."""
    found = one("delivery_falling", book(["A"], delivered(12, 20, 10) + delivered(38, 40, 150)))
    assert found.severity is Severity.HIGH
    assert (dict(found.values)["now"], dict(found.values)["before"]) == (Share(0.6), Share(0.95))


def test_a_fall_that_chance_explains_is_silent():
    """4 of 5 after 38 of 40 is within the interval."""
    assert seen("delivery_falling", book(["A"], delivered(4, 5, 10) + delivered(38, 40, 150))) == []


def test_too_few_or_no_promises_say_nothing():
    """Four orders in the period, none before, or no promised days at all."""
    assert seen("delivery_falling", book(["A"], delivered(0, 4, 10) + delivered(40, 40, 150))) == []
    assert seen("delivery_falling", book(["A"], delivered(0, 20, 10))) == []
    assert seen("delivery_falling", book(["A"], [sold("A", ago(day), 5) for day in (5, 200)])) == []


def test_a_rise_is_silent():
    """More on time than before does not warn."""
    assert seen("delivery_falling", book(["A"], delivered(20, 20, 10) + delivered(10, 40, 150))) == []
