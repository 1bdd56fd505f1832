"""Exact money: whole cents by integer arithmetic, halves away from zero, and the book's own rates."""

from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache
from typing import Any

import pyarrow as pa

from kamreport.checks import numbers
from kamreport.checks.log import Log, Rule
from kamreport.checks.sql import EXACT_DIGITS, literal, quoted, rows, tables
from kamreport.config import Config
from kamreport.contract import Kind, Table

RATE_DIGITS = 20
LARGEST_CENTS = 10**14

RATE_DAYS = {
    "orders": ("date",),
    "contracts": ("start",),
    "opportunities": ("opened_on", "closed_on", "expected_on"),
    "invoices": ("issued_on",),
}
EXACT = Context(prec=300, rounding=ROUND_HALF_UP)


def prepare_rates(database: Any, config_days: int) -> None:
    """Leave the usable rates as exact_rates: currency, the days they hold, mantissa and decimal places.

    A rate holds from its day until the next one of its currency, at most `config_days` days. Digits
    beyond the twentieth significant one are cut.
    """
    if "used_rates" not in tables(database):
        database.execute(
            "create or replace temp table exact_rates (currency varchar, first date, last date,"
            " mantissa hugeint, places bigint)"
        )
        return
    database.execute(
        "create or replace temp table exact_rates as with digits as (select currency, date,"
        " ltrim(replace(rate, '.', ''), '0') as digits, places(rate) as places from used_rates)"
        f" select currency, date as first, least(date + cast({int(config_days)} as integer),"
        f" coalesce(lead(date) over (partition by currency order by date) - 1,"
        f" date '9999-01-01')) as last, cast(left(digits, {RATE_DIGITS}) as hugeint) as mantissa,"
        f" places - greatest(length(digits) - {RATE_DIGITS}, 0) as places from digits"
    )


def currency_rules(present: tuple[str, ...]) -> list[Rule]:
    """That the currency of a row, where there is such a column, is an ISO code."""
    if "currency" not in present:
        return []
    return [Rule("currency-unknown", f"currency not in ({_known_currencies()})", "currency")]


@cache
def _known_currencies() -> str:
    return ", ".join(literal(code) for code in sorted(numbers.currencies()))


def is_foreign(table: Table, currency: str) -> str:
    """SQL that is true for a row of cells_<table> that may need a rate."""
    return f"currency <> {literal(currency)}" if table.name in RATE_DAYS else "false"


def check_signs(table: Table, currency: str, log: Log) -> None:
    """Report amounts whose currency sign, as signs_<table> says, contradicts the row's currency."""
    own = f"coalesce(c.currency, {literal(currency)})" if "currency" in table.names else literal(currency)
    for column in (column.name for column in table.columns if column.kind is Kind.MONEY):
        log.rows(
            table.name,
            "currency-sign",
            f"{quoted('signs_' + table.name)} s join {quoted('cells_' + table.name)} c using (_file, _row)"
            f' where s."column" = {literal(column)} and not list_contains(s.currencies, {own})',
            column=column,
            values={"currency": own},
        )


def rated(database: Any, table: Table, currency: str, *, foreign: bool = True) -> str:
    """SQL of cells_<table> with rate_mantissa and rate_places: those of the row's currency on its day.

    Rows in the reporting currency have the rate one; rows that need a rate there is not have none.
    Tables without a currency are as they are. Leaves the rates of the days as day_rates. Where no row is
    `foreign`, rates are left out.
    """
    cells, reporting = quoted(f"cells_{table.name}"), literal(currency)
    if table.name not in RATE_DAYS:
        return cells
    if not foreign:
        return f"(select * replace (coalesce(currency, {reporting}) as currency) from {cells})"
    database.execute(
        "create or replace temp table day_rates as select d.currency, d.day, r.mantissa, r.places from"
        f" (select distinct currency, {_day(table)} as day from {cells} where currency <> {reporting}) d"
        " left join exact_rates r on r.currency = d.currency and d.day between r.first and r.last"
    )
    own = f"coalesce(c.currency, {reporting})"
    return (
        f"(select c.* replace ({own} as currency),"
        f" case when {own} = {reporting} then cast(1 as hugeint) else r.mantissa end as rate_mantissa,"
        f" case when {own} = {reporting} then 0 else r.places end as rate_places"
        f" from {cells} c left join day_rates r on r.currency = c.currency and r.day = {_day(table)})"
    )


def rate_rules(table: Table, currency: str, days: int) -> list[Rule]:
    """That each amount in cells_<table> that needs a rate has one."""
    if table.name not in RATE_DAYS:
        return []
    amounts = [quoted(column.name) for column in table.columns if column.kind is Kind.MONEY]
    known = f"currency in ({_known_currencies()})"
    needed = f"rate_mantissa is null and coalesce({', '.join(amounts)}) is not null and {known}"
    day, to = _day(table), {"reporting": literal(currency)}
    asked = {"day": f"cast({day} as varchar)", "days": literal(str(days)), **to}
    rules = [Rule("rate-missing", f"{needed} and {day} is not null", "currency", values=asked)]
    if not any(table.column(name).required for name in RATE_DAYS[table.name]):
        rules.append(Rule("rate-no-day", f"{needed} and {day} is null", "currency", values=to))
    return rules


