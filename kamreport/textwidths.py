"""How wide a text is set, estimated sign by sign: what all that plans room for words goes by."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

WIDTHS = {
    0.0: "\u200b\u2060\u00ad",
    0.18: "\u2009\u202f",
    0.24: "ijl",
    0.27: " I\u00a0’‘",
    0.3: "!',.:;·",
    0.33: "`t|",
    0.36: "()/[\\]f",
    0.39: "r",
    0.42: "{}",
    0.45: "-_“”°",
    0.48: '"^',
    0.51: "*?–",
    0.54: "ksxz¥",
    0.57: "JLacevy•§",
    0.6: "EFbdghnopqu£",
    0.63: "#$&0123456789PRSZ",
    0.66: "+<=>BKT~−€×≥≤±",
    0.69: "AVXY",
    0.72: "CD",
    0.75: "GHNOQU",
    0.81: "w",
    0.87: "m…",
    0.9: "M",
    0.96: "@→",
    0.99: "%W—",
}
"""Signs by their width in Inter, the product's own family, in its size; figures as they stand in columns."""
OTHER, HALF, HAN = 0.6, 0.5, 1.0  # any other sign, narrow forms of Chinese ones, and Han
WIDE_FROM, HALF_FROM, HALF_TO = "\u2e80", "\uff61", "\uffdc"
_BY_SIGN = {sign: width for width, signs in WIDTHS.items() for sign in signs}


@lru_cache(8192)
def width(text: str) -> float:
    """The width of a text in its own size: about 0.5 for a letter of English prose, 1 for Han. A family that
    runs wider or in bold needs some more.
    """
    return sum(_of(sign) for sign in text)


def longest_word(texts: Iterable[str], word: re.Pattern[str]) -> float:
    """The width of the longest word in some texts; `word` says what does not break."""
    return max((width(found) for text in texts for found in word.findall(text)), default=0.0)


def _of(sign: str) -> float:
    """The width of a sign that is not listed: a letter with an accent is as wide as without."""
    if sign in _BY_SIGN:
        return _BY_SIGN[sign]
    if sign >= WIDE_FROM:
        return HALF if HALF_FROM <= sign <= HALF_TO else HAN
    return _BY_SIGN.get(unicodedata.normalize("NFD", sign)[0], OTHER)
