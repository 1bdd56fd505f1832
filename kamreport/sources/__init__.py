"""Reading what people have into tables of text: files and queries, found by name, mapped by header."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from kamreport.config import Config, Mapped
from kamreport.faults import Done, Fault
from kamreport.schema import TABLES
from kamreport.sources.reading import files
from kamreport.sources.reading.forms import FORMS, Note, Options, UnreadableError
from kamreport.sources.reading.headers import nearest
from kamreport.sources.reading.stage import Stage
from kamreport.sources.reading.staying import Staying, staying
from kamreport.sources.reading.tables import Part, Reading
from kamreport.sources.reading.waiting import Waiting, waiting


@dataclass(frozen=True)
class Read:
    """What reading found.

    `tables` could be read, in the order of the schema. `faults` are those of all files and headers.
    `files` are all input files touched. `rows` counts, for each of `tables`, the records in its own files,
    rejected ones included (blank lines are no records). A table that is `waiting` has nothing in the
    database yet and no rows counted: the checks take its rows straight from the files. Order lines that are
    `staying` in their database are not among `tables`.
    """

    tables: tuple[str, ...]
    faults: tuple[Fault, ...]
    files: tuple[Path, ...]
    rows: Mapping[str, int]
    waiting: Waiting | None = None
    staying: Staying | None = None


def read(folder: Path, config: Config, database: duckdb.DuckDBPyConnection) -> Read:
    """Reads a folder's tables into the database as text, and tells every fault of file and header.

    For each table read there are then in the database:
    raw_<table>       a view: _file (path from the folder on), _row (the header is row 1) and a VARCHAR
                      column for each column of the contract that was found: trimmed, NFC, NULL when empty
    source_<table>    _file, _row, _text: the original row as a JSON object of header and text
    rejected_<table>  _file, _row, _text, _rule: rows that cannot be laid out in columns; not in the others
    and for all together `headers`: table_name, column_name, header (several joined by a space).
    Rows that cannot be laid out in a joined file are only told as faults. Order lines in large files are
    left there: `waiting` of the result.
    """
    database.execute(
        "CREATE OR REPLACE TABLE headers (table_name VARCHAR, column_name VARCHAR, header VARCHAR)"
    )
    secret = config.database_password
    asked = Options(
        database=config.database.url, password=None if secret is None else secret.get_secret_value()
    )
    reading = Reading(folder, Stage(database), asked)
    chosen = _chosen(reading, config)
    rows: dict[str, int] = {}
    stays = staying(reading, chosen, config)
    waits: Waiting | None = None
    for name, parts in chosen.items():
        mapped = config.tables.get(name, Mapped())
        left = None if _is_shared(chosen, parts) else waiting(reading, TABLES[name], parts, mapped)
        waits = left or waits
        found = reading.table(TABLES[name], parts, mapped) if left is None else 0
        if found is not None:
            rows[name] = found
    _unused(reading)
    return Read(tuple(rows), tuple(reading.faults), tuple(sorted(reading.touched)), rows, waits, stays)


def _is_shared(chosen: Mapping[str, list[Part]], parts: list[Part]) -> bool:
    """Whether one of the files is read from for another table too."""
    paths = [part.path for every in chosen.values() for part in every]
    return any(paths.count(part.path) > 1 for part in parts)


def _unused(reading: Reading) -> None:
    """Tell the data files that nothing was read from and that nothing has been said of."""
    told = {fault.file for fault in reading.faults}
    for path in files.readable(reading.folder):
        name = files.relative(path, reading.folder)
        if path not in reading.touched and name not in told:
            values = (("tables", ", ".join(TABLES)),)
            reading.tell("", name, Note("unused-file", values=values), Done.NOTICED)


def _chosen(reading: Reading, config: Config) -> dict[str, list[Part]]:
    """The parts of each table, in the order of the schema: as kamreport.toml says, else as recognised."""
    named = {
        name: [Part(path) for path in dict.fromkeys(_named(reading, name, mapped))]
        for name, mapped in config.tables.items()
        if mapped.files
    }
    recognised = _recognised(reading, set(named), {part.path for parts in named.values() for part in parts})
    for name, parts in recognised.items():
        for one, other in files.doubled(part.path for part in parts):
            reading.tell(name, other.name, Note("two-forms", values=(("other", one.name),)), Done.NOTICED)
    if "accounts" not in named and "accounts" not in recognised:
        reading.missing("accounts", "accounts")
    every = {**recognised, **named}
    return {name: every[name] for name in TABLES if every.get(name)}


def _named(reading: Reading, table: str, mapped: Mapped) -> Iterator[Path]:
    for pattern in mapped.files:
        yield from reading.found(table, pattern)


def _recognised(reading: Reading, named: set[str], used: set[Path]) -> dict[str, list[Part]]:
    """The parts of the tables that kamreport.toml names no file for; near misses of a name are told."""
    parts: dict[str, list[Part]] = {}
    for path in files.readable(reading.folder):
        found = _tables_in(reading, path)
        for table, part in found:
            if table not in named:
                parts.setdefault(table, []).append(part)
        near = nearest(path.stem, set(TABLES) - named, 0.85)
        if not found and near and path not in used:
            reading.tell(near, path.name, Note("near-file", value=path.stem), Done.NOTICED)
    return parts


def _tables_in(reading: Reading, path: Path) -> list[tuple[str, Part]]:
    """The tables a file holds: those its sheets are named after, else the one the file is named after."""
    own = files.table_of(path.stem)
    try:
        sheets = FORMS[path.suffix.lower()].sheets(path) if path.is_file() else ()
    except UnreadableError as error:
        if own is None:
            reading.tell("", path.name, error.note, Done.REFUSED)
        sheets = ()
    except OSError:
        sheets = ()
    named = [(table, Part(path, sheet)) for sheet in sheets if (table := files.table_of(sheet))]
    return named if own is None or own in dict(named) else [*named, (own, Part(path))]
