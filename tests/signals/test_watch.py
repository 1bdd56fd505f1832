"""All rules together: order, owner, due day, settings, and silence where nothing is known."""

from dataclasses import FrozenInstanceError
from datetime import date, timedelta

import pytest
from books import book
from hypothesis import given
from hypothesis import strategies as st
from signals.watching import AS_OF, ago, measured

from kamreport import signals
from kamreport.errors import ConfigError
from kamreport.schema import LANGUAGES
from kamreport.signals import SIGNALS
from kamreport.warning import Severity
from kamreport.words import words

PEOPLE = [{"account_id": "A", "name": "A", "owner": "Ann"}, {"account_id": "B", "name": "B"}]
RULES = {
    "cadence_missed", "competitor", "critical_ticket", "delivery_falling", "departure", "detractor",
    "external_event", "mix_narrowing", "order_overdue", "payment_overdue", "reference_withdrawn", "renewal",
    "repeat_complaints", "revenue_falling", "satisfaction_falling", "sponsor", "strategy_meeting",
}  # fmt: skip


def told(account, kind, days=5):
    """An event so many days ago."""
    return {"event_id": f"{account}{kind}{days}", "account_id": account, "date": ago(days), "kind": kind}


def watched(one, given=None):
    """All warnings of a book."""
    previous = one.period.previous()
    return signals.watch(one, measured(one), measured(one.at(previous.end, previous)), given or {})


def test_every_rule_is_there():
    """The seventeen rules, each with a name in every language."""
    assert set(SIGNALS) == RULES
    for rule in RULES:
        key = rule.replace("_", "-")
        assert all(words(language).has(f"warning-{key}") for language in LANGUAGES)
        assert all(words(language)(f"warning-name-{key}") for language in LANGUAGES)


def test_the_most_severe_comes_first_with_owner_and_due_day():
    """High before medium before low; due by severity; the account's owner, "" where none is on file."""
    events = [told("A", "policy"), told("A", "reference_withdrawn"), told("B", "competitor")]
    found = watched(book(PEOPLE, events=events))
    assert [one.severity for one in found] == [Severity.HIGH, Severity.MEDIUM, Severity.LOW]
    assert [one.owner for one in found] == ["Ann", "", "Ann"]
    assert [one.due for one in found] == [AS_OF + timedelta(days=days) for days in (7, 14, 30)]
    with pytest.raises(FrozenInstanceError):
        found[0].owner = "Bo"


@pytest.mark.parametrize(
    "tables",
    [
        {},
        {"contacts": [{"contact_id": "C", "account_id": "A", "name": "Eva"}]},
        {"tickets": [{"ticket_id": "T", "account_id": "A", "opened_at": ago(3)}]},
        {"surveys": [{"survey_id": "S", "account_id": "A", "kind": "nps", "invited_on": ago(3)}]},
        {"contracts": [{"contract_id": "K", "account_id": "A", "start": "2020-01-01"}]},
        {"opportunities": [{"opportunity_id": "P", "account_id": "A"}]},
        {"invoices": [{"invoice_id": "F", "account_id": "A", "issued_on": ago(99), "amount": 5}]},
        {"interactions": [{"interaction_id": "M", "account_id": "A", "date": ago(400)}]},
    ],
)
def test_nothing_known_nothing_warned(tables):
    """Empty books and rows without the fields that speak give no warning at all."""
    assert watched(book(PEOPLE, **tables)) == ()


def test_news_of_a_later_day_is_not_known():
    """As of a day before the event there is no warning of it."""
    events = [told("A", "reference_withdrawn", days=5)]
    assert watched(book(PEOPLE, as_of=ago(6), events=events)) == ()
    assert len(watched(book(PEOPLE, as_of=ago(5), events=events))) == 1


@given(
    st.permutations(
        [("A", "policy", 3), ("A", "sentiment", 9), ("B", "competitor", 4), ("B", "reference_withdrawn", 2)]
    )
)
def test_row_order_does_not_matter(rows):
    """The same rows in any order give the same warnings, at most one a rule and account."""
    found = watched(book(PEOPLE, events=[told(*one) for one in rows]))
    first = watched(book(PEOPLE, events=[told(*one) for one in sorted(rows)]))
    assert found == first
    assert len({(one.rule, one.account) for one in found}) == len(found) == 3


def test_settings_change_a_rule():
    """Under [signals.external_event] the days can be changed."""
    one = book(PEOPLE, events=[told("A", "policy", 50)])
    assert len(watched(one)) == 1
    assert watched(one, signals.check_settings({"external_event": {"days": 49}})) == ()


def test_faults_of_settings_are_told_at_once():
    """An unknown rule, an unknown setting and a wrong value: all three, each with its place."""
    given = {"detractr": {}, "renewal": {"dayz": 3}, "detractor": {"days": "soon"}}
    with pytest.raises(ConfigError) as caught:
        signals.check_settings(given)
    text = str(caught.value)
    assert all(
        part in text for part in ("signals.detractr", "signals.renewal: dayz", "signals.detractor: days")
    )


def test_the_date_is_never_later_than_the_book():
    """A warning is dated when it became so, never after the as-of day."""
    events = [told("A", "policy", 0), told("B", "reference_withdrawn", 0)]
    assert all(
        isinstance(one.date, date) and one.date <= AS_OF for one in watched(book(PEOPLE, events=events))
    )
