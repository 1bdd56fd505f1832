"""Queries: a file NAME.sql is put to the database that kamreport.toml names, and its answer is the table."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from kamreport.engines import connected
from kamreport.engines.engine import LackingError, RefusedError, Rows
from kamreport.sources.reading.forms import (
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


def open_sql(path: Path, options: Options) -> Opened:
    """The answer to one query, streamed. Its first record is row 2, as if a header stood above it.

    Rows are numbered as they come: a query that says ORDER BY gives a row the same number every time.
    """
    query = written(path) if options.statement is None else options.statement
    if not options.database:
        raise UnreadableError(Note("no-database"))
    with ExitStack() as stack:
        try:
            engine = stack.enter_context(connected(options.database, options.password, path.parent))
            names, found = engine.batches(query)
        except (LackingError, RefusedError) as error:
            raise unreadable(error, options.database) from error
        headers = tuple(name.strip() for name in names)
        return Opened(headers, _batches(stack.pop_all(), found, options.database, len(headers)))


def written(path: Path) -> str:
    """The query as it stands in its file, without the semicolon at its end."""
    query = path.read_text(encoding="utf-8-sig").strip().rstrip(";")
    if not query:
        raise UnreadableError(Note("empty-file"))
    return query


def unreadable(error: LackingError | RefusedError, shown: str) -> UnreadableError:
    """What went wrong, as a note; `shown` is the database's address as kamreport.toml has it."""
    if isinstance(error, LackingError):
        values = (("detail", str(error)), ("command", error.command))
        return UnreadableError(Note("no-driver", values=values))
    return UnreadableError(Note("database-refused", values=(("database", shown), ("detail", str(error)))))


def _batches(connection: ExitStack, found: Iterator[Rows], shown: str, width: int) -> Iterator[Batch]:
    row = 2
    with connection:
        try:
            for records in found:
                rows = [[plain_text(value) for value in record] for record in records]
                yield Batch(batch(rows, range(row, row + len(rows)), width))
                row += len(rows)
        except RefusedError as error:
            raise unreadable(error, shown) from error


def plain_text(value: Any) -> str | None:
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
