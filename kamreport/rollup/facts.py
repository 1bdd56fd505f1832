"""The facts that order lines are added up to: their SQL, one text wherever the lines are."""

from dataclasses import dataclass

import pyarrow as pa

_KINDS = {
    "account_id": pa.string(),
    "product_id": pa.string(),
    "units": pa.decimal128(38, 6),
    **dict.fromkeys(("date", "month", "promised_on"), pa.date32()),
}
ORDERED = """
select account_id, min(date) as date, max(promised_on) as promised_on,
    case when sum(amount_cents) > 0 then 1 else 0 end as bought,
    min(case when promised_on is not null
        then case when delivered_on <= promised_on and coalesce(in_full, true) then 1 else 0 end end) as whole
from kept group by account_id, order_id
"""
"""The orders that the lines `kept` are of, without their names: as `ordered` some facts are of these."""


@dataclass(frozen=True)
class Fact:
    """One of the facts: its keys, what is summed for each, and the SQL that says so of the lines `kept`.

    `parts` are named queries to stand before `select`. The SQL is such that DuckDB, PostgreSQL and Spark
    all run it as it is. Sums of two sets of lines add up as long as no order is in both. A fact
    `of_orders` needs them as `ordered` too.
    """

    name: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    parts: str
    select: str
    of_orders: bool = False

    @property
    def whole_parts(self) -> str:
        """The named queries with that of `ordered` before them, where it is needed."""
        return f"ordered as ({ORDERED}), {self.parts}" if self.of_orders else self.parts

    @property
    def schema(self) -> pa.Schema:
        """The columns with their types: whole cents and counts but for units."""
        return pa.schema([(name, _KINDS.get(name, pa.int64())) for name in (*self.keys, *self.sums)])


DAYS = Fact(
    "days",
    ("account_id", "date"),
    ("orders", "net_cents", "costed_cents", "cost_cents", "lines"),
    """
dated as (
    select account_id, date, sum(amount_cents) as net,
        sum(case when cost_cents is not null then amount_cents else 0 end) as costed,
        sum(coalesce(cost_cents, 0)) as cost, count(*) as size
    from kept group by account_id, date
), counted as (
    select account_id, date, count(*) as orders from ordered where bought = 1 group by account_id, date
)
""",
    """
select d.account_id, d.date, coalesce(c.orders, 0) as orders, cast(d.net as bigint) as net_cents,
    cast(d.costed as bigint) as costed_cents, cast(d.cost as bigint) as cost_cents,
    d.size as lines
from dated d left join counted c on c.account_id = d.account_id and c.date = d.date
""",
    of_orders=True,
)

PRODUCTS = Fact(
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

DELIVERIES = Fact(
    "deliveries",
    ("account_id", "promised_on"),
    ("due", "kept"),
    """
promised as (select account_id, promised_on, whole from ordered where promised_on is not null)
""",
    """
select account_id, promised_on, count(*) as due, cast(sum(whole) as bigint) as kept
from promised group by account_id, promised_on
""",
    of_orders=True,
)

STOCK = Fact(
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

FACTS = (DAYS, PRODUCTS, DELIVERIES, STOCK)
