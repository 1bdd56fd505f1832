"""RFM: the published rule, plain quintiles against pandas, ties, the full map and ranges of one's own."""

from datetime import date, timedelta

import pandas as pd
import pytest
from books import book
from hypothesis import given
from hypothesis import strategies as st

from kamreport.figures import Result, reason
from kamreport.metrics import check_settings
from kamreport.metrics.rfm import GRID, SEGMENTS, cut, rfm, score

AS_OF = date(2026, 9, 30)


def buyers(rows: list[tuple[int, int, float]], **settings: object) -> Result:
    """RFM of accounts given as (days since the last order, orders, amount of each), one order a day."""
    lines = [
        {
            "account_id": f"A{n:02}",
            "order_id": str(order),
            "date": AS_OF - timedelta(days=silence + order),
            "amount": amount,
        }
        for n, (silence, count, amount) in enumerate(rows)
        for order in range(count)
    ]
    names = [f"A{n:02}" for n in range(len(rows))]
    return rfm(book(names, lines, settings={"rfm": settings}), {})


TWENTY = [(n * 10, n % 7 + 1, 100.0 + n) for n in range(20)]


def test_scores_of_the_r_package() -> None:
    """With its cuts, the first rows of the R package rfm score as printed in its documentation.

    rfm_data_orders as of 2006-12-31 has the cuts 115, 181, 297 and 482 days; O'Reilly (205 days), Senger
    (140), Lesch (194), Murphy (98) and A. Senger (132) have recency scores 3, 4, 3, 5, 4.
    """
    found = 6 - score(pd.Series([205, 140, 194, 98, 132]), [115, 181, 297, 482], "rfm")
    assert found.tolist() == [3, 4, 3, 5, 4]


def test_rule_of_the_r_package() -> None:
    """Cuts are type-7 quintiles plus one; a value on a lower cut is above it, just below it is not."""
    cuts = cut([10, 20, 30, 40, 50, 60], "rfm")
    assert cuts == [21.0, 31.0, 41.0, 51.0]
    assert score(pd.Series([20, 20.99, 21, 51, 99]), cuts, "rfm").tolist() == [1, 1, 2, 5, 5]


def test_rule_of_plain_quintiles() -> None:
    """A value on a quintile belongs to the lower score, just above it to the next."""
    cuts = cut([10, 20, 30, 40, 50, 60], "quintile")
    assert cuts == [20.0, 30.0, 40.0, 50.0]
    assert score(pd.Series([20, 20.01, 50, 50.01]), cuts, "quintile").tolist() == [1, 2, 4, 5]


@given(st.lists(st.integers(0, 10**6), min_size=5, max_size=60))
def test_quintiles_agree_with_pandas(values: list[int]) -> None:
    """Cuts are pandas' own linear quantiles, and scores those of its right-closed bins."""
    column = pd.Series(values) / 100
    expected = column.quantile([0.2, 0.4, 0.6, 0.8]).tolist()
    cuts = cut(column, "quintile")
    assert cuts == pytest.approx(expected, abs=1e-5)
    scores = score(column, cuts, "quintile")
    assert scores.tolist() == [1 + sum(value > one for one in cuts) for value in column.round(6)]
    assert column.groupby(scores).min().is_monotonic_increasing


def test_recency_is_better_when_shorter() -> None:
    """The shortest silence scores 5, the longest 1; more orders and more money score higher."""
    found = buyers(TWENTY).accounts
    assert (found.at["A00", "r"], found.at["A19", "r"]) == (5, 1)
    assert found["r"].value_counts().to_dict() == {1: 4, 2: 4, 3: 4, 4: 4, 5: 4}
    assert found.sort_values("frequency")["f"].is_monotonic_increasing
    assert found.sort_values("monetary")["m"].is_monotonic_increasing


