"""The embedded database that rows pass through: bounded in memory, with the disk behind it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

MEMORY = "1GB"
Connection = duckdb.DuckDBPyConnection


@contextmanager
def database() -> Iterator[Connection]:
    """A fresh database, gone with the block. What its memory cannot hold waits in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="kamreport-") as folder:
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": MEMORY,
            "temp_directory": folder,
            "autoinstall_known_extensions": "false",
        }
        connection = duckdb.connect(":memory:", config=settings)
        try:
            yield connection
        finally:
            connection.close()
