"""The faults found so far, kept in the database so that millions of them cost no more than their rows."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import pandas as pd
import pyarrow as pa

from kamreport.checks.sql import literal, quoted, rows
from kamreport.faults import Done, Fault

COLUMNS = tuple(field.name for field in fields(Fault))
LONGEST = 200

_SCHEMA = pa.schema(
    [(name, pa.int64() if name == "row" else pa.string()) for name in COLUMNS]
)  # values are JSON until the frame is made


@dataclass(frozen=True)
class Rule:
    """A rule of a row: the SQL that is true where it is broken, and the SQL of what its message needs."""

    rule: str
    broken: str
    column: str
    values: Mapping[str, str] | None = None
    done: Done = Done.QUARANTINED


class Log:
    """All faults of one check."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._told: Counter[str] = Counter()
        self._aside: Counter[str] = Counter()
        names = ", ".join(f"{quoted(name)} {'bigint' if name == 'row' else 'varchar'}" for name in COLUMNS)
        database.execute(f"create or replace temp table faults_found ({names})")

    def add(self, faults: Iterable[Fault]) -> None:
        """Take over faults that are values already."""
        listed = [
            {name: getattr(fault, name) for name in COLUMNS}
            | {"done": fault.done.value, "values": json.dumps(dict(fault.values)) if fault.values else None}
            for fault in faults
        ]
        self._told.update(one["table"] for one in listed)
        if listed:
            self._database.register("faults_given", pa.Table.from_pylist(listed, schema=_SCHEMA))
            self._database.execute("insert into faults_found select * from faults_given")
            self._database.unregister("faults_given")

    def check(
        self, table: str, source: str, rules: Sequence[Rule], asked: Sequence[str] = ()
    ) -> tuple[bool, ...]:
        """Report the rows of `source` that break any of the rules: one look, then only what was found.

        Returns of each condition `asked` whether it is true for any row: learnt by the same look.
        """
        if not rules and not asked:
            return ()
        conditions = [rule.broken for rule in rules]
        found = self._any(source, [*asked, " or ".join(f"({one})" for one in conditions) or "false"])
        broken_rules = self._any(source, conditions) if found[-1] else (False,) * len(rules)
        for rule, broken in zip(rules, broken_rules, strict=True):
            if broken:
                self.rows(
                    table,
                    rule.rule,
                    f"{source} where {rule.broken}",
                    column=rule.column,
                    done=rule.done,
                    values=rule.values,
                )
        return found[:-1]

    def _any(self, source: str, conditions: Sequence[str]) -> tuple[bool, ...]:
        """Whether each of the conditions is true for any row of `source`."""
        looks = ", ".join(f"bool_or({one})" for one in conditions)
        return tuple(bool(one) for one in rows(self._database, f"select {looks} from {source}")[0])

    def has_aside(self, table: str) -> bool:
        """Whether any row of the table is to be set aside, by what was reported of rows so far."""
        return self._aside[table] > 0

    def rows(
        self,
        table: str,
        rule: str,
        source: str,
        *,
        column: str | None = None,
        written: str = "null",
        done: Done = Done.QUARANTINED,
        values: Mapping[str, str] | None = None,
        rule_is_sql: bool = False,
        values_json: str | None = None,
    ) -> None:
        """Every row of `source` (what follows `from`, with _file and _row) breaks the rule.

        `written` is the SQL of the value as it stands in the file, `values` the SQL of what the message
        needs (or `values_json` that of the finished JSON). With `rule_is_sql` the rule is an expression too.
        """
        packed = values_json or "null"
        if values:
            packed = f"json_object({', '.join(f'{literal(key)}, {sql}' for key, sql in values.items())})"
        inserted = self._database.execute(
            f'insert into faults_found by name select {literal(table)} as "table", _file as file,'
            f" {rule if rule_is_sql else literal(rule)} as rule, {literal(done.value)} as done, _row as row,"
            f' {"null" if column is None else literal(column)} as "column", {_short(written)} as value,'
            f' cast({packed} as varchar) as "values" from {source}'
        ).fetchall()[0][0]
        self._told[table] += inserted
        if done is Done.QUARANTINED:
            self._aside[table] += inserted

    def bad(self, table: str, name: str) -> None:
        """Leave the quarantined rows of raw_<table> as the temporary table `name` (_file, _row)."""
        self._database.execute(
            f"create or replace temp table {quoted(name)} as select r._file, r._row"
            f" from {quoted('raw_' + table)} r semi join (select file, row from faults_found"
            f" where \"table\" = {literal(table)} and done = '{Done.QUARANTINED.value}') f"
            " on r._file = f.file and r._row = f.row"
        )

    def fill_values(self, table: str, raw: str, present: Iterable[str]) -> None:
        """Look up the written value of faults that have none yet."""
        if not self._told[table]:
            return
        waiting = rows(
            self._database,
            f'select distinct "column" from faults_found where "table" = {literal(table)} and value is null'
            ' and row is not null and "column" is not null',
        )
        for (column,) in waiting:
            if column in present:
                self._database.execute(
                    f"update faults_found set value = {_short(f'r.{quoted(column)}')} from {quoted(raw)} r"
                    f' where faults_found."table" = {literal(table)} and faults_found.value is null'
                    f' and faults_found."column" = {literal(column)}'
                    " and r._file = faults_found.file and r._row = faults_found.row"
                )

    def name_headers(self, there: frozenset[str]) -> None:
        """Say the file's own header instead of the contract's column, where `headers` are `there`."""
        if "headers" in there and self._told:
            self._database.execute(
                'update faults_found set "column" = h.header from headers h'
                ' where "table" = h.table_name and "column" = h.column_name and h.header is not null'
            )

    def frame(self) -> pd.DataFrame:
        """All faults, one row each, ordered by table, file, row and column; `values` as tuples of pairs."""
        names = ", ".join(quoted(name) for name in COLUMNS)
        table = self._database.sql(
            f"select {names} from faults_found"
            ' order by "table", file, row nulls first, "column" nulls first, rule, value, "values"'
        ).to_arrow_table()
        packed = table["values"].dictionary_encode().combine_chunks()
        known = [tuple(json.loads(text).items()) for text in packed.dictionary.to_pylist()] or [()]
        unpacked = [known[code] if code is not None else () for code in packed.indices.to_pylist()]
        frame: pd.DataFrame = table.drop_columns("values").to_pandas(types_mapper=_types)
        return frame.assign(values=pd.Series(unpacked, dtype="object", index=frame.index))[list(COLUMNS)]


def _types(kind: pa.DataType) -> Any:
    return pd.Int64Dtype() if kind == pa.int64() else pd.StringDtype(na_value=float("nan"))


def _short(written: str) -> str:
    if written == "null":
        return "cast(null as varchar)"
    return (
        f"case when length({written}) > {LONGEST} then left({written}, {LONGEST}) || '…' else {written} end"
    )
