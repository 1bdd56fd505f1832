"""Spark: in this process, at a cluster's master, or through Spark Connect."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamreport.engines.engine import (
    Answered,
    Dialect,
    Holds,
    LackingError,
    RefusedError,
    Rows,
    first_line,
    narrow,
)

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

EXTRA = "pip install 'kamreport[spark]'"
LOCAL = "spark+local"
BATCH = 100_000
SPARK = Dialect("`", "string", narrow)
SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.legacy.timeParserPolicy": "CORRECTED",
}
_KINDS = {
    "string": Holds.TEXT,
    "boolean": Holds.FLAG,
    "date": Holds.DAY,
    "timestamp": Holds.MOMENT,
    "timestamp_ntz": Holds.MOMENT,
    "double": Holds.FLOAT,
    "float": Holds.FLOAT,
    **dict.fromkeys(("tinyint", "smallint", "int", "bigint", "decimal"), Holds.EXACT),
    **dict.fromkeys(("varchar", "char"), Holds.TEXT),
}


@contextmanager
def opened(address: str, _password: str | None, _folder: Path) -> Iterator["Spark"]:
    """A session of Spark. `spark+local` is this machine, `spark+local:///a/folder` with its warehouse there;
    `spark://host:7077` is a cluster's master; `sc://host:15002` a server of Spark Connect.

    The session stays for the whole process, as starting one takes seconds. Raises RefusedError, LackingError.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise LackingError(str(error), EXTRA) from error
    try:
        session = _builder(SparkSession.builder, address).getOrCreate()
        for name, value in SETTINGS.items():
            session.conf.set(name, value)
    except _failures() as error:
        raise _refused(error) from error
    yield Spark(session)


def _builder(builder: Any, address: str) -> Any:
    builder = builder.appName("KamReport")
    if address.startswith("sc://"):
        return builder.remote(address)
    if not address.startswith(LOCAL):
        return builder.master(address)
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    warehouse = address.removeprefix(LOCAL).removeprefix("://")
    builder = builder.master("local[*]").config("spark.ui.enabled", "false")
    return builder.config("spark.sql.warehouse.dir", warehouse) if warehouse else builder


class Spark:
    """An open session of Spark."""

    dialect = SPARK

    def __init__(self, session: "SparkSession") -> None:
        self._session = session

    def answered(self, query: str) -> tuple[Answered, ...]:
        """The columns that a query would answer with."""
        kinds = [(field.name, field.dataType.simpleString()) for field in self._frame(query).schema.fields]
        return tuple(Answered(name, _KINDS.get(kind.partition("(")[0], Holds.OTHER)) for name, kind in kinds)

    def batches(self, query: str) -> tuple[tuple[str, ...], Iterator[Rows]]:
        """The names of the answer's columns, and its rows."""
        frame = self._frame(query)
        return tuple(frame.columns), self._rows(frame)

    def lent(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
        """A small table, as a view of this session."""
        schema = ", ".join(f"{column} string" for column in columns)
        view = f"kamreport_{name}"
        self._session.createDataFrame([tuple(row) for row in rows], schema).createOrReplaceTempView(view)
        return f"{view} {name}"

    def _frame(self, query: str) -> Any:
        try:
            return self._session.sql(query)
        except _failures() as error:
            raise _refused(error) from error

    def _rows(self, frame: Any) -> Iterator[Rows]:
        try:
            rows = (tuple(row) for row in frame.toLocalIterator())
            while found := list(islice(rows, BATCH)):
                yield found
        except _failures() as error:
            raise _refused(error) from error


def _failures() -> tuple[type[Exception], ...]:
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    return (PySparkException, Py4JError, OSError)


def _refused(error: Exception) -> RefusedError:
    return RefusedError(first_line(error))
