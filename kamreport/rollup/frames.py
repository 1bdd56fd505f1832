"""Facts in the database as the book has them: frames in order, made some accounts at a time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from kamreport.checks.lines import NAMES
from kamreport.checks.sql import rows
from kamreport.rollup.facts import Fact

Places = npt.NDArray[np.int64]

MANY = 1_000_000  # rows of a fact that are put in order at once, where there are very many
_TYPES = {"units": "double"}  # all others are whole numbers
_TEXT = pd.StringDtype(na_value=float("nan"))


@dataclass(frozen=True)
class Ranked:
    """The names of a column that has codes, in order, the empty one first; the place of each code."""

    places: Places
    names: pa.Array


def ranked_names(database: Any, column: str) -> Ranked:
    """The names of a column in order, and the place of each code in it."""
    found = rows(database, f"select code, name from {NAMES[column]} order by name")
    places = np.zeros(len(found) + 1, np.int64)
    places[[code for code, _ in found]] = np.arange(1, len(found) + 1)
    return Ranked(places, pa.array(["", *(name for _, name in found)], pa.large_string()))


def frame(
    database: Any, fact: Fact, ranked: Mapping[str, Ranked], *, shared: bool, sliced: bool
) -> pd.DataFrame:
    """A fact as the book has it, ordered by its keys; with that of the lines away where it is `shared`.

    `ranked` has the names of each column that has codes. Where it is `sliced`, the fact waits in the
    database and comes some accounts at a time, so that little more memory is used than for the frame.
    """
    query = _query(fact, shared=shared)
    if sliced:
        database.execute(f"create or replace temp table fact_rows as {query}")
        count, tables = _slices(database, ranked["account_id"])
    else:
        whole = database.sql(query).to_arrow_table()
        count, tables = len(whole), iter([whole])
        del whole
    made = _filled(fact, count, tables, ranked)
    if sliced:
        database.execute("drop table fact_rows; drop table fact_slices")
    return pd.DataFrame(made, copy=False)


def _query(fact: Fact, *, shared: bool) -> str:
    source = f"(with {fact.parts} {fact.select})"
    sums = ", ".join(f"cast({name} as {_TYPES.get(name, 'bigint')}) as {name}" for name in fact.sums)
    keys = ", ".join(fact.keys)
    if shared:
        added = ", ".join(f"sum({name}) as {name}" for name in fact.sums)
        both = f"(select * from {source} union all by name select * from {_away(fact)})"
        source = f"(select {keys}, {added} from {both} group by {keys})"
    return f"select {keys}, {sums} from {source}"


def _away(fact: Fact) -> str:
    """The fact of the lines away, with codes in place of names."""
    coded = [name for name in fact.keys if name in NAMES]
    codes = ", ".join(f"{name}s.code as {name}" for name in coded)
    joins = " ".join(f"left join {NAMES[name]} {name}s on {name}s.name = f.{name}" for name in coded)
    return f"(select f.* replace ({codes}) from away_{fact.name} f {joins})"


def _slices(database: Any, accounts: Ranked) -> tuple[int, Iterator[pa.Table]]:
    """How many rows fact_rows has; and these, the accounts in order, so many that few rows come at once."""
    found = rows(database, "select account_id, count(*) from fact_rows group by account_id")
    codes = np.array([code for code, _ in found], np.int64)
    counts = np.array([count for _, count in found], np.int64)
    order = np.argsort(accounts.places[codes])
    before = np.cumsum(counts[order]) - counts[order]
    numbers = before // MANY
    given = pa.table({"code": pa.array(codes[order], pa.int32()), "slice": pa.array(numbers, pa.int32())})
    database.register("slices_given", given)
    database.execute("create or replace temp table fact_slices as select * from slices_given")
    database.unregister("slices_given")
    return int(counts.sum()), _each(database, np.unique(numbers).tolist())


def _each(database: Any, numbers: Sequence[int]) -> Iterator[pa.Table]:
    for number in numbers:
        here = f"(select code from fact_slices where slice = {number})"
        query = f"select f.* from fact_rows f semi join {here} s on s.code = f.account_id"
        yield database.sql(query).to_arrow_table()


def _filled(
    fact: Fact, count: int, tables: Iterator[pa.Table], ranked: Mapping[str, Ranked]
) -> dict[str, Any]:
    """The columns of a fact, each table's rows in order."""
    kinds = {name: "float64" if name in _TYPES else "int64" for name in fact.sums}
    kinds |= {name: "int32" if name in ranked else "datetime64[us]" for name in fact.keys}
    made: dict[str, Any] = {name: np.empty(count, kinds[name]) for name in (*fact.keys, *fact.sums)}
    start = 0
    for table in tables:
        end = start + len(table)
        places = {name: _places(table[name], ranked.get(name)) for name in fact.keys}
        order = _order(list(places.values()))
        for name, cells in made.items():
            if name in places:
                days = places[name][order]
                cells[start:end] = days if name in ranked else days.astype("datetime64[D]")
            else:
                cells[start:end] = table[name].to_numpy()[order]
        start = end
    for name in ranked.keys() & made.keys():
        taken = ranked[name].names.take(pa.array(made[name]))
        made[name] = pd.Series(_TEXT.__from_arrow__(taken), copy=False)  # type: ignore[attr-defined]
    return made


def _places(cells: pa.ChunkedArray, ranked: Ranked | None) -> Places:
    """The places of names, 0 of none, or days since 1970."""
    whole: Places = cells.cast(pa.int32()).fill_null(0).to_numpy().astype(np.int64)
    return whole if ranked is None else ranked.places[whole]


def _order(keys: Sequence[Places]) -> Places:
    """In which order rows stand by their keys, which are different for each."""
    size, joined = 1, np.zeros(len(keys[0]), np.int64)
    for key in keys:
        low, high = (int(key.min()), int(key.max())) if len(key) else (0, 0)
        size *= high - low + 1
        joined = joined * (high - low + 1) + (key - low)
    return np.argsort(joined) if size < 2**63 else np.lexsort(list(reversed(keys)))
