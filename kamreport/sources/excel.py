"""Workbooks (.xlsx, .xls, .ods): the named sheet or the first, typed cells written as plain text."""

import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, load_workbook

from kamreport.sources.reading.forms import (
    BATCH,
    Batch,
    Form,
    Note,
    Opened,
    Options,
    UnreadableError,
    batch,
    register,
)
from kamreport.sources.reading.headers import key, nearest

MOST = 500_000_000
LOCKED = b"\xd0\xcf\x11\xe0"
APART = """
import sys
from python_calamine import CalamineError, load_workbook
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
except (ImportError, ValueError, OSError):
    pass
try:
    book = load_workbook(sys.argv[1])
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()
except CalamineError:
    pass
"""
ZIPPED = (".xlsx", ".xlsm", ".xlsb", ".ods")
ERROR = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*\bt="e"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL)
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, ElementTree.ParseError)
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def open_excel(path: Path, options: Options) -> Opened:
    """One sheet of a workbook. Cells that hold an error keep its text (#N/A) in .xlsx and .xlsm."""
    book = _book(path)
    sheet = _sheet(book, options.sheet)
    errors = _errors(path, sheet)
    rows = [
        (number, [errors.get((number, place)) or _text(cell) for place, cell in enumerate(row)])
        for number, row in enumerate(_cells(book, sheet), start=1)
    ]
    filled = [(number, row) for number, row in rows if any(row)]
    if not filled:
        raise UnreadableError(Note("empty-file"))
    headers = tuple(header.strip() for header in filled[0][1])
    return Opened(headers, _batches(filled[1:], len(headers)))


def sheets(path: Path) -> tuple[str, ...]:
    """The names of a workbook's sheets."""
    return tuple(_book(path).sheet_names)


def _book(path: Path) -> CalamineWorkbook:
    _safe(path)
    try:
        return load_workbook(str(path))
    except PasswordError as error:
        raise UnreadableError(Note("password-protected")) from error
    except (CalamineError, OSError) as error:
        raise _broken(error) from error


def _broken(error: Exception) -> UnreadableError:
    return UnreadableError(Note("truncated-file", values=(("detail", str(error)),)))


def _safe(path: Path) -> None:
    """Looks at the start and the declared sizes before anything is unpacked."""
    with path.open("rb") as file:
        start = file.read(4)
    if not start:
        raise UnreadableError(Note("empty-file"))
    if path.suffix.lower() not in ZIPPED:
        _try_apart(path)
        return
    if start == LOCKED:
        raise UnreadableError(Note("password-protected"))
    try:
        with zipfile.ZipFile(path) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except DAMAGED as error:
        raise _broken(error) from error
    if size > MOST:
        values = (("megabytes", size // 1_000_000), ("most", MOST // 1_000_000))
        raise UnreadableError(Note("too-large", values=values))


def _try_apart(path: Path) -> None:
    """Opens the old form in a process of its own first: damage can make the reader end its process."""
    command = [sys.executable, "-I", "-c", APART, str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise UnreadableError(Note("truncated-file", values=(("detail", "its parts do not fit together"),)))


def _sheet(book: CalamineWorkbook, wanted: str | None) -> str:
    names: list[str] = book.sheet_names
    if wanted is None:
        if not names:
            raise UnreadableError(Note("empty-file"))
        return names[0]
    found = [name for name in names if name == wanted] or [name for name in names if key(name) == key(wanted)]
    if not found:
        values = (("nearest", nearest(wanted, names, 0.0) or ""), ("sheets", ", ".join(names)))
        raise UnreadableError(Note("missing-sheet", value=wanted, values=values))
    return found[0]


def _cells(book: CalamineWorkbook, sheet: str) -> list[list[Any]]:
    try:
        return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise _broken(error) from error


def _text(cell: Any) -> str:
    """A cell as it would be written by hand: ISO days, whole numbers without a point, yes and no."""
    match cell:
        case str():
            return cell
        case bool():
            return "yes" if cell else "no"
        case float():
            return f"{cell:.0f}" if cell.is_integer() else repr(cell)
        case datetime():
            return cell.isoformat(" ").removesuffix(" 00:00:00")
        case date():
            return cell.isoformat()
        case timedelta():
            minutes, seconds = divmod(round(cell.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        case _:
            return str(cell)


def _batches(rows: list[tuple[int, list[str]]], width: int) -> Iterator[Batch]:
    for start in range(0, len(rows), BATCH):
        part = rows[start : start + BATCH]
        yield Batch(batch([row for _, row in part], [number for number, _ in part], width))


def _errors(path: Path, sheet: str) -> Mapping[tuple[int, int], str]:
    """The error cells of a sheet by row (from 1) and place (from 0): the reader shows them as empty."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        return {}
    try:
        with zipfile.ZipFile(path) as packed:
            part = _part(packed, sheet)
            content = packed.read(part) if part in packed.namelist() else b""
    except DAMAGED as error:
        raise _broken(error) from error
    return {
        (int(row), _column(letters)): text.decode("utf-8", "replace")
        for letters, row, text in ERROR.findall(content)
    }


def _part(packed: zipfile.ZipFile, sheet: str) -> str:
    """The file inside the workbook that holds a sheet."""
    book = ElementTree.fromstring(packed.read("xl/workbook.xml"))
    ids = [each.get(RELATION) for each in book.iter() if each.get("name") == sheet and each.get(RELATION)]
    links = ElementTree.fromstring(packed.read("xl/_rels/workbook.xml.rels"))
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    target = targets.get(ids[0], "") if ids else ""
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _column(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - ord("A") + 1
    return place - 1


register(Form(open_excel, sheets), ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
