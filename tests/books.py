"""Small books for tests: plain rows in, a Book out, with facts rolled up the plain way."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd

from kamreport.contract import Kind
from kamreport.model import Book, Facts
from kamreport.period import Period, Span, containing
from kamreport.schema import TABLES

Row = Mapping[str, Any]

DTYPES = {
    Kind.NUMBER: "float64",
    Kind.MONEY: "float64",
    Kind.SHARE: "float64",
    Kind.DATE: "datetime64[us]",
    Kind.MOMENT: "datetime64[us]",
    Kind.FLAG: "boolean",
}


def table(name: str, rows: Sequence[Row]) -> pd.DataFrame:
    """Rows as the book holds them: every column of the contract, with its type."""
    contract = TABLES[name]
    strange = {key for row in rows for key in row} - set(contract.names)
    assert not strange, f"{name} has no columns {sorted(strange)}"
    columns = {
        column.name: pd.Series([row.get(column.name) for row in rows], dtype=DTYPES.get(column.kind, "str"))
        for column in contract.columns
    }
    return pd.DataFrame(columns)


def facts(rows: Sequence[Row]) -> Facts:
    """Order lines rolled up as kamreport.rollup promises, in plain Python.

    A row has account_id, order_id, date, amount, and may have cost, product_id, quantity, promised_on,
    delivered_on, in_full, stock_out, status.
    """
    lines = [row for row in rows if row.get("status") != "cancelled"]
    days: dict[tuple[str, Any], dict[str, int]] = {}
    products: dict[tuple[str, Any, str], dict[str, float]] = {}
    orders: dict[tuple[str, str], list[Row]] = {}
    stock: dict[tuple[str, Any], dict[str, int]] = {}
    for row in lines:
        account, day = row["account_id"], pd.Timestamp(row["date"])
        net, cost = round(row["amount"] * 100), row.get("cost")
        costed, paid = (net, round(cost * 100)) if cost is not None else (0, 0)
        fact = days.setdefault(
            (account, day), dict.fromkeys(("orders", "net_cents", "costed_cents", "cost_cents", "lines"), 0)
        )
        fact["net_cents"] += net
        fact["costed_cents"] += costed
        fact["cost_cents"] += paid
        fact["lines"] += 1
        month = day.replace(day=1)
        part = products.setdefault(
            (account, month, row.get("product_id") or ""),
            dict.fromkeys(("net_cents", "costed_cents", "cost_cents", "units"), 0),
        )
        part["net_cents"] += net
        part["costed_cents"] += costed
        part["cost_cents"] += paid
        part["units"] += row.get("quantity") or 0
        orders.setdefault((account, row["order_id"]), []).append(row)
        if row.get("stock_out") is not None:
            held = stock.setdefault((account, day), {"lines": 0, "stock_outs": 0})
            held["lines"] += 1
            held["stock_outs"] += int(row["stock_out"])
    deliveries: dict[tuple[str, Any], dict[str, int]] = {}
    for (account, _), group in orders.items():
        first = min(pd.Timestamp(row["date"]) for row in group)
        if sum(round(row["amount"] * 100) for row in group) > 0:
            days[(account, first)]["orders"] += 1
        promised = [row for row in group if row.get("promised_on") is not None]
        if promised:
            due = max(pd.Timestamp(row["promised_on"]) for row in promised)
            kept = all(
                row.get("delivered_on") is not None
                and pd.Timestamp(row["delivered_on"]) <= pd.Timestamp(row["promised_on"])
                and row.get("in_full") is not False
                for row in promised
            )
            fact = deliveries.setdefault((account, due), {"due": 0, "kept": 0})
            fact["due"] += 1
            fact["kept"] += int(kept)
    return Facts(
        days=_frame(
            days, ("account_id", "date"), ("orders", "net_cents", "costed_cents", "cost_cents", "lines")
        ),
        products=_frame(
            products,
            ("account_id", "month", "product_id"),
            ("net_cents", "costed_cents", "cost_cents", "units"),
        ),
        deliveries=_frame(deliveries, ("account_id", "promised_on"), ("due", "kept")),
        stock=_frame(stock, ("account_id", "date"), ("lines", "stock_outs")),
    )


def _frame(found: Mapping[Any, Any], keys: tuple[str, ...], values: tuple[str, ...]) -> pd.DataFrame:
    rows = [(*key, *(value[name] for name in values)) for key, value in sorted(found.items())]
    frame = pd.DataFrame(rows, columns=[*keys, *values])
    dates = {name: "datetime64[us]" for name in keys if name in ("date", "month", "promised_on")}
    words = {name: "str" for name in keys if name not in dates}
    numbers = {name: "float64" if name == "units" else "int64" for name in values}
    return frame.astype({**dates, **words, **numbers})


def book(
    accounts: Sequence[str] | Sequence[Row] = ("A",),
    orders: Sequence[Row] = (),
    *,
    as_of: date = date(2026, 9, 30),
    period: Period | None = None,
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    **tables: Sequence[Row],
) -> Book:
    """A book as of a day. Accounts may be given as bare identifiers."""
    listed = [{"account_id": one, "name": one} if isinstance(one, str) else one for one in accounts]
    given = {"accounts": listed, **tables}
    frames = {name: table(name, given.get(name, ())) for name in TABLES if name != "orders"}
    have = {name for name, frame in frames.items() if not frame.empty} | ({"orders"} if orders else set())
    whole = Book(
        as_of=date(9999, 1, 1),
        period=period or containing(as_of, Span.QUARTER),
        currency="EUR",
        tables=frames,
        facts=facts(orders),
        given=frozenset(have),
        settings=settings or {},
    )
    return whole.at(as_of, whole.period)
