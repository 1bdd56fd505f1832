"""Style sheets by the search order of a house style: a portfolio's own stands before the product's."""

import re
from functools import cache

from kamreport.house import House
from kamreport.paths import STYLES

ON_OURS = re.compile(r'^[ \t]*@import\s+"kamreport/([\w.-]+\.css)"\s*;[ \t]*$', re.MULTILINE)
"""The line by which a sheet of a portfolio builds on the product's of the same or another name."""


@cache
def sheet(name: str, house: House) -> str:
    """A style sheet's text by its file name, with what it builds on written out."""
    path = next(folder / name for folder in house.styles if (folder / name).is_file())
    text = path.read_text(encoding="utf-8-sig")
    return text if path.parent == STYLES else ON_OURS.sub(_ours, text)


@cache
def faces(house: House) -> str:
    """The rules by which pages find the portfolio's own fonts."""
    return "".join(font.face() for font in house.fonts)


def _ours(found: "re.Match[str]") -> str:
    path = STYLES / found[1]
    return path.read_text(encoding="utf-8") if path.is_file() else found[0]
