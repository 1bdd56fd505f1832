"""Lines of text as Pango shapes them, turned into what a PDF is given: all glyphs of a run at once.

WeasyPrint goes through a line glyph by glyph, and asks Pango's structures for each number.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

PARTS = 5  # numbers of Pango's for a glyph: which it is, its width, its offsets to the right and down, marks
UNKNOWN = 0x0FFFFFFF  # from here on numbers of glyphs say what is missing


class Run(NamedTuple):
    """A stretch of a line in one font: its letters, how wide they are and what they mean; the writing."""

    font: Any
    size: float
    letters: tuple[tuple[int, int, str], ...]
    written: str


_keys: dict[Any, tuple[Any, float]] = {}
_widths: dict[Any, int] = {}
_alive: dict[Any, Any] = {}  # by font of Pango, a layout that it lives as long as


def forget() -> None:
    """Start anew: the same type may come to other fonts now."""
    for kept in (_keys, _widths, _alive):
        kept.clear()


def shaped(stream: Any, layout: Any) -> tuple[Run, ...] | None:
    """The first line of a layout of WeasyPrint's, set as one paragraph, for the stream given.

    None for lines with letters that no font has, letters raised or lowered, and fonts of pictures.
    """
    from weasyprint.text.ffi import ffi, pango

    if ffi.sizeof("PangoGlyphInfo") != PARTS * ffi.sizeof("gint") or pango.pango_version() < 14802:
        return None
    pango.pango_layout_set_single_paragraph_mode(layout.layout, True)
    text = layout.text.encode()
    runs: list[Run] = []
    item = pango.pango_layout_get_line_readonly(layout.layout, 0).runs[0]
    while item != ffi.NULL:
        run = _run(stream, layout, item.data, text)
        if run is None:
            return None
        if runs and runs[-1].font == run.font:
            run = _joined(runs.pop(), run)
        runs.append(run)
        item = item.next
    return tuple(runs)


def font_of(stream: Any, pango_font: Any) -> tuple[Any, float]:
    """The stream's own font for one of Pango's, which lives, and its size."""
    from weasyprint.text.fonts import get_pango_font_key

    known = _keys.get(pango_font)
    if known is None:
        number, _, size = get_pango_font_key(pango_font)
        known = _keys[pango_font] = number, size
    font = stream._fonts.get(known[0])
    return (font, known[1]) if font else stream.add_font(pango_font)


def width_of(stream: Any, font: Any, size: float, letter: int) -> int:
    """The width of a letter in a font of that size, in thousandths of it, as WeasyPrint finds it."""
    key = font, size, letter
    if key not in _widths:
        from weasyprint.text.ffi import FROM_UNITS, pango

        pango.pango_font_get_glyph_extents(font, letter, stream.ink_rect, stream.logical_rect)
        _widths[key] = round(stream.logical_rect.width * 1000 * FROM_UNITS / size)
    return _widths[key]


def _run(stream: Any, layout: Any, item: Any, text: bytes) -> Run | None:
    """One run of glyphs; None for one that takes more than widths and places along the line."""
    from weasyprint.text.ffi import FROM_UNITS, ffi

    glyphs, pango_font = item.glyphs, item.item.analysis.font
    count = glyphs.num_glyphs
    numbers = ffi.unpack(ffi.cast("gint *", glyphs.glyphs), PARTS * count)
    letters = numbers[::PARTS]
    if any(numbers[3::PARTS]) or max(letters, default=0) >= UNKNOWN:
        return None
    _alive.setdefault(pango_font, layout.layout)
    font, size = font_of(stream, pango_font)
    if font.bitmap or font.svg or font.png or font.colr:
        return None
    widths, said, written = font.widths, dict[int, tuple[int, int, str]](), []
    meanings = _meanings(item, glyphs, count)
    for letter, wide, aside in zip(letters, numbers[1::PARTS], numbers[2::PARTS], strict=True):
        meaning = next(meanings)
        if letter not in said:
            width = widths.get(letter)
            if width is None:
                width = width_of(stream, pango_font, size, letter)
            said[letter] = letter, width, text[meaning].decode()
        width = said[letter][1]
        offset = aside / size
        kerning = width + offset - wide * 1000 * FROM_UNITS / size
        before = f">{-offset}<" if offset else ""
        written.append(f"{before}{letter:04x}>{int(kerning)}<" if kerning else f"{before}{letter:04x}")
    line = "<" + "".join(written)
    return Run(pango_font, size, tuple(said.values()), line[:-1] if line[-1] == "<" else line + ">")


def _meanings(item: Any, glyphs: Any, count: int) -> Iterator[slice]:
    """Where in the text each glyph of a run comes from."""
    from weasyprint.text.ffi import ffi

    start, end = item.item.offset, item.item.offset + item.item.length
    places = [start + place for place in ffi.unpack(glyphs.log_clusters, count)]
    backwards = item.item.analysis.level % 2
    nexts = [end, *places[:-1]] if backwards else [*places[1:], end]
    return map(slice, places, nexts)


def _joined(one: Run, other: Run) -> Run:
    """Two runs of one font as one."""
    known = {letter for letter, *_ in one.letters}
    more = (letter for letter in other.letters if letter[0] not in known)
    return one._replace(letters=(*one.letters, *more), written=one.written + other.written)
