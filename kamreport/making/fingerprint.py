"""Fingerprints: which bytes a file holds, and what a document was made from."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


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


def assets_digest(folders: Iterable[Path], without: Path | None = None) -> str:
    """SHA-256 over the names and bytes of every file in the folders: templates, styles, words.

    Files below the folder `without` do not count.
    """
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(found for found in folder.rglob("*") if found.is_file()):
            if "__pycache__" not in path.parts and not (without and path.resolve().is_relative_to(without)):
                digest.update(f"{path.relative_to(folder).as_posix()}\n{sha256_of(path)}\n".encode())
    return digest.hexdigest()


def document_key(view_bytes: bytes, assets_digest: str, versions: Mapping[str, str]) -> str:
    """The key of a document: SHA-256 over its view, its assets and the versions that make it.

    `view_bytes` must be the same for equal views in every process (pickles are not).
    """
    written = json.dumps(dict(versions), sort_keys=True, ensure_ascii=False)
    return sha256("\n".join([sha256(view_bytes), assets_digest, written]).encode("utf-8"))
