"""Font files of a portfolio: the family, weight and slant that they say of themselves."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

SUFFIXES = (".ttf", ".otf")
FAMILIES, PLAIN_FAMILIES = 16, 1  # name IDs of the OpenType `name` table: typographic family, family


@dataclass(frozen=True)
class FontFile:
    """One font: its place below the styles folder, its family, its weight (100 to 900), and its slant."""

    place: str
    family: str
    weight: int
    italic: bool = False

    def face(self) -> str:
        """The CSS rule by which pages find it."""
        slant = "italic" if self.italic else "normal"
        return (
            f'@font-face {{ font-family: "{self.family}"; font-weight: {self.weight}; font-style: {slant}; '
            f'src: url("asset:{self.place}"); }}\n'
        )


class FontFileError(ValueError):
    """Why a file cannot be used as a font."""


def font_file(path: Path, styles: Path) -> FontFile:
    """What a font file says of itself. FontFileError when it is no static TrueType or OpenType font."""
    from fontTools.ttLib import TTFont, TTLibError

    if path.suffix.lower() not in SUFFIXES:
        raise FontFileError("fonts are .ttf or .otf files, one for each weight")
    try:
        with TTFont(BytesIO(path.read_bytes()), lazy=True) as font:
            if "fvar" in font:
                raise FontFileError("is a variable font: use its static files, one for each weight")
            if _numbered_apart(font):
                raise FontFileError("cannot be printed by every reader of PDF: use its TrueType (.ttf) files")
            family = font["name"].getDebugName(FAMILIES) or font["name"].getDebugName(PLAIN_FAMILIES)
            weight, italic = font["OS/2"].usWeightClass, bool(font["OS/2"].fsSelection & 1)
    except FontFileError:
        raise
    except (TTLibError, OSError, KeyError, AttributeError, AssertionError, ValueError) as error:
        raise FontFileError("is not readable as a font") from error
    if not family or any(one in family for one in '"\\<>{};\n'):
        raise FontFileError("has no family name that style sheets could call it by")
    return FontFile(path.relative_to(styles).as_posix(), family, min(max(weight, 1), 1000), italic)


def _numbered_apart(font: Any) -> bool:
    """True where characters have numbers (CID) other than their places in the file, as in most OpenType fonts
    of one Chinese region: a PDF calls them by place, and readers look for numbers.
    """
    if "CFF " not in font or not hasattr(font["CFF "].cff.topDictIndex[0], "ROS"):
        return False
    names = font.getGlyphOrder()
    return any(name != f"cid{place:05d}" for place, name in enumerate(names) if place)
