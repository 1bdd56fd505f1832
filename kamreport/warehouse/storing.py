"""Rows of an engine's answer, put into the database that a build is made from."""

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from kamreport.engines.engine import Rows


def store(database: Any, table: str, schema: pa.Schema, batches: Iterable[Rows]) -> None:
    """Leave rows as a temporary table of the database, some at a time."""
    database.register("rows_given", schema.empty_table())
    database.execute(f"create or replace temp table {table} as select * from rows_given")
    for rows in batches:
        if rows:
            cells = zip(*rows, strict=True)
            columns = [pa.array(column, kind) for column, kind in zip(cells, schema.types, strict=True)]
            database.register("rows_given", pa.table(columns, schema=schema))
            database.execute(f"insert into {table} select * from rows_given")
    database.unregister("rows_given")
