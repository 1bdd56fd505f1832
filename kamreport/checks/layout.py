"""The columns of a chunk with their types: as the file has them where that is plain, else by their texts."""

from collections.abc import Container
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from kamreport.checks.coded import Coded, reader
from kamreport.checks.dayrates import DayRates
from kamreport.checks.plans import NUMERIC
from kamreport.checks.texts import LONG_TEXT
from kamreport.config import Mapped
from kamreport.contract import Column, Kind, Table
from kamreport.sources.reading.forms import As, Chunk, MisfitError
from kamreport.sources.reading.plain import is_tidy
from kamreport.sources.reading.relation import Field

if TYPE_CHECKING:
    from kamreport.sources.reading.mapping import Plan


class Shape(Enum):
    """How a contract column stands in a laid-out chunk."""

    ABSENT = "absent"  # not at all
    TYPED = "typed"  # a date, a flag, a word or an identifier, every rule of its own kept
    NUMBER = "number"  # int64, times 10,000
    TEXT = "text"  # made by `sql` from the fields' own columns, which are there


@dataclass(frozen=True)
class Made:
    """How one contract column is made from a file: the mapping's SQL and fields, and how it is wished for."""

    column: Column
    sql: str
    fields: tuple[Field, ...]
    places: tuple[int, ...]
    wish: As

    @property
    def plain(self) -> bool:
        """True when it is one field and nothing is done to it but cleaning."""
        return len(self.fields) == 1 and self.sql == self.fields[0].cleaned


@dataclass(frozen=True)
class Known:
    """What is known of a column of a chunk: whether no cell is empty, whether any is filled, and the smallest
    and largest of numbers, and of days since 1970 (0 where none is filled).
    """

    full: bool
    filled: bool
    low: int = 0
    high: int = 0


@dataclass(frozen=True)
class Laid:
    """A chunk laid out: `rows` has _row and the columns, `odd` the places of rows that may break a rule.

    `shapes` says of each contract column how it stands there. TEXT columns are under their fields' names;
    of the others `known` tells. Where any row may need a rate (`foreign`), the rows have `_rate`: the number
    of the rate of their currency and day, 0 where there is none, NULL where none is needed.
    """

    rows: pa.Table
    odd: npt.NDArray[np.int64]
    shapes: dict[str, Shape]
    known: dict[str, Known]
    foreign: bool = False


@dataclass(frozen=True)
class Names:
    """The codes of the names known so far, by column, and the accounts there are (all when None)."""

    codes: dict[str, dict[str, int]]
    accounts: Container[str] | None


@dataclass
class Layout:
    """How one file's chunks are laid out; what does not fit once is asked for as text from then on."""

    made: dict[str, Made]
    coded: dict[str, Coded]
    rates: DayRates
    wishes: dict[int, As] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.made.values():
            for place in one.places:
                wish = one.wish if self.wishes.get(place, one.wish) is one.wish else As.TEXT
                self.wishes[place] = wish

    def lay(self, chunk: Chunk) -> Laid | None:
        """The chunk laid out; None when its rows do not fit the header."""
        while True:
            try:
                found = chunk.columns(self.wishes)
            except MisfitError as error:
                self.wishes[error.place] = As.TEXT
                continue
            return None if found is None else self._laid(chunk, found)

    def _laid(self, chunk: Chunk, found: pa.Table) -> Laid:
        size = found.num_rows
        columns: dict[str, Any] = {"_row": pa.array(np.arange(chunk.first, chunk.first + size))}
        odd = [chunk.suspects()]
        shapes: dict[str, Shape] = {}
        for name, one in self.made.items():
            shapes[name] = self._shape(one)
            at = [found.column(f"c{place}").combine_chunks() for place in one.places]
            if shapes[name] is Shape.TEXT and _is_ready(one, at):
                columns[name], shapes[name] = at[0], Shape.TYPED
            elif shapes[name] is Shape.TEXT:
                columns |= {each.sql: _text(array) for each, array in zip(one.fields, at, strict=True)}
            elif name in self.coded and not (at and at[0].type == pa.date32()):
                coded = self.coded[name]
                columns[name], strange = coded.meant(_codes(at[0])) if at else coded.constant(size)
                odd.append(strange)
            else:
                columns[name] = at[0]
        places = np.unique(np.concatenate(odd))
        if len(places):
            flags = np.zeros(size, bool)
            flags[places] = True
            columns["_odd"] = pa.array(flags)
        rate = self.rates.numbers(columns["currency"], columns["date"]) if "currency" in shapes else None
        if rate is not None:
            columns["_rate"] = rate
        known = {name: _known(columns[name]) for name in shapes if name in columns}
        return Laid(pa.table(columns), places, shapes, known, rate is not None)

    def _shape(self, one: Made) -> Shape:
        if one.column.kind in NUMERIC:
            number = one.wish is As.NUMBER and self.wishes[one.places[0]] is As.NUMBER
            return Shape.NUMBER if number else Shape.TEXT
        return Shape.TEXT if one.wish is As.TEXT else Shape.TYPED


