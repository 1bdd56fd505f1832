"""The statement that puts a chunk's spotless order lines into `lines`: every rule kept, money exact.

What is known of all numbers of a chunk is not asked of each of them.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from kamreport.checks import spotless_money as money
from kamreport.checks.columns import defaulted
from kamreport.checks.layout import Laid, Made, Shape
from kamreport.checks.lines import NAMES, STORED
from kamreport.checks.money import LARGEST_CENTS
from kamreport.checks.plans import NUMERIC, plain
from kamreport.checks.rules import one_of_filled
from kamreport.checks.spotless_money import BOUND, UNIT, Money, Number
from kamreport.checks.sql import quoted, rows, tables
from kamreport.checks.texts import LONG_TEXT
from kamreport.config import Mapped
from kamreport.contract import Column, Kind, Table

DAYS = (date(1900, 1, 1), date(2099, 12, 31))
EPOCH = date(1970, 1, 1)


def prepare(database: Any) -> None:
    """Leave the rates of each day as day_scales, and the unit costs of products by code as product_costs."""
    database.execute(
        "create or replace temp table day_scales as select *, cast(row_number() over (order by currency, day)"
        " as integer) as number, case when factor <= 10000000 and scale <="
        f" {BOUND} then cast(factor as bigint) end as small, try_cast(scale as bigint) as small_scale from"
        " (select currency, cast(day as date) as day,"
        " mantissa * ten(greatest(-places, 0)) as factor, ten(greatest(places, 0)) as scale from (select *,"
        " unnest(generate_series(first, last, interval 1 day)) as day from exact_rates where last >= first))"
    )
    known = "used_products" in tables(database)
    source = "used_products" if known else "(select '' as product_id, null::varchar as unit_cost)"
    database.execute(
        "create or replace temp table product_costs as select code as cost_product, unit_cost as product_cost"
        f" from {source} p join {NAMES['product_id']} n on n.name = p.product_id where unit_cost is not null"
    )


def rate_numbers(database: Any) -> list[tuple[str, date, int]]:
    """Currency, day and number of the rates of day_scales."""
    return rows(database, "select currency, day, number from day_scales order by number")


def clean(database: Any) -> None:
    """Drop what `prepare` left."""
    database.execute("drop table if exists day_scales; drop table if exists product_costs")


def statement(table: Table, made: Mapping[str, Made], laid: Laid, mapped: Mapped, file: int) -> str:
    """Insert into `line_store` the rows of `chunk_given` that are not odd and break no rule."""
    foreign = laid.foreign
    numbers = {
        column.name: money.number(column, laid.shapes.get(column.name), laid.known)
        for column in table.columns
        if column.kind in NUMERIC
    }
    amount, cost, standard = money.amount(numbers), money.cost(numbers), money.standard(numbers)
    own_cost = money.converted("own_cost", foreign=foreign)
    if standard:
        own_cost = f"case when own_cost is not null then {own_cost} else own_standard end"
    cells = ", ".join(cell for column in table.columns for cell in _cells(column, made, laid, mapped))
    carried = ", _rate" if foreign else ""
    kept = " where not _odd" if len(laid.odd) else ""
    rates = " left join day_scales on number = _rate" if foreign else ""
    costs = " left join product_costs on cost_product = product_id" if standard else ""
    rules = [*_rules(table, made, laid), *_sizes(amount, cost, standard=bool(standard), foreign=foreign)]
    return (
        f"insert into line_store select {_stored(numbers, file)} from (select *,"
        f" {money.converted('own_amount', foreign=foreign)} as amount_cents, {own_cost} as cost_cents"
        f" from (select *, {amount.sql} as own_amount, {cost.sql} as own_cost"
        f"{f', {standard} as own_standard' if standard else ''}"
        f" from (select _row{carried}, {cells} from chunk_given{kept}){rates}{costs}))"
        f" where {' and '.join(rules) or 'true'}"
    )


def _stored(numbers: Mapping[str, Number], file: int) -> str:
    """The columns of line_store."""
    whole = f" / {UNIT}e0" if numbers["quantity"].is_whole else ""
    outputs = {"quantity": f"cast(quantity as double){whole}", "_file": str(file)}
    return ", ".join(f"cast({outputs.get(name, name)} as {kind}) as {name}" for name, kind in STORED.items())


def _cells(column: Column, made: Mapping[str, Made], laid: Laid, mapped: Mapped) -> Iterator[str]:
    """A column's value, its default where it is empty; of numbers from text also whether they are odd."""
    name, shape = quoted(column.name), laid.shapes.get(column.name)
    if shape is Shape.NUMBER:
        default = None if column.default is None else int(Decimal(column.default) * UNIT)
        full = default is None or laid.known[column.name].full
        yield name if full else f"coalesce({name}, {default}) as {name}"
        return
    value = "null" if shape is None else name
    if column.name in NAMES:
        yield f"cast({value} as integer) as {name}"
        return
    if shape is Shape.TEXT:
        value = made[column.name].sql
        if column.kind in NUMERIC:
            text, value = value, plain(column, mapped).format(f"({value})")
            yield f"({text}) is not null and ({value}) is null as {quoted(column.name + ' odd')}"
    yield f"{defaulted(value, column)} as {name}"


