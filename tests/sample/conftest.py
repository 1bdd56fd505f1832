"""The sample, written once for all tests of this room, and read back with nothing but the csv module."""

import csv
from pathlib import Path

import pytest

from kamreport.sample import write
from kamreport.schema import TABLES

Rows = list[dict[str, str]]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the sample was written."""
    place = tmp_path_factory.mktemp("sample")
    write(place)
    return place


@pytest.fixture(scope="session")
def tables(folder: Path) -> dict[str, Rows]:
    """Every table as rows of text."""
    found = {}
    for name in TABLES:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found[name] = list(csv.DictReader(file))
    return found
