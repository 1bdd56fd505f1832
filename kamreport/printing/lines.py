"""Lines of text broken once: the same words in the same type and width come to the same line.

Labels, headings and definitions recur in each document, and layout asks for each line several times. What
Pango said is kept, over all documents of a process.
"""

from collections.abc import Callable
from itertools import count
from typing import Any

MOST = 40_000  # lines kept; the oldest half goes when there are more
_TYPE = (
    "direction",
    "font_family",
    "font_feature_settings",
    "font_kerning",
    "font_language_override",
    "font_size",
    "font_stretch",
    "font_style",
    "font_variant_alternates",
    "font_variant_caps",
    "font_variant_east_asian",
    "font_variant_ligatures",
    "font_variant_numeric",
    "font_variant_position",
    "font_variation_settings",
    "font_weight",
    "hyphenate_character",
    "hyphenate_limit_chars",
    "hyphenate_limit_zone",
    "hyphens",
    "lang",
    "letter_spacing",
    "overflow_wrap",
    "tab_size",
    "text_decoration_line",
    "white_space",
    "word_break",
    "word_spacing",
)  # all that decides how a line of text is broken and how long it gets
_numbers = count(1)
_types: dict[tuple[Any, ...], int] = {}
_lines: dict[tuple[Any, ...], tuple[Any, ...]] = {}


def remembered_lines(plain: Callable[..., Any]) -> Callable[..., Any]:
    """WeasyPrint's `split_first_line`, which asks Pango once for the same text, type and width."""

    def split_first_line(
        text: str,
        style: Any,
        context: Any,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,
        minimum: bool = False,
    ) -> Any:
        key = (text, type_of(style), max_width, justification_spacing, is_line_start, minimum)
        found = _lines.get(key)
        if found is None:
            found = plain(text, style, context, max_width, justification_spacing, is_line_start, minimum)
            if len(_lines) >= MOST:
                for old in list(_lines)[: MOST // 2]:
                    del _lines[old]
            _lines[key] = found
        return (_again(found[0]), *found[1:])

    return split_first_line


def type_of(style: Any) -> int:
    """The number of a style's type: styles that set text alike share it, in this process."""
    try:
        return int(style.type)
    except AttributeError:
        key = (_fonts_number(style.font_config), *(repr(style[name]) for name in _TYPE))
        number = _types.get(key)
        if number is None:
            number = _types[key] = next(_numbers)
        style.type = number
        return number


def forget() -> None:
    """Start anew: the same type may come to other fonts now."""
    _types.clear()
    _lines.clear()


def _fonts_number(fonts: Any) -> int:
    """The number of a set of fonts, which is not kept alive for it."""
    number: int = fonts.__dict__.setdefault("number", 0) or next(_numbers)
    fonts.number = number
    return number


def _again(layout: Any) -> Any:
    """A layout of its own for each box: some are changed later."""
    twin = object.__new__(type(layout))
    twin.__dict__.update(layout.__dict__)
    return twin
