"""Every database that SQLAlchemy knows; PostgreSQL can add up too."""

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
    values,
)

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, TextClause

EXTRA = "pip install 'kamreport[sql]'"
BATCH = 100_000
POSTGRESQL = Dialect('"', "varchar", narrow, inline="not materialized ", stop=" offset 0")
_OIDS = {
    **dict.fromkeys((18, 19, 25, 1042, 1043, 2950), Holds.TEXT),
    **dict.fromkeys((20, 21, 23, 1700), Holds.EXACT),
    **dict.fromkeys((700, 701), Holds.FLOAT),
    **dict.fromkeys((1114, 1184), Holds.MOMENT),
    16: Holds.FLAG,
    1082: Holds.DAY,
}  # the numbers of PostgreSQL's own types


@contextmanager
def opened(address: str, password: str | None, folder: Path) -> Iterator["Alchemy"]:
    """A connection that only reads and, in PostgreSQL, sees the data as of one moment.

    A file of SQLite is looked for from the folder on. Raises RefusedError and LackingError.
    """
    connection = _connected(_url(address, password, folder))
    try:
        yield Alchemy(connection)
    finally:
        connection.close()


class Alchemy:
    """An open connection of SQLAlchemy."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self.dialect = POSTGRESQL if connection.dialect.name == "postgresql" else None

    def answered(self, query: str) -> tuple[Answered, ...]:
        """The columns that a query would answer with."""
        result = self._result(f"select * from (\n{query}\n) asked limit 0")
        found = [
            Answered(column[0], _OIDS.get(column[1], Holds.OTHER)) for column in result.cursor.description
        ]
        result.close()
        return tuple(found)

    def batches(self, query: str) -> tuple[tuple[str, ...], Iterator[Rows]]:
        """The names of the answer's columns, and its rows."""
        result = self._result(query)
        return tuple(str(key) for key in result.keys()), self._rows(result)  # noqa: SIM118

    def lent(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
        """A small table, written into the statement."""
        return values(POSTGRESQL, name, columns, rows)

    def _result(self, query: str) -> Any:
        try:
            return self._connection.execute(_as_written(query))
        except _failures() as error:
            raise _refused(error) from error

    def _rows(self, result: Any) -> Iterator[Rows]:
        try:
            while found := result.fetchmany(BATCH):
                yield [tuple(record) for record in found]
        except _failures() as error:
            raise _refused(error) from error


def _url(address: str, password: str | None, folder: Path) -> "URL":
    try:
        from sqlalchemy.engine import make_url
        from sqlalchemy.exc import ArgumentError
    except ImportError as error:
        raise LackingError(str(error), EXTRA) from error
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise _refused(error) from error
    if password:
        url = url.set(password=password)
    if url.get_backend_name() != "sqlite" or not url.database:
        return url
    file = folder / url.database
    if not file.is_file():
        raise RefusedError(f"there is no file {url.database}")
    return url.set(database=f"file:{file}", query={"mode": "ro", "uri": "true"})


def _connected(url: "URL") -> "Connection":
    from sqlalchemy import NullPool, create_engine

    options: dict[str, Any] = {"stream_results": True, "max_row_buffer": BATCH}
    if url.get_backend_name() == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    try:
        return create_engine(url, poolclass=NullPool).connect().execution_options(**options)
    except ImportError as error:
        raise LackingError(str(error), EXTRA) from error
    except _failures() as error:
        raise _refused(error) from error


def _as_written(query: str) -> "TextClause":
    """The query with nothing in it read as a parameter, neither :name nor %s."""
    from sqlalchemy import text

    return text(query.replace(":", "\\:"))


def _failures() -> tuple[type[Exception], ...]:
    from sqlalchemy.exc import SQLAlchemyError

    return (SQLAlchemyError, OSError)


def _refused(error: Exception) -> RefusedError:
    return RefusedError(first_line(getattr(error, "orig", None) or error))
