"""Separated text record by record: any quotes, rows of any length, bytes that are no characters."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import BinaryIO

from kamreport.sources.reading.forms import BATCH, Batch, Note, Reject, batch

SURROGATE = re.compile("[\ud800-\udfff]")

Record = tuple[int, list[str], str | None]


def decoded(file: BinaryIO) -> Iterator[str]:
    """The lines of a UTF-8 file; bytes that are no characters are left as lone surrogates."""
    text = io.TextIOWrapper(file, encoding="utf-8", errors="surrogateescape", newline="")
    try:
        yield from text
    finally:
        text.detach()


def records(lines: Iterator[str], separator: str, number: int = 0) -> Iterator[Record]:
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


def filled(found: Iterator[Record], skip: int = 0) -> Iterator[Record]:
    """The records that hold anything; blank ones only count."""
    for record in found:
        if any(record[1]) and record[0] > skip:
            yield record


def batches(found: Iterator[Record], width: int) -> Iterator[Batch]:
    """Records as rows of the header's width; those that have another are rejected."""
    while group := list(islice(found, BATCH)):
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
    cells = tuple(shown(cell) for cell in row)
    found = next((cell for cell, text in zip(cells, row, strict=True) if SURROGATE.search(text)), None)
    value = found if rule == "undecodable" else cells[0]
    return Reject(cells, Note(rule, number, value=value, values=(("expected", width), ("found", len(cells)))))


def shown(text: str) -> str:
    r"""The text with bytes that are no characters written as \xNN."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
