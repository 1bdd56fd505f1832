"""Spark: in this process, at a cluster's master, or through Spark Connect."""

import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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
SPARK = Dialect("`", "string", narrow, fence="floor(random())")
SETTINGS = {  # the last: its planning takes minutes over columns made of columns
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.constraintPropagation.enabled": "false",
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
        with _no_word_of_pandas():
            from pyspark.sql import SparkSession
    except ImportError as error:
        raise LackingError(str(error), EXTRA) from error
    try:
        with _no_word_of_pandas():
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
        return tuple(frame.columns), self._rows(_by_the_clock(frame))

    def lent(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
        """A small table, as a view of this session."""
        schema = ", ".join(f"{column} string" for column in columns)
        view = f"kamreport_{name}"
        with _no_word_of_pandas():
            frame = self._session.createDataFrame([tuple(row) for row in rows], schema)
            frame.createOrReplaceTempView(view)
        return f"{view} {name}"

    def _frame(self, query: str) -> Any:
        try:
            return self._session.sql(query)
        except _failures() as error:
            raise _refused(error) from error

    def _rows(self, frame: Any) -> Iterator[Rows]:
        """The answer as a whole in Arrow, then row by row."""
        try:
            with _no_word_of_pandas():
                answer = frame.toArrow()
        except _failures() as error:
            raise _refused(error) from error
        for part in answer.to_batches(BATCH):
            yield list(zip(*(column.to_pylist() for column in part.columns), strict=True))


@contextmanager
def _no_word_of_pandas() -> Iterator[None]:
    """No warning about versions of pandas, which takes no part here."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*pandas.*", category=FutureWarning)
        yield


def _by_the_clock(frame: Any) -> Any:
    """The frame with its moments as the clock of the session shows them, whatever zone this machine is in."""
    kinds = frame.schema.fields
    if not any(field.dataType.simpleString() == "timestamp" for field in kinds):
        return frame
    names = [f"moved{number}" for number in range(len(kinds))]
    moved = frame.toDF(*names)
    return moved.selectExpr(
        *(
            f"cast({name} as timestamp_ntz)" if field.dataType.simpleString() == "timestamp" else name
            for name, field in zip(names, kinds, strict=True)
        )
    )


def _failures() -> tuple[type[Exception], ...]:
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    return (PySparkException, Py4JError, OSError)


def _refused(error: Exception) -> RefusedError:
    return RefusedError(first_line(error))
