"""Ranks by the rules of scipy.stats.rankdata."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from kamreport.models.ranks import ranks


@pytest.mark.parametrize(("ours", "theirs"), [("lowest", "min"), ("mean", "average"), ("highest", "max")])
@given(st.lists(st.integers(-3, 3).map(lambda one: one / 2), max_size=12))
def test_ties_are_ranked_as_scipy_does(ours, theirs, values):
    """Whatever the values and ties, each rank is that of rankdata with the rule of the same meaning."""
    assert ranks(values, ours).tolist() == rankdata(values, method=theirs).tolist()
