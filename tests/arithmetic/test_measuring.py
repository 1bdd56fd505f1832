"""The arithmetic metrics share: windows, what orders cover, groups, intervals, quantiles."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
from books import book
from hypothesis import given
from hypothesis import strategies as st

from kamreport.arithmetic.measuring import (
    cents,
    groups,
    history,
    jackknife,
    net,
    orders,
    quantiles,
    t_interval,
    trailing,
    uncovered,
    wilson,
    withhold,
)
from kamreport.figures import reason


def test_sums_include_both_ends() -> None:
    """A window counts its first and its last day, and no day beside them; returns are no orders."""
    lines = [
        {"account_id": "A", "order_id": str(day), "date": date(2026, 7, day), "amount": 10.0}
        for day in (1, 2, 3, 4)
    ]
    lines.append({"account_id": "A", "order_id": "r", "date": date(2026, 7, 3), "amount": -2.5})
    one = book(["A", "B"], lines)
    assert net(one, date(2026, 7, 2), date(2026, 7, 3)).to_dict() == {"A": 1750, "B": 0}
    assert orders(one, date(2026, 7, 2), date(2026, 7, 3)).to_dict() == {"A": 2, "B": 0}


def test_trailing_windows_meet_without_gap() -> None:
    """The twelve months before end on the day before the last twelve begin, at month ends too."""
    one = book(as_of=date(2024, 2, 29))
    last, before = trailing(one), trailing(one, back=1)
    assert (last.start, last.end) == (date(2023, 3, 1), date(2024, 2, 29))
    assert (before.start, before.end) == (date(2022, 3, 1), date(2023, 2, 28))


def test_history_begins_with_the_month_of_the_first_order() -> None:
    """A window is covered from the first day of the first order's month, and not from a day earlier."""
    one = book(["A"], [{"account_id": "A", "order_id": "1", "date": date(2026, 3, 17), "amount": 1.0}])
    assert history(one) == date(2026, 3, 1)
    assert uncovered(one, date(2026, 3, 1)) is None
    assert uncovered(one, date(2026, 2, 28)) == reason("history", since="2026-03")
    assert uncovered(book(), date(2026, 3, 1)) == reason("no-orders")


def test_groups_follow_parents_to_the_top() -> None:
    """Chains end at the topmost parent, unknown parents count for none, and loops end at one member."""
    rows = [("A", None), ("B", "A"), ("C", "B"), ("D", "gone"), ("E", "F"), ("F", "E"), ("G", "F")]
    one = book([{"account_id": account, "name": account, "parent_id": parent} for account, parent in rows])
    assert groups(one).to_dict() == {"A": "A", "B": "A", "C": "A", "D": "D", "E": "E", "F": "E", "G": "E"}


def test_wilson_gives_the_published_interval() -> None:
    """81 of 263 gives 0.2553 to 0.3662: Newcombe (1998), Statistics in Medicine 17, table I."""
    low, high = wilson(81, 263)
    assert (round(float(low), 4), round(float(high), 4)) == (0.2553, 0.3662)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share(pair: tuple[int, int]) -> None:
    """The interval holds the share and stays within 0 and 1; the mirrored count mirrors it."""
    hits, n = pair
    low, high = wilson(hits, n)
    assert 0 <= low <= hits / n + 1e-12
    assert hits / n - 1e-12 <= high <= 1
    assert wilson(n - hits, n)[0] == pytest.approx(1 - high)


def test_intervals_of_nothing_are_not_known() -> None:
    """No observation gives no Wilson interval, one observation no t interval."""
    assert np.isnan(wilson(0, 0)).all()
    assert np.isnan(t_interval(3.0, 0.0, 1)).all()


def test_t_interval_gives_the_published_bounds() -> None:
    """Mean 9.261460, s 0.02278881, n 195 gives 9.258242 to 9.264679: NIST handbook 1.3.5.2, ZARR13.DAT."""
    low, high = t_interval(9.261460, 0.02278881, 195)
    assert (round(float(low), 5), round(float(high), 5)) == (9.25824, 9.26468)


def test_quantiles_are_of_type_seven() -> None:
    """1, 2, 3, 4 has the quartiles 1.75, 2.5, 3.25, as R's quantile() gives; no values are refused."""
    assert quantiles([4, 1, np.nan, 3, 2], (0.25, 0.5, 0.75)) == [1.75, 2.5, 3.25]
    with pytest.raises(ValueError, match="no values"):
        quantiles([np.nan], (0.5,))


def test_jackknife_of_equal_rows_has_no_width() -> None:
    """When every row keeps the same share, nothing is uncertain; under five rows there is no interval."""
    whole = pd.Series([100, 200, 300, 400, 500])
    found = jackknife(whole // 2, whole)
    assert (found.value, found.low, found.high, found.n) == (0.5, pytest.approx(0.5), pytest.approx(0.5), 5)
    assert jackknife(whole[:4], whole[:4]).low is None


def test_withhold_keeps_the_first_reason() -> None:
    """A figure withheld twice keeps the first reason, and loses its value."""
    frame = withhold(pd.DataFrame({"x": [1.0, 2.0]}), "x", reason("base"), [True, False])
    frame = withhold(frame, "x", reason("since"), [True, True])
    assert frame["x"].isna().all()
    assert frame["x_withheld"].tolist() == [reason("base"), reason("since")]


@given(st.lists(st.integers(-(10**13), 10**13), min_size=1))
def test_cents_come_back_whole(money: list[int]) -> None:
    """Whole cents survive the way into units and back."""
    assert cents(pd.Series(money) / 100).tolist() == money
