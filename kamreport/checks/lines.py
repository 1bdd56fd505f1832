"""Order lines: what each is worth, in whole cents of the reporting currency."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa

from kamreport.checks.log import Log, Rule
from kamreport.checks.money import (
    EXACT,
    LARGEST_CENTS,
    cents,
    converted,
    fill_exact,
    lacking,
    rate_rules,
    rated,
    too_large,
)
from kamreport.checks.sql import literal, rows, tables
from kamreport.config import Config
from kamreport.contract import Table
from kamreport.database import disk

COLUMNS = {
    "account_id": "varchar", "order_id": "varchar", "date": "date", "product_id": "varchar",
    "quantity": "double", "amount_cents": "bigint", "cost_cents": "bigint", "status": "varchar",
    "promised_on": "date", "delivered_on": "date", "in_full": "boolean", "stock_out": "boolean",
    "_file": "varchar", "_row": "bigint",
}  # fmt: skip
NAMES = {"account_id": "line_accounts", "product_id": "line_products"}
"""The tables (code, name) of the columns that line_store has as whole numbers."""
STORED = COLUMNS | {
    **dict.fromkeys(NAMES, "integer"),
    "status": "enum('open', 'delivered', 'cancelled')",
    "_file": "smallint",
}
_EXACT = (
    ("amount own", ("amount",), "true"),
    ("amount own", ("quantity", "unit_price", "remainder"), "amount is null"),
    ("cost own", ("cost",), "true"),
    ("cost own", ("quantity", "unit_cost"), "cost is null"),
    ("standard cost cents", ("quantity", "product_cost"), "true"),
)
"""Columns of cells_orders, what they are the product of, and where."""
_KNOWN = {"account_id": "used_accounts", "product_id": "used_products"}


def price_lines(database: Any, table: Table, config: Config, log: Log, *, foreign: bool) -> None:
    """Leave priced_orders: cells_orders with the columns `amount cents` and `cost cents`.

    The amount is the one written, else quantity x unit price x (1 - discount); the cost is the one
    written, else quantity x the line's unit cost, else quantity x the product's, which is in the
    reporting currency. Each product is exact, rounded once to its own currency's cent and once more
    after conversion, halves away from zero. Amounts that are too large or lack a rate are reported.
    `foreign`: whether any row may need a rate.
    """
    _remainders(database)
    products = "used_products" in tables(database)
    source = rated(database, table, config.currency, foreign=foreign)
    database.execute(
        "create or replace temp table cells_orders as select *,"
        f' {_first("amount", ("amount",), ("quantity", "unit_price", "remainder"))} as "amount own",'
        f' {_first("cost", ("cost",), ("quantity", "unit_cost"))} as "cost own",'
        f' {cents("quantity", "product_cost")} as "standard cost cents" from'
        f" (select o.*, d.remainder, {'p.unit_cost' if products else 'cast(null as varchar)'} as product_cost"
        f" from {source} o left join discounts d on o.discount = d.discount"
        f"{' left join used_products p on o.product_id = p.product_id' if products else ''})"
    )
    rules = rate_rules(table, config.currency, config.rate_days) if foreign else []
    products_of = {cells: lacking(*cells) for cells in _EXACT}
    found = log.check("orders", "cells_orders", rules, list(products_of.values()))
    for cells, long in zip(products_of, found, strict=True):
        if long:
            fill_exact(database, "cells_orders", *cells)
    amount, cost = (converted(f'"{name} own"', rated=foreign) for name in ("amount", "cost"))
    database.execute(
        f'create or replace temp view priced_orders as select *, {amount} as "amount cents",'
        f' case when "cost own" is not null then {cost} else "standard cost cents" end as "cost cents"'
        " from cells_orders"
    )
    rules = []
    for name in ("amount", "cost"):
        told = f'{name} is not null and abs("{name} own") > {LARGEST_CENTS}'  # by its range
        rules.append(Rule("amount-size", f"({too_large(name)}) and not ({told})", name))
    log.check("orders", "priced_orders", rules)


def _first(written: str, alone: tuple[str, ...], factors: tuple[str, ...]) -> str:
    return f"case when {written} is not null then {cents(*alone)} else {cents(*factors)} end"


def _remainders(database: Any) -> None:
    """Leave discounts: each distinct discount with what remains of one, as canonical decimals."""
    found = [
        text
        for (text,) in rows(database, "select distinct discount from cells_orders where discount is not null")
    ]
    rest = [f"{EXACT.subtract(Decimal(1), Decimal(text)):f}" for text in found]
    schema = pa.schema([("discount", pa.string()), ("remainder", pa.string())])
    database.register("discounts_given", pa.table([found, rest], schema=schema))
    database.execute("create or replace temp table discounts as select * from discounts_given")
    database.unregister("discounts_given")


def start_lines(database: Any, files: Sequence[str] = ()) -> tuple[str, ...]:
    """Leave the view `lines` of the empty table line_store, in which files are numbers: those of the answer.

    These are the files given, whose lines are so many that the table is on disk, and those of raw_orders.
    Accounts and products are codes of the tables of NAMES, which hold those known already; the view
    coded_lines shows the codes.
    """
    there = tables(database)
    place = disk(database) if files else ""
    found = rows(database, "select distinct _file from raw_orders") if "raw_orders" in there else []
    named = tuple(sorted({*files, *(file for (file,) in found)}))
    columns = ", ".join(f"{name} {kind}" for name, kind in STORED.items())
    cases = "".join(f" when {number} then {literal(file)}" for number, file in enumerate(named))
    file = f"case _file{cases} end" if named else "''"
    database.execute(f"create or replace table {place}line_store ({columns})")
    for name, table in NAMES.items():
        database.execute(f"create or replace table {table} (code integer, name varchar)")
        if _KNOWN[name] in there:
            add_names(database, name, _KNOWN[name])
    shown = {"_file": file, "status": "cast(status as varchar)", **{name: f"{name}s.name" for name in NAMES}}
    selected = ", ".join(f"{shown.get(name, name)} as {name}" for name in COLUMNS)
    joins = " ".join(
        f"left join {table} {name}s on {name}s.code = line_store.{name}" for name, table in NAMES.items()
    )
    database.execute(
        f"create or replace view lines as select {selected} from line_store {joins};"
        f" create or replace view coded_lines as select * replace ({file} as _file) from line_store"
    )
    return named


def add_names(database: Any, column: str, source: str) -> None:
    """Give a code to each name in a column of `source` that has none yet."""
    table = NAMES[column]
    database.execute(
        f"insert into {table} select (select count(*) from {table}) + row_number() over (order by {column}),"
        f" {column} from (select distinct {column} from {source} where {column} is not null)"
        f" anti join {table} on name = {column}"
    )


def names(database: Any, column: str) -> dict[str, int]:
    """The code of each name of a column."""
    return dict(rows(database, f"select name, code from {NAMES[column]}"))


def put_names(database: Any, column: str, codes: Mapping[str, int]) -> None:
    """Leave these names with their codes in place of those of a column."""
    found = pa.table({"code": pa.array(codes.values(), pa.int32()), "name": pa.array(codes, pa.string())})
    database.register("names_given", found)
    database.execute(f"create or replace table {NAMES[column]} as select * from names_given")
    database.unregister("names_given")


def add_lines(database: Any, source: str, files: Sequence[str]) -> None:
    """Put the rows of `source`, which has COLUMNS, into line_store; `files` are its files in order."""
    for name in NAMES:
        add_names(database, name, source)
    cases = "".join(f" when {literal(file)} then {number}" for number, file in enumerate(files))
    stored = {"_file": f"case _file{cases} end" if files else "null"}
    stored |= {name: f"{name}s.code" for name in NAMES}
    selected = ", ".join(
        f"cast({stored.get(name, f's.{name}')} as {kind}) as {name}" for name, kind in STORED.items()
    )
    joins = " ".join(f"left join {table} {name}s on {name}s.name = s.{name}" for name, table in NAMES.items())
    database.execute(f"insert into line_store select {selected} from {source} s {joins}")


def store_lines(database: Any, files: Sequence[str], *, aside: bool) -> None:
    """Add the usable rows of priced_orders to `lines`. `aside`: whether some, in bad_orders, are not."""
    kept = " anti join bad_orders using (_file, _row)" if aside else ""
    source = (
        '(select * exclude ("amount cents", "cost cents"), "amount cents" as amount_cents,'
        f' "cost cents" as cost_cents from priced_orders{kept})'
    )
    add_lines(database, source, files)
    database.execute(
        "create or replace temp view used_orders as select * from coded_lines;"
        " drop view priced_orders; drop table cells_orders"
    )
