"""Fonts by which charts measure their labels: as wide as the printed ones, and nothing to see in them.

The drawing library opens its font file anew for each letter that it measures, and one of 16 MB for Chinese;
where a label has Han in it, it takes the widths of all its letters from that one. Here is the first family of
a theme with its own widths and kerning, Han as wide as they are printed, all outlines taken out.
"""

import atexit
import hashlib
import struct
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kamreport.fontfiles import FontFileError, font_file
from kamreport.scratch import scratch
from kamreport.theme import Theme

HAN = (
    (0x3000, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
)  # fmt: skip
"""What is as wide as it is high in every Chinese font: wide characters of Unicode's (UAX 11)."""

KEPT = {"head", "hhea", "maxp", "OS/2", "hmtx", "GPOS", "GSUB", "GDEF", "kern"}
_DOT = struct.pack(">5h2H", 1, 0, 0, 10, 10, 2, 0) + bytes([0x37] * 3 + [0, 10, 0, 0, 0, 10, 0])


class LabelFont(NamedTuple):
    """A family to measure by: its name, and the folder its files lie in while this process lasts."""

    name: str
    folder: Path


class MadeFont(NamedTuple):
    """Such a family as bytes: its name, and its files by theirs."""

    name: str
    files: Mapping[str, bytes]


_known: dict[tuple[str, tuple[Path, ...]], LabelFont | None] = {}


def label_font(look: Theme) -> LabelFont | None:
    """The family to measure a theme's labels by; None where the theme's own has to do.

    That is where its first family is not among its folders as static TrueType files.
    """
    if _place(look) not in _known:
        take(look, made_font(look))
    return _known[_place(look)]


def take(look: Theme, made: MadeFont | None) -> None:
    """Measure the labels of a theme, and of those that share its family, by a font made already."""
    if _place(look) not in _known:
        _known[_place(look)] = None if made is None else _laid_down(made)


def made_font(look: Theme) -> MadeFont | None:
    """The font for `take`, made from the theme's first family."""
    return _made(*_place(look))


def _place(look: Theme) -> tuple[str, tuple[Path, ...]]:
    """All that decides which font it is."""
    return look.sans[0], look.folders


@cache
def _made(family: str, folders: tuple[Path, ...]) -> MadeFont | None:
    made = dict(_reduced(family, folders))
    if not made:
        return None
    digest = hashlib.sha256(b"".join(made.values())).hexdigest()[:12]
    name = f"KamReport Labels x{digest}"  # no word of a family may begin with a digit
    return MadeFont(name, {file: _named(data, name) for file, data in made.items()})


def _laid_down(made: MadeFont) -> LabelFont:
    """The font's files in a folder of this process."""
    kept = ExitStack()
    atexit.register(kept.close)
    folder = Path(kept.enter_context(scratch()))
    for file, data in made.files.items():
        (folder / file).write_bytes(data)
    return LabelFont(made.name, folder)


def _reduced(family: str, folders: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """The files of a family, those of the first folder that has it, cut down to their widths."""
    for folder in folders:
        found = False
        for path in sorted(folder.glob("*.ttf")):
            try:
                font = font_file(path, folder)
                if font.family == family:
                    yield f"{font.weight}-{path.name}", widths_alone(path)
                    found = True
            except (FontFileError, KeyError):
                continue
        if found:
            return


def widths_alone(path: Path) -> bytes:
    """A TrueType font with its widths, kerning and substitutions, all outlines a dot, and one glyph more for
    all Han. KeyError for a font without TrueType outlines.
    """
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True, recalcBBoxes=False, recalcTimestamp=False) as font:
        order = font.getGlyphOrder()
        _ = font["glyf"]
        places = {name: place for place, name in enumerate(order)}
        drawn = {code: places[name] for code, name in font.getBestCmap().items()}
        for tag in set(font.keys()) - KEPT - {"GlyphOrder"}:
            del font[tag]
        font["hmtx"].metrics["han"] = (font["head"].unitsPerEm, 0)
        font.setGlyphOrder([*order, "han"])
        font["hhea"].numberOfHMetrics = font["maxp"].numGlyphs = len(order) + 1
        font["head"].indexToLocFormat = 0
        return _assembled(font, drawn, len(order))


def _assembled(font: Any, drawn: Mapping[int, int], han: int) -> bytes:
    """The bytes of the font with tables of ours for which character is which glyph, and for the outlines."""
    from io import BytesIO

    from fontTools.ttLib.tables.DefaultTable import DefaultTable

    groups = sorted([*((code, code, glyph) for code, glyph in drawn.items()), *_gaps(drawn, han)])
    packed = b"".join(struct.pack(">3I", *group) for group in groups)
    tables = {
        "cmap": struct.pack(">4HI2H3I", 0, 1, 0, 6, 12, 13, 0, 16 + len(packed), 0, len(groups)) + packed,
        "glyf": _DOT * (han + 1),
        "loca": b"".join(struct.pack(">H", place * len(_DOT) // 2) for place in range(han + 2)),
        "post": struct.pack(">2i2hI4I", 0x30000, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    for tag, data in tables.items():
        font[tag] = DefaultTable(tag)
        font[tag].data = data
    file = BytesIO()
    font.save(file, reorderTables=None)
    return file.getvalue()


def _gaps(drawn: Mapping[int, int], han: int) -> Iterator[tuple[int, int, int]]:
    """The stretches of Han that the font has no glyph of its own for."""
    for first, last in HAN:
        start = first
        for code in range(first, last + 2):
            if code > last or code in drawn:
                if start < code:
                    yield start, code - 1, han
                start = code + 1


def _named(data: bytes, family: str) -> bytes:
    """The font under another family name."""
    from io import BytesIO

    from fontTools.ttLib import TTFont, newTable

    with TTFont(BytesIO(data), lazy=True, recalcBBoxes=False, recalcTimestamp=False) as font:
        font["name"] = newTable("name")
        font["name"].names = []
        for number in (1, 4, 6, 16):
            font["name"].setName(family, number, 3, 1, 0x409)
        file = BytesIO()
        font.save(file, reorderTables=None)
        return file.getvalue()
