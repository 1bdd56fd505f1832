"""What was made from what: the record that lets a second build make again only what changed.

`ledger.json` stands in each period's folder of the output. It holds no clock and no durations, so two
builds of the same inputs write the same bytes. While a build runs, `.journal.jsonl` beside it names every
finished file, so that a build ended at any moment knows which files are whole.

Each part of a divided build has both for itself, under names of its own, so that parts can be made side by
side, or in folders that are copied together later. A build that is not divided puts them together.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any

from kamreport.errors import KamReportError
from kamreport.exports.files import sweep, write_whole
from kamreport.making.earlier import JOURNAL, LEDGER, TIMINGS, in_use, known_in, made_in, taken
from kamreport.making.fingerprint import Entry, entry, sha256, sha256_of
from kamreport.making.key import Key
from kamreport.making.reasons import Reason, changed
from kamreport.making.record import Made, entries, lines, reference
from kamreport.shard import WHOLE, Shard, all_named

__all__ = ["JOURNAL", "LEDGER", "Entry", "Facts", "Failure", "Ledger", "Made", "entry", "made_in"]


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
    """The record of one period's folder, or of one part of it. Paths in it are relative to that folder, with
    forward slashes.
    """

    def __init__(self, folder: Path, known: Mapping[str, Made], shard: Shard = WHOLE) -> None:
        self.folder, self._shard = folder, shard
        self._known = dict(known)
        self._made: dict[str, Made] = {}
        self._failures: dict[str, Failure] = {}
        self._journal: IO[bytes] | None = None
        self._told: set[str] = set()  # bases that the journal knows

    @classmethod
    def load(cls, folder: Path, shard: Shard = WHOLE) -> "Ledger":
        """The record as the last builds left it, finished or not. What cannot be read counts as not there."""
        known = {path: made for path, made in known_in(folder, journals=True).items() if shard.holds(path)}
        return cls(folder, known, shard)

    def why(self, path: str, key: Key, titles: Mapping[str, str] | None = None) -> tuple[Reason, ...]:
        """Why a file of that key is to be made; () when it is there, as it was written, and still current.

        `titles` are what the sections of its view are called, by name.
        """
        made = self._known.get(path)
        if made is None:
            return (Reason("new"),)
        there = sha256_of(self.folder / path)
        touched = [] if there == made.sha256 else [Reason("gone" if there is None else "by hand")]
        return (*touched, *changed(made.key, key, titles or {}))

    def start(self) -> None:
        """Take the folder for this build and clear what an interrupted one left half-written.

        Raises KamReportError when another build is writing there, or nothing can be written there.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            journal = (self.folder / self._shard.named(JOURNAL)).open("ab")
        except OSError as error:
            raise KamReportError(f"{self.folder}: cannot be written to ({error.strerror})") from error
        if not taken(journal) or any(in_use(path) for path in self._journals_elsewhere()):
            journal.close()
            raise KamReportError(f"{self.folder}: another build is writing there: wait until it is done")
        self._journal = journal
        if self._shard == WHOLE:
            sweep(self.folder)
        self._append(b"\n")  # ends a line that was torn off

    def record(self, path: str, data: bytes, key: Key) -> None:
        """Write a finished file whole, then note it. Raises DocumentError when it cannot be written."""
        write_whole(self.folder / path, data)
        made = Made(path, sha256(data), len(data), key)
        basis = reference(key.basis)
        self._append("\n".join([*lines(made, with_basis=basis not in self._told), ""]).encode("utf-8"))
        self._told.add(basis)
        self._known[path] = self._made[path] = made

    def keep(self, path: str, key: Key | None = None) -> None:
        """Note a file of an earlier build that is still current, with the key that it would be made with."""
        known = self._known[path]
        self._made[path] = replace(known, key=key) if key is not None else known

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
        """Write ledger.json and timings.json whole, and remove the journal; those of parts as well, which are
        put together now, unless this is a part itself.

        A record that has not changed is left as it is. `whole` is False for a build of chosen documents
        only: files of earlier builds then stay in the record.
        """
        others = () if whole else [self._known[path] for path in self.leftovers]
        content = {
            "as_of": facts.as_of,
            "period": facts.period,
            "inputs": [asdict(entry) for entry in sorted(facts.inputs)],
            **entries([*self._made.values(), *others]),
            "failures": [asdict(failure) for failure in self.failures],
            "settings": facts.settings,
            "versions": facts.versions,
        }
        seconds = {name: round(value, 3) for name, value in timings.items()}
        if seconds:
            write_whole(self.folder / self._shard.named(TIMINGS), _pretty({"seconds": seconds}))
        _write_changed(self.folder / self._shard.named(LEDGER), _pretty(content))
        (self.folder / self._shard.named(JOURNAL)).unlink(missing_ok=True)
        if self._shard == WHOLE:
            for name in (LEDGER, JOURNAL, TIMINGS):
                for path in self.folder.glob(all_named(name)):
                    path.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """Let go of the folder; the journal of an unfinished build stays for the next."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _journals_elsewhere(self) -> list[Path]:
        """The journals of builds that may not run beside this one: of parts, or for a part that of all."""
        return [*self.folder.glob(all_named(JOURNAL))] if self._shard == WHOLE else [self.folder / JOURNAL]

    def _append(self, line: bytes) -> None:
        if self._journal is None:
            raise ValueError("the ledger records only between start() and finish()")
        self._journal.write(line)
        self._journal.flush()
        os.fsync(self._journal.fileno())


def _write_changed(path: Path, data: bytes) -> None:
    """Write a file whole, unless it holds these bytes already."""
    if sha256_of(path) != sha256(data):
        write_whole(path, data)


def _pretty(values: Mapping[str, Any]) -> bytes:
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, indent=1, default=str)
    return (text + "\n").encode("utf-8", "backslashreplace")
