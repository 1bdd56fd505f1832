"""A portfolio's own messages held against the product's: every key and every value they use must be there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from kamreport.paths import LOCALES
from kamreport.validation import nearest


@dataclass(frozen=True)
class Message:
    """What the product's message of a key is given, and which further messages there are."""

    values: frozenset[str]


@cache
def known_messages(language: str) -> Mapping[str, Message]:
    """The product's messages of a language by key."""
    found = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = Message(frozenset(_read(entry).values))
    return found


def message_faults(path: Path, language: str) -> list[str]:
    """What is wrong with one .ftl file, as "line N: what"."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return ["it is not text in UTF-8"]
    parsed = FluentParser(with_spans=True).parse(text)
    own = {entry.id.name for entry in parsed.body if isinstance(entry, ast.Message | ast.Term)}
    return [
        f"line {text.count(chr(10), 0, start) + 1}: {told}"
        for entry in parsed.body
        for start, told in _entry_faults(entry, own, language)
    ]


def _entry_faults(entry: ast.EntryType, own: set[str], language: str) -> Iterator[tuple[int, str]]:
    start = entry.span.start if entry.span else 0
    if isinstance(entry, ast.Junk):
        note = entry.annotations[0] if entry.annotations else None
        yield (
            (note.span.start if note and note.span else start),
            f"not readable as a message: {note and note.message}",
        )
    if not isinstance(entry, ast.Message):
        return
    known, key = known_messages(language), entry.id.name
    if key not in known:
        yield start, f"there is no message {key!r}{nearest(key, known)}"
        return
    if entry.value is None:
        yield start, f"{key} has no text"
    used = _read(entry)
    there = known[key].values
    for name in sorted(used.values - there):
        given = f"; it is given {', '.join(sorted(there))}" if there else "; it is given none"
        yield start, f"{key} is not given a value ${name}{nearest(name, there)}{given}"
    for name in sorted(used.references - own - known.keys()):
        yield start, f"{key} refers to {name!r}, which is not there"


class _Names(Visitor):
    """The values and messages that a message reads."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(node.id.name)
        self.generic_visit(node)


def _read(entry: ast.Message) -> _Names:
    names = _Names()
    names.visit(entry)
    return names
