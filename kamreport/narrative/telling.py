"""Faults in words, alike in the terminal, in the files and in the documents."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kamreport.words import Words


def sentence(fault: "pd.Series[Any]", words: Words) -> str:
    """One fault in words: where, what, and what to do."""
    place = {name: "" if pd.isna(fault[name]) else str(fault[name]) for name in ("file", "column", "value")}
    row = "" if pd.isna(fault["row"]) else str(int(fault["row"]))
    extra: Mapping[str, Any] = dict(fault["values"] or ())
    return words(f"fault-{fault['rule']}", **{**place, "row": row, **extra})
