"""Rounded parts add up to their rounded whole."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.narrative.money import (
    apportion,
    bridge_money,
    exact_money,
    percents,
    rounded,
    signed_money,
    whole_money,
)
from kamreport.words import Words

AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=2).map(float)


def test_the_largest_remainders_are_rounded_up() -> None:
    """Hamilton's method: of 3.5, 2.3 and 2.2 to 8, only the first is rounded up."""
    assert apportion([3.5, 2.3, 2.2], 8) == [4, 2, 2]


def test_a_classical_apportionment() -> None:
    """Populations of the Alabama paradox's textbook example (6, 6, 2 of 14 for 10 seats): 4, 4, 2."""
    seats = [Fraction(people * 10, 14) for people in (6, 6, 2)]
    assert apportion(seats, 10) == [4, 4, 2]


def test_negative_parts_are_parts_too() -> None:
    """Gains and losses are rounded together."""
    assert apportion([10.4, -3.2, -3.2]) == [10, -3, -3]


def test_a_total_out_of_reach_is_refused() -> None:
    """Rounding never moves a part by one or more."""
    with pytest.raises(ValueError, match="cannot be rounded"):
        apportion([1.2, 1.2], 5)


@given(st.lists(AMOUNTS, max_size=40))
def test_parts_add_up_and_stay_near(parts: list[float]) -> None:
    """The whole numbers sum to the rounded sum, and none is a whole unit away from its part."""
    found = apportion(parts)
    assert sum(found) == rounded(sum(map(Fraction, parts)))
    assert all(abs(one - Fraction(part)) < 1 for one, part in zip(found, parts, strict=True))


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=30).filter(any))
def test_percents_add_up(parts: list[int]) -> None:
    """Whole percents of any whole sum to 100."""
    assert round(sum(percents(parts)) * 100, 6) == 100


def test_percents_of_nothing_are_refused() -> None:
    """There is no share of zero."""
    with pytest.raises(ValueError, match="not all zero"):
        percents([0, 0])


def test_thirds_as_percents() -> None:
    """Three equal parts are 34, 33 and 33 percent: the first takes the odd one."""
    assert percents([1, 1, 1]) == [0.34, 0.33, 0.33]


@given(AMOUNTS.map(abs), st.lists(AMOUNTS, min_size=1, max_size=5))
def test_a_bridge_adds_up_as_printed(then: float, steps: list[float]) -> None:
    """Start and steps sum to the end, and none has more figures than are printed."""
    start, moved, end = bridge_money(then, steps)
    assert start + sum(moved) == end
    assert all(len(f"{abs(part)}".rstrip("0")) <= 4 for part in (start, *moved, end))


def test_a_column_of_money_adds_up() -> None:
    """Three times 33.40 are printed so that the printed total is their sum."""
    assert whole_money([33.40, 33.40, 33.40], Words("en")) == (["34", "33", "33"], "100")


def test_gains_carry_their_sign() -> None:
    """A gain has a plus, a loss a minus, nothing has none."""
    words = Words("en")
    assert [signed_money(amount, "EUR", words) for amount in (1234, -1234, 0)] == ["+€1.23k", "−€1.23k", "€0"]


def test_an_exact_amount_keeps_its_figures() -> None:
    """Four figures where there are four, three at least, in the language's own unit."""
    en, zh = Words("en"), Words("zh-CN")
    assert [exact_money(amount, "EUR", en) for amount in (17_720_000, -490_000, 1_000_000, 0)] == [
        "€17.72m",
        "−€490k",
        "€1.00m",
        "€0",
    ]
    assert exact_money(17_720_000, "EUR", zh).split() == ["1,772", "万欧元"]
