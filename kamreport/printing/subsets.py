"""Chinese fonts in a PDF, cut down to the glyphs that are used: their numbers are those of their characters.

WeasyPrint keeps the place of each of a font's 65,000 glyphs, twice over, so that their numbers stay. Fonts
whose outlines are keyed by character (CFF with CIDs, as all of Noto's Chinese ones) name the number of each
glyph themselves, and a PDF goes by that (ISO 32000-1, 9.7.4.2): those left may move up.
"""

from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

from kamreport.printing.cff import characters, is_in_order, outlines

UNUSED = (
    b"BASE", b"DSIG", b"GDEF", b"GPOS", b"GSUB", b"SVG ", b"VORG", b"cmap", b"name", b"vhea", b"vmtx",
)  # fmt: skip
"""Tables of a font that nobody reads in a PDF."""


def compact_subsets(plain: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's `Font._harfbuzz_subset`, which lets glyphs move where the font says what they are.

    Other fonts, and those that lack a glyph, go to the function given.
    """

    def _harfbuzz_subset(font: Any, to_unicode: Mapping[int, str], hinting: bool) -> None:
        if not font.missing and "CFF " in font.tables and _is_in_order(font.hb_face):
            letters = sorted({0, *to_unicode})
            content = _subset(font.hb_face, letters, hinting)
            if set(chain.from_iterable(characters(outlines(content)))).issuperset(letters):
                font.file_content = content
                return
        plain(font, to_unicode, hinting)

    return _harfbuzz_subset


def _is_in_order(face: Any) -> bool:
    """True for a font whose outlines are keyed by character, each glyph at its character's number."""
    from weasyprint.text.ffi import ffi, harfbuzz

    table = harfbuzz.hb_face_reference_table(face, harfbuzz.hb_tag_from_string(b"CFF ", -1))
    try:
        length = ffi.new("unsigned int *")
        data = harfbuzz.hb_blob_get_data(table, length)
        return data != ffi.NULL and is_in_order(_Bytes(ffi.buffer(data, length[0])))
    finally:
        harfbuzz.hb_blob_destroy(table)


class _Bytes:
    """A buffer of cffi's, whose items are numbers as those of bytes are."""

    def __init__(self, buffer: Any) -> None:
        self._buffer = buffer

    def __len__(self) -> int:
        return len(self._buffer)

    def __getitem__(self, place: Any) -> Any:
        found = self._buffer[place]
        return found if isinstance(place, slice) else found[0]


def _subset(face: Any, letters: list[int], hinting: bool) -> bytes:
    """The font with these glyphs alone, as HarfBuzz makes it; b"" where it cannot."""
    from weasyprint.pdf.fonts import ffi, harfbuzz, harfbuzz_subset
    from weasyprint.text.fonts import get_hb_object_data

    asked = ffi.gc(harfbuzz_subset.hb_subset_input_create_or_fail(), harfbuzz_subset.hb_subset_input_destroy)
    kept = harfbuzz_subset.hb_subset_input_glyph_set(asked)
    harfbuzz.hb_set_add_sorted_array(kept, ffi.new("hb_codepoint_t[]", letters), len(letters))
    flags = harfbuzz_subset.HB_SUBSET_FLAGS_DESUBROUTINIZE
    if not hinting:
        flags |= harfbuzz_subset.HB_SUBSET_FLAGS_NO_HINTING
    harfbuzz_subset.hb_subset_input_set_flags(asked, flags)
    dropped = harfbuzz_subset.hb_subset_input_set(asked, harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG)
    tags = sorted(harfbuzz.hb_tag_from_string(name, -1) for name in UNUSED)
    harfbuzz.hb_set_add_sorted_array(dropped, ffi.new("hb_codepoint_t[]", tags), len(tags))
    made = harfbuzz_subset.hb_subset_or_fail(face, asked)
    if made == ffi.NULL:
        return b""
    return bytes(get_hb_object_data(ffi.gc(made, harfbuzz.hb_face_destroy)) or b"")
