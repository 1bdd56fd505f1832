"""Values of frames as plain values: no numpy, no pandas, no "nan"."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd

from kamreport.figures import Reason
from kamreport.sheets import Column, Sheet, Value
from kamreport.words import Words

MOST = 5000  # rows of one sheet


def plain(value: Any, words: Words) -> Value:
    """One value of a frame; None for whatever stands for nothing, a reason in words, midnight as a day."""
    if isinstance(value, Reason):
        return words.reason(value)
    if value is None or isinstance(value, str):
        return value or None
    if isinstance(value, tuple | list | set | frozenset | dict):
        return str(value)
    if pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        moment = value.floor("s").to_pydatetime()
        return moment if value != value.normalize() else moment.date()
    return value if isinstance(value, date) else _number(value)


def _number(value: Any) -> Value:
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, float):
        return (value + 0.0) if math.isfinite(value) else None
    return value if isinstance(value, bool | int) else str(value)


def sheet(
    key: str,
    name: str,
    columns: Sequence[Column],
    records: Iterable[Mapping[Any, Any]],
    words: Words,
    totals: Sequence[str] = (),
) -> Sheet:
    """A sheet of records: their values under the columns' keys, the first MOST of them."""
    listed = list(records)
    rows = tuple(
        tuple(plain(record.get(column.key), words) for column in columns) for record in listed[:MOST]
    )
    keys = {column.key for column in columns}
    return Sheet(key, name, tuple(columns), rows, len(listed), tuple(one for one in totals if one in keys))
