"""How figures become words: tones, directions, and what may be claimed."""

import pytest

from kamreport.figures import Estimate, reason
from kamreport.narrative.certainty import (
    compared,
    course,
    direction,
    overlap,
    percent_or_factor,
    printed_change,
    ratio,
    score_tone,
    short_change,
    tone,
    unclear,
    unknown_tile,
)
from kamreport.words import words


@pytest.mark.parametrize(
    ("change", "still", "expected"),
    [(0.2, 0, "good"), (-0.2, 0, "bad"), (0.01, 0.02, ""), (None, 0, ""), (0, 0, "")],
)
def test_a_change_is_judged_only_beyond_the_noise(change, still, expected):
    """Good for a rise, bad for a fall, nothing within the noise or when it is not known."""
    assert tone(change, still=still) == expected


@pytest.mark.parametrize(
    ("score", "expected"), [(None, "muted"), (70, "good"), (69.9, "watch"), (50, "watch"), (49.9, "bad")]
)
def test_a_score_is_judged_by_its_bounds(score, expected):
    """The bounds belong to the better judgement."""
    assert score_tone(score) == expected


def test_no_change_is_made_of_what_is_not_known():
    """A relative change needs both figures and a base above zero."""
    assert ratio(110, 100) == pytest.approx(0.1)
    assert [ratio(*pair) for pair in ((1, None), (None, 1), (1, 0), (1, -5))] == [None] * 4
    assert (direction(0.5), direction(-0.5), direction(0.5, still=1)) == ("up", "down", "flat")


def test_a_difference_is_claimed_only_where_the_intervals_part():
    """Touching intervals overlap; an estimate without an interval claims nothing."""
    assert not overlap(Estimate(1, 0, 2), Estimate(5, 4, 6))
    assert overlap(Estimate(1, 0, 2), Estimate(3, 2, 4))
    assert overlap(Estimate(1), Estimate(9, 8, 10))


def test_a_change_is_claimed_only_where_its_own_interval_leaves_out_zero():
    """Newcombe (1998), method 10: 56/70 less 48/80 is [0.0524, 0.3339], clear though both overlap."""
    one = Estimate(value=0.8, low=0.6918, high=0.8769)
    other = Estimate(value=0.6, low=0.4904, high=0.7005)
    assert overlap(one, other)
    assert not unclear(one, other)
    assert unclear(Estimate(value=0.7, low=0.58, high=0.8), other)
    assert unclear(one, Estimate(value=0.6))


def test_large_changes_are_told_as_multiples():
    """From a tripling on a percentage says less than a factor."""
    say = words("en")
    assert percent_or_factor(1.99, say) == "+199%"
    assert "3.0" in percent_or_factor(2, say)
    assert (short_change(1.99, say), short_change(7.13, say)) == ("+199%", "×8.1")


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
def test_chinese_tells_by_how_many_times_it_grew(language):
    """A growth rate stands before it: eight times as much is a growth of seven times."""
    said = short_change(7.13, words(language))
    assert (said[:4], said[-1]) == ("+7.1", "倍")


def test_what_is_not_known_says_why():
    """The tile has no number, and the reason below it."""
    found = unknown_tile("NPS", Estimate(withheld=reason("answers", n=3, least=5)), words("en"))
    assert found.tone == "unknown"
    assert not any(one.isdigit() for one in found.value)
    assert "3" in found.note


def test_a_comparison_claims_no_more_than_is_known():
    """Alone without a year before; same where both print alike; unclear within the intervals; else told."""

    def share(value, low=None, high=None):
        return Estimate(value, low, high, 100)

    printed = words("en").percent
    assert compared(share(0.5), Estimate(), printed) == ("alone", "")
    assert compared(share(0.501, 0.4, 0.6), share(0.499, 0.4, 0.6), printed) == ("same", "50%")
    assert compared(share(0.55, 0.45, 0.65), share(0.5, 0.4, 0.6), printed) == ("unclear", "50%")
    assert compared(share(0.9, 0.85, 0.95), share(0.5, 0.4, 0.6), printed) == ("up", "50%")
    assert compared(share(0.5, 0.4, 0.6), share(0.9, 0.85, 0.95), printed) == ("down", "90%")


def test_a_course_is_told_by_its_ends():
    """Intervals apart: a direction. Else it is flat, or the same where both ends read alike."""
    low = {"low": 60.0, "high": 70.0, "value": 65.0, "text": "65%"}
    high = {"low": 80.0, "high": 90.0, "value": 85.0, "text": "85%"}
    near = {"low": 62.0, "high": 72.0, "value": 67.0, "text": "67%"}
    assert (course(low, high), course(high, low)) == ("up", "down")
    assert (course(low, near), course(low, {**near, "text": "65%"})) == ("flat", "same")


def test_a_change_is_told_as_it_is_printed():
    """Clear changes have a direction; others are level where both shares read alike; unknown without both."""

    def share(value, room=0.02):
        return Estimate(value, value - room, value + room, 100)

    said = [printed_change(share(now), share(0.7), words("en")) for now in (0.9, 0.5, 0.705, 0.701)]
    assert said == ["up", "down", "same", "level"]
    assert printed_change(share(0.7), Estimate(), words("en")) == "unknown"
