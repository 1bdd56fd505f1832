"""Texts in one form for comparing: what looks the same is the same, and words have their edges."""

import re
import unicodedata

HAN = "\u3400-\u9fff\uf900-\ufaff"
_HIDDEN = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0x202A, 0x202F)])
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-"})
_SPACE = re.compile(r"\s+")
_BESIDE_HAN = re.compile(f"(?<=[{HAN}]) | (?=[{HAN}])")
_WORD = re.compile(f"[^\\W_{HAN}]+")
_HAN_RUN = re.compile(f"[{HAN}]+")
_GROUPED = re.compile(r"(?<=\d)[, '](?=\d{3}(?!\d))")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")


def plain(text: str) -> str:
    """The text in NFKC with single spaces, none beside Han, without invisible characters; cases kept."""
    flat = unicodedata.normalize("NFKC", text).translate(_HIDDEN).translate(_ALIKE)
    return _BESIDE_HAN.sub("", _SPACE.sub(" ", flat)).strip()


def keys(text: str) -> set[str]:
    """What a plain, case-folded text can be looked up by: its words, and each Han with its neighbour."""
    found = set(_WORD.findall(text))
    for run in _HAN_RUN.findall(text):
        found.update(run)
        found.update(run[place : place + 2] for place in range(len(run) - 1))
    return found


def key(term: str) -> str:
    """The first of the keys of a plain, case-folded term; "" when it has neither letter nor digit."""
    word, run = _WORD.search(term), _HAN_RUN.search(term)
    if run and (word is None or run.start() < word.start()):
        return run[0][:2]
    return word[0] if word else ""


def holds(text: str, term: str) -> bool:
    """True when a plain text holds a plain term with the edges of words around it."""
    place = text.find(term)
    while place >= 0:
        if _edge(text, place - 1, term[0]) and _edge(text, place + len(term), term[-1]):
            return True
        place = text.find(term, place + 1)
    return False


def _edge(text: str, place: int, end: str) -> bool:
    """True when the character there does not go on with the word that ends or begins with `end`."""
    if not 0 <= place < len(text) or not _WORD.match(end):
        return True
    return not _WORD.match(text[place])


def figures(text: str) -> set[str]:
    """The numbers of a plain text as plain digits, without separators of thousands and closing zeros."""
    found = set()
    for one in _FIGURE.findall(_GROUPED.sub("", text)):
        found.add(digits(one.replace(",", ".")))
    return found


def digits(number: str) -> str:
    """A number's digits in one form: 25650000 for 25650000.0, 7351.37 for 7351.370."""
    return number.rstrip("0").rstrip(".") if "." in number else number


def han(text: str) -> int:
    """How many Han characters a text has."""
    return sum(len(run) for run in _HAN_RUN.findall(text))
