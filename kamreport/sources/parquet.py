"""Parquet files: typed columns written as plain text, decimals exactly, floats in their shortest form."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from kamreport.sources.reading.forms import (
    BATCH,
    Batch,
    Form,
    Note,
    Opened,
    Options,
    UnreadableError,
    number_text,
    register,
)

DAMAGED = (pa.ArrowException, OSError, UnicodeDecodeError)


def open_parquet(path: Path, _options: Options) -> Opened:
    """A Parquet file. Its first record is row 2, as if a header stood above it."""
    if path.stat().st_size == 0:
        raise UnreadableError(Note("empty-file"))
    try:
        file = pq.ParquetFile(path)
    except DAMAGED as error:
        raise _broken(error) from error
    return Opened(tuple(name.strip() for name in file.schema_arrow.names), _batches(file))


def _broken(error: Exception) -> UnreadableError:
    return UnreadableError(Note("truncated-file", values=(("detail", str(error).splitlines()[0]),)))


def _batches(file: pq.ParquetFile) -> Iterator[Batch]:
    row = 2
    try:
        for part in file.iter_batches(BATCH):
            part.validate(full=True)
            columns = {f"c{place}": _text(column) for place, column in enumerate(part.columns)}
            numbers = pa.array(range(row, row + len(part)), pa.int64())
            yield Batch(pa.table({"_row": numbers, **columns}))
            row += len(part)
    except DAMAGED as error:
        raise _broken(error) from error
    finally:
        file.close()


def _text(column: pa.Array) -> pa.Array:
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _text(column.dictionary_decode())
    if pa.types.is_timestamp(kind):
        local = pc.local_timestamp(column) if kind.tz else column
        shown = pc.replace_substring_regex(local.cast(pa.string()), r"\.0+$", "")
        return pc.replace_substring_regex(shown, r" 00:00:00$", "")
    if pa.types.is_boolean(kind):
        return pc.if_else(column, "yes", "no")
    if pa.types.is_floating(kind) or pa.types.is_nested(kind) or pa.types.is_binary(kind):
        return pa.array([_shown(value) for value in column.to_pylist()], pa.string())
    return column.cast(pa.string())


def _shown(value: Any) -> str | None:
    match value:
        case None:
            return None
        case float():
            return number_text(value)
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case _:
            return json.dumps(value, ensure_ascii=False, default=str)


register(Form(open_parquet), ".parquet", ".pq")
