"""Order lines that are added up in PostgreSQL and in Spark: the same to the cent as where they are read."""

import duckdb
import pytest
from servers import quiet_spark, served
from warehouse.sales import KINDS, csv_text, duck, folder, lines, outcome, same

pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
COUNT = 700


@pytest.fixture(scope="module")
def read_there(tmp_path_factory):
    """What comes of the lines in a CSV file."""
    return outcome(folder(tmp_path_factory.mktemp("csv") / "folder", None, csv_text(lines(COUNT))))


@pytest.fixture(scope="module")
def postgres():
    """A server of PostgreSQL with the lines as the typed table `sales`."""
    psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed here")
    for url in served():
        with psycopg.connect(url.replace("+psycopg", "")) as database:
            columns = ", ".join(f"{name} {kind}" for name, kind in KINDS.items())
            database.execute(f"create table sales ({columns})")
            with database.cursor().copy("copy sales from stdin with (format csv, header true)") as copy:
                copy.write(csv_text(lines(COUNT)))
        yield url


@pytest.fixture(scope="module")
def parquet(tmp_path_factory):
    """The lines as a Parquet file that Spark reads, and a Spark that starts small."""
    made = tmp_path_factory.mktemp("spark")
    patch = quiet_spark(made)
    duck(made / "sales.duckdb", lines(COUNT))
    with duckdb.connect(str(made / "sales.duckdb")) as database:
        database.execute(f"copy sales to '{made / 'sales.parquet'}'")
    yield made / "sales.parquet"
    from pyspark.sql import SparkSession

    session = SparkSession.getActiveSession()
    if session is not None:
        session.stop()
    patch.undo()


def test_postgresql(tmp_path, postgres, read_there):
    """In a real PostgreSQL: facts, counts and faults are those of the same lines in a CSV file."""
    same(outcome(folder(tmp_path / "folder", postgres, "select * from sales")), read_there)


def test_spark(tmp_path, parquet, read_there):
    """In a real Spark on this machine: facts, counts and faults are those of the same lines in a CSV file."""
    query = f"select * from parquet.`{parquet}`"
    same(outcome(folder(tmp_path / "folder", "spark+local", query)), read_there)
