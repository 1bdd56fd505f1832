"""What was sent to whom: sent.json in a period's folder, so that no mail goes out twice."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from kamreport.errors import KamReportError
from kamreport.exports.files import write_whole

FILE = "sent.json"
State = Literal["new", "sent", "changed", "unclear"]


@dataclass(frozen=True, order=True)
class Entry:
    """One mail and one recipient: which file, which content (its Message-ID), when, and whether it arrived
    at the server. An entry that is not `done` was begun and never finished.
    """

    path: str
    recipient: str
    identifier: str
    at: str
    done: bool


class Sent:
    """The record of one period. Every change is on disk before anything else happens."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._entries = {(one.path, one.recipient): one for one in _read(self._path)}

    def state(self, path: str, recipient: str, identifier: str) -> State:
        """Whether a mail is new to a recipient, was sent, was sent with another content, or may have been."""
        entry = self._entries.get((path, recipient))
        if entry is None:
            return "new"
        if not entry.done:
            return "unclear"
        return "sent" if entry.identifier == identifier else "changed"

    def begin(self, entries: list[Entry]) -> None:
        """Note mails before they are handed over."""
        self._write(self._entries | {(one.path, one.recipient): one for one in entries})

    def settle(self, taken: list[Entry], refused: list[Entry]) -> None:
        """Note which were taken; forget those that were refused."""
        kept = self._entries | {(one.path, one.recipient): one for one in taken}
        gone = {(one.path, one.recipient) for one in refused}
        self._write({key: one for key, one in kept.items() if key not in gone})

    def _write(self, entries: dict[tuple[str, str], Entry]) -> None:
        text = json.dumps([asdict(one) for one in sorted(entries.values())], ensure_ascii=False, indent=1)
        write_whole(self._path, f"{text}\n".encode())
        self._entries = entries


def _read(path: Path) -> list[Entry]:
    """The entries of a record. KamReportError for one that cannot be read: nothing is sent on a guess."""
    if not path.exists():
        return []
    try:
        return [Entry(**one) for one in json.loads(path.read_bytes())]
    except (OSError, ValueError, TypeError) as error:
        raise KamReportError(
            f"{path}: cannot be read, so nobody knows what was sent: mend it, or remove it to begin anew."
        ) from error


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the period's folder while mails are sent. KamReportError when another command holds it."""
    held = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise KamReportError(
                f"{folder}: another command is sending from there: wait until it is done."
            ) from error
        yield
    finally:
        os.close(held)
