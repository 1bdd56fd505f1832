"""Order lines to facts: the only room that adds up single lines. One text of SQL, wherever the lines are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa

from kamreport.checks.lines import NAMES, add_names
from kamreport.model import Facts
from kamreport.warehouse.storing import store

if TYPE_CHECKING:
    from kamreport.warehouse.away import Away

_TYPES = {"units": "double"}  # all others are whole numbers
_TEXT = pd.StringDtype(na_value=float("nan"))
_KINDS = {
    "account_id": pa.string(),
    "product_id": pa.string(),
    "units": pa.decimal128(38, 6),
    **dict.fromkeys(("date", "month", "promised_on"), pa.date32()),
}


@dataclass(frozen=True)
class Fact:
    """One of the facts: its keys, what is summed for each, and the SQL that says so of the lines `kept`.

    `parts` are named queries to stand before `select`. The SQL is such that DuckDB, PostgreSQL and Spark
    all run it as it is. Sums of two sets of lines add up as long as no order is in both.
    """

    name: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    parts: str
    select: str

    @property
    def schema(self) -> pa.Schema:
        """The columns with their types: whole cents and counts but for units."""
        return pa.schema([(name, _KINDS.get(name, pa.int64())) for name in (*self.keys, *self.sums)])


_DAYS = Fact(
    "days",
    ("account_id", "date"),
    ("orders", "net_cents", "costed_cents", "cost_cents", "lines"),
    """
dated as (
    select account_id, date, sum(amount_cents) as net,
        sum(case when cost_cents is not null then amount_cents else 0 end) as costed,
        sum(coalesce(cost_cents, 0)) as cost, count(*) as size
    from kept group by account_id, date
), firsts as (
    select account_id, min(date) as date from kept
    group by account_id, order_id having sum(amount_cents) > 0
), counted as (select account_id, date, count(*) as orders from firsts group by account_id, date)
""",
    """
select d.account_id, d.date, coalesce(c.orders, 0) as orders, cast(d.net as bigint) as net_cents,
    cast(d.costed as bigint) as costed_cents, cast(d.cost as bigint) as cost_cents,
    d.size as lines
from dated d left join counted c on c.account_id = d.account_id and c.date = d.date
""",
)

_PRODUCTS = Fact(
    "products",
    ("account_id", "month", "product_id"),
    ("net_cents", "costed_cents", "cost_cents", "units"),
    """
monthly as (
    select account_id, cast(date_trunc('month', cast(date as timestamp)) as date) as month,
        product_id, amount_cents, cost_cents, quantity from kept
)
""",
    """
select account_id, month, product_id, cast(sum(amount_cents) as bigint) as net_cents,
    cast(sum(case when cost_cents is not null then amount_cents else 0 end) as bigint) as costed_cents,
    cast(sum(coalesce(cost_cents, 0)) as bigint) as cost_cents,
    coalesce(sum(cast(quantity as decimal(18, 6))), 0) as units
from monthly group by account_id, month, product_id
""",
)

_DELIVERIES = Fact(
    "deliveries",
    ("account_id", "promised_on"),
    ("due", "kept"),
    """
promised as (
    select account_id, max(promised_on) as promised_on,
        min(case when delivered_on <= promised_on and coalesce(in_full, true) then 1 else 0 end) as whole
    from kept where promised_on is not null group by account_id, order_id
)
""",
    """
select account_id, promised_on, count(*) as due, cast(sum(whole) as bigint) as kept
from promised group by account_id, promised_on
""",
)

_STOCK = Fact(
    "stock",
    ("account_id", "date"),
    ("lines", "stock_outs"),
    "flagged as (select account_id, date, stock_out from kept where stock_out is not null)",
    """
select account_id, date, count(*) as lines,
    cast(sum(case when stock_out then 1 else 0 end) as bigint) as stock_outs