def _day(table: Table) -> str:
    return f"coalesce({', '.join(RATE_DAYS[table.name])})"


def cents(*factors: str) -> str:
    """SQL of a product of canonical decimals in whole cents of its own currency, as HUGEINT.

    NULL when a factor is NULL or the digits together do not fit the database's integers;
    `exact_cents` then computes it.
    """
    fits = " + ".join(f"length({factor})" for factor in factors)
    product = " * ".join(f"mantissa({factor})" for factor in factors)
    places = " + ".join(f"places({factor})" for factor in factors)
    return f"case when {fits} <= {EXACT_DIGITS} then halves_up({product}, cast({places} as integer) - 2) end"


def converted(own: str, *, rated: bool = True) -> str:
    """SQL of whole cents in the reporting currency, from whole cents and the row's rate; NULL without one.

    Amounts beyond a million million are NULL too: `too_large` finds them.
    """
    if not rated:
        return own
    return (
        f"case when abs({own}) <= {LARGEST_CENTS} then halves_up({own} * rate_mantissa,"
        " cast(rate_places as integer)) end"
    )


def exact_cents(factors: tuple[str, ...]) -> int:
    """A product of canonical decimals in whole cents, halves away from zero."""
    product = Decimal(1)
    for factor in factors:
        product = EXACT.multiply(product, Decimal(factor))
    return int(EXACT.scaleb(product, 2).to_integral_value(rounding=ROUND_HALF_UP))


def store_exact(database: Any, name: str, found: list[tuple[str, ...]]) -> None:
    """Leave the cents of products too long for the database as table `name` (f0, f1 ..., cents)."""
    width = len(found[0])
    data = {f"f{place}": [row[place] for row in found] for place in range(width)}
    results = [str(exact_cents(row)) for row in found]
    database.register("exact_given", pa.table({**data, "cents": results}))
    database.execute(
        f"create or replace temp table {quoted(name)} as"
        " select * replace (try_cast(cents as hugeint) as cents) from exact_given"
    )
    database.unregister("exact_given")


def lacking(column: str, factors: tuple[str, ...], also: str = "true") -> str:
    """SQL that is true where `cents` left a column empty though all `factors` are there."""
    filled = " and ".join(f"{quoted(factor)} is not null" for factor in factors)
    return f"{quoted(column)} is null and {also} and {filled}"


def fill_exact(database: Any, table: str, column: str, factors: tuple[str, ...], also: str = "true") -> None:
    """Compute in Python the products of `factors` that `cents` left empty in a column, each once."""
    names = ", ".join(quoted(factor) for factor in factors)
    waiting = lacking(column, factors, also)
    found = rows(database, f"select distinct {names} from {quoted(table)} where {waiting}")
    if not found:
        return
    store_exact(database, "exact_products", found)
    matched = " and ".join(f"{quoted(factor)} = e.f{place}" for place, factor in enumerate(factors))
    database.execute(
        f"update {quoted(table)} set {quoted(column)} = e.cents from exact_products e"
        f" where {waiting} and {matched}"
    )
    database.execute("drop table exact_products")


def add_money(database: Any, table: Table, config: Config, log: Log, *, foreign: bool) -> None:
    """Add to cells_<table> each amount in whole cents of the reporting currency, as column `<name> cents`.

    Amounts that are too large or lack a rate are reported. `foreign`: whether any row may need a rate.
    """
    names = [column.name for column in table.columns if column.kind is Kind.MONEY]
    if not names:
        return
    cells = f"cells_{table.name}"
    own = ", ".join(f"{cents(quoted(name))} as {quoted(name + ' own')}" for name in names)
    final = {
        quoted(f"{name} cents"): converted(quoted(f"{name} own"), rated=foreign and table.name in RATE_DAYS)
        for name in names
    }
    finals = ", ".join(f"{sql} as {name}" for name, sql in final.items())
    source = rated(database, table, config.currency, foreign=foreign)
    database.execute(
        f"create or replace temp table {quoted(cells)} as"
        f" select *, {finals} from (select *, {own} from {source})"
    )
    rules = rate_rules(table, config.currency, config.rate_days) if foreign else []
    sizes = [Rule("amount-size", too_large(name), name) for name in names]
    long = [lacking(f"{name} own", (name,)) for name in names]
    found = log.check(table.name, quoted(cells), rules, [*(rule.broken for rule in sizes), *long])
    if any(found[len(sizes) :]):
        for name in names:
            fill_exact(database, cells, f"{name} own", (name,))
        database.execute(
            f"update {quoted(cells)} set {', '.join(f'{name} = {sql}' for name, sql in final.items())}"
        )
    if any(found):
        log.check(table.name, quoted(cells), sizes)


def too_large(name: str) -> str:
    """SQL that is true where an amount, or what it converts to, is beyond a million million."""
    own, final = quoted(f"{name} own"), quoted(f"{name} cents")
    return f"abs({own}) > {LARGEST_CENTS} or abs({final}) > {LARGEST_CENTS}"
