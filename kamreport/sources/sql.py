"""Queries: a file NAME.sql is put to the database that kamreport.toml names, and its answer is the table."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamreport.sources.reading.forms import (
    BATCH,
    Batch,
    Form,
    Note,
    Opened,
    Options,
    UnreadableError,
    batch,
    number_text,
    register,
)

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, TextClause

EXTRA = "pip install 'kamreport[sql]'"


def open_sql(path: Path, options: Options) -> Opened:
    """The answer to one query, streamed. Its first record is row 2, as if a header stood above it.

    Rows are numbered as they come: a query that says ORDER BY gives a row the same number every time.
    """
    query = path.read_text(encoding="utf-8-sig").strip().rstrip(";")
    if not query:
        raise UnreadableError(Note("empty-file"))
    connection = _connected(_url(path.parent, options), options.database)
    try:
        result = connection.execute(_as_written(query))
        headers = tuple(str(key).strip() for key in result.keys())  # noqa: SIM118
    except _failures() as error:
        connection.close()
        raise _refused(options.database, error) from error
    return Opened(headers, _batches(connection, result, options.database, len(headers)))


def _url(folder: Path, options: Options) -> "URL":
    """Where the database is; a file of SQLite is looked for from the portfolio's folder on."""
    if not options.database:
        raise UnreadableError(Note("no-database"))
    try:
        from sqlalchemy.engine import make_url
        from sqlalchemy.exc import ArgumentError
    except ImportError as error:
        values = (("detail", str(error)), ("command", EXTRA))
        raise UnreadableError(Note("no-driver", values=values)) from error
    try:
        url = make_url(options.database)
    except ArgumentError as error:
        raise _refused(options.database, error) from error
    if options.password:
        url = url.set(password=options.password)
    if url.get_backend_name() != "sqlite" or not url.database:
        return url
    file = folder / url.database
    if not file.is_file():
        raise _refused(options.database, FileNotFoundError(f"there is no file {url.database}"))
    return url.set(database=f"file:{file}", query={"mode": "ro", "uri": "true"})


def _connected(url: "URL", shown: str) -> "Connection":
    from sqlalchemy import NullPool, create_engine

    try:
        engine = create_engine(url, poolclass=NullPool)
        return engine.connect().execution_options(stream_results=True, max_row_buffer=BATCH)
    except ImportError as error:
        values = (("detail", str(error)), ("command", EXTRA))
        raise UnreadableError(Note("no-driver", values=values)) from error
    except _failures() as error:
        raise _refused(shown, error) from error


def _as_written(query: str) -> "TextClause":
    """The query with nothing in it read as a parameter, neither :name nor %s."""
    from sqlalchemy import text

    return text(query.replace(":", "\\:"))


def _failures() -> tuple[type[Exception], ...]:
    from sqlalchemy.exc import SQLAlchemyError

    return (SQLAlchemyError, OSError)


def _refused(shown: str, error: Exception) -> UnreadableError:
    """What the database said, in one line; `shown` is its address as kamreport.toml has it."""
    said = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
    values = (("database", shown), ("detail", said.splitlines()[0]))
    return UnreadableError(Note("database-refused", values=values))


def _batches(connection: "Connection", result: Any, shown: str, width: int) -> Iterator[Batch]:
    row = 2
    with closing(connection):
        try:
            while found := result.fetchmany(BATCH):
                rows = [[_text(value) for value in record] for record in found]
                yield Batch(batch(rows, range(row, row + len(rows)), width))
                row += len(rows)
        except _failures() as error:
            raise _refused(shown, error) from error


def _text(value: Any) -> str | None:
    """A value as a person would have typed it: nothing rounded, days as 2026-09-30, flags as yes or no."""
    match value:
        case None | str():
            return value
        case bool():
            return "yes" if value else "no"
        case float():
            return number_text(value)
        case Decimal():
            return format(value, "f")
        case datetime():
            day = value.replace(tzinfo=None)
            return str(day.date() if day.time() == time() else day)
        case date():
            return value.isoformat()
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case _:
            return str(value)


register(Form(open_sql), ".sql")
