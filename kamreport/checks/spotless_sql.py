"""The statement that puts a chunk's spotless order lines into `lines`: every rule kept, money exact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from kamreport.checks.columns import defaulted
from kamreport.checks.layout import Made, Shape
from kamreport.checks.lines import STORED
from kamreport.checks.money import LARGEST_CENTS, cents
from kamreport.checks.plans import NUMERIC, plain
from kamreport.checks.rules import one_of_filled
from kamreport.checks.sql import EXACT_DIGITS, literal, quoted, tables
from kamreport.checks.texts import LONG_TEXT
from kamreport.config import Mapped
from kamreport.contract import Column, Kind, Table

UNIT = 10_000  # of numbers that are whole ten-thousandths
BOUND = 10**13  # beyond it products may not fit the database's integers
SMALL = {2: 10**9, 3: 10**7}  # two factors up to this fit the short, much faster ones, a share with them
SMALL_CENTS = 10**11
FIRST_DAY, LAST_DAY = "date '1900-01-01'", "date '2099-12-31'"


def prepare(database: Any) -> None:
    """Leave the rates of each day as day_scales and the products' unit costs as product_costs."""
    database.execute(
        "create or replace temp table day_scales as select *, case when factor <= 10000000 and scale <="
        f" {BOUND} then cast(factor as bigint) end as small, try_cast(scale as bigint) as small_scale from"
        " (select currency as rate_currency, cast(day as date) as rate_day,"
        " mantissa * ten(greatest(-places, 0)) as factor, ten(greatest(places, 0)) as scale from (select *,"
        " unnest(generate_series(first, last, interval 1 day)) as day from exact_rates where last >= first))"
    )
    known = "used_products" in tables(database)
    source = "used_products" if known else "(select '' as product_id, null::varchar as unit_cost)"
    database.execute(
        "create or replace temp table product_costs as select product_id as cost_product,"
        f" unit_cost as product_cost from {source} where unit_cost is not null"
    )


def clean(database: Any) -> None:
    """Drop what `prepare` left."""
    database.execute("drop table if exists day_scales; drop table if exists product_costs")


@dataclass(frozen=True)
class Number:
    """SQL of a number that may be NULL: its digits as a whole, how many are decimals, how many there are.

    Where `within` is false it is not to be multiplied.
    """

    value: str
    mantissa: str
    places: str
    digits: str
    within: str = "true"

    @property
    def is_whole(self) -> bool:
        """Whether it is in whole ten-thousandths."""
        return self.mantissa == self.value


def statement(
    table: Table,
    made: Mapping[str, Made],
    shapes: Mapping[str, Shape],
    mapped: Mapped,
    currency: str,
    file: int,
) -> str:
    """Insert into `line_store` the rows of `chunk_given` that are not `_odd` and break no rule."""
    numbers = {
        column.name: _number(column.name, shapes) for column in table.columns if column.kind in NUMERIC
    }
    cells = ", ".join(cell for column in table.columns for cell in _cells(column, made, shapes, mapped))
    quantity = numbers["quantity"]
    outputs = {
        "quantity": f"cast(quantity as double){f' / {UNIT}e0' if quantity.is_whole else ''}",
        "_file": str(file),
    }
    selected = ", ".join(
        f"cast({outputs.get(name, name)} as {kind}) as {name}" for name, kind in STORED.items()
    )
    return (
        f"insert into line_store select {selected} from (select *,"
        f" {_converted('own_amount', currency)} as amount_cents, case when own_cost is not null"
        f" then {_converted('own_cost', currency)} else own_standard end as cost_cents from (select *,"
        f" {_amount(numbers)} as own_amount, {_cost(numbers)} as own_cost,"
        f" {_standard(numbers)} as own_standard from (select _row, {cells} from chunk_given where not _odd)"
        f" left join day_scales on rate_currency = currency and rate_day = date"
        f" left join product_costs on cost_product = product_id))"
        f" where {' and '.join(_rules(table, made, shapes))}"
    )


def _cells(
    column: Column, made: Mapping[str, Made], shapes: Mapping[str, Shape], mapped: Mapped
) -> Iterator[str]:
    """A column's value, its default where it is empty; of numbers from text also whether they are odd."""
    name, shape = quoted(column.name), shapes.get(column.name)
    if shape is Shape.NUMBER:
        default = None if column.default is None else int(Decimal(column.default) * UNIT)
        yield name if default is None else f"coalesce({name}, {default}) as {name}"
        return
    value = "null" if shape is None else name
    if shape is Shape.TEXT:
        value = made[column.name].sql
        if column.kind in NUMERIC:
            text, value = value, plain(column, mapped).format(f"({value})")
            yield f"({text}) is not null and ({value}) is null as {quoted(column.name + ' odd')}"
    yield f"{defaulted(value, column)} as {name}"


def _number(name: str, shapes: Mapping[str, Shape]) -> Number:
    sql = quoted(name)
    if shapes.get(name) is Shape.NUMBER:
        return Number(sql, sql, "4", "14", f"abs({sql}) <= {BOUND}")
    return Number(sql, f"mantissa({sql})", f"places({sql})", f"length({sql})")


