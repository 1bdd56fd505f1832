"""Plain blocks of separated text, without quotes or damage, laid out at once: most of any large file."""

from typing import BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

BLOCK = 8 << 20


def block(file: BinaryIO) -> bytes:
    """The next bytes of a file, up to the end of a line; b"" at its end."""
    return file.read(BLOCK) + file.readline()


def is_plain(content: bytes) -> bool:
    """True when each line is one record: no quotes, no line ends of old."""
    return b'"' not in content and content.count(b"\r") == content.count(b"\r\n")


def lines(content: bytes) -> int:
    """How many lines a plain block has."""
    return content.count(b"\n") + (not content.endswith(b"\n"))


def laid_out(content: bytes, number: int, width: int, separator: str) -> pa.Table | None:
    """The rows of a plain UTF-8 block, numbered after `number`; rows without any text are left out.

    None when a row has too few or too many fields or bytes that are no characters.
    """
    names = [f"c{place}" for place in range(width)]
    try:
        rows = csv.read_csv(
            pa.BufferReader(content),
            csv.ReadOptions(column_names=names, use_threads=False, block_size=len(content) + 1),
            csv.ParseOptions(delimiter=separator, quote_char=False, ignore_empty_lines=False),
            csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False),
        )
    except pa.ArrowInvalid:
        return None
    counted = pa.array(np.arange(number + 1, number + 1 + len(rows)))
    return _filled(rows.add_column(0, "_row", counted), names)


def _filled(rows: pa.Table, names: list[str]) -> pa.Table:
    empty = pc.equal(rows.column(names[0]), "")
    if not pc.any(empty).as_py():
        return rows
    for name in names[1:]:
        empty = pc.and_(empty, pc.equal(rows.column(name), ""))
    return rows.filter(pc.invert(empty))
