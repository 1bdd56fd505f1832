"""Text to types, a column at a time: the database casts what is plain, Python reads the rest once each."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import pyarrow as pa

from kamreport.checks import choices, dates, numbers
from kamreport.checks.log import Log
from kamreport.checks.reading import Reading
from kamreport.checks.sql import columns, literal, quoted, rows, value
from kamreport.config import Mapped
from kamreport.contract import Column, Kind, Table
from kamreport.faults import Done, Fault

LONG_TEXT = 10_000
SUGGESTED = 500  # distinct unknown words that get a suggestion each; beyond that it takes too long

TYPES = {
    Kind.DATE: "date",
    Kind.MOMENT: "timestamp",
    Kind.FLAG: "boolean",
}
NUMERIC = (Kind.NUMBER, Kind.MONEY, Kind.SHARE)
_ODD = pa.schema(
    [
        ("written", pa.string()),
        ("value", pa.string()),
        ("rule", pa.string()),
        ("values", pa.string()),
        ("currencies", pa.list_(pa.string())),
    ]
)


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a column is read: SQL that is NULL unless the value is plain, and the reader of all others."""

    plain: str
    read: Callable[[str], Reading]
    notice: tuple[str, tuple[tuple[str, str | int | float], ...]] | None = None


def type_cells(database: Any, table: Table, mapped: Mapped, log: Log) -> tuple[str, ...]:
    """Read every cell of raw_<table>; leaves cells_<table> with _file, _row and all contract columns.

    Numbers stay exact, as canonical decimal text; dates, moments and flags have their types. Empty cells
    have the contract's default. A cell that cannot be read is empty and reported. Leaves signs_<table>
    (_file, _row, column, currencies) with the currency signs met in amounts. Returns the columns that
    the raw table has.
    """
    raw = f"raw_{table.name}"
    present = tuple(name for name in columns(database, raw) if not name.startswith("_"))
    database.execute(
        f"create or replace temp table {quoted('signs_' + table.name)}"
        ' (_file varchar, _row bigint, "column" varchar, currencies varchar[])'
    )
    selected, joined = [], []
    for number, column in enumerate(table.columns):
        expression, join = "null", ""
        if column.name in present:
            expression, join = _cell(database, table.name, column, mapped, log, f"odd_{number}")
        selected.append(f"{_defaulted(expression, column)} as {quoted(column.name)}")
        joined.append(join)
    database.execute(
        f"create or replace temp table {quoted('cells_' + table.name)} as select r._file, r._row,"
        f" {', '.join(selected)} from {quoted(raw)} r {' '.join(joined)}"
    )
    for number in range(len(table.columns)):
        database.execute(f"drop table if exists odd_{number}")
    return present


def _defaulted(expression: str, column: Column) -> str:
    kind = TYPES.get(column.kind, "varchar")
    default = column.default
    if default is not None and column.kind is Kind.FLAG:
        default = choices.read_flag(default).value
    filled = expression if default is None else f"coalesce({expression}, {literal(default)})"
    return f"cast({filled} as {kind})"


def _cell(database: Any, table: str, column: Column, mapped: Mapped, log: Log, odd: str) -> tuple[str, str]:
    """The SQL of one column's typed value and the join it needs; its faults go to the log."""
    raw, name = quoted(f"raw_{table}"), quoted(column.name)
    if column.kind in (Kind.ID, Kind.TEXT):
        log.rows(
            table,
            "text-long",
            f"{raw} where length({name}) > {LONG_TEXT}",
            column=column.name,
            written=name,
            done=Done.NOTICED,
            values={"length": f"length({name})"},
        )
        return f"r.{name}", ""
    plan = _plan(database, raw, column, mapped)
    texts = _distinct(database, raw, name, plan.plain)
    if not texts:
        return plan.plain.format(f"r.{name}"), ""
    readings = _store(database, odd, texts, plan.read)
    _report(database, log, table, column, odd, plan, readings)
    kind = TYPES.get(column.kind, "varchar")
    typed = f"coalesce({plan.plain.format(f'r.{name}')}, try_cast({odd}.value as {kind}))"
    return typed, f"left join {odd} on r.{name} = {odd}.written"


def _distinct(database: Any, raw: str, name: str, plain: str) -> list[str]:
    return [
        text
        for (text,) in rows(
            database,
            f"select distinct {name} from {raw} where {name} is not null and ({plain.format(name)}) is null",
        )
    ]


