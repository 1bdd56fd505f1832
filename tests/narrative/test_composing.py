"""Names in the room there is."""

import pytest

from kamreport.narrative.composing import shortened


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
