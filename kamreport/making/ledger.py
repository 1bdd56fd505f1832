"""What was made from what: the record that lets a second build make again only what changed.

`ledger.json` stands in each period's folder of the output. It holds no clock and no durations, so two
builds of the same inputs write the same bytes. While a build runs, `.journal.jsonl` beside it names every
finished file, so that a build ended at any moment knows which files are whole.
"""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import IO, Any

from kamreport.errors import KamReportError
from kamreport.exports.files import sweep, write_whole
from kamreport.making.fingerprint import Entry, document_key, entry, sha256, sha256_of

__all__ = ["Entry", "Facts", "Failure", "Ledger", "Made", "document_key", "entry"]

LEDGER = "ledger.json"
JOURNAL = ".journal.jsonl"
TIMINGS = "timings.json"


@dataclass(frozen=True, order=True)
class Made:
    """One file that was made: as an Entry, and the key of everything it was made from."""

    path: str
    sha256: str
    bytes: int
    key: str


@dataclass(frozen=True, order=True)
class Failure:
    """One document that could not be made, and why."""

    document: str
    reason: str


@dataclass(frozen=True)
class Facts:
    """What a build was made from: its inputs, settings and versions, its day and period in ISO form."""

    inputs: tuple[Entry, ...]
    settings: Mapping[str, Any]
    versions: Mapping[str, str]
    as_of: str
    period: str


class Ledger:
    """The record of one period's folder. Paths in it are relative to that folder, with forward slashes."""

    def __init__(self, folder: Path, known: Mapping[str, Made]) -> None:
        self.folder = folder
        self._known = dict(known)
        self._made: dict[str, Made] = {}
        self._failures: dict[str, Failure] = {}
        self._journal: IO[bytes] | None = None

    @classmethod
    def load(cls, folder: Path) -> "Ledger":
        """The record as the last build left it, finished or not. What cannot be read counts as not there."""
        known = {made.path: made for made in _read_ledger(folder / LEDGER)}
        known |= {made.path: made for made in _read_journal(folder / JOURNAL)}
        return cls(folder, known)

    def is_current(self, path: str, key: str) -> bool:
        """True when the file was made with that key and still holds the bytes that were written."""
        made = self._known.get(path)
        return made is not None and made.key == key and sha256_of(self.folder / path) == made.sha256

    def start(self) -> None:
        """Take the folder for this build and clear what an interrupted one left half-written.

        Raises KamReportError when another build is writing there, or nothing can be written there.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            journal = (self.folder / JOURNAL).open("ab")
        except OSError as error:
            raise KamReportError(f"{self.folder}: cannot be written to ({error.strerror})") from error
        if not _taken(journal):
            journal.close()
            raise KamReportError(f"{self.folder}: another build is writing there: wait until it is done")
        self._journal = journal
        sweep(self.folder)
        self._append(b"\n")  # ends a line that was torn off

    def record(self, path: str, data: bytes, key: str) -> None:
        """Write a finished file whole, then note it. Raises DocumentError when it cannot be written."""
        write_whole(self.folder / path, data)
        made = Made(path, sha256(data), len(data), key)
        self._append(_line(asdict(made)))
        self._known[path] = self._made[path] = made

    def keep(self, path: str) -> None:
        """Note a file of an earlier build that is still current."""
        self._made[path] = self._known[path]

    def fail(self, document: str, reason: str) -> None:
        """Note a document that could not be made."""
        self._failures[document] = Failure(document, reason)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The documents of this build that could not be made, in order of name."""
        return tuple(sorted(self._failures.values()))

    @property
    def leftovers(self) -> tuple[str, ...]:
        """Files of earlier builds that this one neither made nor kept, and that are still there."""
        others = set(self._known) - set(self._made)
        return tuple(sorted(path for path in others if (self.folder / path).is_file()))

    def finish(self, facts: Facts, timings: Mapping[str, float], *, whole: bool = True) -> None:
        """Write ledger.json and timings.json whole, and remove the journal.

        A record that has not changed is left as it is. `whole` is False for a build of chosen documents
        only: files of earlier builds then stay in the record.
        """
        others = () if whole else [self._known[path] for path in self.leftovers]
        outputs = sorted([*self._made.values(), *others])
        content = {
            "as_of": facts.as_of,
            "period": facts.period,
            "inputs": [asdict(entry) for entry in sorted(facts.inputs)],
            "outputs": [asdict(made) for made in outputs],
            "failures": [asdict(failure) for failure in self.failures],
            "settings": facts.settings,
            "versions": facts.versions,
        }
        seconds = {name: round(value, 3) for name, value in timings.items()}
        if seconds:
            write_whole(self.folder / TIMINGS, _pretty({"seconds": seconds}))
        _write_changed(self.folder / LEDGER, _pretty(content))
        (self.folder / JOURNAL).unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """Let go of the folder; the journal of an unfinished build stays for the next."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _append(self, line: bytes) -> None:
        if self._journal is None:
            raise ValueError("the ledger records only between start() and finish()")
        self._journal.write(line)
        self._journal.flush()
        os.fsync(self._journal.fileno())


def made_in(folder: Path) -> tuple[Made, ...]:
    """The files of a period's last finished build, by its ledger.json; none where there is none."""
    return tuple(_read_ledger(folder / LEDGER))


def _taken(journal: IO[bytes]) -> bool:
    """True when this process now holds the file; the hold ends with the process, however that ends."""
    import fcntl

    with contextlib.suppress(OSError):
        fcntl.flock(journal, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def _write_changed(path: Path, data: bytes) -> None:
    """Write a file whole, unless it holds these bytes already."""
    if sha256_of(path) != sha256(data):
        write_whole(path, data)


def _line(values: Mapping[str, Any]) -> bytes:
    return (json.dumps(values, sort_keys=True, ensure_ascii=False) + "\n").encode("utf-8")


def _pretty(values: Mapping[str, Any]) -> bytes:
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, indent=1, default=str)
    return (text + "\n").encode("utf-8", "backslashreplace")


def _read_ledger(path: Path) -> list[Made]:
    try:
        outputs = json.loads(path.read_bytes())["outputs"]
        return [made for made in map(_made, outputs) if made is not None]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return []


def _read_journal(path: Path) -> list[Made]:
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return []
    found = []
    for line in lines:
        with contextlib.suppress(ValueError, RecursionError):
            found.append(_made(json.loads(line)))
    return [made for made in found if made is not None]


def _made(values: Any) -> Made | None:
    kinds = {"path": str, "sha256": str, "bytes": int, "key": str}
    if not isinstance(values, dict) or set(values) != {field.name for field in fields(Made)}:
        return None
    if any(not isinstance(values[name], kind) for name, kind in kinds.items()):
        return None
    return Made(**values)
