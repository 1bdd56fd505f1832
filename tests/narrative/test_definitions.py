"""Definitions are printed with the signs of print."""

from kamreport.narrative.definitions import definition
from kamreport.words import words


def test_formulas_have_the_signs_of_print():
    """A multiplication sign, a minus sign, no marks of code."""
    told = definition("allocation", words("en")) + definition("retention", words("en"))
    assert "revenue × (1 − health/100)" in told
    assert "room to grow × fit/100" in told
    assert "(start − contraction − churn)" in told
    assert not set("`'\"") & set(told)
