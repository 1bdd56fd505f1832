"""Why a file is made: its key against that of the file there is, in plain words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kamreport.making.key import COVER, Key, View
from kamreport.words import words

Kind = Literal[
    "new", "gone", "by hand", "unknown", "version", "program", "day", "settings", "words", "brand",
    "figures", "template", "style", "fonts", "force",
]  # fmt: skip
SAID: Mapping[Kind, str] = {
    "new": "new",
    "gone": "the file is no longer there",
    "by hand": "the file was changed by hand",
    "unknown": "made by another version of KamReport",
    "version": "made by another version",
    "program": "the program itself changed",
    "day": "as of another day",
    "settings": "settings changed",
    "words": "words changed",
    "brand": "the brand changed",
    "figures": "figures changed",
    "template": "a template changed",
    "style": "a style changed",
    "fonts": "fonts changed",
    "force": "--force",
}
NAMED = 4  # sections named before the others are counted


@dataclass(frozen=True)
class Reason:
    """One reason to make a file: its kind, and what it is about: sections, versions or days."""

    kind: Kind
    about: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The reason in plain words."""
        if not self.about:
            return SAID[self.kind]
        if self.kind in ("version", "day"):
            return f"{SAID[self.kind]} ({', '.join(self.about)})"
        more = len(self.about) - NAMED
        named = self.about if more < 2 else (*self.about[:NAMED], f"{more} more")
        return f"{SAID[self.kind]}: {words('en').listed(named)}"


def said(reasons: Sequence[Reason]) -> str:
    """All reasons in one line."""
    return "; ".join(map(str, reasons))


def changed(before: Key | None, now: Key, titles: Mapping[str, str]) -> tuple[Reason, ...]:
    """Why a file of the key `before` is not what would be made now; () when it is current.

    `before` is None for a file of which only its bytes are known. `titles` are what the sections are called
    now, by name. Where words, settings, brand or day have changed with the view, these are told instead of
    the figures; where a version has, nothing else is told, for all may come from it.
    """
    if before is None:
        return (Reason("unknown"),)
    old, new = before.basis, now.basis
    if old.versions != new.versions:
        return (Reason("version", _versions(dict(old.versions), dict(new.versions))),)
    found = [Reason("program")] if old.program != new.program else []
    found += [Reason("brand")] if old.brand != new.brand else []
    if before.view.digest != now.view.digest:
        found += _of_the_view(before, now, titles, branded=bool(found))
    found += [Reason("template")] if before.templates != now.templates else []
    found += [Reason("style")] if old.styles != new.styles and old.brand == new.brand else []
    found += [Reason("fonts")] if old.fonts != new.fonts else []
    return tuple(found)


def _of_the_view(before: Key, now: Key, titles: Mapping[str, str], *, branded: bool) -> Iterator[Reason]:
    """What changed a view: the first cause is told with the sections, figures where no other is known."""
    old, new = before.basis, now.basis
    sections = tuple(_sections(before.view, now.view, titles))
    causes = [Reason("day", (f"{old.as_of} -> {new.as_of}",))] if old.as_of != new.as_of else []
    causes += [Reason("settings", sections)] if old.settings != new.settings else []
    causes += [Reason("words", sections)] if old.words != new.words else []
    if not causes and not branded:
        causes = [Reason("figures", sections)]
    yield from causes


def _sections(before: View, now: View, titles: Mapping[str, str]) -> Iterator[str]:
    """The sections that are new or changed, by title, and how many are no longer there."""
    old, new = dict(before.sections), dict(now.sections)
    yield from (titles.get(name, name) for name in new if new[name] != old.get(name) and name != COVER)
    gone = len(old.keys() - new.keys())
    if gone:
        yield "a section no longer there" if gone == 1 else f"{gone} sections no longer there"
    if old.get(COVER) != new.get(COVER):
        yield COVER


def _versions(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, ...]:
    names = sorted({*old, *new}, key=lambda name: (name != "kamreport", name))
    return tuple(
        f"{name} {old.get(name, 'none')} -> {new.get(name, 'none')}"
        for name in names
        if old.get(name) != new.get(name)
    )
