"""From one total to another: the form the steps are drawn in, and what they add up to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.narrative.two_totals import Mark, two_totals
from kamreport.words import Words


def drawn(then: int, *changes: int):
    """The picture of changes that lead from one total to the next."""
    steps = [Mark(f"step {at}", change, f"{change:+}") for at, change in enumerate(changes)]
    now = then + sum(changes)
    return two_totals(
        "Finding", Mark("Then", then, str(then)), steps, Mark("Now", now, str(now)), Words("en")
    )


@pytest.mark.parametrize(
    ("then", "changes", "kind"),
    [
        (1000, (-299, 100), "bridge"),
        (1000, (-300, 100), "waterfall"),
        (700, (299, 1), "bridge"),
        (700, (301,), "waterfall"),
    ],
)
def test_slight_steps_lie_on_a_scale_of_their_own(then, changes, kind):
    """Below three tenths of the greater total, 1,000, an upright step is a hairline between two towers."""
    assert drawn(then, *changes).kind == kind


@given(st.integers(1000, 9000), st.lists(st.integers(-900, 900).filter(bool), min_size=1, max_size=5))
def test_steps_lead_from_total_to_total(then, changes):
    """Each step begins where the one before it ended, the last ends at the second total."""
    picture = drawn(then, *changes)
    first, *steps, last = picture.rows
    assert [first["end"], *(step["end"] for step in steps)] == [
        *(step["start"] for step in steps),
        last["end"],
    ]
    assert [step["tone"] for step in steps] == ["good" if change > 0 else "bad" for change in changes]


def test_the_words_name_every_total_and_step():
    """The alternative text says what the picture shows, in its order."""
    assert "Then 1000, step 0 +50 and Now 1050" in drawn(1000, 50).alt
