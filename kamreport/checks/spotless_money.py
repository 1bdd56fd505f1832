"""SQL of what a line is worth in whole cents, exact; no longer than the numbers of its chunk ask for."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import prod

from kamreport.checks.layout import Known, Shape
from kamreport.checks.money import LARGEST_CENTS, cents
from kamreport.checks.sql import EXACT_DIGITS, quoted
from kamreport.contract import Column

UNIT = 10_000  # of numbers that are whole ten-thousandths
BOUND = 10**13  # beyond it products may not fit the database's integers
SHORT = 2**62  # products up to this, and their halves, fit the short, much faster integers
SMALL_CENTS = 10**11
NOTHING = "cast(null as bigint)"


@dataclass(frozen=True)
class Number:
    """SQL of a number that may be NULL: its digits as a whole, how many are decimals, how many there are.

    It is multiplied only where `within` is true. `most` is the largest whole there is in the chunk, whatever
    its sign; None where it is not known. `full` says that none is NULL, `filled` that not all are.
    """

    value: str
    mantissa: str
    places: str
    digits: str
    most: int | None = None
    full: bool = False
    filled: bool = True
    within: str = "true"

    @property
    def is_whole(self) -> bool:
        """Whether it is in whole ten-thousandths."""
        return self.most is not None


@dataclass(frozen=True)
class Money:
    """SQL of whole cents that may be NULL; `most` and `full` as of a number.

    Where `most` is known it is filled wherever all that it is made of is filled.
    """

    sql: str
    most: int | None = None
    full: bool = False

    @property
    def sure(self) -> bool:
        """Whether no amount is too large to be used."""
        return self.most is not None and self.most <= LARGEST_CENTS


def number(column: Column, shape: Shape | None, known: Mapping[str, Known]) -> Number:
    """A column as a number, its default where it is empty."""
    sql = quoted(column.name)
    if shape is None:
        return Number(sql, sql, "4", "14", 0, filled=False)
    if shape is Shape.TEXT:
        return Number(sql, f"mantissa({sql})", f"places({sql})", f"length({sql})")
    there, default = known[column.name], Decimal(column.default or "0") * UNIT
    most = max(abs(there.low), abs(there.high), int(abs(default)))
    full = there.full or column.default is not None
    within = "true" if most <= BOUND else f"abs({sql}) <= {BOUND}"
    return Number(sql, sql, "4", "14", most, full, there.filled or full, within)


def remainder(discount: Number) -> Number:
    """What is left of one after a discount from 0 to 1."""
    value = discount.value
    if not discount.is_whole:
        rest = f"(ten({discount.places}) - {discount.mantissa})"
        return Number(value, rest, discount.places, f"length({value}) + 1")
    most = UNIT if discount.most is not None and discount.most <= UNIT else SHORT
    within = f"{value} between 0 and {UNIT}"
    return Number(value, f"({UNIT} - {value})", "4", "5", most, discount.full, within=within)


def amount(numbers: Mapping[str, Number]) -> Money:
    """The amount of a line in its own currency."""
    discount = numbers["discount"]
    factors = [numbers["quantity"], numbers["unit_price"]]
    if discount.most != 0:
        factors.append(remainder(discount))
    return _first(numbers["amount"], product(*factors))


def cost(numbers: Mapping[str, Number]) -> Money:
    """The cost of a line in its own currency."""
    return _first(numbers["cost"], product(numbers["quantity"], numbers["unit_cost"]))


def standard(numbers: Mapping[str, Number]) -> str:
    """The cost of a line by its product's unit cost, where it has none of its own; "" where all have one."""
    if numbers["cost"].full or numbers["unit_cost"].full or not numbers["quantity"].filled:
        return ""
    unit = Number("product_cost", "mantissa(product_cost)", "places(product_cost)", "length(product_cost)")
    made = product(numbers["quantity"], unit)
    return f"case when cost is null and unit_cost is null and product_cost is not null then {made.sql} end"


def _first(written: Number, otherwise: Money) -> Money:
    """Whole cents of the number that is written, else of what it is made from."""
    if not written.filled:
        return otherwise
    own = _cents(written)
    if written.full:
        return own
    most = None if own.most is None or otherwise.most is None else max(own.most, otherwise.most)
    sql = f"case when {written.value} is not null then {own.sql} else {otherwise.sql} end"
    return Money(sql, most, otherwise.full)


def _cents(one: Number) -> Money:
    """Whole cents of a number, halves away from zero."""
    if one.most is None:
        return Money(f"try_cast({cents(one.value)} as bigint)")
    return Money(_halves_up(one.value, UNIT // 100), one.most // 100 + 1, one.full)


def product(*factors: Number) -> Money:
    """Whole cents of a product; NULL when a factor is NULL or there are too many digits."""
    if not all(factor.filled for factor in factors):
        return Money(NOTHING, 0)
    full = all(factor.full for factor in factors)
    scale = UNIT ** len(factors) // 100
    most = prod(factor.most for factor in factors if factor.most is not None)
    if all(factor.is_whole for factor in factors) and most + scale < SHORT:
        whole = " * ".join(factor.mantissa for factor in factors)
        return Money(_halves_up(whole, scale), most // scale + 1, full)
    within = " and ".join(factor.within for factor in factors)
    digits = " + ".join(factor.digits for factor in factors)
    exact = " * ".join(f"cast({factor.mantissa} as hugeint)" for factor in factors)
    places = " + ".join(factor.places for factor in factors)
    rounded = f"halves_up({exact}, cast({places} as integer) - 2)"
    return Money(f"case when {within} and {digits} <= {EXACT_DIGITS} then {rounded} end")


def _halves_up(whole: str, scale: int) -> str:
    return f"({whole} + {scale // 2} * sign({whole})) // {scale}"


def converted(own: str, *, foreign: bool) -> str:
    """Whole cents in the reporting currency; NULL without a rate. `foreign`: whether one may be needed."""
    if not foreign:
        return own
    exact, short = f"cast({own} as hugeint) * factor", f"cast({own} as bigint) * small"
    return (
        f"case when _rate is null then {own}"
        f" when small is not null and abs({own}) <= {SMALL_CENTS}"
        f" then ({short} + sign({own}) * (small_scale // 2)) // small_scale"
        f" when abs({own}) <= {LARGEST_CENTS}"
        f" then try_cast(sign({exact}) * ((2 * abs({exact}) + scale) // (2 * scale)) as bigint) end"
    )
