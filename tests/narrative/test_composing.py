"""Names in the room there is."""

import pytest

from kamreport.narrative.composing import inside, part, shortened
from kamreport.words import words


@pytest.mark.parametrize(
    ("name", "most", "said"),
    [
        ("VP 3 Meridian Pulse", 19, "VP 3 Meridian Pulse"),
        ("VP 3 Meridian Pulse monitoring, 10 drives", 40, "VP 3 Meridian Pulse monitoring, 10…"),
        ("VP 3 Meridian Pulse monitoring, 10 drives", 33, "VP 3 Meridian Pulse monitoring…"),
        ("Donaudampfschifffahrtsgesellschaft", 12, "Donaudampfs…"),
        ("A Donaudampfschifffahrtsgesellschaft", 12, "A Donaudamp…"),
        ("苏州恒越精密机械有限公司", 8, "苏州恒越精密机…"),
    ],
    ids=["fits", "whole words", "no comma before the ellipsis", "one word", "half of it is one word", "Han"],
)
def test_a_long_name_ends_with_a_whole_word(name, most, said):
    """Never longer than the room, and cut within a word only where the word takes half of it."""
    assert shortened(name, most) == said
    assert len(said) <= most


@pytest.mark.parametrize(
    ("count", "whole", "told"), [(0, 3, 0), (2, 3, 2), (3, 3, "all"), (1, 1, 1), (0, 0, 0)]
)
def test_the_whole_of_several_is_all(count, whole, told):
    """Three of three are all; one of one stays one, which has words of its own."""
    assert part(count, whole) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("An order is expected", "an order is expected"),
        ("NPS fell", "NPS fell"),
        ("“Frame” ends", "“Frame” ends"),
    ],
)
def test_a_sentence_after_a_colon_begins_small(sentence, told):
    """In English the capital goes, but not that of a name or an abbreviation."""
    assert inside(sentence, words("en")) == told
