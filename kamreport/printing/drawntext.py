"""Lines of text written again as they were before: running heads, heads of tables and definitions recur.

WeasyPrint has Pango shape each line once more to draw it, and goes through it letter by letter. What was
written for a line is kept, over all documents of a process, and written again where the fonts of the document
at hand have its letters in the same widths.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from kamreport.printing.lines import type_of

MOST = 4_000  # lines kept: the last so many that were used, and up to as many before them


class _Run(NamedTuple):
    """A stretch of a line in one font: its letters, how wide they are and what they mean; the writing."""

    font: Any
    size: float
    letters: tuple[tuple[int, int, str], ...]
    written: tuple[tuple[str, Any], ...]


_young: dict[Any, tuple[_Run, ...]] = {}
_old: dict[Any, tuple[_Run, ...]] = {}
_alive: dict[Any, Any] = {}  # by font of Pango, a layout that it lives as long as
_widths: dict[Any, int] = {}


def remembered_texts(plain: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's `draw_text`, which writes a line again that was written before.

    Lines that are blank, decorated, hidden or cut go to the function given; so do those with pictures for
    letters, and with letters that no font has.
    """

    def draw_text(stream: Any, textbox: Any, offset_x: Any, text_overflow: Any, *ellipsis: Any) -> None:
        style, layout = textbox.style, textbox.pango_layout
        blank = not textbox.text.strip()
        if blank or ellipsis != ("none",) or text_overflow == "ellipsis" or _is_special(style):
            plain(stream, textbox, offset_x, text_overflow, *ellipsis)
            return
        key = layout.text, type_of(style), layout.justification_spacing
        runs = _found(key)
        if runs is None or not _fits(stream, runs):
            listener = _Listener(stream, layout)
            plain(listener, textbox, offset_x, text_overflow, *ellipsis)
            _keep(key, listener.runs())
            return
        stream.set_color(style["color"])
        stream.begin_text()
        stream.set_text_matrix(1, 0, 0, -1, textbox.position_x, textbox.position_y + textbox.baseline)
        for run in runs:
            _write(stream, run)
        stream.end_text()

    return draw_text


def forget() -> None:
    """Start anew: the same type may come to other fonts now."""
    for kept in (_young, _old, _alive, _widths):
        kept.clear()


def _is_special(style: Any) -> bool:
    hidden = style["visibility"] != "visible" or style["font_size"] < 1e-6
    return bool(hidden or style["text_decoration_line"] != "none")


def _found(key: Any) -> tuple[_Run, ...] | None:
    runs = _young.get(key)
    if runs is None and key in _old:
        runs = _old[key]
        _keep(key, runs)
    return runs


def _keep(key: Any, runs: tuple[_Run, ...] | None) -> None:
    if runs is None:
        return
    if len(_young) >= MOST:
        _old.clear()
        _old.update(_young)
        _young.clear()
    _young[key] = runs


def _fits(stream: Any, runs: tuple[_Run, ...]) -> bool:
    """True where all letters are as wide in the fonts of this document as when they were written."""
    for run in runs:
        widths = stream.add_font(run.font)[0].widths
        for letter, width, _ in run.letters:
            known = widths.get(letter)
            if (_width(stream, run, letter) if known is None else known) != width:
                return False
    return True


def _width(stream: Any, run: _Run, letter: int) -> int:
    """The width of a letter in a font of that size, as WeasyPrint finds it."""
    key = run.font, run.size, letter
    if key not in _widths:
        from weasyprint.text.ffi import FROM_UNITS, pango

        pango.pango_font_get_glyph_extents(run.font, letter, stream.ink_rect, stream.logical_rect)
        _widths[key] = round(stream.logical_rect.width * 1000 * FROM_UNITS / run.size)
    return _widths[key]


def _write(stream: Any, run: _Run) -> None:
    font = stream.add_font(run.font)[0]
    for letter, width, meaning in run.letters:
        font.widths.setdefault(letter, width)
        font.to_unicode.setdefault(letter, meaning)
    stream.set_font_size(font.hash, run.size)
    for name, given in run.written:
        getattr(stream, name)(given)


class _Font:
    """A font of the document, which notes what its letters stand for in the line at hand."""

    def __init__(self, font: Any, pango_font: Any) -> None:
        self.font, self.pango_font = font, pango_font
        self.to_unicode: dict[int, str] = {}
        self.size = 0.0
        self.written: list[tuple[str, Any]] = []
        self.is_plain = not (font.bitmap or font.svg or font.png or font.colr)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.font, name)

    def get_unused_glyph_id(self, codepoint: int) -> Any:
        self.is_plain = False
        return self.font.get_unused_glyph_id(codepoint)


class _Listener:
    """A stream that notes what is written on it."""

    def __init__(self, stream: Any, layout: Any) -> None:
        self._stream, self._layout = stream, layout
        self._fonts: list[_Font] = []
        self._line: Any = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def add_font(self, pango_font: Any) -> tuple[Any, Any]:
        font, size = self._stream.add_font(pango_font)
        _alive.setdefault(pango_font, self._layout.layout)
        self._fonts.append(_Font(font, pango_font))
        return self._fonts[-1], size

    def set_font_size(self, name: Any, size: Any) -> None:
        self._line = self._fonts[-1]
        self._line.size = size
        self._stream.set_font_size(name, size)

    def show_text(self, text: Any) -> None:
        self._note("show_text", text)

    def set_text_rise(self, rise: Any) -> None:
        self._note("set_text_rise", rise)

    def _note(self, name: str, given: Any) -> None:
        if self._line is not None:
            self._line.written.append((name, given))
        getattr(self._stream, name)(given)

    def runs(self) -> tuple[_Run, ...] | None:
        """What was written; None for what can't be written again so."""
        for one in self._fonts:
            for letter, meaning in one.to_unicode.items():
                one.font.to_unicode.setdefault(letter, meaning)
        if not all(one.is_plain for one in self._fonts):
            return None
        return tuple(
            _Run(
                one.pango_font,
                one.size,
                tuple(
                    (letter, one.font.widths[letter], meaning) for letter, meaning in one.to_unicode.items()
                ),
                tuple(one.written),
            )
            for one in self._fonts
        )
