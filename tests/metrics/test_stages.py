"""Stages and pipeline coverage: by hand, what a snapshot cannot tell, and what is withheld."""

from datetime import date
from typing import Any

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.conversion import conversion
from kamreport.metrics.stages import stages


def opportunity(number: int, stage: str | None, **more: Any) -> Row:
    """An opportunity of A, opened in May."""
    given = {"opportunity_id": f"P{number:02}", "account_id": "A", "stage": stage}
    return given | {"opened_on": date(2026, 5, 1)} | more


def closed(number: int, stage: str | None, outcome: str) -> Row:
    """One that was won or lost in June."""
    return opportunity(number, stage, outcome=outcome, closed_on=date(2026, 6, 1))


def found(*rows: Row, **how: Any) -> Result:
    """The metric over these opportunities of A; B has none."""
    one = book(["A", "B"], opportunities=list(rows), **how)
    return stages(one, {"conversion": conversion(one, {})})


OPEN = [
    opportunity(1, "Offer", value=100.0, probability=0.5, expected_on=date(2026, 10, 10)),
    opportunity(2, "Offer", value=60.0, probability=0.7, expected_on=date(2026, 9, 1)),
    opportunity(3, "First talk", value=40.0, probability=0.1, expected_on=date(2027, 2, 1)),
]
TARGETS = [
    {"account_id": "A", "month": date(2026 + n // 12, n % 12 + 1, 1), "revenue": 50.0} for n in range(9, 15)
]


def test_open_stages_in_order() -> None:
    """Stages stand in the order of their mean probability, or in the order given; a closing one is none."""
    rows = [*OPEN, closed(8, "Won", "won"), closed(9, "Lost", "lost")]
    table = found(*rows).tables["stages"]
    assert table["stage"].tolist() == ["First talk", "Offer"]
    assert table.loc[1, ["open_count", "open_value", "weighted_value", "overdue"]].tolist() == [2, 160, 92, 1]
    assert table.loc[1, "probability"] == pytest.approx(0.6)
    assert table.loc[1, "age_days"] == 152
    turned = found(*rows, settings={"stages": {"order": ("Offer",)}}).tables["stages"]
    assert turned["stage"].tolist() == ["Offer", "First talk"]


def test_a_snapshot_has_no_conversion() -> None:
    """Where closed opportunities stand in Won and Lost alone, the way there is not known."""
    result = found(*OPEN, closed(8, "Won", "won"), closed(9, "Lost", "lost"))
    assert result.portfolio["stage_conversion"].withheld == reason("stage-history")
    assert result.tables["stages"]["conversion"].isna().all()


def test_conversion_where_the_stage_was_kept() -> None:
    """3 won, 2 lost in the first stage, 1 in the second: 3 of 6, then 3 of 4, which are too few."""
    rows = [closed(10 + n, "Won", "won") for n in range(3)]
    rows += [closed(20, "First talk", "lost"), closed(21, "First talk", "lost"), closed(22, "Offer", "lost")]
    table = found(*OPEN, *rows).tables["stages"]
    assert table["conversion_n"].tolist() == [6, 4]
    assert table["conversion"].tolist()[0] == 0.5
    assert table["conversion"].isna().tolist() == [False, True]
    mixed = found(*OPEN, *rows, closed(23, None, "lost"))
    assert mixed.portfolio["stage_conversion"].withheld == reason("stage-history")


def test_coverage_by_hand() -> None:
    """Six months of 50 ahead: 100 and 40 are expected in them, what is overdue is not."""
    result = found(*OPEN, targets=TARGETS)
    a = result.accounts.loc["A"]
    assert (a["target_ahead"], a["open_ahead"], a["weighted_ahead"]) == (300, 140, 54)
    assert a["coverage"] == pytest.approx(140 / 300)
    assert result.estimate("B", "coverage").withheld == reason("no-targets-ahead")
    assert result.estimate("B", "open_ahead").value == 0
    whole = result.portfolio
    assert (whole["months_ahead"].value, whole["overdue_value"].value) == (6, 60)
    assert whole["stated_probability"].value == pytest.approx(1.3 / 3)
    table = result.tables["coverage"]
    assert table["period"].tolist() == ["2026Q4", "2027Q1"]
    assert table["open_value"].tolist() == [100, 40]
    assert table["gap"].isna().all()


def test_the_rest_of_an_unfinished_period() -> None:
    """As of the middle of a month the rest of its target counts by days, and the gap is above last year."""
    order = [{"account_id": "A", "order_id": day, "date": date.fromisoformat(day), "amount": 8.0}
             for day in ("2025-08-01", "2025-10-20", "2025-12-31")]  # fmt: skip
    result = found(*OPEN[:1], orders=order, targets=TARGETS[:3], as_of=date(2026, 10, 16), period=None)
    row = result.tables["coverage"].iloc[0]
    assert row["target"] == pytest.approx(100 + 50 * 15 / 31, abs=0.005)
    assert row["year_ago"] == 16
    assert row["open_value"] == 0


def test_withheld() -> None:
    """Each thing missing has its reason."""
    assert found().portfolio["coverage"].withheld == reason("no-opportunities")
    assert found(*OPEN).portfolio["coverage"].withheld == reason("no-targets-ahead")
    vague = found(opportunity(1, None), targets=TARGETS)
    assert vague.estimate("A", "coverage").withheld == reason("no-expected")
    assert vague.portfolio["stage_conversion"].withheld == reason("no-stages")
    assert vague.portfolio["stated_probability"].withheld == reason("no-probabilities")
    plain = found(opportunity(1, None, expected_on=date(2026, 10, 10)), targets=TARGETS)
    assert plain.estimate("A", "open_ahead").withheld == reason("no-values")
    assert plain.portfolio["overdue_value"].withheld == reason("no-values")
    worthless = found(opportunity(1, "Offer")).tables["stages"]
    assert worthless["open_value"].isna().all()
    past = found(*OPEN, targets=[{"account_id": "A", "month": date(2026, 8, 1), "revenue": 5.0}])
    assert past.portfolio["coverage"].withheld == reason("no-targets-ahead")
