"""Font files copied only where they are read: WeasyPrint copies each whole, 16 MB for a Chinese one.

It never reads the copy, since HarfBuzz takes what it needs from the font itself.
"""

from collections.abc import Callable
from typing import Any, NamedTuple


class _Later(NamedTuple):
    """The bytes of a face, not copied yet."""

    face: Any
    copied: Callable[[Any], Any]


def uncopied(plain: Callable[..., Any]) -> Callable[..., Any]:
    """WeasyPrint's `get_hb_object_data`, which puts the copying of a whole face off until it is read."""

    def get_hb_object_data(thing: Any, ot_color: Any = None, glyph: Any = None) -> Any:
        if ot_color is not None or glyph is not None:
            return plain(thing, ot_color, glyph)
        return _Later(thing, plain)

    return get_hb_object_data


def read_when_asked(_plain: Any) -> Any:
    """A `file_content` of WeasyPrint's fonts that copies the face when it is asked for."""

    def read(font: Any) -> Any:
        held = font.__dict__["file_content"]
        if isinstance(held, _Later):
            held = font.__dict__["file_content"] = held.copied(held.face)
        return held

    def hold(font: Any, content: Any) -> None:
        font.__dict__["file_content"] = content

    return property(read, hold)


class _Sized:
    """WeasyPrint's `ffi`, which reads the declaration of an array once, not once for each length of it."""

    def __init__(self, ffi: Any) -> None:
        self._ffi = ffi

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ffi, name)

    def new(self, declared: str, content: Any = None) -> Any:
        if content is None or not declared.startswith("hb_codepoint_t["):
            return self._ffi.new(declared, content)
        return self._ffi.new("hb_codepoint_t[]", content)


def sized_by_content(plain: Any) -> Any:
    """The `ffi` by which WeasyPrint hands glyph numbers to HarfBuzz.

    It declares an array of just their length, and each new declaration is parsed as a whole program in C.
    """
    return _Sized(plain)
