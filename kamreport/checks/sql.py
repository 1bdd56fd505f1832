"""The few things every statement needs: names in quotes, texts in quotes, and macros for exact money."""

from typing import Any

EXACT_DIGITS = 34

MACROS = """
create or replace temp macro mantissa(t) as cast(replace(t, '.', '') as hugeint);
create or replace temp macro places(t) as
    case when contains(t, '.') then length(t) - strpos(t, '.') else 0 end;
create or replace temp macro ten(k) as cast(rpad('1', cast(k as integer) + 1, '0') as hugeint);
create or replace temp macro halves_up(n, k) as
    case when k <= 0 then n * ten(-k) else sign(n) * ((2 * abs(n) + ten(k)) // (2 * ten(k))) end;
"""


def quoted(name: str) -> str:
    """A name of a table or column, safe in a statement."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text, safe in a statement."""
    return "'" + text.replace("'", "''") + "'"


def rows(database: Any, statement: str) -> list[tuple[Any, ...]]:
    """All rows of a query."""
    found: list[tuple[Any, ...]] = database.execute(statement).fetchall()
    return found


def value(database: Any, statement: str) -> Any:
    """The single value of a query that has one row and one column."""
    return rows(database, statement)[0][0]


def tables(database: Any) -> frozenset[str]:
    """The names of all tables and views there are."""
    found = rows(
        database,
        "select table_name from duckdb_tables() union all"
        " select view_name from duckdb_views() where not internal",
    )
    return frozenset(name for (name,) in found)


def columns(database: Any, table: str) -> tuple[str, ...]:
    """The column names of a table, in their order."""
    return tuple(database.sql(f"select * from {quoted(table)} limit 0").columns)
