"""Satisfaction falling, as far as the interval carries it."""

from books import book
from signals.watching import ago, one, seen

from kamreport.warning import Severity, Share


def answers(kind, recent, earlier):
    """Answers of this year and of the year before."""
    return [
        {
            "survey_id": f"{kind}{place}{days}",
            "account_id": "A",
            "kind": kind,
            "invited_on": ago(days + place),
            "answered_on": ago(days + place),
            "score": score,
        }
        for days, scores in ((10, recent), (400, earlier))
        for place, score in enumerate(scores)
    ]


def test_a_clear_fall_warns():
    """All ten satisfied before, two of ten now: high, with both years as rows."""
    rows = answers("csat", [5, 5, *[1] * 8], [5] * 10)
    found = one("satisfaction_falling", book(["A"], surveys=rows))
    assert (found.severity, dict(found.values)["now"]) == (Severity.HIGH, Share(0.2))
    assert [dict(row.values)["answers"] for row in found.evidence] == [10, 10]


def test_the_recommendation_score_counts_too():
    """From all promoters to half detractors: high."""
    found = one("satisfaction_falling", book(["A"], surveys=answers("nps", [9, 9, 9, 2, 2, 2], [10] * 6)))
    assert (dict(found.values)["measure"], dict(found.values)["before"]) == ("nps", 100)


def test_a_fall_that_chance_explains_is_silent():
    """From five of six satisfied to three of six the interval reaches beyond zero."""
    rows = answers("csat", [5, 5, 5, 1, 1, 1], [5, 5, 5, 5, 5, 1])
    assert seen("satisfaction_falling", book(["A"], surveys=rows)) == []


def test_too_few_answers_say_nothing():
    """Under five answers in either year nothing is claimed."""
    for recent, earlier in (([1] * 4, [5] * 20), ([1] * 20, [5] * 4), ([1] * 20, [])):
        assert seen("satisfaction_falling", book(["A"], surveys=answers("csat", recent, earlier))) == []