def _sizes(amount: Money, cost: Money, *, standard: bool, foreign: bool) -> Iterator[str]:
    """No amount is too large or has no rate; none of these is NULL."""
    sure = amount.sure and amount.full
    if not sure:
        yield f"coalesce(abs(own_amount) <= {LARGEST_CENTS}, false)"
    if foreign:
        yield f"coalesce(abs(amount_cents) <= {LARGEST_CENTS}, false)"
    if foreign or standard or not cost.sure:
        unit = "(unit_cost is not null or product_cost is not null)" if standard else "unit_cost is not null"
        needed = f"cost is not null or (quantity is not null and {unit})"
        yield f"(not ({needed}) or coalesce(abs(cost_cents) <= {LARGEST_CENTS}, false))"
    if not cost.sure:
        yield _or_empty("own_cost", f"abs(own_cost) <= {LARGEST_CENTS}")


def _rules(table: Table, made: Mapping[str, Made], laid: Laid) -> Iterator[str]:
    """What holds for every spotless line, where not all of the chunk are known to; none is NULL."""
    for column in table.columns:
        name, shape = quoted(column.name), laid.shapes.get(column.name)
        known = laid.known.get(column.name)
        if column.required and not (known and known.full):
            yield f"{name} is not null"
        if column.kind is Kind.DATE:
            first, last = ((day - EPOCH).days for day in DAYS)
            if not (known and first <= known.low and known.high <= last):
                yield _or_empty(name, f"{name} between date '{DAYS[0]}' and date '{DAYS[1]}'")
        if column.kind in NUMERIC and shape is not None:
            yield from _bounds(column, laid)
        if column.kind is Kind.ID and shape is Shape.TEXT:
            yield _or_empty(name, f"length({name}) <= {LONG_TEXT}")
    for one, other in table.ordered:
        yield f"coalesce({quoted(one)} <= {quoted(other)}, true)"
    if table.one_of and not any(_is_full(group, laid) for group in table.one_of):
        yield f"({one_of_filled(table, made)})"


def _is_full(group: tuple[str, ...], laid: Laid) -> bool:
    return all(name in laid.known and laid.known[name].full for name in group)


def _bounds(column: Column, laid: Laid) -> Iterator[str]:
    name, shape = quoted(column.name), laid.shapes[column.name]
    if shape is Shape.TEXT:
        yield f"not {quoted(column.name + ' odd')}"
        if column.low is not None:
            yield _or_empty(name, f"cast({name} as double) >= {column.low!r}")
        if column.high is not None:
            yield _or_empty(name, f"cast({name} as double) <= {column.high!r}")
        return
    known = laid.known[column.name]
    if column.low is not None and known.low < int(column.low * UNIT):
        yield _or_empty(name, f"{name} >= {int(column.low * UNIT)}")
    if column.high is not None and known.high > int(column.high * UNIT):
        yield _or_empty(name, f"{name} <= {int(column.high * UNIT)}")


def _or_empty(name: str, rule: str) -> str:
    return f"({name} is null or {rule})"
