"""The health bridge: steps that sum to the change, components that come and go."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.arithmetic.scoring import weigh
from kamreport.changes.health_bridge import health_bridge
from kamreport.figures import Known, Result, reason

NAMES = ("a", "b", "c")
WEIGHTS = {"a": 2.0, "b": 1.0, "c": 1.0}
WHY = reason("coverage", seen=0, least=40)


def measured(**accounts: tuple[float | None, float | None, float | None]) -> Known:
    """Health of accounts with these component scores."""
    scores = pd.DataFrame.from_dict(accounts, orient="index", columns=list(NAMES)).astype("float64")
    found = weigh(scores, WEIGHTS)
    frame = pd.DataFrame({"health": found.score})
    frame["health_withheld"] = pd.Series(
        [WHY if pd.isna(one) else None for one in found.score], frame.index, dtype="object"
    )
    for name in NAMES:
        frame[f"component_{name}"] = scores[name]
        frame[f"raw_{name}"] = scores[name] / 10
        frame[f"points_{name}"] = found.points[name]
    return {"health": Result(frame)}


def test_bridge_by_hand() -> None:
    """A falls from 80 to 40 at half the weight: -20 points, the rest nothing."""
    found = health_bridge(measured(A=(40, 60, 60)), measured(A=(80, 60, 60)))
    row = found.accounts.loc["A"]
    assert row[["before", "now", "change", "delta_a", "delta_b"]].tolist() == [70, 50, -20, -20, 0]
    assert found.tables["moves"][
        ["component", "kind", "score_before", "score", "raw"]
    ].to_numpy().tolist() == [["a", "changed", 80, 40, 4]]
    assert found.portfolio["worsened"].value == 1


def test_appearing_component_moves_the_others() -> None:
    """B and c appear beside a: their points are gained, a loses weight, and is told as reweighted."""
    found = health_bridge(measured(A=(60, 80, 20)), measured(A=(60, None, None)))
    row = found.accounts.loc["A"]
    assert row[["delta_a", "delta_b", "delta_c", "change"]].tolist() == [-30, 20, 5, -5]
    kinds = found.tables["moves"].set_index("component")["kind"]
    assert kinds.to_dict() == {"a": "reweighted", "b": "appeared", "c": "appeared"}


def test_missing_component() -> None:
    """A component that is no longer known takes its points away."""
    found = health_bridge(measured(A=(60, 80, None)), measured(A=(60, 80, 20)))
    assert found.tables["moves"].set_index("component").at["c", "kind"] == "missing"
    assert found.accounts.at["A", "delta_c"] == -5


def test_new_and_unknown_accounts() -> None:
    """An account that was not on file, or had no score, has no change, and the reason says which."""
    found = health_bridge(
        measured(A=(50, 50, 50), B=(50, 50, 50), C=(None, None, None)),
        measured(A=(None, None, None), C=(50, 50, 50)),
    )
    assert found.estimate("A", "change").withheld == WHY
    assert found.estimate("B", "change").withheld == reason("new-account")
    assert found.estimate("C", "change").withheld == WHY
    assert found.estimate("C", "before").value == 50
    assert found.accounts[["delta_a", "delta_b", "delta_c"]].isna().all(axis=None)
    assert found.tables["moves"].empty
    assert found.portfolio["change"].withheld == reason("no-earlier-health")


part = st.one_of(st.none(), st.floats(0, 100))


@settings(max_examples=40)
@given(st.tuples(part, part, part), st.tuples(part, part, part))
def test_steps_sum_to_the_change(
    now: tuple[float | None, float | None, float | None],
    before: tuple[float | None, float | None, float | None],
) -> None:
    """Whatever is known then and now, the steps sum to the change, and before plus change is now."""
    row = health_bridge(measured(A=now), measured(A=before)).accounts.loc["A"]
    if pd.isna(row["before"]) or pd.isna(row["now"]):
        assert pd.isna(row["change"])
    else:
        assert row[["delta_a", "delta_b", "delta_c"]].sum() == pytest.approx(row["change"], abs=1e-9)
        assert row["before"] + row["change"] == pytest.approx(row["now"], abs=1e-9)
