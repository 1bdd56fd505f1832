"""What the user sees while the command runs: steps, progress with time left, faults, and what to open."""

import json
import sys
import time
import unicodedata
from dataclasses import dataclass, field
from typing import Any

import click

STEPS = {
    "read": "Reading {folder}",
    "check": "Checking {tables}",
    "roll-up": "As of {as_of}, period {period}{because}",
    "measure": "Measuring {accounts}",
    "make": "Making {documents} with {workers}",
}
COUNTED = {"tables": "table", "accounts": "account", "documents": "document"}
BECAUSE = {
    "data": " (the day of the latest record; choose another with --as-of or --period)",
    "today": " (today; choose another day with --as-of)",
}

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@dataclass
class Terminal:
    """A watch for people: lines on standard error, and one moving line of progress on a terminal."""

    verbosity: int = 0
    _begun: float = field(default_factory=time.monotonic)
    _moving: bool = False
    _why: dict[str, str] = field(default_factory=dict)  # why documents under way are made

    def step(self, name: str, **facts: str | int) -> None:
        """Name a step; the scope of the report always, the others when asked for more words."""
        if self.verbosity < 0 or (self.verbosity == 0 and name != "roll-up" and not sys.stderr.isatty()):
            return
        because = BECAUSE.get(str(facts.get("source")), "")
        told = {fact: _counted(value, COUNTED.get(fact)) for fact, value in facts.items()}
        self.line(STEPS[name].format(**told, because=because))
        if name == "make":
            self._begun = time.monotonic()

    def due(self, name: str, forms: tuple[str, ...], why: str, kinds: tuple[str, ...]) -> None:  # noqa: ARG002
        """Remember why forms of a document are made, to be told when it is finished."""
        before = f"{self._why[name]}; " if name in self._why else ""
        self._why[name] = f"{before}{', '.join(forms)}: {why}"

    def document(self, name: str, done: int, total: int, failure: str | None) -> None:
        """Move the progress on, or when asked for more words say why the document was made; a failure stays
        on its own line.
        """
        why = self._why.pop(name, "current")
        if failure:
            self.line(f"{name}: {failure}")
        if self.verbosity >= 1 and not failure:
            self.line(f"{name} ({why})")
        elif self.verbosity == 0 and sys.stderr.isatty():
            self._progress(done, total)

    def _progress(self, done: int, total: int) -> None:
        passed = time.monotonic() - self._begun
        left = passed / done * (total - done) if done else 0.0
        filled = "█" * (24 * done // max(total, 1))
        self._clear()
        click.echo(f"  {filled:░<24} {done}/{total}  {_duration(left)} left", err=True, nl=False)
        self._moving = True
        if done == total:
            self._clear()

    def notice(self, text: str) -> None:
        """Say what should be looked at, unless only errors are wanted."""
        if self.verbosity >= 0:
            self.line(text)

    def line(self, text: str) -> None:
        """One line of its own, whatever moved before."""
        self._clear()
        click.echo(printable(text), err=True)

    def _clear(self) -> None:
        if self._moving:
            click.echo("\r\x1b[2K", err=True, nl=False)
            self._moving = False


@dataclass
class JsonLines:
    """A watch for programs: one JSON object a line on standard error. When quiet, errors only."""

    quiet: bool = False

    def step(self, name: str, **facts: str | int) -> None:
        """Write a step as {"event": "step", ...}."""
        if self.quiet:
            return
        self._write({"event": "step", "step": name, **facts})

    def due(self, name: str, forms: tuple[str, ...], why: str, kinds: tuple[str, ...]) -> None:
        """Write why a document is made as {"event": "due", ...}, unless only errors are wanted."""
        if not self.quiet:
            told = {"document": name, "forms": forms, "reasons": kinds, "why": why}
            self._write({"event": "due", **told})

    def document(self, name: str, done: int, total: int, failure: str | None) -> None:
        """Write a document as {"event": "document", ...}; when quiet, those that failed."""
        if self.quiet and not failure:
            return
        self._write({"event": "document", "document": name, "done": done, "total": total, "failure": failure})

    def notice(self, text: str) -> None:
        """Write what should be looked at as {"event": "notice", ...}, unless only errors are wanted."""
        if not self.quiet:
            self._write({"event": "notice", "text": text})

    def line(self, text: str) -> None:
        """Write a message as {"event": "message", ...}."""
        self._write({"event": "message", "text": text})

    def _write(self, event: dict[str, Any]) -> None:
        click.echo(json.dumps(event, ensure_ascii=False), err=True)


def printable(text: str) -> str:
    """A text that cannot steer a terminal: control characters and turned directions are written out."""
    return "".join(one if one == "\n" or _plain(one) else f"\\u{ord(one):04x}" for one in text)


def _plain(one: str) -> bool:
    return unicodedata.category(one) not in ("Cc", "Cs") and one not in TURNING


def _counted(value: str | int, thing: str | None) -> str:
    """A number of things in words, where it is one: 1 account, 1,200 accounts."""
    if thing is None or isinstance(value, str):
        return str(value)
    return f"{value:,} {thing}" if value == 1 else f"{value:,} {thing}s"


def _duration(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
