"""CSAT and CES: top-two share, mean, scales."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
from books import book

from kamreport.figures import reason
from kamreport.metrics.csat import FIGURES, csat


def answers(*scores: float, kind: str = "csat", **more: Any) -> list[dict[str, Any]]:
    """Answers of account A."""
    return [
        {
            "survey_id": f"{kind}{number}{more}", "account_id": "A", "kind": kind,
            "answered_on": date(2026, 8, 1), "score": score, **more,
        }
        for number, score in enumerate(scores)
    ]  # fmt: skip


def test_share_and_mean() -> None:
    """Answers 5 4 4 3 1: three of five in the top two, mean 3.4 with the t interval of five values."""
    found = csat(book(["A"], surveys=answers(5, 4, 4, 3, 1)), {})
    assert found.estimate("A", "csat").value == 0.6
    assert found.estimate("A", "csat_mean").value == pytest.approx(3.4)
    assert found.estimate("A", "csat_mean").low == pytest.approx(1.517, abs=0.001)  # 3.4 - 2.7764 x 0.6782
    assert found.estimate("A", "csat_mean").high == 5  # cut at the scale's end


def test_closed_cases_count_as_answers() -> None:
    """The answer given when a case is closed counts with the surveys."""
    tickets = [
        {
            "ticket_id": f"t{n}",
            "account_id": "A",
            "opened_at": pd.Timestamp(2026, 8, 1),
            "resolved_at": pd.Timestamp(2026, 8, 2),
            "csat": 5,
        }
        for n in range(2)
    ]
    found = csat(book(["A"], surveys=answers(1, 1, 1), tickets=tickets), {})
    assert (found.estimate("A", "csat").value, found.estimate("A", "csat").n) == (0.4, 5)


def test_other_scales() -> None:
    """On 1-7 the top two are 6 and 7 and the mean is taken to 1-5; on 1-2 and 0-100 answers are refused."""
    rows = answers(7, 6, 5, 4, 1, scale_low=1, scale_high=7)
    rows += answers(90, scale_low=0, scale_high=100) + answers(2, scale_low=1, scale_high=2)
    found = csat(book(["A"], surveys=rows), {})
    assert found.estimate("A", "csat").value == 0.4
    assert found.estimate("A", "csat_mean").value == pytest.approx(1 + 4 * (6 + 5 + 4 + 3 + 0) / 6 / 5)
    assert found.estimate("A", "csat_refused").value == 2


def test_effort_is_apart() -> None:
    """CES answers do not mix with CSAT."""
    found = csat(book(["A"], surveys=answers(5, 5, 5, 5, 5, kind="ces") + answers(1)), {})
    assert found.estimate("A", "ces").value == 1
    assert found.estimate("A", "csat").withheld == reason("answers", n=1, least=5)


def test_without_answers() -> None:
    """Without answers everything is withheld, also when there are tickets without any."""
    tickets = [{"ticket_id": "t", "account_id": "A", "opened_at": pd.Timestamp(2026, 8, 1)}]
    for found in (csat(book(["A"]), {}), csat(book(["A"], tickets=tickets), {})):
        assert {found.estimate("A", name).withheld for name in FIGURES} == {reason("no-satisfaction")}
