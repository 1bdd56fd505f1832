"""Blocks of separated text with one record a line, laid out at once: most of any large file."""

import re
from collections.abc import Mapping
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from kamreport.sources.reading.forms import As, MisfitError
from kamreport.sources.reading.plain import PIECE, ten_thousandths

BLOCK = 24 << 20  # bytes: of so many rows that the database takes them in whole, and used again by the next
QUOTE, LINE_END, RETURN = b'"\n\r'
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")
CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127, 0xC2])
AT = re.compile(r"In CSV column #(\d+)")
TYPES = {
    As.TEXT: pa.string(),
    As.CODES: pa.dictionary(pa.int32(), pa.string()),
    As.DAY: pa.date32(),
    As.NUMBER: pa.string(),
}

Places = npt.NDArray[np.int64]


def block(file: BinaryIO) -> bytes:
    """The next bytes of a file, up to the end of a line; b"" at its end."""
    return file.read(BLOCK) + file.readline()


def is_plain(content: bytes, separator: str) -> bool:
    """True when each line is one record: no line ends of old, quotes only around whole fields of one line."""
    if b"\r" in content and content.count(b"\r") != content.count(b"\r\n"):
        return False
    return b'"' not in content or _is_quoted_plainly(content, separator)


def _is_quoted_plainly(content: bytes, separator: str) -> bool:
    """Every other quote begins a field, the next one ends it on the same line."""
    signs = np.frombuffer(content, np.uint8)
    quotes = np.flatnonzero(signs == QUOTE)
    if len(quotes) % 2:
        return False
    begins, ends = quotes[::2], quotes[1::2]
    before = np.where(begins > 0, signs[begins - 1], LINE_END)
    after = np.where(ends + 1 < len(signs), signs[np.minimum(ends + 1, len(signs) - 1)], LINE_END)
    lines = np.flatnonzero(signs == LINE_END)
    return bool(
        np.isin(before, (ord(separator), LINE_END)).all()
        and np.isin(after, (ord(separator), LINE_END, RETURN)).all()
        and (np.searchsorted(lines, begins) == np.searchsorted(lines, ends)).all()
    )


def is_text(content: bytes) -> bool:
    """Whether all bytes are characters."""
    if content.isascii():
        return True
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def lines(content: bytes) -> int:
    """How many lines a plain block has."""
    return content.count(b"\n") + (not content.endswith(b"\n"))


def laid_out(content: bytes, numbers: Places, width: int, separator: str) -> pa.Table | None:
    """The rows of a plain UTF-8 block as text, with their numbers; rows without any text are left out.

    None when a row has too few or too many fields or bytes that are no characters.
    """
    names = [f"c{place}" for place in range(width)]
    try:
        rows = _parsed(content, names, separator, dict.fromkeys(names, pa.string()), empty=True)
    except pa.ArrowInvalid:
        return None
    return _filled(rows.add_column(0, "_row", pa.array(numbers, pa.int64())), names)


def typed(content: bytes, width: int, separator: str, wishes: Mapping[int, As]) -> pa.Table | None:
    """The columns of a plain block at some places, as Chunk.columns says."""
    kinds = {f"c{place}": TYPES[wish] for place, wish in wishes.items()}
    try:
        rows = _parsed(content, [f"c{place}" for place in range(width)], separator, kinds, empty=False)
    except pa.ArrowInvalid as error:
        found = AT.search(str(error))
        if found and wishes.get(int(found[1])) is As.DAY:
            raise MisfitError(int(found[1])) from error
        return None
    for place, wish in wishes.items():
        if wish is As.NUMBER:
            at = rows.column_names.index(f"c{place}")
            rows = rows.set_column(at, f"c{place}", ten_thousandths(rows.column(at).combine_chunks(), place))
    return rows


def _parsed(
    content: bytes, names: list[str], separator: str, kinds: Mapping[str, pa.DataType], *, empty: bool
) -> pa.Table:
    """The columns of these kinds; with `empty` a cell without text is an empty text, else NULL."""
    return csv.read_csv(
        pa.BufferReader(content),
        csv.ReadOptions(column_names=names, use_threads=False, block_size=len(content) + 1),
        csv.ParseOptions(delimiter=separator, quote_char='"', ignore_empty_lines=False),
        csv.ConvertOptions(
            column_types=dict(kinds),
            include_columns=list(kinds),
            strings_can_be_null=not empty,
            null_values=[""],
        ),
    )


def suspects(content: bytes) -> Places:
    """The places of the lines that hold control characters."""
    pieces = (content[start : start + PIECE] for start in range(0, len(content), PIECE))
    if all(len(piece.translate(None, CONTROLS)) == len(piece) for piece in pieces):
        return np.empty(0, np.int64)
    found = np.fromiter((match.start() for match in CONTROL.finditer(content)), np.int64)
    return np.unique(np.searchsorted(_ends(content), found))


def chosen(content: bytes, places: Places) -> bytes:
    """The lines at these places alone."""
    ends = np.append(_ends(content), len(content))
    starts = np.append(0, ends[:-1] + 1)
    parts = zip(starts[places].tolist(), ends[places].tolist(), strict=True)
    return b"\n".join(content[start:end] for start, end in parts)


def _ends(content: bytes) -> Places:
    return np.flatnonzero(np.frombuffer(content, np.uint8) == LINE_END)


def _filled(rows: pa.Table, names: list[str]) -> pa.Table:
    empty = pc.equal(rows.column(names[0]), "")
    if not pc.any(empty).as_py():
        return rows
    for name in names[1:]:
        empty = pc.and_(empty, pc.equal(rows.column(name), ""))
    return rows.filter(pc.invert(empty))
