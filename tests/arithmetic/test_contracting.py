"""Contracts: which run on a day, and what they are worth a year."""

from datetime import date

import pandas as pd

from kamreport.arithmetic.contracting import running_on, yearly_value

CONTRACTS = pd.DataFrame(
    {
        "contract_id": ["ended", "last day", "first day", "open", "ahead"],
        "start": pd.to_datetime(["2025-01-01", "2025-01-01", "2026-09-30", "2024-05-01", "2026-10-01"]),
        "end": pd.to_datetime(["2026-09-29", "2026-09-30", "2027-09-29", None, None]),
        "annual_value": [1200.0, None, 100.0, None, 0.0],
        "monthly_value": [1.0, 50.0, 9.0, None, 2.0],
    }
)


def test_a_contract_runs_from_its_first_day_to_its_last():
    """Both days count; one without an end runs on; one that has not begun does not run."""
    found = running_on(CONTRACTS, date(2026, 9, 30))
    assert list(found["contract_id"]) == ["last day", "first day", "open"]


def test_the_value_of_a_year_comes_before_that_of_a_month():
    """Twelve months only where nothing is said of the year, 0 said being something; neither is not known."""
    found = yearly_value(CONTRACTS)
    assert found[:3].tolist() == [1200.0, 600.0, 100.0]
    assert pd.isna(found[3])
    assert found[4] == 0.0
