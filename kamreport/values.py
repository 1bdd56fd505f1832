"""One value of a frame as a plain value: a day, a text, a number, or nothing."""

from datetime import date
from typing import Any

import pandas as pd


def as_day(value: Any) -> date | None:
    """A timestamp as a day; None where it is missing."""
    return None if value is None or pd.isna(value) else pd.Timestamp(value).date()


def text(value: Any) -> str:
    """A text of the data; "" where it is missing."""
    return "" if value is None or pd.isna(value) else str(value)


def as_number(value: Any) -> float | None:
    """A number of the data; None where it is missing."""
    return None if value is None or pd.isna(value) else float(value)
