"""Files: written whole or not at all, under safe names, and CSV that no spreadsheet runs."""

import contextlib
import csv
import hashlib
import io
import os
import re
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from kamreport.errors import DocumentError

PART = ".kamreport-"
PART_END = ".part"
SLUG_LENGTH = 60

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o"}
    | {"ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i"}
)
FORMULA = tuple("=+-@\t\r＝＋－＠−")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: whatever stood there before stays until the new one is safe.

    Makes the folders above it. Raises DocumentError when the disk or the rights do not allow it.
    """
    part = path.parent / f"{PART}{secrets.token_hex(8)}{PART_END}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _settle(path.parent)
    except OSError as error:
        raise DocumentError(
            f"{path}: cannot be written ({error.strerror}): free space or rights are missing there"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Make the folder's own entry safe on disk, where the file system can."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> int:
    """Remove what an interrupted run left half-written, in the folder and below it; how many there were."""
    parts = list(folder.rglob(f"{PART}*{PART_END}")) if folder.is_dir() else []
    for part in parts:
        part.unlink(missing_ok=True)
    return len(parts)


def slug(name: str, identifier: str) -> str:
    """A file name for an account: at most 60 ASCII letters, digits and dashes, then 8 hex digits of the id.

    Accents are dropped, other scripts too; the digits keep names apart whatever is left. Never empty.
    """
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:SLUG_LENGTH].strip("-")
    digest = hashlib.sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{words or 'account'}-{digest}"


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Rows as CSV for spreadsheets: UTF-8 with a mark, and no cell that could be run as a formula.

    Text beginning with = + - @ (full-width too), tab or carriage return gets a leading quote; a number
    stays one. None is an empty cell.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_cell(value) for value in header])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _cell(value: object) -> object:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA) else text