from flagged group by account_id, date
""",
)


def counted(as_of: date) -> str:
    """The condition of the lines that count on a day: dated by then, and not cancelled."""
    return f"(status is null or status <> 'cancelled') and date <= date '{as_of.isoformat()}'"


def rollup(database: Any, as_of: date, away: "Away | None" = None) -> Facts:
    """The facts of the `lines` in the database and of the lines away, those after `as_of` left out.

    Cancelled lines count for nothing. An order is known by its account and its identifier; it counts
    once, on its first day, when its lines together are worth more than nothing. It is kept when every
    promised line was delivered by its day and none is known to be short. Money is in whole cents; all sums
    are exact and the same in every run, wherever the lines are.
    """
    facts = (_DAYS, _PRODUCTS, _DELIVERIES, _STOCK)
    brought = _brought(database, facts, as_of, away) if away is not None else set()
    database.execute(f"create or replace temp view kept as select * from line_store where {counted(as_of)}")
    names = {column: _ranked(database, column) for column in NAMES}
    found = Facts(*(_frame(database, fact, names, shared=fact.name in brought) for fact in facts))
    database.execute("drop view kept;" + "".join(f"drop table ranked_{column};" for column in NAMES))
    for name in brought:
        database.execute(f"drop table away_{name}")
    return found


def line_total_cents(database: Any) -> int:
    """The sum of all lines that are not cancelled, in whole cents of the reporting currency."""
    total = database.sql(
        "select coalesce(sum(amount_cents), 0) from line_store where status is distinct from 'cancelled'"
    )
    return int(total.fetchall()[0][0])


def _brought(database: Any, facts: tuple[Fact, ...], as_of: date, away: "Away") -> set[str]:
    """Leave the facts of the lines away as tables away_<fact>, their names among those of the lines."""
    queries = {fact.name: (fact.parts, fact.select) for fact in facts}
    schemas = {fact.name: fact.schema for fact in facts}
    found = set()
    for fact, batches in away.facts(queries, counted(as_of)):
        store(database, f"away_{fact}", schemas[fact], batches)
        for column in schemas[fact].names:
            if column in NAMES:
                add_names(database, column, f"away_{fact}")
        found.add(fact)
    return found


def _ranked(database: Any, column: str) -> pa.Array:
    """All names of a column in order, the empty one first; leaves ranked_<column>: code, name, place."""
    database.execute(
        f"create or replace temp table ranked_{column} as select code, name,"
        f" cast(row_number() over (order by name) as integer) as place from {NAMES[column]}"
    )
    found = database.sql(f"select name from ranked_{column} order by place").fetchall()
    return pa.array(["", *(name for (name,) in found)], pa.large_string())


def _frame(database: Any, fact: Fact, names: Mapping[str, pa.Array], *, shared: bool) -> pd.DataFrame:
    """A fact as the book has it, ordered by its keys; with that of the lines away where it is shared.

    `names` are those of each column that has codes, in order.
    """
    coded = [name for name in fact.keys if name in names]
    source = _placed(f"(with {fact.parts} {fact.select})", coded, "code")
    sums = {name: f"cast({name} as {_TYPES.get(name, 'bigint')}) as {name}" for name in fact.sums}
    if shared:
        source = f"(select * from {source} union all by name"
        source += f" select * from {_placed(f'away_{fact.name}', coded, 'name')})"
        sums = {name: f"cast(sum({name}) as {_TYPES.get(name, 'bigint')}) as {name}" for name in fact.sums}
    keys = ", ".join(fact.keys)
    grouped = f" group by {keys}" if shared else ""
    query = f"select {', '.join([keys, *sums.values()])} from {source}{grouped} order by {keys}"
    table = database.sql(query).to_arrow_table()
    return pd.DataFrame({name: _column(table.column(name), names.get(name)) for name in table.column_names})


def _placed(source: str, coded: Sequence[str], known: str) -> str:
    """The rows of a source with the place of each name in place of its code or name (`known`)."""
    places = ", ".join(f"coalesce({name}s.place, 0) as {name}" for name in coded)
    joins = " ".join(f"left join ranked_{name} {name}s on {name}s.{known} = f.{name}" for name in coded)
    return f"(select f.* replace ({places}) from {source} f {joins})"


def _column(cells: pa.ChunkedArray, names: pa.Array | None) -> "pd.Series[Any]":
    """The cells of a fact as pandas has them, names in place of their places."""
    if names is not None:
        chunks = [names.take(chunk) for chunk in cells.chunks]
        cells = pa.chunked_array(chunks, pa.large_string())
    if cells.type == pa.date32():
        cells = cells.cast(pa.timestamp("us"))
    made: pd.Series[Any] = cells.to_pandas(types_mapper={pa.large_string(): _TEXT}.get)
    return made
