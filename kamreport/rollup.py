"""Order lines to facts: the only room that meets single lines. One pass, in the database, exact."""

from datetime import date
from typing import Any

import pandas as pd
import pyarrow as pa

from kamreport.model import Facts

_DAYS = """
with dated as (
    select account_id, date, sum(amount_cents) as net_cents,
        coalesce(sum(amount_cents) filter (cost_cents is not null), 0) as costed_cents,
        coalesce(sum(cost_cents), 0) as cost_cents, count(*) as lines
    from kept group by all
), firsts as (
    select account_id, min(date) as date from kept
    group by account_id, order_id having sum(amount_cents) > 0
), counted as (select account_id, date, count(*) as orders from firsts group by all)
select account_id, cast(date as timestamp) as date, cast(coalesce(orders, 0) as bigint) as orders,
    cast(net_cents as bigint) as net_cents, cast(costed_cents as bigint) as costed_cents,
    cast(cost_cents as bigint) as cost_cents, lines
from dated left join counted using (account_id, date) order by account_id, date
"""

_PRODUCTS = """
select account_id, cast(date_trunc('month', date) as timestamp) as month,
    coalesce(product_id, '') as product_id,
    cast(sum(amount_cents) as bigint) as net_cents,
    cast(coalesce(sum(amount_cents) filter (cost_cents is not null), 0) as bigint) as costed_cents,
    cast(coalesce(sum(cost_cents), 0) as bigint) as cost_cents,
    cast(coalesce(sum(cast(quantity as decimal(38, 6))), 0) as double) as units
from kept group by all order by account_id, month, product_id
"""

_DELIVERIES = """
with promised as (
    select account_id, max(promised_on) as promised_on,
        bool_and(coalesce(delivered_on <= promised_on, false) and in_full is distinct from false) as kept
    from kept where promised_on is not null group by account_id, order_id
)
select account_id, cast(promised_on as timestamp) as promised_on, count(*) as due,
    count(*) filter (kept) as kept
from promised group by account_id, promised_on order by account_id, promised_on
"""

_STOCK = """
select account_id, cast(date as timestamp) as date, count(*) as lines,
    count(*) filter (stock_out) as stock_outs
from kept where stock_out is not null group by account_id, date order by account_id, date
"""


def rollup(database: Any, as_of: date) -> Facts:
    """The facts of the table `lines` in the database, lines dated after `as_of` left out.

    Cancelled lines count for nothing. An order is known by its account and its identifier; it counts
    once, on its first day, when its lines together are worth more than nothing. It is kept when every
    promised line was delivered by its day and none is known to be short. Money is in whole cents; all sums
    are exact and the same in every run.
    """
    database.execute(
        "create or replace temp view kept as select * from lines where status is distinct from 'cancelled'"
        f" and date <= date '{as_of.isoformat()}'"
    )
    facts = Facts(*(_frame(database, query) for query in (_DAYS, _PRODUCTS, _DELIVERIES, _STOCK)))
    database.execute("drop view kept")
    return facts


def line_total_cents(database: Any) -> int:
    """The sum of all lines that are not cancelled, in whole cents of the reporting currency."""
    total = database.sql(
        "select coalesce(sum(amount_cents), 0) from lines where status is distinct from 'cancelled'"
    )
    return int(total.fetchall()[0][0])


def _frame(database: Any, query: str) -> pd.DataFrame:
    kinds = {pa.string(): pd.StringDtype(na_value=float("nan"))}
    frame: pd.DataFrame = database.sql(query).to_arrow_table().to_pandas(types_mapper=kinds.get)
    times = [name for name in frame.columns if name in ("date", "month", "promised_on")]
    return frame.astype(dict.fromkeys(times, "datetime64[us]"))
