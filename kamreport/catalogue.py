"""One language's messages, each read from its Fluent file when it is first asked for.

There are thousands, a document says some hundreds, and to read them all takes a process a third of a second.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
NAMED = re.compile(r"[{(,]\s*(-?[A-Za-z][A-Za-z0-9_-]*)")


class Catalogue:
    """The messages of one language in the files of some folders; the last folder is the product's own.

    A message that several files of the product have is the first one's; one that a folder before has stands
    for the product's.

    Messages may put a count as COUNT($n), which spells it where the language does so within a sentence, or as
    START($n) where it opens one, and ALL($n) for "Both" and "All three" there. A language that spells counts
    names them from zero on in its message `numerals`; what is beyond them, and all counts in a language
    without, stay figures. EACH($n) stands where Chinese has 均 of several, and nothing of one.
    """

    def __init__(self, language: str, folders: Sequence[Path]) -> None:
        spelling: dict[str, Any] = {
            "COUNT": self._count,
            "START": self._start,
            "ALL": self._all,
            "EACH": self._each,
        }
        self._bundle: Any = FluentBundle([language], use_isolating=False, functions=spelling)
        # texts by name, and whether they stand for others
        self._waiting: dict[str, list[tuple[str, bool]]] = {}
        for folder in reversed(folders):
            for path in sorted((folder / language).glob("*.ftl")):
                for name, text in _entries(path.read_text(encoding="utf-8-sig")):
                    self._waiting.setdefault(name, []).append((text, folder != folders[-1]))

    def has(self, key: str) -> bool:
        """True when there is a message of that key."""
        self._read(key)
        return bool(self._bundle.has_message(key))

    def told(self, key: str, values: dict[str, Any]) -> tuple[Any, list[Exception]]:
        """A message that is there with its values, and what went wrong with it."""
        message = self._bundle.get_message(key)
        told: tuple[Any, list[Exception]] = self._bundle.format_pattern(message.value, values)
        return told

    def _count(self, count: Any) -> Any:
        """The count in the language's words, as within a sentence; itself where it has none."""
        if not isinstance(count, int) or not self.has("numerals"):
            return count
        spelt = str(self.told("numerals", {})[0]).split()
        return spelt[count] if 0 <= count < len(spelt) else count

    def _start(self, count: Any) -> Any:
        """The count as at the beginning of a sentence."""
        spelt = self._count(count)
        return spelt.capitalize() if type(spelt) is str else spelt

    def _all(self, count: Any) -> Any:
        """The count of a whole at the beginning of a sentence, as the language's message `whole` says it."""
        return str(self.told("whole", {"n": count})[0]) if self.has("whole") else count

    def _each(self, count: Any) -> str:
        """What the language puts before a verb that is true of each of several: its message `each`."""
        return str(self.told("each", {"n": count})[0]) if self.has("each") else ""

    def _read(self, name: str) -> None:
        """Read what waits under a name, and what that refers to."""
        for text, stands in self._waiting.pop(name, ()):
            self._bundle.add_resource(FluentResource(text), allow_overrides=stands)
            for other in NAMED.findall(text):
                self._read(other)


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """The messages and terms in the text of a file by name, each with all up to the next one."""
    found = list(ENTRY.finditer(text))
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=False):
        yield one[1], text[one.start() : end]
