"""What the checks found, as files for the user: all faults in words, and the rows set aside, whole."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from kamreport.checks import Checked
from kamreport.exports.files import csv_bytes
from kamreport.house import PLAIN, House
from kamreport.narrative.telling import sentence
from kamreport.words import words

FOLDER = "data-quality"
COLUMNS = ("table", "file", "row", "column", "value", "done")


def quality_files(checked: Checked, language: str, house: House = PLAIN) -> Mapping[str, bytes]:
    """CSV files by path: faults.csv, and one quarantine file for each table with rows set aside."""
    say = words(language, house)
    files = {}
    if not checked.faults.empty:
        rows = [
            (*(None if pd.isna(fault[name]) else fault[name] for name in COLUMNS), sentence(fault, say))
            for _, fault in checked.faults.iterrows()
        ]
        files[f"{FOLDER}/faults.csv"] = csv_bytes([*COLUMNS, "message"], rows)
    for table, frame in checked.quarantine.items():
        if not frame.empty:
            files[f"{FOLDER}/quarantine-{table}.csv"] = _quarantine(frame.to_dict("records"))
    return files


def _quarantine(rows: Sequence[Mapping[Any, Any]]) -> bytes:
    """Rows as they were, under their own headers, with the file, the row and the reasons in front."""
    texts = [json.loads(row["_text"]) for row in rows]
    headers = list(dict.fromkeys(header for text in texts for header in text))
    cells = (
        (row["_file"], row["_row"], row["reasons"], *(text.get(header) for header in headers))
        for row, text in zip(rows, texts, strict=True)
    )
    return csv_bytes(["file", "row", "reasons", *headers], cells)
