"""Headers: compared without case, spaces, underscores, hyphens or full-width forms; the nearest one named."""

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

IGNORED = str.maketrans("", "", " _-\t\n\r\u00a0\u3000")


def key(text: str) -> str:
    """What two spellings of one header have in common."""
    return unicodedata.normalize("NFKC", text).casefold().translate(IGNORED)


def labels(headers: Iterable[str]) -> tuple[str, ...]:
    """A different name for each column: repeated headers are numbered, empty ones named by their place."""
    seen: Counter[str] = Counter()
    named = []
    for place, header in enumerate(headers):
        name = header or f"column {letters(place)}"
        seen[name] += 1
        named.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(named)


def letters(place: int) -> str:
    """The letters a spreadsheet gives the column of that place: 0 is A, 26 is AA."""
    name = ""
    while place >= 0:
        name = chr(ord("A") + place % 26) + name
        place = place // 26 - 1
    return name


def nearest(wanted: str, headers: Iterable[str], likeness: float = 0.6) -> str | None:
    """The header most like the wanted name, if any is like it (1 is the same, 0 nothing in common)."""
    by_key = {key(header): header for header in headers}
    near = difflib.get_close_matches(key(wanted), list(by_key), n=1, cutoff=likeness)
    return by_key[near[0]] if near else None


def suggested(wanted: str, headers: Sequence[str]) -> str | None:
    """The header likely meant by a name: like it as a whole, or with a word like it (order_dat: date)."""
    words = {word: header for header in reversed(headers) for word in _words(header)}
    word = nearest(wanted, words, 0.8)
    return nearest(wanted, headers, 0.75) or (words[word] if word else nearest(wanted, headers))


def _words(header: str) -> list[str]:
    return re.findall(r"[^\W\d_]+?(?=[A-Z][a-z]|[\W\d_]|$)", header)
