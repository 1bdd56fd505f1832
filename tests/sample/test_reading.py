"""The product itself reads the sample without a word."""

from pathlib import Path

import duckdb

from kamreport import config
from kamreport.checks import check
from kamreport.schema import TABLES
from kamreport.sources import read


def test_no_fault(folder: Path) -> None:
    """Every row of every table is used, nothing is even noticed, and the data ends on the last day."""
    settings = config.load(folder)
    with duckdb.connect() as database:
        checked = check(read(folder, settings, database), settings, database)
    assert checked.faults.to_dict("records") == []
    assert checked.given == set(TABLES)
    assert all(count.read == count.used > 0 for count in checked.counts.values())
    assert str(checked.last_day) == "2026-09-30"
