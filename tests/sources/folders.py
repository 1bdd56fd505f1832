"""Small folders of files for tests: write them, read them, look at what came out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from kamreport import config
from kamreport.faults import Fault
from kamreport.schema import LANGUAGES
from kamreport.sources import Read, read
from kamreport.words import words

ACCOUNTS = "account_id,name\nA1,Alpha\nA2,Beta\n"


@dataclass
class Outcome:
    """What reading a folder gave, and the database it was left in."""

    read: Read
    database: duckdb.DuckDBPyConnection

    def rows(self, table: str, *columns: str) -> list[tuple[Any, ...]]:
        """Some columns of raw_<table>, in file order."""
        names = ", ".join(columns) or "*"
        return self.database.execute(f"SELECT {names} FROM raw_{table} ORDER BY _file, _row").fetchall()

    def rejected(self, table: str) -> list[tuple[Any, ...]]:
        """The rejected rows of a table: row, text, rule."""
        return self.database.execute(
            f"SELECT _row, _text, _rule FROM rejected_{table} ORDER BY _file, _row"
        ).fetchall()

    def columns(self, table: str) -> set[str]:
        """The contract columns that were filled."""
        found = self.database.execute(f"DESCRIBE raw_{table}").fetchall()
        return {row[0] for row in found} - {"_file", "_row"}

    @property
    def rules(self) -> list[str]:
        """The rules of all faults, in order."""
        return [fault.rule for fault in self.read.faults]

    def fault(self, rule: str) -> Fault:
        """The one fault of that rule."""
        [found] = [fault for fault in self.read.faults if fault.rule == rule]
        return found


def said(fault: Fault, language: str = "en") -> str:
    """The fault as a user reads it."""
    place = {"file": fault.file, "row": fault.row, "column": fault.column, "value": fault.value}
    known = {name: "" if value is None else str(value) for name, value in place.items()}
    return words(language)(f"fault-{fault.rule}", **known, **dict(fault.values))


def outcome(folder: Path) -> Outcome:
    """Reads a folder; every fault met must have its sentence in every language."""
    database = duckdb.connect()
    found = read(folder, config.load(folder), database)
    for fault in found.faults:
        for language in LANGUAGES:
            assert said(fault, language)
    return Outcome(found, database)


def folder(tmp_path: Path, files: Mapping[str, str | bytes], settings: str = "") -> Path:
    """A folder with these files, an accounts file when none is given, and the settings as kamreport.toml."""
    given = files if any("accounts" in name for name in files) else {"accounts.csv": ACCOUNTS, **files}
    for name, content in given.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    (tmp_path / "kamreport.toml").write_text(settings, encoding="utf-8")
    return tmp_path


def reading(tmp_path: Path, files: Mapping[str, str | bytes], settings: str = "") -> Outcome:
    """Writes a folder and reads it."""
    return outcome(folder(tmp_path, files, settings))
