"""Migration: who moved between tiers and stages, tolerant of what was not measured."""

import pandas as pd

from kamreport.changes.migration import migration
from kamreport.figures import Result


def words(**columns: dict[str, str | None]) -> Result:
    """A result of words by account."""
    frame = pd.DataFrame({name: pd.Series(values, dtype="str") for name, values in columns.items()})
    return Result(frame.rename_axis("account_id"))


def test_moves_are_counted() -> None:
    """Each pair of words is counted once an account, and the moved are those whose word changed."""
    now = {
        "tier": words(tier={"A": "core", "B": "core", "C": "growth"}),
        "lifecycle": words(stage={"A": "active", "B": "churned", "C": "new"}),
    }
    before = {
        "tier": words(tier={"A": "core", "B": "growth", "C": "growth"}),
        "lifecycle": words(stage={"A": "active", "B": "active", "C": "prospect"}),
    }
    found = migration(now, before)
    assert found.tables["tier"].to_dict("list") == {
        "before": ["core", "growth", "growth"], "now": ["core", "core", "growth"], "accounts": [1, 1, 1],
    }  # fmt: skip
    assert (found.portfolio["tier_moved"].value, found.portfolio["stage_moved"].value) == (1, 2)
    assert found.word("B", "stage_before") == "active"
    assert found.word("B", "stage_now") == "churned"


def test_new_accounts_have_no_word_before() -> None:
    """An account that did not exist before is in the matrix without a word, and has not moved."""
    found = migration({"tier": words(tier={"A": "core", "N": "growth"})}, {"tier": words(tier={"A": "core"})})
    assert found.word("N", "tier_before") is None
    assert found.tables["tier"].to_dict("list") == {
        "before": ["", "core"],
        "now": ["growth", "core"],
        "accounts": [1, 1],
    }
    assert (found.portfolio["tier_moved"].value, found.portfolio["tier_moved"].n) == (0, 1)


def test_absent_measures() -> None:
    """Without tiers or stages the tables are empty and nothing is claimed."""
    found = migration({"nps": words(x={"A": "y"})}, {})
    assert list(found.accounts.index) == ["A"]
    assert found.tables["stage"].empty
    assert not found.portfolio["stage_moved"].known


def test_withheld_words() -> None:
    """A tier withheld on one side is neither a move nor a stay."""
    found = migration(
        {"tier": words(tier={"A": None, "B": "core"})}, {"tier": words(tier={"A": "core", "B": "core"})}
    )
    assert found.portfolio["tier_moved"].n == 1
    assert found.tables["tier"]["now"].tolist() == ["", "core"]
