"""Which file is which table: by the name of the file, of the sheet, or as kamreport.toml says."""

import re
from collections.abc import Iterable
from pathlib import Path

from kamreport.schema import TABLES
from kamreport.sources.reading.forms import FORMS


def table_of(name: str) -> str | None:
    """The table a file stem or sheet name stands for: orders, Orders, orders_2024, orders-2025-q1."""
    plain = name.strip().casefold()
    for table in TABLES:
        if plain == table or re.match(rf"{table}[\s_.(-]", plain):
            return table
    return None


def readable(folder: Path) -> list[Path]:
    """The files of a folder that have a known form, by name; hidden and lock files left out."""
    found = [path for path in folder.iterdir() if path.suffix.lower() in FORMS]
    return sorted(path for path in found if not path.name.startswith((".", "~$")))


def matching(folder: Path, pattern: str) -> list[Path]:
    """The files a name or pattern of kamreport.toml stands for, by name."""
    plain = folder / pattern
    if plain.exists() or Path(pattern).is_absolute():
        return [plain] if plain.exists() else []
    return sorted(path for path in folder.glob(pattern) if not path.name.startswith((".", "~$")))


def free(folder: Path, table: str) -> tuple[str, ...]:
    """The data files in the folder that no other table than this one is read from by its name."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix.lower() in FORMS]
    return tuple(relative(path, folder) for path in found if table_of(path.stem) in (None, table))


def relative(path: Path, folder: Path) -> str:
    """The path as messages and tables show it: from the folder on, with forward slashes."""
    return shown(path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix())


def shown(name: str) -> str:
    """A file's name as text, in which bytes that are no UTF-8 are written out."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def doubled(paths: Iterable[Path]) -> list[tuple[Path, Path]]:
    """Pairs of files of one stem and two forms: likely one the copy of the other."""
    first: dict[str, Path] = {}
    pairs = []
    for path in paths:
        earlier = first.setdefault(path.stem.casefold(), path)
        if earlier != path:
            pairs.append((earlier, path))
    return pairs
