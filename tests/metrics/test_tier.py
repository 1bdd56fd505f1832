"""Tier: the value x fit matrix and its promises."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import pytest
from books import book

from kamreport.figures import Known, Result, reason
from kamreport.metrics import check_settings
from kamreport.metrics.tier import TIERS, tier

WHY = reason("coverage", seen=10, least=50)


def scores(pairs: Sequence[tuple[float | None, float | None]]) -> tuple[list[str], Known]:
    """Accounts with these (value, fit) scores."""
    names = [f"A{chr(48 + number)}" for number in range(len(pairs))]

    def told(found: list[float | None]) -> Any:
        return pd.Series([WHY if one is None else None for one in found], index=names, dtype="object")

    values, fits = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    frames = {
        "value": {
            "value": pd.Series(values, names, dtype="float64"),
            "value_withheld": told(values),
            "worth": 10.1,
        },
        "fit": {"fit": pd.Series(fits, names, dtype="float64"), "fit_withheld": told(fits)},
    }
    return names, {name: Result(pd.DataFrame(frame, index=names)) for name, frame in frames.items()}


@pytest.mark.parametrize(
    ("value", "fit", "word"),
    [
        (60, 60, "strategic"), (59.9, 60, "growth"), (40, 60, "growth"), (39.9, 60, "potential"),
        (60, 59.9, "core"), (59.9, 59.9, "standard"), (0, 0, "standard"),
    ],
)  # fmt: skip
def test_cells(value: float, fit: float, word: str) -> None:
    """Each cell of the matrix has its tier; a threshold belongs to the better side."""
    names, known = scores([(value, fit)])
    assert tier(book(names), known).word("A0", "tier") == word


def test_unknown_scores_make_no_tier() -> None:
    """Value alone makes no tier: it is withheld for the reason of the score that is missing."""
    names, known = scores([(90, None), (None, 90), (90, 90)])
    found = tier(book(names), known)
    assert found.accounts["tier_withheld"].tolist() == [WHY, WHY, None]
    assert [found.word(name, "tier") for name in names] == [None, None, "strategic"]
    assert (found.portfolio["strategic"].value, found.portfolio["strategic"].n) == (1, 1)


def test_matrix_counts_every_tiered_account_once() -> None:
    """The cells add up to the accounts with a tier, and to their worth."""
    names, known = scores([(10 * a, 10 * b) for a in range(11) for b in range(11)])
    matrix = tier(book(names), known).tables["matrix"]
    assert matrix["accounts"].sum() == 121
    assert matrix["worth"].sum() == pytest.approx(1222.1)
    assert len(matrix) == 6


def test_promises_are_settings() -> None:
    """Every tier has a promise; one number and one lead can be changed, the rest stays."""
    settings = check_settings(
        {"tier": {"promises": {"core": {"executive": 1}}, "leads": {"core": "inside-sales"}}}
    )
    names, known = scores([(1, 1)])
    promises = tier(book(names, settings=settings), known).tables["promises"].set_index("tier")
    assert tuple(promises.index) == TIERS
    assert promises.loc["core", ["response_hours", "executive", "management", "lead"]].tolist() == [
        8,
        1,
        12,
        "inside-sales",
    ]
    assert promises.at["strategic", "executive"] == 4


def test_nothing_known() -> None:
    """Where no account has a tier the portfolio has no counts; the matrix is empty of accounts."""
    names, known = scores([(None, None)])
    found = tier(book(names), known)
    assert found.portfolio == {}
    assert found.tables["matrix"]["accounts"].sum() == 0
