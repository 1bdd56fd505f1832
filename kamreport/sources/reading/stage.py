"""One file into one table of text in the database, as it stands: nothing chosen, nothing converted."""

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import pyarrow as pa

from kamreport.sources.reading.forms import FORMS, Form, Note, Opened, Options, Reject, UnreadableError
from kamreport.sources.reading.headers import labels, letters

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
SUSPECT = bytes([*range(9), *range(11, 32), 127])
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Staged:
    """A file in the database: table `name` has `_row` and c0, c1 ... for each of `headers`.

    `headers` are the file's own texts, `labels` the same made different from each other. `filled` is the
    number of usable rows. Rejected rows are whole in `rejects`.
    """

    name: str
    file: str
    headers: tuple[str, ...]
    filled: int
    rejects: tuple[Reject, ...] = ()
    notes: tuple[Note, ...] = ()

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
        form = _form(path)
        try:
            opened = form.open(path, options)
            return self._fill(f"_file_{len(self.done)}", file, opened)
        except OSError as error:
            note = Note("unreadable-file", values=(("detail", error.strerror or str(error)),))
            raise UnreadableError(note) from error

    def _fill(self, name: str, file: str, opened: Opened) -> Staged:
        columns = "".join(f", c{place} VARCHAR" for place in range(len(opened.headers)))
        self.database.execute(f"CREATE OR REPLACE TABLE {name} (_row BIGINT{columns})")
        rejects: list[Reject] = []
        swept = _Swept(labels(opened.headers))
        filled = 0
        for batch in opened.batches:
            rows = swept(batch.rows)
            filled += len(rows)
            self.database.register("_batch", rows)
            self.database.execute(f"INSERT INTO {name} SELECT * FROM _batch")
            self.database.unregister("_batch")
            rejects += batch.rejects
        notes = (*opened.notes, *swept.notes, *self._unnamed(name, opened.headers))
        if not filled and not rejects:
            notes = (*notes, Note("no-rows"))
        return Staged(name, file, opened.headers, filled, tuple(rejects), notes)

    def _unnamed(self, name: str, headers: tuple[str, ...]) -> list[Note]:
        """Columns without a header that hold something."""
        notes = []
        for place in (place for place, header in enumerate(headers) if not header):
            found = self.database.execute(
                f"SELECT c{place}, _row FROM {name} WHERE trim(c{place}) <> '' ORDER BY _row LIMIT 1"
            ).fetchone()
            if found:
                column = (("letters", letters(place)),)
                notes.append(Note("empty-header", 1, letters(place), str(found[0]), column))
        return notes


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
            column = rows.column(f"c{place}").combine_chunks()
            if _suspect(column):
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


def _suspect(column: pa.Array) -> bool:
    """True when the texts may hold control characters: looks at their bytes as a whole."""
    buffer = column.buffers()[2] if len(column) else None
    if buffer is None:
        return False
    content = bytes(buffer)
    return len(content.translate(None, SUSPECT)) != len(content) or b"\xc2" in content
