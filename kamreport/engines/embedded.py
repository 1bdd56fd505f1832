"""DuckDB: a file of its own, or Parquet and CSV files that a query names."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb

from kamreport.engines.engine import Answered, Dialect, Holds, RefusedError, Rows, first_line, values

SCHEME = "duckdb:///"
BATCH = 100_000
DUCKDB = Dialect('"', "varchar", lambda _digits, places: f"decimal(38, {places})")
_KINDS = {
    "VARCHAR": Holds.TEXT,
    "UUID": Holds.TEXT,
    "BOOLEAN": Holds.FLAG,
    "DATE": Holds.DAY,
    "DOUBLE": Holds.FLOAT,
    "FLOAT": Holds.FLOAT,
    **dict.fromkeys(("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "DECIMAL"), Holds.EXACT),
    **dict.fromkeys(("UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"), Holds.EXACT),
}


@contextmanager
def opened(address: str, _password: str | None, folder: Path) -> Iterator["Embedded"]:
    """A file of DuckDB, read only, looked for from the folder on; without a name, an empty database.

    Files that queries name are looked for from the folder on too.
    """
    name = address.removeprefix(SCHEME)
    file = folder / name
    if name and not file.is_file():
        raise RefusedError(f"there is no file {name}")
    try:
        connection = duckdb.connect(str(file) if name else ":memory:", read_only=bool(name))
    except duckdb.Error as error:
        raise RefusedError(first_line(error)) from error
    try:
        connection.execute("set autoinstall_known_extensions = false")
        connection.execute("set file_search_path = ?", [str(folder.resolve())])
        connection.execute("create or replace temp macro regexp_like(s, p) as regexp_matches(s, p)")
        yield Embedded(connection)
    finally:
        connection.close()


class Embedded:
    """An open connection of DuckDB."""

    dialect = DUCKDB

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection

    def answered(self, query: str) -> tuple[Answered, ...]:
        """The columns that a query would answer with."""
        found = self._asked(f"select * from (\n{query}\n) asked limit 0")
        return tuple(Answered(name, _holds(str(kind))) for name, kind, *_ in found.description)

    def batches(self, query: str) -> tuple[tuple[str, ...], Iterator[Rows]]:
        """The names of the answer's columns, and its rows."""
        found = self._asked(query)
        return tuple(column[0] for column in found.description), self._rows(found)

    def lent(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
        """A small table, written into the statement."""
        return values(DUCKDB, name, columns, rows)

    def _asked(self, query: str) -> duckdb.DuckDBPyConnection:
        try:
            return self._connection.execute(query)
        except duckdb.Error as error:
            raise RefusedError(first_line(error)) from error

    def _rows(self, found: duckdb.DuckDBPyConnection) -> Iterator[Rows]:
        try:
            while rows := found.fetchmany(BATCH):
                yield rows
        except duckdb.Error as error:
            raise RefusedError(first_line(error)) from error


def _holds(kind: str) -> Holds:
    if kind.startswith("TIMESTAMP"):
        return Holds.MOMENT
    return _KINDS.get(kind.partition("(")[0], Holds.OTHER)
