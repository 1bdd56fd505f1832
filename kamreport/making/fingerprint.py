"""Fingerprints: which bytes a file holds, and short ones for the parts of what a document is made from."""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

SHORT = 16  # hex digits: held against one other value only, so never met by chance


@dataclass(frozen=True, order=True)
class Entry:
    """One file that was read: its path, the SHA-256 of its bytes in hex, and how many they are."""

    path: str
    sha256: str
    bytes: int


def sha256(data: bytes) -> str:
    """The SHA-256 of bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def sha256_of(path: Path) -> str | None:
    """The SHA-256 of a file's bytes, in hex; None when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def entry(path: Path, root: Path) -> Entry:
    """The entry of an input file, its path relative to `root` where it lies below it."""
    name = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return Entry(name.as_posix(), sha256_of(path) or "", path.stat().st_size)


def short(*values: object) -> str:
    """The first hex digits of the SHA-256 over plain values, as JSON writes them; a day as text."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, default=str)
    return sha256(text.encode("utf-8", "backslashreplace"))[:SHORT]


def files_digest(paths: Iterable[Path]) -> str:
    """Short fingerprint of files by their own names and bytes, in the order given."""
    return short(*((path.name, sha256_of(path)) for path in paths))


def folders_digest(folders: Iterable[Path], *without: Path) -> str:
    """SHA-256 over the names and bytes of every file below the folders, through links as well.

    Files below the folders `without`, given without links, do not count, nor does what Python has compiled.
    """
    digest = hashlib.sha256()
    for number, folder in enumerate(folders):
        for path in _below(folder, without):
            name = path.relative_to(folder).as_posix()
            digest.update(f"{json.dumps([number, name, sha256_of(path)])}\n".encode())
    return digest.hexdigest()


def _below(folder: Path, without: Collection[Path], above: tuple[Path, ...] = ()) -> Iterator[Path]:
    """All files below a folder in order; a link to a folder that holds it leads no further."""
    real = folder.resolve()
    if real in above or any(real.is_relative_to(one) for one in without):
        return
    for path in _inside(folder):
        if path.is_dir():
            yield from _below(path, without, (*above, real))
        elif path.is_file() and path.suffix != ".pyc":
            yield path


def _inside(folder: Path) -> list[Path]:
    """What is in a folder, in order; nothing where it may not be looked into."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
