"""Large files of order lines: opened and mapped, but left in their files until the checks ask for them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from kamreport.config import Mapped
from kamreport.contract import Table
from kamreport.faults import Done, Fault
from kamreport.sources.reading import files
from kamreport.sources.reading.forms import FORMS, Batch, Chunk, Opened, Options, UnreadableError
from kamreport.sources.reading.mapping import Plan, plan
from kamreport.sources.reading.relation import united
from kamreport.sources.reading.stage import Filling, Staged, opening
from kamreport.sources.reading.tables import Part, Reading, leave

WAITS = "orders"
LARGE = 8_000_000  # bytes; below it there is nothing to gain


@dataclass
class Opening:
    """One of the files: its name from the folder on, and what of it becomes text in the database."""

    file: str
    part: Part
    options: Options
    opened: Opened
    text: Filling

    def chunks(self) -> Iterator[Chunk | Batch]:
        """All rows, in order. UnreadableError where the file turns out to be damaged."""
        if self.opened.chunks is not None:
            yield from self.opened.chunks


@dataclass
class Waiting:
    """A table whose rows are still in its files; `plan` says how its columns are made of theirs."""

    plan: Plan
    openings: tuple[Opening, ...]
    reading: Reading
    mapped: Mapped
    parts: Sequence[Part]
    done: list[Staged] = field(default_factory=list)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files, from the folder on."""
        return tuple(one.file for one in self.openings)

    def finish(self, elsewhere: Sequence[int]) -> tuple[Fault, ...]:
        """Leaves raw_, source_ and rejected_ of the rows that became text; the faults of the files.

        `elsewhere` says for each file how many of its rows did not become text.
        """
        self.done = [one.text.done(count) for one, count in zip(self.openings, elsewhere, strict=True)]
        before = len(self.reading.faults)
        for staged in self.done:
            self.reading.tell_all(self.plan.table.name, staged)
        leave(self.reading.database, self.plan, self.done)
        return tuple(self.reading.faults[before:])

    def all_text(self) -> tuple[Fault, ...]:
        """Reads all rows as text instead, from the first on, as any other table; the faults of the files."""
        before = len(self.reading.faults)
        self.reading.told -= {one.file for one in self.openings}
        self.reading.table(self.plan.table, self.parts, self.mapped)
        told = set(self.plan.faults)
        return tuple(fault for fault in self.reading.faults[before:] if fault not in told)

    def refuse(self, file: str, error: UnreadableError) -> tuple[Fault, ...]:
        """The fault of a file that cannot be read to its end; the table is not used."""
        self.reading.tell(self.plan.table.name, file, error.note, Done.REFUSED)
        return tuple(self.reading.faults[-1:])

    def texts(self, file: str, rows: Sequence[int]) -> dict[int, dict[str, str]]:
        """Header and text of every cell of some rows of a file, read again."""
        one = next(one for one in self.openings if one.file == file)
        wanted = np.unique(np.asarray(rows, np.int64))
        found: dict[int, dict[str, str]] = {}
        names = [f"c{place}" for place in range(len(one.opened.headers))]
        for chunk in opening(one.part.path, one.options).chunks or ():
            if isinstance(chunk, Batch):
                continue
            places = wanted[(wanted >= chunk.first) & (wanted < chunk.first + chunk.size)] - chunk.first
            if len(places):
                rows_found = chunk.texts(places).rows
                labelled = rows_found.select(names).rename_columns(list(self._labels(one)))
                found |= dict(zip(rows_found["_row"].to_pylist(), labelled.to_pylist(), strict=True))
            if not len(wanted) or chunk.first + chunk.size > wanted[-1]:
                break
        return found

    def _labels(self, one: Opening) -> tuple[str, ...]:
        return Staged("", one.file, one.opened.headers, 0).labels


def waiting(reading: Reading, table: Table, parts: Sequence[Part], mapped: Mapped) -> Waiting | None:
    """The table left in its files: for order lines in large files that have chunks, nothing joined to them.

    None when the table is to be read like any other; nothing has been told then.
    """
    if table.name != WAITS or mapped.join or not _is_large(parts):
        return None
    options = [reading.options(mapped, part.sheet) for part in parts]
    if any((part.path, one) in reading.stage.done for part, one in zip(parts, options, strict=True)):
        return None
    openings = []
    for number, (part, one) in enumerate(zip(parts, options, strict=True)):
        try:
            opened = opening(part.path, one)
        except UnreadableError:
            return None
        if opened.chunks is None or not all(opened.headers):
            return None
        file = files.relative(part.path, reading.folder)
        text = Filling(reading.database, f"_waiting_{number}", file, opened)
        openings.append(Opening(file, part, one, opened, text))
    named = [Staged(f"_waiting_{n}", one.file, one.opened.headers, 0) for n, one in enumerate(openings)]
    made = plan(table, mapped, united(named, "b"))
    if made.refused:
        return None
    reading.faults += made.faults
    reading.touched.update(part.path for part in parts)
    return Waiting(made, tuple(openings), reading, mapped, parts)


def _is_large(parts: Sequence[Part]) -> bool:
    suffixes = {part.path.suffix.lower() for part in parts}
    if not all(suffix in FORMS and FORMS[suffix].chunked for suffix in suffixes):
        return False
    try:
        return sum(part.path.stat().st_size for part in parts) >= LARGE
    except OSError:
        return False
