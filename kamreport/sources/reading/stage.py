"""One file into one table of text in the database, as it stands: nothing chosen, nothing converted."""

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import pyarrow as pa

from kamreport.sources.reading.forms import FORMS, Batch, Form, Note, Opened, Options, Reject, UnreadableError
from kamreport.sources.reading.headers import labels, letters
from kamreport.sources.reading.tidy import is_clean

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
SUSPECT = bytes([*range(9), *range(11, 32), 127])
HELD = 50_000  # rows that are put into the database together
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Staged:
    """A file in the database: table `name` has `_row` and c0, c1 ... for each of `headers`.

    `headers` are the file's own texts, `labels` the same made different from each other. `filled` is the
    number of usable rows. Rejected rows are whole in `rejects`. Texts of the columns at places of `tidy` need
    no cleaning.
    """

    name: str
    file: str
    headers: tuple[str, ...]
    filled: int
    rejects: tuple[Reject, ...] = ()
    notes: tuple[Note, ...] = ()
    tidy: frozenset[int] = frozenset()

    @property
    def labels(self) -> tuple[str, ...]:
        """One distinct name for each column."""
        return labels(self.headers)


@dataclass
class Stage:
    """The files put into one database so far; each is read once however many tables use it."""

    database: duckdb.DuckDBPyConnection
    done: dict[tuple[Path, Options], Staged | Note] = field(default_factory=dict)

    def put(self, path: Path, file: str, options: Options) -> Staged:
        """The file as a table. UnreadableError when it cannot be one."""
        if (path, options) not in self.done:
            try:
                self.done[path, options] = self._read(path, file, options)
            except UnreadableError as error:
                self.done[path, options] = error.note
        found = self.done[path, options]
        if isinstance(found, Note):
            raise UnreadableError(found)
        return found

    def _read(self, path: Path, file: str, options: Options) -> Staged:
        opened = opening(path, options)
        try:
            filling = Filling(self.database, f"_file_{len(self.done)}", file, opened)
            for batch in opened.batches:
                filling.add(batch)
        except OSError as error:
            raise _unreadable(error) from error
        return filling.done()


class Filling:
    """A table of text that a file's rows are put into, batch by batch."""

    def __init__(self, database: duckdb.DuckDBPyConnection, name: str, file: str, opened: Opened) -> None:
        self._database, self._name, self._file, self._opened = database, name, file, opened
        columns = "".join(f", c{place} VARCHAR" for place in range(len(opened.headers)))
        database.execute(f"CREATE OR REPLACE TABLE {name} (_row BIGINT{columns})")
        self._swept = _Swept(labels(opened.headers))
        self._tidy = set(range(len(opened.headers)))
        self._rejects: list[Reject] = []
        self._held: list[pa.Table] = []
        self._filled = 0

    def add(self, batch: Batch) -> None:
        """Put a batch's rows into the table, its rejects aside."""
        self._held.append(batch.rows)
        self._rejects += batch.rejects
        if sum(map(len, self._held)) >= HELD:
            self._put()

    def _put(self) -> None:
        rows = self._swept(pa.concat_tables(self._held)) if self._held else ()
        self._held = []
        if len(rows):
            self._tidy = {place for place in self._tidy if is_clean(_whole(rows, place))}
            self._database.register("_batch", rows)
            self._database.execute(f"INSERT INTO {self._name} SELECT * FROM _batch")
            self._database.unregister("_batch")
        self._filled += len(rows)

    def done(self, elsewhere: int = 0) -> Staged:
        """The file as staged; so many of its rows went `elsewhere`."""
        self._put()
        notes = (*self._opened.notes, *self._swept.notes, *self._unnamed())
        if not self._filled and not self._rejects and not elsewhere:
            notes = (*notes, Note("no-rows"))
        return Staged(
            self._name,
            self._file,
            self._opened.headers,
            self._filled,
            tuple(self._rejects),
            notes,
            frozenset(self._tidy),
        )

    def _unnamed(self) -> list[Note]:
        """Columns without a header that hold something."""
        notes = []
        for place in (place for place, header in enumerate(self._opened.headers) if not header):
            found = self._database.execute(
                f"SELECT c{place}, _row FROM {self._name} WHERE trim(c{place}) <> '' ORDER BY _row LIMIT 1"
            ).fetchone()
            if found:
                column = (("letters", letters(place)),)
                notes.append(Note("empty-header", 1, letters(place), str(found[0]), column))
        return notes


def opening(path: Path, options: Options) -> Opened:
    """The file, opened by the form its ending names. UnreadableError when it cannot be."""
    form = _form(path)
    try:
        return form.open(path, options)
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> UnreadableError:
    return UnreadableError(Note("unreadable-file", values=(("detail", error.strerror or str(error)),)))


def _form(path: Path) -> Form:
    if path.is_dir():
        raise UnreadableError(Note("unreadable-file", values=(("detail", "a folder"),)))
    if path.suffix.lower() not in FORMS:
        raise UnreadableError(Note("unknown-form", value=path.suffix, values=(("forms", ", ".join(FORMS)),)))
    return FORMS[path.suffix.lower()]


def whole(reject: Reject, names: tuple[str, ...]) -> str:
    """A rejected row as a JSON object, fields beyond the header under their column letters."""
    beyond = (letters(place) for place in range(len(names), len(reject.cells)))
    return json.dumps(dict(zip((*names, *beyond), reject.cells, strict=False)), ensure_ascii=False)


class _Swept:
    """Replaces control characters batch by batch and remembers the first of each column."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._found: Counter[str] = Counter()
        self._first: dict[str, tuple[int, str]] = {}

    def __call__(self, rows: pa.Table) -> pa.Table:
        for place, name in enumerate(self._names):
            column = _whole(rows, place)
            if suspect(column):
                rows = rows.set_column(place + 1, f"c{place}", self._sweep(name, column, rows.column("_row")))
        return rows

    def _sweep(self, name: str, column: pa.Array, numbers: pa.ChunkedArray) -> pa.Array:
        texts = []
        for text, number in zip(column.to_pylist(), numbers.to_pylist(), strict=True):
            plain = text and text.replace("\r\n", "\n").replace("\r", "\n")
            clean = plain and CONTROL.sub(REPLACEMENT, plain)
            if clean != plain:
                self._found[name] += 1
                self._first.setdefault(name, (number, clean))
            texts.append(clean)
        return pa.array(texts, pa.string())

    @property
    def notes(self) -> tuple[Note, ...]:
        """One note for each column that held control characters."""
        return tuple(
            Note("control-characters", row, name, text, (("count", self._found[name]),))
            for name, (row, text) in self._first.items()
        )


def _whole(rows: pa.Table, place: int) -> pa.Array:
    return rows.column(f"c{place}").combine_chunks()


def suspect(column: pa.Array) -> bool:
    """True when the texts may hold control characters: looks at their bytes as a whole."""
    buffer = column.buffers()[2] if len(column) else None
    if buffer is None:
        return False
    content = bytes(buffer)
    return len(content.translate(None, SUSPECT)) != len(content) or b"\xc2" in content
