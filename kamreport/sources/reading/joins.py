"""Other files that add their columns to a table's rows."""

from dataclasses import dataclass, replace

import duckdb

from kamreport.config import Join
from kamreport.faults import Done, Fault
from kamreport.sources.reading.forms import Note
from kamreport.sources.reading.notes import fault
from kamreport.sources.reading.relation import Field, Relation, clean


@dataclass(frozen=True, slots=True)
class Joined:
    """A relation with one more file's columns, and what is to be told; None when it could not be joined."""

    relation: Relation | None
    faults: tuple[Fault, ...]


def joined(
    table: str, base: Relation, other: Relation, join: Join, number: int, database: duckdb.DuckDBPyConnection
) -> Joined:
    """Adds the other file's columns where the keys are equal; rows without a partner stay, with NULLs."""
    left_name, right_name = _keys(join)
    left, left_fault = _key(table, base, left_name)
    right, right_fault = _key(table, other, right_name)
    if left is None or right is None:
        return Joined(None, tuple(fault for fault in (left_fault, right_fault) if fault))
    repeated = _repeated(table, other, right, database)
    if repeated:
        return Joined(None, (repeated,))
    alias = f"j{number}"
    names = ", ".join(field.sql for field in other.fields)
    sql = (
        f"{base.sql} LEFT JOIN (SELECT {clean(right.sql)} AS {alias}_key, {names} FROM {other.sql})"
        f" ON {clean(left.sql)} = {alias}_key"
    )
    wider = replace(base, sql=sql, fields=(*base.fields, *other.fields))
    alone = _alone(table, wider, left, f"{alias}_key", other, database)
    return Joined(wider, (alone,) if alone else ())


def _keys(join: Join) -> tuple[str, str]:
    return (join.on, join.on) if isinstance(join.on, str) else (join.on.left, join.on.right)


def _key(table: str, relation: Relation, wanted: str) -> tuple[Field | None, Fault | None]:
    found = relation.find(wanted)
    if len(found) == 1:
        return found[0], None
    file = relation.files[0]
    if found:
        note = Note("duplicate-header", 1, wanted, None, (("contract", "join"), ("count", len(found))))
    else:
        near = relation.nearest(wanted, 0.0) or ""
        note = Note("missing-header", 1, wanted, wanted, (("contract", "join"), ("nearest", near)))
    return None, fault(table, file, note, Done.REFUSED)


def _repeated(table: str, other: Relation, right: Field, database: duckdb.DuckDBPyConnection) -> Fault | None:
    """The first key that stands more than once in the joined file."""
    found = database.execute(
        f"SELECT key, _file, _row, times FROM (SELECT {clean(right.sql)} AS key, _file, _row,"
        f" count(*) OVER (PARTITION BY {clean(right.sql)}) AS times,"
        f" row_number() OVER (PARTITION BY {clean(right.sql)} ORDER BY _file, _row) AS nth"
        f" FROM {other.sql} AS o) WHERE key IS NOT NULL AND nth = 2 ORDER BY _file, _row LIMIT 1"
    ).fetchone()
    if found is None:
        return None
    value, file, row, times = found
    note = Note("joined-key-repeats", row, right.header, value, (("count", int(times)),))
    return fault(table, file, note, Done.REFUSED)


def _alone(
    table: str, wider: Relation, left: Field, key: str, other: Relation, database: duckdb.DuckDBPyConnection
) -> Fault | None:
    """One notice for all rows whose key the joined file has not; an empty key has nothing to find."""
    found = database.execute(
        f"SELECT count(*), arg_min({clean(left.sql)}, _row), arg_min(_file, _row), min(_row) FROM {wider.sql}"
        f" WHERE {key} IS NULL AND {clean(left.sql)} IS NOT NULL"
    ).fetchone()
    if not found or not found[0]:
        return None
    count, value, file, row = found
    values = (("count", int(count)), ("joined", other.files[0]))
    return fault(table, file, Note("joined-without-partner", row, left.header, value, values), Done.NOTICED)
