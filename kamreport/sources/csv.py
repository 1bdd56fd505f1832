"""CSV, TSV and other separated text: any usual encoding and separator, read as a stream."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from kamreport.sources.reading import quick
from kamreport.sources.reading.encodings import Encoding, find
from kamreport.sources.reading.forms import (
    As,
    Batch,
    Chunk,
    Form,
    Note,
    Opened,
    Options,
    UnreadableError,
    register,
)
from kamreport.sources.reading.records import batches, decoded, filled, records, shown

SEPARATORS = ",;\t|"
NAMED = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " "}


def open_csv(path: Path, options: Options) -> Opened:
    """A separated text file. Rows are counted by record, as a spreadsheet would, blank ones too."""
    encoding = find(path, options.encoding)
    sample = _sample(path, encoding)
    skipped = re.match(r"sep=(.)\r?\n", "".join(sample[:1]))
    separator = _declared(options.separator) or (skipped[1] if skipped else _sniff(sample))
    found = filled(records(_lines(path, encoding), separator), 1 if skipped else 0)
    first = next(found, None)
    if first is None:
        raise UnreadableError(Note("empty-file"))
    if first[2] is not None:
        raise UnreadableError(Note(first[2], first[0], value=shown(first[1][0])))
    headers = tuple(shown(cell).strip().lstrip("\ufeff") for cell in first[1])
    notes = tuple(note for note in (encoding.note,) if note)
    above = "".join(sample[: first[0]]).encode("utf-8", "surrogateescape")
    plain = encoding.name.startswith("utf-8") and separator.isascii() and first[0] <= len(sample)
    if plain and quick.is_plain(above, separator):
        width = len(headers)
        batched = _rows(_chunks(path, separator, first[0], width))
        return Opened(headers, batched, notes, _chunks(path, separator, first[0], width))
    return Opened(headers, batches(found, len(headers)), notes)


def _chunks(path: Path, separator: str, header: int, width: int) -> Iterator[Chunk | Batch]:
    """The rows of a UTF-8 file below its header; by record from the first line on that is not a record."""
    number = header
    with path.open("rb") as file:
        for _ in range(header):
            file.readline()
        while content := quick.block(file):
            if not quick.is_plain(content, separator):
                rest = chain(decoded(io.BytesIO(content)), decoded(file))
                yield from batches(filled(records(rest, separator, number)), width)
                return
            yield Lines(content, number, width, separator)
            number += quick.lines(content)


def _rows(chunks: Iterator[Chunk | Batch]) -> Iterator[Batch]:
    for chunk in chunks:
        if isinstance(chunk, Batch):
            yield chunk
        else:
            yield from chunk.batches()


@dataclass(frozen=True, slots=True)
class Lines:
    """A block of whole records, one a line, after row `number`: a Chunk."""

    content: bytes
    number: int
    width: int
    separator: str

    @property
    def first(self) -> int:
        """The row number of the first line."""
        return self.number + 1

    @property
    def size(self) -> int:
        """How many lines there are, blank ones too."""
        return quick.lines(self.content)

    def columns(self, wishes: Mapping[int, As]) -> pa.Table | None:
        """The columns at some places with the types wished for."""
        if not quick.is_text(self.content):
            return None
        return quick.typed(self.content, self.width, self.separator, wishes)

    def suspects(self) -> npt.NDArray[np.int64]:
        """The places of the lines with control characters."""
        return quick.suspects(self.content)

    def texts(self, places: npt.NDArray[np.int64]) -> Batch:
        """The lines at these places as text; blank ones are left out."""
        content = quick.chosen(self.content, places)
        rows = quick.laid_out(content, places + self.first, self.width, self.separator)
        if rows is None:
            raise ValueError("lines that were laid out together cannot be laid out alone")
        return Batch(rows)

    def batches(self) -> Iterator[Batch]:
        """All lines as text, by record where one does not fit the header."""
        numbers = np.arange(self.first, self.first + self.size)
        rows = quick.laid_out(self.content, numbers, self.width, self.separator)
        if rows is not None:
            yield Batch(rows)
            return
        found = records(decoded(io.BytesIO(self.content)), self.separator, self.number)
        yield from batches(filled(found), self.width)


def _declared(separator: str | None) -> str | None:
    if separator is None:
        return None
    separator = NAMED.get(separator.lower(), separator)
    if len(separator) != 1:
        raise UnreadableError(Note("unknown-separator", value=separator))
    return separator


def _lines(path: Path, encoding: Encoding) -> Iterator[str]:
    with path.open(encoding=encoding.name, errors=encoding.errors, newline="") as file:
        try:
            yield from file
        except UnicodeDecodeError as error:
            raise UnreadableError(Note("truncated-file", values=(("detail", error.reason),))) from error


def _sample(path: Path, encoding: Encoding) -> list[str]:
    lines = _lines(path, encoding)
    return list(islice(lines, 60))


def _sniff(lines: list[str]) -> str:
    """The separator by which header and first rows have most evenly the same number of fields."""
    start = 1 if lines and lines[0].startswith("sep=") else 0
    return max(SEPARATORS, key=lambda separator: _evenness(lines[start:], separator))


def _evenness(lines: list[str], separator: str) -> tuple[float, int]:
    rows = [row for _, row, broken in islice(records(iter(lines), separator), 30) if row and not broken]
    width = len(rows[0]) if rows else 0
    if width < 2:
        return 0.0, 0
    return sum(len(row) == width for row in rows) / len(rows), width


register(Form(open_csv, chunked=True), ".csv", ".tsv", ".tab", ".txt")
