"""Reading what people have into tables of text: CSV, Excel, Parquet, found by name and mapped by header."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from kamreport.config import Config, Mapped
from kamreport.faults import Done, Fault
from kamreport.schema import TABLES
from kamreport.sources.reading import files
from kamreport.sources.reading.forms import FORMS, Note, Options, Unreadable
from kamreport.sources.reading.headers import nearest
from kamreport.sources.reading.stage import Stage
from kamreport.sources.reading.tables import Part, Reading


@dataclass(frozen=True)
class Read:
    """What reading found.

    `tables` could be read, in the order of the schema. `faults` are those of all files and headers.
    `files` are all input files touched. `rows` counts, for each of `tables`, the records in its own files,
    rejected ones included (blank lines are no records).
    """

    tables: tuple[str, ...]
    faults: tuple[Fault, ...]
    files: tuple[Path, ...]
    rows: Mapping[str, int]


def read(folder: Path, config: Config, database: duckdb.DuckDBPyConnection) -> Read:
    """Reads a folder's tables into the database as text, and tells every fault of file and header.

    For each table read there are then in the database:
    raw_<table>       _file (path from the folder on), _row (the header is row 1) and a VARCHAR column for
                      each column of the contract that was found: trimmed, NFC, NULL when empty
    source_<table>    _file, _row, _text: the original row as a JSON object of header and text
    rejected_<table>  _file, _row, _text, _rule: rows that cannot be laid out in columns; not in the others
    and for all together `headers`: table_name, column_name, header (several joined by a space).
    Rows that cannot be laid out in a joined file are only told as faults.
    """
    database.execute(
        "CREATE OR REPLACE TABLE headers (table_name VARCHAR, column_name VARCHAR, header VARCHAR)"
    )
    reading = Reading(folder, Stage(database))
    parts = _recognised(reading, config)
    rows: dict[str, int] = {}
    for name, table in TABLES.items():
        mapped = config.tables.get(name, Mapped())
        wished = [Part(path) for pattern in mapped.files for path in reading.found(name, pattern)]
        chosen = list(dict.fromkeys(wished)) if mapped.files else parts.get(name, [])
        found = reading.table(table, chosen, mapped) if chosen else None
        if found is not None:
            rows[name] = found
    return Read(tuple(rows), tuple(reading.faults), tuple(sorted(reading.touched)), rows)


def _recognised(reading: Reading, config: Config) -> dict[str, list[Part]]:
    """The files of each table that kamreport.toml names no file for."""
    parts: dict[str, list[Part]] = {}
    unknown: list[str] = []
    for path in files.readable(reading.folder):
        found = _tables_in(path)
        for table, part in found:
            parts.setdefault(table, []).append(part)
        if not found:
            unknown.append(path.name)
    return parts


def _tables_in(path: Path) -> list[tuple[str, Part]]:
    """The tables a file holds: those its sheets are named after, else the one the file is named after."""
    try:
        sheets = FORMS[path.suffix.lower()].sheets(path) if path.is_file() else ()
    except Unreadable:
        sheets = ()
    named = [(table, Part(path, sheet)) for sheet in sheets if (table := files.table_of(sheet))]
    own = files.table_of(path.stem)
    if own and own not in dict(named):
        named.append((own, Part(path)))
    return named