def _remainder(discount: Number) -> Number:
    """What is left of one after a discount."""
    value = discount.value
    if discount.is_whole:
        return Number(value, f"({UNIT} - {value})", "4", "5", f"{value} between 0 and {UNIT}")
    rest = f"(ten({discount.places}) - {discount.mantissa})"
    return Number(value, rest, discount.places, f"length({value}) + 1")


def _cents(number: Number) -> str:
    """Whole cents of a number, halves away from zero."""
    value = number.value
    return (
        f"({value} + 50 * sign({value})) // 100" if number.is_whole else f"try_cast({cents(value)} as bigint)"
    )


def _product(*factors: Number) -> str:
    """Whole cents of a product; NULL when a factor is NULL or there are too many digits."""
    within = " and ".join(factor.within for factor in factors)
    digits = " + ".join(factor.digits for factor in factors)
    product = " * ".join(f"cast({factor.mantissa} as hugeint)" for factor in factors)
    places = " + ".join(factor.places for factor in factors)
    large = (
        f"{within} and {digits} <= {EXACT_DIGITS} then halves_up({product}, cast({places} as integer) - 2)"
    )
    if not all(factor.is_whole for factor in factors):
        return f"case when {large} end"
    few = " and ".join(f"abs({factor.mantissa}) <= {SMALL[len(factors)]}" for factor in factors[:2])
    plain = " * ".join(factor.mantissa for factor in factors)
    scale = UNIT ** len(factors) // 100
    small = f"{within} and {few} then ({plain} + {scale // 2} * sign({plain})) // {scale}"
    return f"case when {small} when {large} end"


def _amount(numbers: Mapping[str, Number]) -> str:
    product = _product(numbers["quantity"], numbers["unit_price"], _remainder(numbers["discount"]))
    return f"case when amount is not null then {_cents(numbers['amount'])} else {product} end"


def _cost(numbers: Mapping[str, Number]) -> str:
    product = _product(numbers["quantity"], numbers["unit_cost"])
    return f"case when cost is not null then {_cents(numbers['cost'])} else {product} end"


def _standard(numbers: Mapping[str, Number]) -> str:
    """The cost of a line by its product's unit cost, where the line has none of its own."""
    unit = Number("product_cost", "mantissa(product_cost)", "places(product_cost)", "length(product_cost)")
    product = _product(numbers["quantity"], unit)
    return f"case when cost is null and unit_cost is null and product_cost is not null then {product} end"


def _converted(own: str, currency: str) -> str:
    """Whole cents in the reporting currency; NULL without a rate."""
    exact, short = f"cast({own} as hugeint) * factor", f"cast({own} as bigint) * small"
    return (
        f"case when currency is null or currency = {literal(currency)} then {own}"
        f" when small is not null and abs({own}) <= {SMALL_CENTS}"
        f" then ({short} + sign({own}) * (small_scale // 2)) // small_scale"
        f" when abs({own}) <= {LARGEST_CENTS}"
        f" then try_cast(sign({exact}) * ((2 * abs({exact}) + scale) // (2 * scale)) as bigint) end"
    )


def _rules(table: Table, made: Mapping[str, Made], shapes: Mapping[str, Shape]) -> Iterator[str]:
    """What holds for every spotless line; none of these is NULL."""
    for column in table.columns:
        name, shape = quoted(column.name), shapes.get(column.name)
        if column.required:
            yield f"{name} is not null"
        if column.kind is Kind.DATE:
            yield _or_empty(name, f"{name} between {FIRST_DAY} and {LAST_DAY}")
        if column.kind in NUMERIC and shape is not None:
            yield from _bounds(column, shape)
        if column.kind is Kind.ID and shape is Shape.TEXT:
            yield _or_empty(name, f"length({name}) <= {LONG_TEXT}")
    for first, second in table.ordered:
        yield f"coalesce({quoted(first)} <= {quoted(second)}, true)"
    if table.one_of:
        yield f"({one_of_filled(table, made)})"
    yield from (f"coalesce(abs({one}) <= {LARGEST_CENTS}, false)" for one in ("own_amount", "amount_cents"))
    unit = "(unit_cost is not null or product_cost is not null)"
    needed = f"cost is not null or (quantity is not null and {unit})"
    yield f"(not ({needed}) or coalesce(abs(cost_cents) <= {LARGEST_CENTS}, false))"
    yield _or_empty("own_cost", f"abs(own_cost) <= {LARGEST_CENTS}")


def _bounds(column: Column, shape: Shape) -> Iterator[str]:
    name = quoted(column.name)
    number, unit = (name, UNIT) if shape is Shape.NUMBER else (f"cast({name} as double)", 1)
    if shape is Shape.TEXT:
        yield f"not {quoted(column.name + ' odd')}"
    if column.low is not None:
        yield _or_empty(name, f"{number} >= {int(column.low * unit) if unit > 1 else column.low!r}")
    if column.high is not None:
        yield _or_empty(name, f"{number} <= {int(column.high * unit) if unit > 1 else column.high!r}")


def _or_empty(name: str, rule: str) -> str:
    return f"({name} is null or {rule})"
