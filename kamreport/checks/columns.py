"""Text to types, a column at a time: the database casts what is plain, Python reads the rest once each."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from kamreport.checks.choices import read_flag
from kamreport.checks.filling import filled
from kamreport.checks.log import Log
from kamreport.checks.plans import TYPES, plain, plan
from kamreport.checks.reading import Reading, Values
from kamreport.checks.rules import written_rules
from kamreport.checks.sql import columns, literal, quoted, rows, value
from kamreport.checks.texts import WORDS, is_long, text_form, text_rules, unbroken_rules
from kamreport.config import Mapped
from kamreport.contract import Column, Kind, Table
from kamreport.faults import Done, Fault

_ODD = pa.schema(
    [
        ("written", pa.string()),
        ("value", pa.string()),
        ("rule", pa.string()),
        ("values", pa.string()),
        ("currencies", pa.list_(pa.string())),
    ]
)


@dataclass(frozen=True)
class Typed:
    """The columns that a raw table has, and whether signs of currencies were met in its amounts."""

    present: tuple[str, ...]
    signed: bool


def type_cells(
    database: Any, table: Table, mapped: Mapped, log: Log, first_files: Mapping[str, str] | None = None
) -> Typed:
    """Read every cell of raw_<table>; leaves cells_<table> with _file, _row and all contract columns.

    Numbers stay exact, as canonical decimal text; dates, moments and flags have their types; currency
    codes are in capitals. Empty cells have the contract's default. A cell that cannot be read is empty
    and reported, and so is all that is amiss with what is written. Leaves signs_<table> (_file, _row,
    column, currencies) with the currency signs met in amounts, if any. `first_files` names the first file
    with something in a column, where not all rows are in the raw table.
    """
    raw = quoted(f"raw_{table.name}")
    present = tuple(name for name in columns(database, f"raw_{table.name}") if not name.startswith("_"))
    there = [column for column in table.columns if column.name in present]
    strange = _strange(table, there, mapped, log)
    selected, joined, signed = [], [], False
    for number, column in enumerate(table.columns):
        expression, join = "null", ""
        if column.name in strange and column.kind is Kind.TEXT:
            expression = text_form(column, long=True).format(f"r.{quoted(column.name)}")
        elif column.name in strange:
            first = (first_files or {}).get(column.name)
            expression, join, signs = _cell(database, table.name, column, mapped, log, f"odd_{number}", first)
            signed = signed or signs
        elif column in there:
            form = plain(column, mapped) if column.kind not in WORDS else text_form(column, long=False)
            expression = form.format(f"r.{quoted(column.name)}")
        selected.append(f"{defaulted(expression, column)} as {quoted(column.name)}")
        joined.append(join)
    cells = f"select r._file, r._row, {', '.join(selected)} from {raw} r {' '.join(joined)}"
    database.execute(
        f"create or replace temp table {quoted('cells_' + table.name)} as {filled(table.name, cells)};"
        + "".join(f"drop table if exists odd_{number};" for number, join in enumerate(joined) if join)
    )
    return Typed(present, signed)


def _strange(table: Table, there: list[Column], mapped: Mapped, log: Log) -> set[str]:
    """The columns with at least one text that is not plain, or is long; what is amiss as written is told."""
    raw = quoted(f"raw_{table.name}")
    rules = [*text_rules(there), *written_rules(table, tuple(column.name for column in there))]
    asked = [column for column in there if column.kind is not Kind.ID]
    found = log.check(table.name, raw, rules, [_is_strange(column, mapped) for column in asked])
    strange = [column for column, one in zip(asked, found, strict=True) if one]
    log.check(table.name, raw, unbroken_rules([column for column in strange if column.kind is Kind.TEXT]))
    return {column.name for column in strange}


def _is_strange(column: Column, mapped: Mapped) -> str:
    """SQL that is true for a text of the column that is not plain, or is long."""
    return is_long(column) if column.kind is Kind.TEXT else _odd(column.name, plain(column, mapped))


def _odd(name: str, form: str) -> str:
    return f"{quoted(name)} is not null and ({form.format(quoted(name))}) is null"


def defaulted(expression: str, column: Column) -> str:
    """SQL of a column's value with its type, and its default where it is empty."""
    kind = TYPES.get(column.kind, "varchar")
    default = column.default
    if default is not None and column.kind is Kind.FLAG:
        default = read_flag(default).value
    filled = expression if default is None else f"coalesce({expression}, {literal(default)})"
    return f"cast({filled} as {kind})"


