"""What is told to a client as achieved: what the work brought, not what was bought."""

from dataclasses import replace
from datetime import timedelta

from partners import shared

from kamreport.figures import Estimate
from kamreport.narrative.client import Told
from kamreport.narrative.client_outcomes import outcomes
from kamreport.narrative.client_points import asks
from kamreport.words import words


def told(figures, **changes):
    """A customer in English of whom only these figures are known, and what is given beside them."""
    known = {**dict.fromkeys(shared().figures, Estimate(None)), **figures}
    plain = {"goals": (), "actions": (), "meetings": (), "figures": known}
    return Told(replace(shared(), **{**plain, **changes}), words("en"))


def test_deliveries_that_are_neither_good_nor_poor_are_told_before_purchases():
    """92 % on time is told as it is; what the client paid us is no achievement of both."""
    of = Estimate(0.92, 0.85, 0.96, 100)
    found = outcomes(told({"delivery.otif": of, "revenue.orders": Estimate(9.0)}))
    assert [(one.figure, one.brief) for one in found] == [
        ("92%", "92% of orders arrived on time and in full")
    ]


def test_a_share_that_a_goal_may_count_too_is_not_told_beside_it():
    """93% by the goal's own count and 92% by ours, one below the other, contradict each other."""
    of = {"delivery.otif": Estimate(0.92, 0.85, 0.96, 100), "delivery.stock_out_rate": Estimate(0.01, n=50)}
    goal = replace(shared().goals[1], unit="%", baseline=91.0, actual=93.0, target=96.0)
    assert [one.figure for one in outcomes(told(of, goals=(goal,)))] == ["93%", "99%"]
    assert [one.figure for one in outcomes(told(of))] == ["92%", "99%"]


def test_purchases_are_told_of_a_client_of_whom_nothing_else_is_known():
    """So that the page is not empty."""
    bought = {"revenue.orders": Estimate(12.0), "revenue.revenue": Estimate(500.0)}
    assert [one.brief for one in outcomes(told(bought))] == ["we received 12 orders from you"]
    assert outcomes(told({})) == ()


def test_a_strategy_meeting_is_asked_for_when_the_last_is_nine_months_ago():
    """Not a few weeks after one was held."""
    asked = "Let us fix a date for a meeting on the year ahead."
    held = replace(shared().meetings[0], kind="strategy", planned=False)
    for days, expected in ((30, False), (300, True)):
        met = (replace(held, day=shared().as_of - timedelta(days=days)),)
        assert (asked in [one.text for one in asks(told({}, meetings=met))]) is expected
