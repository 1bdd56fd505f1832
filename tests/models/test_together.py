"""Items chosen one by one, held against those that only ever came together."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.models.together import apart

PURCHASES = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 3), st.integers(0, 11)), max_size=40)


@settings(max_examples=40, deadline=None)
@given(PURCHASES)
def test_apart_as_plain_sets_count_it(bought: set[tuple[int, int, int]]) -> None:
    """Owners with both items whose months differ are counted as plain sets count them."""
    owners, items, months = (list(one) for one in zip(*bought, strict=True)) if bought else ([], [], [])
    there = sorted(set(items))
    ends = [(a, b) for a in there for b in there if a != b]
    first, second = (np.array([one[end] for one in ends], dtype=np.int64) for end in (0, 1))
    when = {(owner, item): {m for o, i, m in bought if (o, i) == (owner, item)} for owner, item, _ in bought}
    expected = [
        sum((o, a) in when and (o, b) in when and when[o, a] != when[o, b] for o in set(owners))
        for a, b in ends
    ]
    assert apart(owners, items, months, first, second).tolist() == expected
