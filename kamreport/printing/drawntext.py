"""Lines of text written again as they were before: running heads, heads of tables and definitions recur.

WeasyPrint has Pango shape each line once more to draw it. What was written for a line is kept, over all
documents of a process, and written again where the fonts of the document at hand have its letters in the same
widths.
"""

from collections.abc import Callable
from typing import Any

from kamreport.printing import shaping
from kamreport.printing.lines import type_of
from kamreport.printing.shaping import Run, font_of, shaped, width_of

MOST = 4_000  # lines kept: the last so many that were used, and up to as many before them

_young: dict[Any, tuple[Run, ...]] = {}
_old: dict[Any, tuple[Run, ...]] = {}


def remembered_texts(plain: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's `draw_text`, which writes a line again that was written before.

    Lines that are blank, decorated, hidden or cut go to the function given; so do those with pictures for
    letters, with raised ones, and with letters that no font has.
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
            layout.reactivate(style)
            runs = shaped(stream, layout)
            layout.deactivate()
            if runs is None:
                plain(stream, textbox, offset_x, text_overflow, *ellipsis)
                return
            _keep(key, runs)
        stream.set_color(style["color"])
        stream.begin_text()
        stream.set_text_matrix(1, 0, 0, -1, textbox.position_x, textbox.position_y + textbox.baseline)
        for run in runs:
            _write(stream, run)
        stream.end_text()

    return draw_text


def forget() -> None:
    """Start anew: the same type may come to other fonts now."""
    _young.clear()
    _old.clear()
    shaping.forget()


def _is_special(style: Any) -> bool:
    hidden = style["visibility"] != "visible" or style["font_size"] < 1e-6
    return bool(hidden or style["text_decoration_line"] != "none")


def _found(key: Any) -> tuple[Run, ...] | None:
    runs = _young.get(key)
    if runs is None and key in _old:
        runs = _old[key]
        _keep(key, runs)
    return runs


def _keep(key: Any, runs: tuple[Run, ...]) -> None:
    if len(_young) >= MOST:
        _old.clear()
        _old.update(_young)
        _young.clear()
    _young[key] = runs


def _fits(stream: Any, runs: tuple[Run, ...]) -> bool:
    """True where all letters are as wide in the fonts of this document as when they were written."""
    for run in runs:
        widths = font_of(stream, run.font)[0].widths
        for letter, width, _ in run.letters:
            known = widths.get(letter)
            if (width_of(stream, run.font, run.size, letter) if known is None else known) != width:
                return False
    return True


def _write(stream: Any, run: Run) -> None:
    font = font_of(stream, run.font)[0]
    for letter, width, meaning in run.letters:
        font.widths.setdefault(letter, width)
        font.to_unicode.setdefault(letter, meaning)
    stream.set_font_size(font.hash, run.size)
    stream.show_text(run.written)
