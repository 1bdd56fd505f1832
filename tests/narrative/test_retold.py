"""An account told for two periods: what has not changed since the last one is not told as news again."""

from dataclasses import replace

import pytest
from portfolios import LANGUAGES, subscribed
from reviews import troubled

from kamreport.narrative import finding_ties, finding_trade
from kamreport.narrative.about import About
from kamreport.words import words


def told(of, account, *, still):
    """The account now; with `still`, a period later in which nothing has changed."""
    return About(replace(of, before=of.now) if still else of, account, words("en"))


def test_the_value_of_contracts_is_news_once():
    """B went from 30,000 to 40,000 this period: told now, and not when it is the same a period later."""
    found = finding_trade.annual(told(subscribed(), "B", still=False))
    assert found is not None
    assert found.values["direction"] == "up"
    assert finding_trade.annual(told(subscribed(), "B", still=True)) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sponsor_who_left_is_first_lost_and_then_not_replaced(language):
    """The sentence of the period after is another one."""
    first, later = (finding_ties.people(told(troubled(), "T", still=one)) for one in (False, True))
    assert (first.values["fresh"], later.values["fresh"]) == ("True", "False")
    said = [words(language)(f"finding-{one.key}", **one.values) for one in (first, later)]
    assert said[0] != said[1]


def test_an_overdue_sum_that_has_not_moved_has_nothing_beside_it():
    """What was overdue at the end of last period is told only where it was another sum."""
    found = finding_ties.payment(told(troubled(), "T", still=True))
    assert found.values["before"] == "none"
