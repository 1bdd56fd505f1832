"""The embedded database that rows pass through: bounded in memory, with the disk behind it."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from kamreport.scratch import scratch

MEMORY = "500MB"
INTERRUPTED = "Query interrupted"  # what Ctrl-C becomes while a query runs
Connection = duckdb.DuckDBPyConnection
_DISK = """
attach '{file}' as disk (recovery_mode no_wal_writes);
set search_path = 'memory.main,disk.main';
set checkpoint_threshold = '1TB';
set auto_checkpoint_skip_wal_threshold = 1000000000000;
pragma disable_checkpoint_on_shutdown;
"""


@contextmanager
def database() -> Iterator[Connection]:
    """A fresh database, gone with the block. What its memory cannot hold waits in a temporary folder."""
    with scratch() as folder:
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": MEMORY,
            "temp_directory": folder,
            "autoinstall_known_extensions": "false",
        }
        connection = duckdb.connect(":memory:", config=settings)
        try:
            connection.execute("set variable disk_file = ?", [f"{folder}/lines.duckdb"])
            yield connection
        except RuntimeError as error:
            if str(error) != INTERRUPTED:
                raise
            raise KeyboardInterrupt from error
        finally:
            connection.close()


def disk(connection: Connection) -> str:
    """What stands before the name of a table that is made in a file: packed there, it needs little memory
    however large it is. It is found by its own name alone. "" where `database` has not said which file.
    """
    file, known = connection.execute(
        "select getvariable('disk_file'), exists (from duckdb_databases() where database_name = 'disk')"
    ).fetchall()[0]
    if file is None:
        return ""
    if not known:
        connection.execute(_DISK.format(file=file.replace("'", "''")))
    return "disk."
