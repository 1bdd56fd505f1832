"""The order lines that stay in their database: what is known of them, and queries of them."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa

from kamreport.engines import connected
from kamreport.engines.engine import Engine, LackingError, RefusedError, Rows
from kamreport.errors import DataError
from kamreport.warehouse.lines import Lines

LINE = pa.schema(
    [
        *((name, pa.string()) for name in ("account_id", "order_id")),
        ("date", pa.date32()),
        ("product_id", pa.string()),
        ("quantity", pa.decimal128(38, 6)),
        *((name, pa.int64()) for name in ("amount_cents", "cost_cents")),
        ("status", pa.string()),
        *((name, pa.date32()) for name in ("promised_on", "delivered_on")),
        *((name, pa.bool_()) for name in ("in_full", "stock_out")),
        ("_file", pa.string()),
        ("_row", pa.int64()),
    ]
)
TOTAL = "select count(*) as n, cast(coalesce(sum(amount_cents), 0) as bigint) as net from plain"


@dataclass(frozen=True)
class Place:
    """Where the lines are: the file that holds the query, the database's address, its password if any."""

    folder: Path
    file: str
    address: str
    password: str | None = field(repr=False)

    @contextmanager
    def engine(self) -> Iterator[Engine]:
        """A connection. DataError where it fails now though it has answered before."""
        try:
            with connected(self.address, self.password, self.folder) as engine:
                yield engine
        except (LackingError, RefusedError) as error:
            raise DataError(f"{self.file}: the database {self.address} says: {error}") from error


@dataclass(frozen=True)
class Away:
    """Order lines that stay in their database: how many, what they come to in whole cents, the last day.

    `products` counts the lines of each product whose name is plain, those that came over among them.
    """

    place: Place
    lines: Lines
    count: int
    net_cents: int
    last_day: date | None
    products: Mapping[str, int]

    def facts(
        self, queries: Mapping[str, tuple[str, str]], counted: str
    ) -> Iterator[tuple[str, Iterator[Rows]]]:
        """The answers to queries of the lines `kept`, by name: those that fulfil the condition `counted`.

        Raises DataError when the lines are no longer those that were checked.
        """
        with self.place.engine() as engine:
            count, net_cents = one(engine, self.lines.plain(TOTAL))
            if (count, net_cents) != (self.count, self.net_cents):
                raise DataError(
                    f"{self.place.file}: the order lines in the database have changed since they were"
                    " checked: build again, when nothing is being loaded there."
                )
            for name, (parts, select) in queries.items():
                yield name, engine.batches(self.lines.kept(counted, parts, select))[1]

    def of(self, account: str, counted: str) -> Rows:
        """The lines of one account that fulfil a condition, in the columns of `LINE`.

        They are placed in file/account, row by row in the order of days: in the file itself they have no row.
        """
        ordered = "date, order_id, product_id, amount_cents, quantity, cost_cents"
        mine = f"account_id = {self.lines.dialect.literal(account)}"
        with self.place.engine() as engine:
            query = self.lines.plain(f"select * from plain where {mine} and {counted} order by {ordered}")
            found = every(engine.batches(query)[1])
        return [(*line, f"{self.place.file}/{account}", row) for row, line in enumerate(found, 1)]

    def shared(self) -> Iterator[Rows]:
        """Account and order of the orders whose identifier two accounts use, or one whose lines came over."""
        pairs = (
            ", pairs as (select account_id, order_id from plain group by account_id, order_id),"
            " shared as (select order_id from pairs group by order_id having count(*) > 1)"
            " select p.account_id, p.order_id from pairs p join shared s on s.order_id = p.order_id"
        )
        with self.place.engine() as engine:
            yield from engine.batches(self.lines.plain(pairs))[1]
            if aside := self.lines.lent.get("aside"):
                others = (
                    "select distinct account_id, order_id from plain"
                    f" where order_id in (select order_id from {aside})"
                )
                yield from engine.batches(self.lines.plain(others))[1]


def one(engine: Engine, query: str) -> tuple[Any, ...]:
    """The single row of an answer."""
    (row,) = every(engine.batches(query)[1])
    return row


def every(batches: Iterable[Rows]) -> Rows:
    """All rows of an answer."""
    return [row for rows in batches for row in rows]
