"""The cells of a line as an engine reads them: SQL of a typed value, and SQL that is 1 where it is not plain.

What is plain, the engine counts exactly as KamReport does itself; all else comes over to be looked at.
"""

from dataclasses import dataclass

from kamreport.checks.choices import NO, YES
from kamreport.contract import Column, Kind
from kamreport.engines.engine import Dialect, Holds

LARGEST = 1_000_000_000  # of quantities and prices, and of amounts that are floats: fifteen digits are exact
LARGEST_AMOUNT = 1_000_000_000_000
_LETTERS = "À-ÿЁА-яё一-龥ぁ-ゖァ-ヺー가-힣"
NAME = f"^[!-~{_LETTERS}]([ -~{_LETTERS}]*[!-~{_LETTERS}])?$"  # alike in every Unicode form
LONGEST = 200
PLACES = {"quantity": (13, 4), "unit_price": (15, 6), "unit_cost": (15, 6), "discount": (7, 6)}
AMOUNT = (18, 6)
NUMBERS = (Holds.EXACT, Holds.FLOAT)
WORDS = (Holds.TEXT, Holds.EXACT)
WANTED = {
    Kind.ID: WORDS,
    Kind.TEXT: WORDS,
    Kind.CHOICE: WORDS,
    Kind.NUMBER: NUMBERS,
    Kind.MONEY: NUMBERS,
    Kind.SHARE: NUMBERS,
    Kind.DATE: (Holds.DAY, Holds.MOMENT),
    Kind.FLAG: (Holds.FLAG, Holds.TEXT, Holds.EXACT),
}
"""What a column of the answer must hold, by the kind of the contract's column."""


@dataclass(frozen=True, slots=True)
class Given:
    """Where a column of the contract comes from: SQL over the answer, and what it holds."""

    sql: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of the contract as SQL: its typed value, and what is 1 where a line must come over."""

    value: str
    odd: str = "0"


def cell(column: Column, given: Given | None, dialect: Dialect) -> Cell:
    """The typed value of a column, NULL where the answer has no such column."""
    if column.kind in (Kind.NUMBER, Kind.MONEY, Kind.SHARE):
        return _number(column, given, dialect)
    if column.kind is Kind.DATE:
        return _day(given)
    if column.kind is Kind.FLAG:
        return _flag(given, dialect)
    text = f"cast({'null' if given is None else given.sql} as {dialect.text})"
    text = f"nullif(trim({text}), '')"
    if given is None:
        return Cell(text)
    if column.kind is Kind.CHOICE:
        return _choice(text, column, dialect)
    if column.name == "currency":
        return Cell(f"upper({text})")
    written = f"length({text}) <= {LONGEST} and regexp_like({text}, {dialect.literal(NAME)})"
    return Cell(text, f"case when {text} is null or ({written}) then 0 else 1 end")


def _number(column: Column, given: Given | None, dialect: Dialect) -> Cell:
    """A number that is exact in so many digits, within the contract's bounds."""
    digits, places = PLACES.get(column.name, AMOUNT)
    kind = dialect.decimal(digits, places)
    if given is None:
        return Cell(f"cast({column.default or 'null'} as {kind})")
    wide = column.name not in PLACES and given.holds is Holds.EXACT
    most = (10 ** (digits - places) - 1) if column.name == "discount" else LARGEST_AMOUNT if wide else LARGEST
    x = given.sql
    inside = f"{x} > -{most} and {x} < {most}"
    bounds = [f"{x} < {column.low:.0f}"] if column.low is not None else []
    bounds += [f"{x} > {column.high:.0f}"] if column.high is not None else []
    beyond = "".join(f" when {bound} then 1" for bound in bounds)
    odd = (
        f"case when {x} is null then 0{beyond} when {inside}"
        f" then case when cast({x} as {kind}) = {x} then 0 else 1 end else 1 end"
    )
    value = f"case when {inside} then cast({x} as {kind}) end"
    return Cell(f"coalesce({value}, {column.default})" if column.default else value, odd)


def _day(given: Given | None) -> Cell:
    if given is None:
        return Cell("cast(null as date)")
    inside = f"{given.sql} >= date '1900-01-01' and {given.sql} < date '2100-01-01'"
    return Cell(
        f"case when {inside} then cast({given.sql} as date) end",
        f"case when {given.sql} is null or ({inside}) then 0 else 1 end",
    )


def _flag(given: Given | None, dialect: Dialect) -> Cell:
    if given is None:
        return Cell("cast(null as boolean)")
    if given.holds is Holds.FLAG:
        return Cell(given.sql)
    text = f"lower(trim(cast({given.sql} as {dialect.text})))"
    yes, no = (", ".join(dialect.literal(word) for word in sorted(words)) for words in (YES, NO))
    known = f"{text} in ({yes}, {no})"
    return Cell(
        f"case when {text} in ({yes}) then true when {text} in ({no}) then false end",
        f"case when {given.sql} is null or {text} = '' or {known} then 0 else 1 end",
    )


def _choice(text: str, column: Column, dialect: Dialect) -> Cell:
    plain = f"replace(replace(lower({text}), ' ', '_'), '-', '_')"
    cases = "".join(
        f" when {plain} = {dialect.literal(word)} then {dialect.literal(word)}" for word in column.choices
    )
    value = f"case{cases} end"
    return Cell(value, f"case when {text} is null or ({value}) is not null then 0 else 1 end")
