"""What is noticed of the lines that stay in their database, told once of all, with those that came over."""

from typing import Any

import pyarrow as pa

from kamreport.checks.keys import check_shared_orders
from kamreport.checks.log import Log
from kamreport.checks.sql import literal, rows, tables
from kamreport.faults import Done, Fault
from kamreport.warehouse.away import Away
from kamreport.warehouse.storing import store

_PAIRS = pa.schema([("account_id", pa.string()), ("order_id", pa.string())])


def tell(away: Away, database: Any, log: Log) -> None:
    """Report orders whose identifier several accounts use, and products that are not in their table."""
    _shared(away, database, log)
    _products(away, database, log)


def _shared(away: Away, database: Any, log: Log) -> None:
    store(database, "away_orders", _PAIRS, away.shared())
    database.execute(
        "create or replace temp view every_order as select account_id, order_id, _file, _row from lines"
        f" union all select account_id, order_id, {literal(away.place.file)}, null from away_orders"
    )
    check_shared_orders(database, log, "every_order")
    database.execute("drop view every_order; drop table away_orders")


def _products(away: Away, database: Any, log: Log) -> None:
    """Unknown products, counted over all lines in place of those alone that came over."""
    if "used_products" not in tables(database):
        return
    known = {product for (product,) in rows(database, "select product_id from used_products")}
    unknown = sorted(away.products.keys() - known)
    for product in unknown:
        database.execute(
            "delete from faults_found where rule = 'product-unknown' and \"table\" = 'orders' and value = ?",
            [product],
        )
    log.add(
        Fault(
            "orders",
            away.place.file,
            "product-unknown",
            Done.NOTICED,
            column="product_id",
            value=product,
            values=(("count", away.products[product]),),
        )
        for product in unknown
    )
