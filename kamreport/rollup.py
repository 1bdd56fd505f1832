"""Order lines to facts: the only room that adds up single lines. One text of SQL, wherever the lines are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from kamreport.checks.lines import NAMES, add_names
from kamreport.checks.sql import rows
from kamreport.model import Facts
from kamreport.warehouse.storing import store

if TYPE_CHECKING:
    from kamreport.warehouse.away import Away

Places = npt.NDArray[np.int64]

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


@dataclass(frozen=True)
class Ranked:
    """The names of a column that has codes, in order, the empty one first; the place of each code."""

    places: Places
    names: pa.Array


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
    ranked = {column: _ranked(database, column) for column in NAMES}
    found = Facts(*(_frame(database, fact, ranked, shared=fact.name in brought) for fact in facts))
    database.execute("drop view kept")
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


def _ranked(database: Any, column: str) -> Ranked:
    """The names of a column in order, and the place of each code in it."""
    found = rows(database, f"select code, name from {NAMES[column]} order by name")
    places = np.zeros(len(found) + 1, np.int64)
    places[[code for code, _ in found]] = np.arange(1, len(found) + 1)
    return Ranked(places, pa.array(["", *(name for _, name in found)], pa.large_string()))


def _frame(database: Any, fact: Fact, ranked: Mapping[str, Ranked], *, shared: bool) -> pd.DataFrame:
    """A fact as the book has it, ordered by its keys; with that of the lines away where it is shared.

    `ranked` has the names of each column that has codes.
    """
    source = f"(with {fact.parts} {fact.select})"
    sums = ", ".join(f"cast({name} as {_TYPES.get(name, 'bigint')}) as {name}" for name in fact.sums)
    keys = ", ".join(fact.keys)
    if shared:
        added = ", ".join(f"sum({name}) as {name}" for name in fact.sums)
        both = f"(select * from {source} union all by name select * from {_away(fact)})"
        source = f"(select {keys}, {added} from {both} group by {keys})"
    table = database.sql(f"select {keys}, {sums} from {source}").to_arrow_table()
    columns = dict(zip(table.column_names, table.columns, strict=True))
    del table
    places = {name: _places(columns[name], ranked.get(name)) for name in fact.keys}
    order = _order(list(places.values()))
    made: dict[str, Any] = {}
    for name in list(columns):
        cells = columns.pop(name)
        if name in ranked:
            taken = ranked[name].names.take(pa.array(places[name][order]))
            made[name] = pd.Series(_TEXT.__from_arrow__(taken), copy=False)  # type: ignore[attr-defined]
        elif name in places:
            made[name] = places[name][order].astype("datetime64[D]").astype("datetime64[us]")
        else:
            made[name] = cells.to_numpy()[order]
    return pd.DataFrame(made, copy=False)


def _away(fact: Fact) -> str:
    """The fact of the lines away, with codes in place of names."""
    coded = [name for name in fact.keys if name in NAMES]
    codes = ", ".join(f"{name}s.code as {name}" for name in coded)
    joins = " ".join(f"left join {NAMES[name]} {name}s on {name}s.name = f.{name}" for name in coded)
    return f"(select f.* replace ({codes}) from away_{fact.name} f {joins})"


def _places(cells: pa.ChunkedArray, ranked: Ranked | None) -> Places:
    """The places of names, 0 of none, or days since 1970."""
    whole: Places = cells.cast(pa.int32()).fill_null(0).to_numpy().astype(np.int64)
    return whole if ranked is None else ranked.places[whole]


def _order(keys: Sequence[Places]) -> Places:
    """In which order rows stand by their keys, which are different for each."""
    size, joined = 1, np.zeros(len(keys[0]), np.int64)
    for key in keys:
        low, high = (int(key.min()), int(key.max())) if len(key) else (0, 0)
        size *= high - low + 1
        joined = joined * (high - low + 1) + (key - low)
    return np.argsort(joined) if size < 2**63 else np.lexsort(list(reversed(keys)))
