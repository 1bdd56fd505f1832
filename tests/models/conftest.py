"""The CDNOW sample of 2,357 customers, from the data files of the package lifetimes; its code is not run."""

import importlib.util
from pathlib import Path

import pandas as pd
import pytest


@pytest.fixture(scope="session")
def cdnow() -> pd.DataFrame:
    """ID, x, t_x, T (weeks, of 39) and zbar (mean value of repeat purchases, dollars)."""
    found = importlib.util.find_spec("lifetimes")
    if found is None or found.origin is None:
        pytest.skip("the package lifetimes, whose files hold the CDNOW sample, is not installed")
    folder = Path(found.origin).parent / "datasets"
    return pd.read_csv(folder / "cdnow_customers_summary_with_transactions.csv")
