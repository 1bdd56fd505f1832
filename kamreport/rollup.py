"""Order lines to facts: the only room that adds up single lines. One text of SQL, wherever the lines are."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa

from kamreport.model import Facts
from kamreport.warehouse.storing import store

if TYPE_CHECKING:
    from kamreport.warehouse.away import Away

_TIMES = ("date", "month", "promised_on")
_TYPES = {"units": "double"}  # all others are whole numbers
_KINDS = {
    "account_id": pa.string(),
    "product_id": pa.string(),
    "units": pa.decimal128(38, 6),
    **dict.fromkeys(_TIMES, pa.date32()),
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
        coalesce(product_id, '') as product_id, amount_cents, cost_cents, quantity from kept
)
""",
    """
select account_id, month, product_id, cast(sum(amount_cents) as bigint) as net_cents,
    cast(sum(case when cost_cents is not null then amount_cents else 0 end) as bigint) as costed_cents,
    cast(sum(coalesce(cost_cents, 0)) as bigint) as cost_cents,
    coalesce(sum(cast(quantity as decimal(38, 6))), 0) as units
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
    """The facts of the table `lines` in the database and of the lines away, those after `as_of` left out.

    Cancelled lines count for nothing. An order is known by its account and its identifier; it counts
    once, on its first day, when its lines together are worth more than nothing. It is kept when every
    promised line was delivered by its day and none is known to be short. Money is in whole cents; all sums
    are exact and the same in every run, wherever the lines are.
    """
    facts = (_DAYS, _PRODUCTS, _DELIVERIES, _STOCK)
    brought = _brought(database, facts, as_of, away) if away is not None else set()
    database.execute(f"create or replace temp view kept as select * from lines where {counted(as_of)}")
    found = Facts(*(_frame(database, fact, shared=fact.name in brought) for fact in facts))
    database.execute("drop view kept")
    for name in brought:
        database.execute(f"drop table away_{name}")
    return found


def line_total_cents(database: Any) -> int:
    """The sum of all lines that are not cancelled, in whole cents of the reporting currency."""
    total = database.sql(
        "select coalesce(sum(amount_cents), 0) from lines where status is distinct from 'cancelled'"
    )
    return int(total.fetchall()[0][0])


def _brought(database: Any, facts: tuple[Fact, ...], as_of: date, away: "Away") -> set[str]:
    """Leave the facts of the lines away as tables away_<fact>; returns which."""
    queries = {fact.name: (fact.parts, fact.select) for fact in facts}
    schemas = {fact.name: fact.schema for fact in facts}
    names = set()
    for name, batches in away.facts(queries, counted(as_of)):
        store(database, f"away_{name}", schemas[name], batches)
        names.add(name)
    return names


def _frame(database: Any, fact: Fact, *, shared: bool) -> pd.DataFrame:
    """A fact as the book has it, ordered by its keys; with that of the lines away where it is shared."""
    keys = ", ".join(fact.keys)
    typed = [f"cast({name} as timestamp) as {name}" if name in _TIMES else name for name in fact.keys]
    summed = [f"cast(sum({name}) as {_TYPES.get(name, 'bigint')}) as {name}" for name in fact.sums]
    source = f"(with {fact.parts} {fact.select})"
    if shared:
        source = f"(select * from {source} union all by name select * from away_{fact.name})"
    kinds = {pa.string(): pd.StringDtype(na_value=float("nan"))}
    query = f"select {', '.join([*typed, *summed])} from {source} group by {keys} order by {keys}"
    frame: pd.DataFrame = database.sql(query).to_arrow_table().to_pandas(types_mapper=kinds.get)
    times = [name for name in frame.columns if name in _TIMES]
    return frame.astype(dict.fromkeys(times, "datetime64[us]"))
