"""Which bubbles are named: names keep out of each other, of the field's edge and of bubbles that matter."""

from hypothesis import given
from hypothesis import strategies as st

from kamreport.narrative.placing import NAMED, Bubble, placed

SCORE = st.floats(0, 100)
BUBBLES = st.lists(
    st.builds(Bubble, st.text("aÄ客", max_size=20), SCORE, SCORE, st.floats(0, 1e6)), max_size=30
)


@given(BUBBLES)
def test_only_some_are_named(bubbles):
    """So many names at most, each of a bubble that is there."""
    found = placed(bubbles)
    assert len(found) <= NAMED
    assert set(found) <= set(range(len(bubbles)))


def test_a_lone_bubble_is_named_above():
    """Nothing in the way: the name stands above."""
    assert placed([Bubble("Company", 50, 50, 10)]) == {0: "above"}


def test_a_name_gives_way():
    """A large bubble above sends the name to the right; at the right edge it goes to the left."""
    above = Bubble("x" * 200, 50, 66, 10)
    assert placed([above, Bubble("Company", 50, 50, 10)]) == {1: "right"}
    assert placed([Bubble("x" * 200, 96, 66, 10), Bubble("Company", 96, 50, 10)]) == {1: "left"}


def test_a_name_keeps_off_the_line():
    """Where the line that crosses the field would run through it, it stands elsewhere."""
    assert placed([Bubble("Company", 50, 50, 10)], level=62.0) == {0: "right"}


def test_a_name_without_room_is_left_out():
    """A name wider than the field is not printed."""
    assert placed([Bubble("x" * 200, 50, 50, 10)]) == {}
