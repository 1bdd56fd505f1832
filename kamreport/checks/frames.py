"""Checked tables as data frames, and rows that were set aside."""

from collections.abc import Container
from datetime import date
from typing import Any

import pandas as pd
import pyarrow as pa

from kamreport.checks.plans import NUMERIC
from kamreport.checks.sql import literal, quoted
from kamreport.contract import Column, Kind, Table

_TEXT = pd.StringDtype(na_value=float("nan"))
_DTYPES = {
    Kind.DATE: "datetime64[us]",
    Kind.MOMENT: "datetime64[us]",
    Kind.FLAG: "boolean",
}


def frame(database: Any, table: Table, there: Container[str]) -> pd.DataFrame:
    """The usable rows of a table as the book wants them, ordered by file and row; empty when not read."""
    if f"used_{table.name}" not in there:
        return pd.DataFrame({column.name: pd.Series([], dtype=_dtype(column)) for column in table.columns})
    selected = ", ".join(f"{_expression(column)} as {quoted(column.name)}" for column in table.columns)
    found = database.sql(
        f"select {selected} from {quoted('used_' + table.name)} order by _file, _row"
    ).to_arrow_table()
    frame = pandas(found)
    wanted = {column.name: _dtype(column) for column in table.columns}
    return frame.astype({name: kind for name, kind in wanted.items() if frame[name].dtype != kind})


def _dtype(column: Column) -> Any:
    return "float64" if column.kind in NUMERIC else _DTYPES.get(column.kind, _TEXT)


def _expression(column: Column) -> str:
    if column.kind is Kind.MONEY:
        return f"cast({quoted(column.name + ' cents')} as double) / 100"
    if column.kind in NUMERIC:
        return f"cast({quoted(column.name)} as double)"
    name = quoted(column.name)
    return f"cast({name} as timestamp)" if column.kind in (Kind.DATE, Kind.MOMENT) else name


def pandas(table: pa.Table) -> pd.DataFrame:
    """An Arrow table as a data frame with nullable flags and plain text columns."""
    kinds = {pa.bool_(): pd.BooleanDtype(), pa.string(): _TEXT}
    found: pd.DataFrame = table.to_pandas(types_mapper=kinds.get)
    return found


_ASIDE = pa.schema(
    [("_file", pa.string()), ("_row", pa.int64()), ("_text", pa.string()), ("reasons", pa.string())]
)


def quarantine(database: Any, table: str, there: Container[str], count: int) -> pd.DataFrame:
    """The `count` rows of a table not used, whole: _file, _row, _text, reasons (the rules, joined)."""
    if not count:
        return pandas(_ASIDE.empty_table())
    parts = []
    if f"bad_{table}" in there:
        parts.append(
            f"select b._file, b._row, s._text, f.reasons from {quoted('bad_' + table)} b"
            f" left join {quoted('source_' + table)} s using (_file, _row) left join"
            " (select file, row, string_agg(distinct rule, ', ' order by rule) as reasons from faults_found"
            f" where \"table\" = {literal(table)} and done = 'quarantined' group by file, row) f"
            " on f.file = b._file and f.row = b._row"
        )
    if f"rejected_{table}" in there:
        parts.append(f"select _file, _row, _text, _rule as reasons from {quoted('rejected_' + table)}")
    return pandas(
        database.sql(f"select * from ({' union all '.join(parts)}) order by _file, _row").to_arrow_table()
    )


def event_columns(table: Table) -> tuple[str, ...]:
    """The columns of a table that say when something happened: when it became known, and its news."""
    news = tuple(column.name for column in table.columns if column.news)
    return news if table.known_on is None else (table.known_on, *news)


def latest(frame: pd.DataFrame, table: Table) -> date | None:
    """The latest event day among a table's usable rows; None when there is none."""
    days = [frame[column].max() for column in event_columns(table)]
    return max((day.date() for day in days if not pd.isna(day)), default=None)
