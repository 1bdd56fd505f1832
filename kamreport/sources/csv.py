"""CSV, TSV and other separated text: any usual encoding and separator, read as a stream."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from kamreport.sources.reading import quick
from kamreport.sources.reading.encodings import Encoding, find
from kamreport.sources.reading.forms import (
    BATCH,
    Batch,
    Form,
    Note,
    Opened,
    Options,
    Reject,
    UnreadableError,
    batch,
    register,
)

SEPARATORS = ",;\t|"
NAMED = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " "}
SURROGATE = re.compile("[\ud800-\udfff]")

Record = tuple[int, list[str], str | None]


def open_csv(path: Path, options: Options) -> Opened:
    """A separated text file. Rows are counted by record, as a spreadsheet would, blank ones too."""
    encoding = find(path, options.encoding)
    sample = _sample(path, encoding)
    skipped = re.match(r"sep=(.)\r?\n", "".join(sample[:1]))
    separator = _declared(options.separator) or (skipped[1] if skipped else _sniff(sample))
    records = _filled(_records(_lines(path, encoding), separator), 1 if skipped else 0)
    first = next(records, None)
    if first is None:
        raise UnreadableError(Note("empty-file"))
    if first[2] is not None:
        raise UnreadableError(Note(first[2], first[0], value=_shown(first[1][0])))
    headers = tuple(_shown(cell).strip().lstrip("\ufeff") for cell in first[1])
    notes = tuple(note for note in (encoding.note,) if note)
    above = "".join(sample[: first[0]]).encode("utf-8", "surrogateescape")
    plain = encoding.name.startswith("utf-8") and separator.isascii() and first[0] <= len(sample)
    if plain and quick.is_plain(above):
        return Opened(headers, _blocks(path, separator, first[0], len(headers)), notes)
    return Opened(headers, _batches(records, len(headers)), notes)


def _blocks(path: Path, separator: str, header: int, width: int) -> Iterator[Batch]:
    """The rows of a UTF-8 file below its header, plain blocks at once; from the first quote on by record."""
    number = header
    with path.open("rb") as file:
        for _ in range(header):
            file.readline()
        while content := quick.block(file):
            if not quick.is_plain(content):
                rest = chain(_decoder(io.BytesIO(content)), _decoder(file))
                yield from _batches(_filled(_records(rest, separator, number)), width)
                return
            rows = quick.laid_out(content, number, width, separator)
            if rows is not None:
                yield Batch(rows)
            else:
                records = _records(_decoder(io.BytesIO(content)), separator, number)
                yield from _batches(_filled(records), width)
            number += quick.lines(content)


def _decoder(file: BinaryIO) -> Iterator[str]:
    text = io.TextIOWrapper(file, encoding="utf-8", errors="surrogateescape", newline="")
    try:
        yield from text
    finally:
        text.detach()


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
    rows = [row for _, row, broken in islice(_records(iter(lines), separator), 30) if row and not broken]
    width = len(rows[0]) if rows else 0
    if width < 2:
        return 0.0, 0
    return sum(len(row) == width for row in rows) / len(rows), width


def _records(lines: Iterator[str], separator: str, number: int = 0) -> Iterator[Record]:
    """Number (counting on from `number`), fields and fault of each record.

    A quote that never closes costs its own line only: reading goes on with the line after it.
    """
    while True:
        held: list[str] = []
        ended: list[bool] = []
        reader = csv.reader(_held(lines, held, ended), delimiter=separator)
        try:
            for row in reader:
                number += 1
                if ended:
                    break
                held.clear()
                yield number, row, None
            else:
                return
        except csv.Error:
            number += 1
        yield number, [held[0].rstrip("\r\n")], "unterminated-quote"
        lines = chain(held[1:], lines)


def _held(lines: Iterator[str], held: list[str], ended: list[bool]) -> Iterator[str]:
    for line in lines:
        held.append(line)
        yield line
    ended.append(True)


def _filled(records: Iterator[Record], skip: int = 0) -> Iterator[Record]:
    """The records that hold anything; blank ones only count."""
    for record in records:
        if any(record[1]) and record[0] > skip:
            yield record


def _batches(records: Iterator[Record], width: int) -> Iterator[Batch]:
    while group := list(islice(records, BATCH)):
        rejects: list[Reject] = []
        rows: list[list[str]] = []
        numbers: list[int] = []
        for number, row, broken in group:
            fitted, rule = (row, broken) if len(row) == width else _fit(row, width, broken)
            if rule is None:
                rows.append(fitted)
                numbers.append(number)
            else:
                rejects.append(_reject(number, row, rule, width))
        yield _decoded(rows, numbers, width, rejects)


def _fit(row: list[str], width: int, broken: str | None) -> tuple[list[str], str | None]:
    """A row without empty fields beyond the header's; a rule when it has too many or too few."""
    if broken is None and len(row) > width and not any(row[width:]):
        return row[:width], None
    return row, broken or "ragged-row"


def _decoded(rows: list[list[str]], numbers: list[int], width: int, rejects: list[Reject]) -> Batch:
    try:
        return Batch(batch(rows, numbers, width), tuple(rejects))
    except UnicodeEncodeError:
        clean = [not any(map(SURROGATE.search, row)) for row in rows]
    bad = [
        _reject(number, row, "undecodable", width)
        for number, row, good in zip(numbers, rows, clean, strict=True)
        if not good
    ]
    kept = [row for row, good in zip(rows, clean, strict=True) if good]
    counted = [number for number, good in zip(numbers, clean, strict=True) if good]
    every = sorted((*rejects, *bad), key=lambda reject: reject.note.row or 0)
    return Batch(batch(kept, counted, width), tuple(every))


def _reject(number: int, row: list[str], rule: str, width: int) -> Reject:
    cells = tuple(_shown(cell) for cell in row)
    found = next((cell for cell, text in zip(cells, row, strict=True) if SURROGATE.search(text)), None)
    value = found if rule == "undecodable" else cells[0]
    return Reject(cells, Note(rule, number, value=value, values=(("expected", width), ("found", len(cells)))))


def _shown(text: str) -> str:
    r"""The text with bytes that are no characters written as \xNN."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


register(Form(open_csv), ".csv", ".tsv", ".tab", ".txt")
