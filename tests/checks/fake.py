"""What reading leaves in the database, made from plain rows."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import pyarrow as pa

from kamreport.checks import Checked, check
from kamreport.config import Config
from kamreport.faults import Fault

Row = Mapping[str, str | None]


@dataclass(frozen=True)
class Read:
    """The part of a read that the checks look at."""

    tables: tuple[str, ...]
    faults: tuple[Fault, ...]
    waiting: None = None
    staying: None = None


def stage(database: Any, name: str, rows: Sequence[Row], rejected: Sequence[str] = ()) -> None:
    """Leave rows as raw_, source_ and rejected_ tables of one file `<name>.csv`; the first is row 2."""
    names = list(dict.fromkeys(key for row in rows for key in row))
    data: dict[str, Any] = {
        "_file": pa.array([f"{name}.csv"] * len(rows), pa.string()),
        "_row": pa.array(range(2, len(rows) + 2), pa.int64()),
    }
    source = {**data, "_text": pa.array([json.dumps(dict(row)) for row in rows], pa.string())}
    for key in names:
        data[key] = pa.array([row.get(key) or None for row in rows], pa.string())
    first = len(rows) + 2
    refused = {
        "_file": pa.array([f"{name}.csv"] * len(rejected), pa.string()),
        "_row": pa.array(range(first, first + len(rejected)), pa.int64()),
        "_text": pa.array(rejected, pa.string()),
        "_rule": pa.array(["too-many-fields"] * len(rejected), pa.string()),
    }
    for prefix, columns in (("raw", data), ("source", source), ("rejected", refused)):
        database.register("given", pa.table(columns))
        database.execute(f"create or replace table {prefix}_{name} as select * from given")
        database.unregister("given")


def checked(
    rows: Mapping[str, Sequence[Row]],
    *,
    database: Any = None,
    faults: Sequence[Fault] = (),
    **settings: Any,
) -> Checked:
    """The checks' findings on plain rows, one file a table."""
    database = database or duckdb.connect()
    for name, given in rows.items():
        stage(database, name, given)
    read: Any = Read(tuple(rows), tuple(faults))
    return check(read, Config.model_validate(settings), database)


ACCOUNTS: list[Row] = [{"account_id": "A", "name": "Alpha"}, {"account_id": "B", "name": "Beta"}]


def order(**cells: str | None) -> Row:
    """A good order line, with some cells otherwise."""
    return {"order_id": "O1", "account_id": "A", "date": "2026-01-05", "amount": "10.00", **cells}


def told(found: Checked) -> list[tuple[str, str, Any, str | None, str | None, str]]:
    """Every fault as (table, rule, row, column, value, done)."""
    frame = found.faults.astype(object).where(found.faults.notna(), None)
    return [
        (row.table, row.rule, row.row, row.column, row.value, row.done)
        for row in frame.itertuples(index=False)
    ]


def rules(found: Checked) -> list[str]:
    """The rules of all faults, in order."""
    return list(found.faults["rule"])