def test_ties_score_alike() -> None:
    """Accounts that are the same in all three have the same scores, however many they are."""
    for rule in ("quintile", "rfm"):
        found = buyers([(5, 2, 10.0)] * 15 + [(9, 3, 20.0)] * 10, rule=rule).accounts
        assert len(found.iloc[:15].drop_duplicates(["r", "f", "m"])) == 1
        assert len(found.iloc[15:].drop_duplicates(["r", "f", "m"])) == 1


def test_twenty_buyers_are_needed() -> None:
    """Nineteen buying accounts get their figures but no scores; a setting changes the number."""
    found = buyers(TWENTY[:19])
    assert found.estimate("A03", "recency").value == 30
    assert found.estimate("A03", "r").withheld == reason("buyers", n=19, least=20)
    assert found.word("A03", "segment") is None
    assert found.portfolio["cut_r_1"].withheld == reason("buyers", n=19, least=20)
    assert found.tables["map"]["accounts"].sum() == 0
    assert buyers(TWENTY[:19], least=19).word("A03", "segment") in SEGMENTS


def test_the_map_is_complete() -> None:
    """Each of the 25 cells has a segment, and each segment a cell."""
    cells = {(r, f + 1): name for r, row in GRID.items() for f, name in enumerate(row)}
    assert set(cells) == {(r, f) for r in range(1, 6) for f in range(1, 6)}
    assert set(cells.values()) == set(SEGMENTS)
    assert (cells[5, 5], cells[1, 5], cells[1, 1], cells[5, 1]) == (
        "champions", "cannot-lose", "hibernating", "new",
    )  # fmt: skip


def test_the_map_counts_every_account_once() -> None:
    """All scored accounts and all their money are in the map."""
    found = buyers(TWENTY)
    table = found.tables["map"]
    assert len(table) == 25
    assert table["accounts"].sum() == 20
    assert table["revenue"].sum() == pytest.approx(found.accounts["monetary"].sum())


def test_silence_beyond_the_window() -> None:
    """An account whose last order is older than the window scores 1, 1, 1 and moves no cut."""
    found, without = buyers([*TWENTY, (900, 1, 5000.0)]), buyers(TWENTY)
    assert found.accounts.loc["A20", ["r", "f", "m", "frequency", "monetary"]].tolist() == [1, 1, 1, 0, 0]
    assert found.word("A20", "segment") == "hibernating"
    assert found.portfolio == without.portfolio


def test_never_ordered() -> None:
    """An account without any order has no figures and no segment, and the reason says so."""
    found = buyers([*TWENTY, (0, 0, 0.0)])
    assert found.estimate("A20", "recency").withheld == reason("never-ordered")
    assert found.accounts.at["A20", "segment_withheld"] == reason("never-ordered")


def test_own_ranges_first_match_wins() -> None:
    """Ranges are tried in order; an account that none matches is "other"."""
    ranges = [{"segment": "fresh", "r": [5, 5]}, {"segment": "rich", "r": [2, 5], "m": [4, 5]}]
    check_settings({"rfm": {"ranges": ranges}})
    found = buyers(TWENTY, ranges=ranges).accounts
    for _, row in found.iterrows():
        fresh, rich = row["r"] == 5, row["r"] >= 2 and row["m"] >= 4
        assert row["segment"] == ("fresh" if fresh else "rich" if rich else "other")
    assert set(found["segment"]) == {"fresh", "rich", "other"}


def test_without_orders() -> None:
    """Accounts alone give reasons and an empty map."""
    found = rfm(book(["A"]), {})
    assert found.estimate("A", "m").withheld == reason("no-orders")
    assert found.tables["map"].empty


def test_scale_does_not_matter() -> None:
    """Plain quintiles score the same in a smaller unit of money; row order does not matter either."""
    one = buyers(TWENTY).accounts
    other = buyers([(silence, count, amount * 100) for silence, count, amount in TWENTY]).accounts
    assert one[["r", "f", "m", "segment"]].equals(other[["r", "f", "m", "segment"]])
