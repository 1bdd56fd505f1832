"""Databases that queries are put to, by the address in kamreport.toml: SQLAlchemy's, DuckDB's, Spark's."""

from contextlib import AbstractContextManager
from pathlib import Path

from kamreport.engines.engine import Engine


def connected(address: str, password: str | None, folder: Path) -> AbstractContextManager[Engine]:
    """A connection for the length of a block. Files are looked for from the folder on.

    Raises RefusedError when it cannot be made, LackingError when a library is missing.
    """
    if address.startswith("duckdb:"):
        from kamreport.engines import embedded

        return embedded.opened(address, password, folder)
    if address.startswith(("spark", "sc:")):
        from kamreport.engines import spark

        return spark.opened(address, password, folder)
    from kamreport.engines import alchemy

    return alchemy.opened(address, password, folder)
