"""NPS: scores, scales, response rate, drivers, comments."""

from datetime import date
from typing import Any

import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import reason
from kamreport.metrics.nps import FIGURES, nps


def answers(
    *scores: float | None, account: str = "A", day: date = date(2026, 8, 1), **more: Any
) -> list[dict[str, Any]]:
    """Invitations of one day, answered with these scores."""
    return [
        {
            "survey_id": f"{account}-{day}-{number}", "account_id": account, "kind": "nps",
            "invited_on": day, "answered_on": None if score is None else day, "score": score, **more,
        }
        for number, score in enumerate(scores)
    ]  # fmt: skip


def test_published_interval() -> None:
    """50 promoters, 33 passives and 17 detractors give 33, between about 17.6 and 46.5."""
    found = nps(book(["A"], surveys=answers(*[9] * 25, *[10] * 25, *[7] * 33, *[6] * 17)), {})
    score = found.estimate("A", "nps")
    assert (score.value, score.n) == (33, 100)
    assert (score.low, score.high) == pytest.approx((17.6, 46.5), abs=0.05)
    assert found.portfolio["nps"] == score


def test_too_few_answers_are_withheld() -> None:
    """Four answers are no score, but still the latest answer and a mean."""
    found = nps(book(["A"], surveys=answers(9, 9, 2, 8)), {})
    assert found.estimate("A", "nps").withheld == reason("answers", n=4, least=5)
    assert found.estimate("A", "mean_score").value == 7
    assert found.estimate("A", "latest_score").value == 2


def test_window_and_year_before() -> None:
    """Answers count for twelve months; those of the year before are the comparison."""
    rows = answers(*[10] * 5) + answers(*[0] * 5, day=date(2025, 9, 30))
    found = nps(book(["A"], surveys=rows), {})
    assert found.estimate("A", "nps").value == 100
    assert found.estimate("A", "nps_before").value == -100


def test_scales_are_exact_or_refused() -> None:
    """A scale of 0-5 becomes 0-10 step by step; 1-5 and values between steps are refused and counted."""
    rows = answers(5, 5, 4, 3, 0, account="A", scale_low=0, scale_high=5)
    rows += answers(1, 2, 3, 4, 5, account="B", scale_low=1, scale_high=5)
    rows += answers(8.5, account="C")
    found = nps(book(["A", "B", "C"], surveys=rows), {})
    assert found.estimate("A", "nps").value == 0
    assert found.accounts["refused"].tolist() == [0, 5, 1]
    assert found.accounts["nps_n"].tolist() == [5, 0, 0]


def test_response_rate() -> None:
    """Three of four invitations answered; an account never invited has no rate."""
    found = nps(book(["A", "B"], surveys=answers(9, 9, 9, None)), {})
    assert found.estimate("A", "response_rate").value == 0.75
    assert found.estimate("B", "response_rate").withheld == reason("no-invitations")


def test_drivers() -> None:
    """A driver that moves with the score weighs 1; one that never moves has no weight; few have none."""
    rows = [
        row | {"product": row["score"], "price": 5.0, "service": 8.0 if number < 3 else None}
        for number, row in enumerate(answers(*[3, 6, 9] * 10))
    ]
    drivers = nps(book(["A"], surveys=rows), {}).tables["drivers"].set_index("driver")
    assert drivers.at["product", "weight"] == pytest.approx(1)
    assert drivers.at["price", "weight_withheld"] == reason("no-variation")
    assert drivers.at["service", "weight_withheld"] == reason("answers", n=3, least=30)
    assert drivers.at["service", "mean"] == 8


def test_comments_newest_first() -> None:
    """Comments come newest first; empty ones are left out."""
    rows = (
        answers(9, comment="old", day=date(2026, 3, 1))
        + answers(3, comment="new")
        + answers(5, account="B", comment=" ")
    )
    assert nps(book(["A", "B"], surveys=rows), {}).tables["comments"]["comment"].tolist() == ["new", "old"]


def test_trend_ends_with_the_period() -> None:
    """Eight periods, the last is the report's; a period without answers is withheld."""
    trend = nps(book(["A"], surveys=answers(*[10] * 5)), {}).tables["trend"]
    assert trend["period"].tolist()[-1] == "2026Q3"
    assert trend["nps"].tolist()[-1] == 100
    assert trend["nps_withheld"].tolist()[0] == reason("answers", n=0, least=5)


def test_without_surveys() -> None:
    """Without nps surveys everything is withheld, for the accounts and the portfolio."""
    found = nps(book(["A"]), {})
    assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-surveys")}
    assert found.portfolio["nps"].withheld == reason("no-surveys")


@settings(max_examples=12)
@given(st.lists(st.integers(0, 10), min_size=5, max_size=30), st.randoms())
def test_score_is_bounded_and_order_free(scores: list[int], chance: Any) -> None:
    """Any answers give -100 to 100 within the interval's order, in any order of rows."""
    rows = answers(*scores)
    first = nps(book(["A"], surveys=rows), {})
    chance.shuffle(rows)
    again = nps(book(["A"], surveys=rows), {})
    value = first.estimate("A", "nps")
    assert value.value is not None
    assert -100 <= value.value <= 100
    assert first.accounts.equals(again.accounts)
    assert first.tables["comments"].equals(again.tables["comments"])
