"""Order lines that are added up where they are, in DuckDB: the same to the cent as where they are read."""

import pytest
from warehouse.sales import csv_text, duck, folder, lines, outcome, same

URL = "duckdb:///sales.duckdb"
QUERY = "select * from sales;\n"


@pytest.fixture(scope="module")
def read_there(tmp_path_factory):
    """What comes of 1,500 plain lines and every odd one in a CSV file."""
    return outcome(folder(tmp_path_factory.mktemp("csv") / "folder", None, csv_text(lines(1500))))


@pytest.fixture
def away(tmp_path):
    """A folder with the same lines in a file of DuckDB."""
    made = folder(tmp_path / "folder", URL, QUERY)
    duck(made / "sales.duckdb", lines(1500))
    return made


def test_the_same_as_read(away, read_there):
    """Facts, counts, faults and the last day are those of the same lines, odd ones too, in a CSV file."""
    found = outcome(away)
    same(found, read_there)
    assert read_there.checked.counts["orders"].quarantined > 20
    [(_, told)] = found.told("rollup-brought")
    assert told["n"] + told["stayed"] == found.checked.counts["orders"].read
    assert found.checked.away is not None
    assert found.checked.away.count == told["stayed"] > told["n"] / 2
