"""Parquet files: typed columns written as plain text, decimals exactly, floats in their shortest form."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from kamreport.sources.reading.forms import (
    As,
    Batch,
    Form,
    MisfitError,
    Note,
    Opened,
    Options,
    UnreadableError,
    number_text,
    register,
)
from kamreport.sources.reading.plain import MANTISSA, counted, ten_thousandths, whole
from kamreport.sources.reading.stage import suspect

CONTROL = r"[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}]"
ROWS = 245_760  # of a chunk: twice as many as the database packs together, so that it takes them in whole
CODED = 4  # bytes a cell, up to which a column of words is kept as codes
DAMAGED = (pa.ArrowException, OSError, UnicodeDecodeError)


def open_parquet(path: Path, _options: Options) -> Opened:
    """A Parquet file. Its first record is row 2, as if a header stood above it."""
    if path.stat().st_size == 0:
        raise UnreadableError(Note("empty-file"))
    try:
        with pq.ParquetFile(path) as file:
            known, schema, few = file.metadata, file.schema_arrow, _few(file)
    except DAMAGED as error:
        raise _broken(error) from error
    headers = tuple(name.strip() for name in schema.names)
    plain = not any(map(_is_odd, schema.types))
    chunks = _chunks(path, known, few)
    return Opened(headers, _batches(_chunks(path, known, few)), chunks=chunks if plain else None)


def _few(file: pq.ParquetFile) -> list[str]:
    """The columns of words that the file keeps as codes of few different ones, told from their size."""
    metadata, schema = file.metadata, file.schema_arrow
    if not metadata.num_row_groups or metadata.num_columns != len(schema):
        return []
    first = metadata.row_group(0)
    return [
        field.name
        for place, field in enumerate(schema)
        if _is_words(field.type) and first.column(place).total_uncompressed_size <= CODED * first.num_rows
    ]


def _broken(error: Exception) -> UnreadableError:
    return UnreadableError(Note("truncated-file", values=(("detail", str(error).splitlines()[0]),)))


def _chunks(path: Path, known: pq.FileMetaData, few: list[str]) -> Iterator["Rows"]:
    """The rows of a file, so many at a time that the database takes them in whole."""
    first, held, waiting = 2, 0, list[pa.RecordBatch]()
    try:
        with pq.ParquetFile(path, metadata=known, read_dictionary=few, pre_buffer=False) as file:
            for part in file.iter_batches(ROWS):
                part.validate(full=True)
                waiting.append(part)
                held += len(part)
                if held >= ROWS:
                    yield Rows(_joined(waiting), first)
                    first, held, waiting = first + held, 0, []
            if held:
                yield Rows(_joined(waiting), first)
    except DAMAGED as error:
        raise _broken(error) from error


def _joined(parts: list[pa.RecordBatch]) -> pa.RecordBatch:
    """Batches of which each may have its own codes for the same words, as one."""
    if len(parts) == 1:
        return parts[0]
    return pa.concat_batches(pa.Table.from_batches(parts).unify_dictionaries().to_batches())


def _batches(chunks: Iterator["Rows"]) -> Iterator[Batch]:
    for chunk in chunks:
        yield from chunk.batches()


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of the file: a Chunk."""

    part: pa.RecordBatch
    first: int

    @property
    def size(self) -> int:
        """How many rows there are."""
        return len(self.part)

    def columns(self, wishes: Mapping[int, As]) -> pa.Table:
        """The columns at some places with the types wished for."""
        made = {f"c{place}": _made(self.part.column(place), wish, place) for place, wish in wishes.items()}
        return pa.table(made)

    def suspects(self) -> npt.NDArray[np.int64]:
        """The places of the rows with control characters."""
        odd = np.zeros(len(self.part), bool)
        for column in self.part.columns:
            if not _is_words(column.type):
                continue
            coded = pa.types.is_dictionary(column.type)
            if suspect(_text(column.dictionary if coded else column)):
                odd |= np.asarray(pc.match_substring_regex(_text(column), CONTROL).fill_null(False))
        return np.flatnonzero(odd)

    def texts(self, places: npt.NDArray[np.int64]) -> Batch:
        """The rows at these places as text."""
        columns = {
            f"c{place}": _text(column)
            for place, column in enumerate(self.part.take(pa.array(places)).columns)
        }
        return Batch(pa.table({"_row": pa.array(places + self.first), **columns}))

    def batches(self) -> Iterator[Batch]:
        """All rows as text."""
        yield self.texts(np.arange(len(self.part)))


def _is_words(kind: pa.DataType) -> bool:
    words = kind.value_type if pa.types.is_dictionary(kind) else kind
    return bool(pa.types.is_string(words) or pa.types.is_large_string(words))


def _is_coded(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_dictionary(kind) and pa.types.is_string(kind.value_type) and kind.index_type == pa.int32()
    )


def _is_odd(kind: pa.DataType) -> bool:
    """Whether a type has texts that are not looked at for control characters."""
    if pa.types.is_dictionary(kind):
        return not _is_words(kind)
    return bool(pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind))


def _made(column: pa.Array, wish: As, place: int) -> pa.Array:
    match wish:
        case As.DAY:
            return _days(column, place)
        case As.NUMBER:
            return _numbers(column, place)
        case As.CODES:
            return column if _is_coded(column.type) else _text(column).dictionary_encode()
        case _:
            return _text(column)


def _days(column: pa.Array, place: int) -> pa.Array:
    kind = column.type
    if pa.types.is_date32(kind):
        return column
    if not pa.types.is_timestamp(kind):
        raise MisfitError(place)
    local = pc.local_timestamp(column) if kind.tz else column
    try:
        return local.cast(pa.date32())
    except pa.ArrowInvalid as error:
        raise MisfitError(place) from error


def _numbers(column: pa.Array, place: int) -> pa.Array:
    """Whole ten-thousandths: of floats those that the shortest text of each float says."""
    kind = column.type
    if pa.types.is_floating(kind) or pa.types.is_integer(kind):
        found = counted(column, place)
    elif pa.types.is_decimal(kind):
        try:
            found = whole(column.cast(MANTISSA), place)
        except pa.ArrowInvalid as error:
            raise MisfitError(place) from error
    elif _is_words(kind):
        found = ten_thousandths(_text(column), place)
    else:
        raise MisfitError(place)
    return found


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


register(Form(open_parquet, chunked=True), ".parquet", ".pq")