def _cell(
    database: Any, table: str, column: Column, mapped: Mapped, log: Log, odd: str, filled: str | None
) -> tuple[str, str, bool]:
    """The SQL of one column's typed value and the join it needs, and whether signs of currencies were met;
    its faults go to the log.
    """
    raw, name = quoted(f"raw_{table}"), quoted(column.name)

    def matches(pattern: str) -> bool:
        found = f"select coalesce(bool_or(regexp_full_match({name}, '{pattern}')), false) from {raw}"
        return bool(value(database, found))

    first = plain(column, mapped)
    texts = _distinct(database, raw, column.name, first)
    made = plan(column, mapped, texts, matches)
    if made.plain != first:
        texts = _distinct(database, raw, column.name, made.plain)
    if made.notice is not None:
        log.add([_notice(database, table, column, filled, *made.notice)])
    readings = _store(database, odd, texts, made.read)
    _report(database, log, table, column, odd, readings, filled)
    kind = TYPES.get(column.kind, "varchar")
    typed = f"coalesce({made.plain.format(f'r.{name}')}, try_cast({odd}.value as {kind}))"
    signed = any(reading.currencies for reading in readings)
    return typed, f"left join {odd} on r.{name} = {odd}.written", signed


def _distinct(database: Any, raw: str, name: str, form: str) -> list[str]:
    query = f"select distinct {quoted(name)} from {raw} where {_odd(name, form)}"
    return [text for (text,) in rows(database, query)]


def odd_texts(database: Any, table: Table, column: Column, mapped: Mapped) -> list[str]:
    """The different texts of one column of raw_<table> that are not plain."""
    return _distinct(database, quoted(f"raw_{table.name}"), column.name, plain(column, mapped))


def _store(database: Any, odd: str, texts: list[str], read: Callable[[str], Reading]) -> list[Reading]:
    readings = [read(text) for text in texts]
    packed: dict[Values, str | None] = {(): None}
    for reading in readings:
        if reading.values not in packed:
            packed[reading.values] = json.dumps(dict(reading.values))
    data = pa.table(
        [
            texts,
            [reading.value for reading in readings],
            [reading.rule for reading in readings],
            [packed[reading.values] for reading in readings],
            [reading.currencies or None for reading in readings],
        ],
        schema=_ODD,
    )
    database.register("odd_given", data)
    database.execute(f"create or replace temp table {odd} as select * from odd_given")
    database.unregister("odd_given")
    return readings


def _report(
    database: Any,
    log: Log,
    table: str,
    column: Column,
    odd: str,
    readings: list[Reading],
    filled: str | None,
) -> None:
    raw, name = quoted(f"raw_{table}"), quoted(column.name)
    matched = f"{raw} r join {odd} o on r.{name} = o.written"
    if any(reading.rule for reading in readings):
        log.rows(
            table,
            "o.rule",
            f"{matched} where o.rule is not null",
            column=column.name,
            written=f"r.{name}",
            rule_is_sql=True,
            values_json="json_merge_patch(coalesce(o.\"values\", '{}'),"
            f" json_object('table', {literal(table)}))",
        )
    if any(reading.currencies for reading in readings):
        signs = quoted("signs_" + table)
        database.execute(
            f"create temp table if not exists {signs}"
            ' (_file varchar, _row bigint, "column" varchar, currencies varchar[]);'
            f"insert into {signs} select r._file, r._row, {literal(column.name)},"
            f" o.currencies from {matched} where o.currencies is not null"
        )
    for rule in sorted({reading.notice for reading in readings if reading.notice}):
        log.add([_notice(database, table, column, filled, rule, ())])


def _notice(
    database: Any, table: str, column: Column, filled: str | None, rule: str, values: Values
) -> Fault:
    """A notice about a whole column, told once, under the first file's name."""
    file = value(
        database,
        f"select min(_file) from {quoted('raw_' + table)} where {quoted(column.name)} is not null",
    )
    given = (*values, ("table", table))
    file = min(name for name in (file, filled) if name is not None)
    return Fault(table, file, rule, Done.NOTICED, column=column.name, values=given)