def _store(database: Any, odd: str, texts: list[str], read: Callable[[str], Reading]) -> list[Reading]:
    readings = [read(text) for text in texts]
    packed: dict[tuple[tuple[str, str | int | float], ...], str | None] = {(): None}
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
    plan: _Plan,
    readings: list[Reading],
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
        database.execute(
            f"insert into {quoted('signs_' + table)} select r._file, r._row, {literal(column.name)},"
            f" o.currencies from {matched} where o.currencies is not null"
        )
    notices = {reading.notice for reading in readings if reading.notice}
    for rule in sorted(notices):
        log.add([_notice(database, table, column, rule, ())])
    if plan.notice is not None:
        log.add([_notice(database, table, column, *plan.notice)])


def _notice(
    database: Any, table: str, column: Column, rule: str, values: Iterable[tuple[str, str | int | float]]
) -> Fault:
    """A notice about a whole column, told once, under the first file's name."""
    file = value(
        database,
        f"select min(_file) from {quoted('raw_' + table)} where {quoted(column.name)} is not null",
    )
    return Fault(
        table=table,
        file=file,
        rule=rule,
        done=Done.NOTICED,
        column=column.name,
        values=(*values, ("table", table)),
    )


def _plan(database: Any, raw: str, column: Column, mapped: Mapped) -> _Plan:
    if column.kind in NUMERIC:
        return _number_plan(database, raw, column, mapped.decimal)
    if column.kind in (Kind.DATE, Kind.MOMENT):
        return _date_plan(database, raw, column, mapped.dates)
    if column.kind is Kind.FLAG:
        return _Plan("cast(null as boolean)", choices.read_flag)
    known = ", ".join(literal(choice) for choice in column.choices)
    plain = f"case when {{0}} in ({known}) then {{0}} end"
    unknown = _distinct(database, raw, quoted(column.name), plain)
    return _Plan(
        plain, partial(choices.read_choice, choices=column.choices, suggest=len(unknown) <= SUGGESTED)
    )


def _number_plan(database: Any, raw: str, column: Column, declared: Literal[".", ","] | None) -> _Plan:
    name = quoted(column.name)
    texts = _distinct(database, raw, name, _plain_number(numbers.PLAIN_DOT))
    style: numbers.Style | None = declared
    notice = None
    if declared is None and any("," in text or "，" in text for text in texts):
        dots, unclear = rows(
            database,
            f"select coalesce(bool_or(regexp_full_match({name}, '{numbers.EVIDENCE_DOT}')), false),"
            f" coalesce(bool_or(regexp_full_match({name}, '{numbers.UNCLEAR_DOT}')), false) from {raw}",
        )[0]
        style = numbers.decide(texts, dots=dots, unclear_dots=unclear)
        unclear = (unclear and style == ",") or any(numbers.unclear(text) for text in texts)
        if style in (".", ",") and unclear:
            notice = ("number-order", (("decimal", style),))
    pattern = {",": numbers.PLAIN_COMMA, "mixed": numbers.PLAIN_WHOLE}.get(style or ".", numbers.PLAIN_DOT)
    read = partial(numbers.read_number, kind=column.kind, style=style, declared=declared is not None)
    return _Plan(_plain_number(pattern), read, notice)


def _plain_number(pattern: str) -> str:
    pattern = pattern.replace("{", "{{").replace("}", "}}")
    return f"case when regexp_full_match({{0}}, '{pattern}') then replace({{0}}, ',', '.') end"


def _date_plan(
    database: Any, raw: str, column: Column, declared: Literal["iso", "dmy", "mdy"] | None
) -> _Plan:
    moment = column.kind is Kind.MOMENT
    pattern = (dates.PLAIN_MOMENT if moment else dates.PLAIN_DAY).replace("{", "{{").replace("}", "}}")
    kind = TYPES[column.kind]
    plain = f"case when regexp_full_match({{0}}, '{pattern}') then try_cast({{0}} as {kind}) end"
    order: dates.Order | Literal["iso"] | None = declared
    notice = None
    if declared is None:
        texts = _distinct(database, raw, quoted(column.name), plain)
        order = dates.decide(texts)
        if order in ("dmy", "mdy") and any(dates.unclear(text) for text in texts):
            notice = ("date-order", (("dates", str(order)),))
    read = partial(
        dates.read_date,
        order=order,
        moment=moment,
        month=column.name == "month",
        declared=declared is not None,
    )
    return _Plan(plain, read, notice)
