"""Outlines of OpenType fonts in the Compact Font Format: found in a file, and which characters they draw."""

from collections.abc import Iterator
from typing import Any

_ROS, _CHARSET, _GLYPHS = 12 << 8 | 30, 15, 17  # operators of a font's dictionary


def outlines(font: bytes) -> bytes:
    """The `CFF ` table of an OpenType font, found by the directory at its start; b"" where it has none."""
    for entry in range(12, 12 + 16 * int.from_bytes(font[4:6]), 16):
        if font[entry : entry + 4] == b"CFF ":
            start, length = (int.from_bytes(font[at : at + 4]) for at in (entry + 8, entry + 12))
            return font[start : start + length]
    return b""


def characters(font: Any) -> Iterator[range]:
    """The numbers of the characters that the glyphs of a CFF font draw, in the glyphs' order, in stretches.

    Nothing of a font without such numbers (Adobe's Technical Note 5176, 7 to 9, 13 and 18).
    """
    if not len(font):
        return
    begin, end, *_ = _index(font, _index(font, font[2])[-1])
    said = dict(_operators(font[begin:end]))
    if _ROS not in said or said.get(_CHARSET, 0) < 3:
        return
    glyphs = said[_GLYPHS]
    yield range(1)
    yield from _listed(font, said[_CHARSET], int.from_bytes(font[glyphs : glyphs + 2]) - 1)


def is_keyed(font: bytes) -> bool:
    """True for a CFF font whose glyphs name the numbers of their characters."""
    return any(characters(font))


def is_in_order(font: Any) -> bool:
    """True for a CFF font whose glyphs stand at the numbers of their characters, without a gap."""
    place = 0
    for stretch in characters(font):
        if stretch.start != place:
            return False
        place = stretch.stop
    return place > 0


def _index(font: Any, start: int) -> list[int]:
    """Where the parts of an INDEX begin, and where it ends."""
    count = int.from_bytes(font[start : start + 2])
    if not count:
        return [start + 2]
    size, table = font[start + 2], start + 3
    base = table + size * (count + 1) - 1
    ends = range(table, base + 1, size)
    return [base + int.from_bytes(font[at : at + size]) for at in ends]


def _operators(said: bytes) -> Iterator[tuple[int, int]]:
    """The operators of a dictionary, each with its last number; those of two bytes as one number."""
    at, last = 0, 0
    while at < len(said):
        first = said[at]
        if first <= 21:
            wide = first == 12
            yield (first << 8 | said[at + 1] if wide else first), last
            at += 2 if wide else 1
        elif first == 30:  # a number with decimals, whose end is told by a half-byte
            while said[at + 1] & 15 != 15 and said[at + 1] >> 4 != 15:
                at += 1
            at += 2
        else:
            last, at = _number(said, at)


def _number(said: bytes, at: int) -> tuple[int, int]:
    """A whole number of a dictionary, and where it ends."""
    first = said[at]
    if first in (28, 29):
        end = at + (3 if first == 28 else 5)
        return int.from_bytes(said[at + 1 : end], signed=True), end
    if first <= 246:
        return first - 139, at + 1
    step = (first - 247) * 256 + 108 if first <= 250 else -(first - 251) * 256 - 108
    return step + (said[at + 1] if first <= 250 else -said[at + 1]), at + 2


def _listed(font: Any, start: int, count: int) -> Iterator[range]:
    """The numbers of a charset of so many glyphs, singly or in stretches."""
    kind, at = font[start], start + 1
    while count > 0:
        first = int.from_bytes(font[at : at + 2])
        more = int.from_bytes(font[at + 2 : at + 2 + kind])
        yield range(first, first + min(more + 1, count))
        count -= more + 1
        at += 2 + kind