def _known(column: pa.Array) -> Known:
    nulls = column.null_count
    full, filled = nulls == 0, nulls < len(column)
    if not filled or not (pa.types.is_int64(column.type) or pa.types.is_date32(column.type)):
        return Known(full, filled)
    whole = column.view(pa.int32()) if pa.types.is_date32(column.type) else column
    bounds = pc.min_max(whole)
    return Known(full, filled, bounds["min"].as_py(), bounds["max"].as_py())


def _is_ready(one: Made, at: list[pa.Array]) -> bool:
    """Whether an identifier is the text of its one field as it stands."""
    return (
        one.column.kind is Kind.ID and one.plain and at[0].type == pa.string() and is_tidy(at[0], LONG_TEXT)
    )


def _text(array: pa.Array) -> pa.Array:
    return array if array.type == pa.string() else array.cast(pa.string())


def _codes(array: pa.Array) -> pa.Array:
    return array if pa.types.is_dictionary(array.type) else array.dictionary_encode()


def layout(
    database: Any,
    table: Table,
    plan: "Plan",
    file: str,
    mapped: Mapped,
    known: Names,
    rates: DayRates,
) -> Layout | None:
    """How a file's chunks are laid out; None when a column is made in a way that only text can be."""
    made: dict[str, Made] = {}
    coded: dict[str, Coded] = {}
    for column in table.columns:
        fields = plan.fields.get(column.name)
        if fields is None or any(file not in dict(each.places) for each in fields):
            continue
        one = _made(table, column, plan.sql[column.name], fields, file, mapped)
        if one.wish in (As.CODES, As.DAY):
            if len(fields) > 1 or column.kind in (Kind.MOMENT, Kind.TEXT):
                return None
            sql = f"upper({one.sql})" if column.name == "currency" else one.sql
            field_sql = fields[0].sql if fields else None
            read = reader(column, mapped, known.accounts)
            codes = known.codes.get(column.name)
            coded[column.name] = Coded(database, column.kind, sql, field_sql, read, codes)
        made[column.name] = one
    return Layout(made, coded, rates)


def _made(
    table: Table, column: Column, sql: str, fields: tuple[Field, ...], file: str, mapped: Mapped
) -> Made:
    places = tuple(dict(each.places)[file] for each in fields)
    plain = Made(column, sql, fields, places, As.TEXT)
    if column.kind in NUMERIC:
        wish = As.NUMBER if plain.plain and mapped.decimal != "," else As.TEXT
    elif column.kind in (Kind.DATE, Kind.MOMENT):
        wish = As.DAY if plain.plain else As.CODES
    elif column.kind is Kind.ID and column.name not in (*dict(table.refers), "currency"):
        wish = As.TEXT
    else:
        wish = As.CODES
    return Made(column, sql, fields, places, wish)
