"""Order lines straight from their files: those that no rule can find anything in; the others become text.

A line goes into `lines` here only when each of its cells is read alike whatever the rest of its column says,
and when it keeps every rule. All other lines take the general way of the checks, which tells what is wrong
with them. So what is told, and what is used, is the same as if all had gone there.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from kamreport.checks import numbers, spotless_sql
from kamreport.checks.columns import odd_texts
from kamreport.checks.dayrates import DayRates
from kamreport.checks.layout import Laid, Layout, Names, layout
from kamreport.checks.lines import NAMES, names, put_names
from kamreport.checks.plans import NUMERIC
from kamreport.checks.sql import columns, tables
from kamreport.checks.sql import rows as sql_rows
from kamreport.config import Config, Mapped
from kamreport.contract import Table
from kamreport.faults import Fault
from kamreport.sources.reading.forms import Batch, UnreadableError

if TYPE_CHECKING:
    from kamreport.sources.reading.waiting import Opening, Waiting


CHUNK = "chunk_given"
MOST_TEXT = 0.5  # of the first chunk: beyond that all go as text

Places = npt.NDArray[np.int64]


@dataclass
class Taken:
    """What became of the lines of the files.

    `counts` says of each file how many went straight to `lines`, `filled` of each column the first file
    that has something in it. `faults` are those of the files. A table that is `refused` cannot be used.
    """

    counts: list[int] = field(default_factory=list)
    filled: dict[str, str] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    refused: bool = False

    @property
    def used(self) -> int:
        """All lines that went straight to `lines`."""
        return sum(self.counts)


class _WorthlessError(Exception):
    """The lines are to become text after all: most of them, or what they say cannot be told one by one."""


def take(waiting: "Waiting", config: Config, database: Any, files: Sequence[str]) -> Taken:
    """Leaves the spotless lines in the empty line_store, all others as raw_orders.

    `files` are the names that numbers stand for in line_store.
    """
    table = waiting.plan.table
    taken, at = Taken(), waiting.openings[0].file
    spotless_sql.prepare(database)
    lane = _Lane(waiting, config, database, files)
    try:
        for opening in waiting.openings:
            at = opening.file
            taken.counts.append(lane.file(opening))
        lane.name()
        faults = waiting.finish(taken.counts)
        if _is_unsettled(database, table, lane.mapped):
            raise _WorthlessError
        return replace(taken, filled=lane.filled, faults=faults)
    except _WorthlessError:
        database.execute("truncate line_store")
        return Taken([0], faults=waiting.all_text())
    except UnreadableError as error:
        database.execute("truncate line_store")
        return Taken([0], faults=waiting.refuse(at, error), refused=True)
    finally:
        spotless_sql.clean(database)
        pa.default_memory_pool().release_unused()


class _Lane:
    """The way of spotless lines from one table's files into `lines`."""

    def __init__(self, waiting: "Waiting", config: Config, database: Any, files: Sequence[str]) -> None:
        self._plan, self._database = waiting.plan, database
        self.mapped = config.tables.get(waiting.plan.table.name, Mapped())
        self._files = files
        codes = {column: names(database, column) for column in NAMES}
        self._names = Names(codes, _accounts(database))
        self._rates = DayRates(config.currency, spotless_sql.rate_numbers(database))
        self.filled: dict[str, str] = {}

    def file(self, opening: "Opening") -> int:
        """Takes one file; the number of lines that went straight to `lines`."""
        table, used = self._plan.table, 0
        lay = layout(self._database, table, self._plan, opening.file, self.mapped, self._names, self._rates)
        if lay is None:
            raise _WorthlessError
        for number, chunk in enumerate(opening.chunks()):
            if isinstance(chunk, Batch):
                opening.text.add(chunk)
                continue
            laid = lay.lay(chunk)
            if laid is None:
                for batch in chunk.batches():
                    opening.text.add(batch)
                continue
            rest = self._put(laid, lay, opening.file)
            used += len(laid.rows) - len(rest)
            if number == 0 and len(rest) > len(laid.rows) * MOST_TEXT:
                raise _WorthlessError
            if len(rest):
                opening.text.add(chunk.texts(rest))
        return used

    def _put(self, laid: Laid, lay: Layout, file: str) -> Places:
        """Puts the spotless rows of a chunk into `lines`; the places of the others."""
        rows = laid.rows
        for name, one in lay.made.items():
            given = [name] if name in rows.column_names else [each.sql for each in one.fields]
            if any(rows[each].null_count < len(rows) for each in given):
                self.filled[name] = min(file, self.filled.get(name, file))
        self._database.register(CHUNK, rows)
        number = self._files.index(file)
        insert = spotless_sql.statement(self._plan.table, lay.made, laid, self.mapped, number)
        put = self._database.execute(insert).fetchone()[0]
        left = len(rows) - len(laid.odd) - put
        rest = np.union1d(laid.odd, self._left(number, laid)) if left else laid.odd
        self._database.unregister(CHUNK)
        return rest

    def name(self) -> None:
        """Leaves the names of all codes in the database."""
        for column, codes in self._names.codes.items():
            put_names(self._database, column, codes)

    def _left(self, file: int, laid: Laid) -> Places:
        """The places of the rows that were given to the database and are not stored."""
        first = laid.rows["_row"][0].as_py()
        found = self._database.execute(
            f"select _row from {CHUNK} anti join (select _row from line_store where _file = ?"
            " and _row between ? and ?) using (_row)",
            [file, first, first + len(laid.rows)],
        ).fetchnumpy()["_row"]
        left: Places = np.asarray(found, np.int64) - first
        return left


def _accounts(database: Any) -> Container[str] | None:
    """The accounts there are; None when none were given, and nothing is held against them."""
    if "used_accounts" not in tables(database):
        return None
    return frozenset(account for (account,) in sql_rows(database, "select account_id from used_accounts"))


def _is_unsettled(database: Any, table: Table, mapped: Mapped) -> bool:
    """Whether the way a number column writes decimals hangs on more than the lines that became text.

    A comma in one cell may say that the dots in all others group thousands.
    """
    present = columns(database, f"raw_{table.name}")
    for column in table.columns:
        if column.kind not in NUMERIC or column.name not in present or mapped.decimal is not None:
            continue
        texts = odd_texts(database, table, column, mapped)
        if any("," in text or "，" in text for text in texts):
            style = numbers.decide(texts)
            if style in (",", "mixed") or (style is None and any(map(numbers.unclear, texts))):
                return True
    return False
