"""What the lines are held against in their database: small tables of texts, lent to it for each query."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pyarrow as pa

from kamreport.checks.sql import rows, tables
from kamreport.sources.reading.relation import clean
from kamreport.warehouse.lines import COARSE, FINE

Texts = list[tuple[str | None, ...]]
COST = (15, 6)
COLUMNS = {
    "accounts": ("account_id",),
    "rates": ("currency", "day", "fine", "coarse"),
    "costs": ("product_id", "unit_cost"),
}


def small_tables(database: Any) -> Mapping[str, Texts]:
    """The known accounts; the rate of each day and currency; the products with a cost of their own.

    A rate, or a cost, of more digits than an engine counts exactly is left empty: its lines come over.
    """
    accounts = _used(database, "used_accounts", "select account_id from used_accounts order by all")
    days = "unnest(generate_series(first, last, interval 1 day))"
    rates = rows(
        database, f"select currency, cast({days} as date), mantissa, places from exact_rates order by all"
    )
    known = "select product_id, unit_cost from used_products where unit_cost is not null order by all"
    costs = _used(database, "used_products", known)
    return {
        "accounts": accounts,
        "rates": [
            (currency, str(day), *_rate(Decimal(mantissa).scaleb(-places)))
            for currency, day, mantissa, places in rates
        ],
        "costs": [(product, _fitting(Decimal(cost), *COST)) for product, cost in costs],
    }


def _used(database: Any, table: str, query: str) -> list[tuple[Any, ...]]:
    """The answer to a query of a checked table; nothing where that was not given."""
    return rows(database, query) if table in tables(database) else []


def cleaned_pairs(database: Any, pairs: Iterable[tuple[str, str]]) -> Texts:
    """Account and order of orders that come over whole, as written and as KamReport writes them.

    Only those of known accounts: all lines of others come over anyway.
    """
    if "used_accounts" not in tables(database):
        return []
    listed = sorted(set(pairs))
    names = ("account_id", "order_id")
    given = pa.table(
        {name: [pair[n] for pair in listed] for n, name in enumerate(names)},
        pa.schema([(name, pa.string()) for name in names]),
    )
    database.register("pairs_given", given)
    cleaned = ", ".join(f"{clean(name)} as {name}" for name in names)
    found = rows(
        database,
        f"select * from (select * from pairs_given union select {cleaned} from pairs_given)"
        " semi join used_accounts using (account_id) where order_id is not null order by all",
    )
    database.unregister("pairs_given")
    return found


def _rate(rate: Decimal) -> tuple[str | None, str | None]:
    fine = _fitting(rate, *FINE)
    return fine, None if fine else _fitting(rate, *COARSE)


def _fitting(number: Decimal, digits: int, places: int) -> str | None:
    """The number as text where it is exact in so many digits, so many of them after the point."""
    exponent = number.normalize().as_tuple().exponent
    fits = (
        isinstance(exponent, int) and -exponent <= places and abs(number) < Decimal(10) ** (digits - places)
    )
    return f"{number:f}" if fits else None
