"""A detractor answer."""

import pytest
from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity

PEOPLE = [
    {"contact_id": "C1", "account_id": "A", "name": "Eva", "layer": "executive"},
    {"contact_id": "C2", "account_id": "A", "name": "Max", "layer": "operational"},
]


def answer(score, days=10, contact="C2", **more):
    """An answer to the recommendation question so many days ago."""
    return {
        "survey_id": f"S{days}{contact}",
        "account_id": "A",
        "kind": "nps",
        "invited_on": ago(days),
        "answered_on": ago(days),
        "score": score,
        "contact_id": contact,
        **more,
    }


@pytest.mark.parametrize(
    ("score", "contact", "severity"),
    [
        (6, "C2", Severity.MEDIUM),
        (4, "C2", Severity.MEDIUM),
        (3, "C2", Severity.HIGH),
        (6, "C1", Severity.HIGH),
        (3, "C1", Severity.CRITICAL),
    ],
)
def test_severity_follows_score_and_level(score, contact, severity):
    """Medium from 4 to 6, high below; an executive's answer is one step more."""
    found = one("detractor", book(["A"], surveys=[answer(score, contact=contact)], contacts=PEOPLE))
    assert (found.severity, found.evidence[0].key) == (severity, f"S10{contact}")


def test_passive_old_and_unanswered_are_silent():
    """A 7, an answer of a quarter ago, and an invitation without answer do not warn."""
    for row in (answer(7), answer(2, days=91), answer(None), answer(2, kind="csat")):
        assert seen("detractor", book(["A"], surveys=[row], contacts=PEOPLE)) == []


def test_the_last_answer_of_a_person_counts():
    """A later 9 of the same person replaces the 2; another person's does not."""
    assert seen("detractor", book(["A"], surveys=[answer(2, 30), answer(9, 5)], contacts=PEOPLE)) == []
    both = [answer(2, 30), answer(9, 5, contact="C1")]
    assert dict(one("detractor", book(["A"], surveys=both, contacts=PEOPLE)).values)["score"] == 2


def test_other_scales_are_converted_or_refused():
    """3 of 0-5 is a 6; 3 of 1-5 is no whole number of ten and counts for nothing."""
    found = one("detractor", book(["A"], surveys=[answer(3, scale_low=0, scale_high=5)], contacts=PEOPLE))
    assert dict(found.values)["score"] == 6
    odd = answer(2, scale_low=1, scale_high=5)
    assert seen("detractor", book(["A"], surveys=[odd], contacts=PEOPLE)) == []
