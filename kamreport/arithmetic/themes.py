"""Themes of comments: words as data, found in English and Chinese text alike."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("themes.toml")
LANGUAGES = ("en", "zh-CN", "zh-TW")
Words = Mapping[str, Sequence[str]]
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")


@cache
def shipped() -> Mapping[str, Words]:
    """The themes of themes.toml: name -> language (or "not") -> words."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


class Finder:
    """Finds the themes that a text speaks of. Themes given besides the shipped ones win over them by name."""

    def __init__(self, more: Mapping[str, Words] | None = None) -> None:
        themes = {**shipped(), **(more or {})}
        self.names = tuple(themes)
        self._found = {name: _pattern(_all(words, LANGUAGES)) for name, words in themes.items()}
        self._struck = {name: _pattern(_all(words, ("not",))) for name, words in themes.items()}

    def __call__(self, text: str) -> tuple[str, ...]:
        """The names of the themes of a text, in the order of the themes; () for none."""
        plain = folded(text)
        return tuple(name for name in self.names if self._speaks(name, plain))

    def _speaks(self, name: str, text: str) -> bool:
        found, struck = self._found[name], self._struck[name]
        if struck is not None:
            text = struck.sub(" ", text)
        return found is not None and found.search(text) is not None


def folded(text: str) -> str:
    """Text to search in: one width, one case, apostrophes and spaces of one kind."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(plain.split())


def _all(words: Words, keys: Sequence[str]) -> list[str]:
    return [folded(one) for key in keys for one in words.get(key, ()) if one.strip(" *")]


def _pattern(words: Sequence[str]) -> "re.Pattern[str] | None":
    """One expression for all words; None for none. Han words are found anywhere, others at word bounds."""
    if not words:
        return None
    return re.compile("|".join(_one(word) for word in words))


def _one(word: str) -> str:
    if HAN.search(word):
        return re.escape(word)
    parts = [re.escape(part.rstrip("*")) + (r"\w*" if part.endswith("*") else "") for part in word.split()]
    return r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)"
