"""Temporary folders that go with their block; what a killed process left goes with the next one's."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

PREFIX = "kamreport-"
LOCK = ".in-use"


@contextmanager
def scratch() -> Iterator[str]:
    """A new temporary folder, gone with the block.

    Those of this user whose process ended before it could clear up (killed, out of memory) are removed first.
    """
    _sweep(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
        held = _hold(Path(folder))
        try:
            yield folder
        finally:
            if held is not None:
                held.close()


def _hold(folder: Path) -> IO[bytes] | None:
    """A lock in the folder that ends with this process; None where there are no such locks.

    It gets its name when it is held already, so that nobody finds it free.
    """
    locked = _locked(folder / f"{LOCK}-new", "wb")
    if locked is not None:
        (folder / f"{LOCK}-new").rename(folder / LOCK)
    return locked


def _locked(path: Path, mode: str) -> IO[bytes] | None:
    """The file, open and locked for this process alone; None where another holds it or it is not there."""
    try:
        import fcntl

        file: IO[bytes] = path.open(mode)
    except (ImportError, OSError):
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def _sweep(within: Path) -> None:
    """Remove the folders that have a lock which nobody holds."""
    for folder in within.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                continue
            held = _locked(folder / LOCK, "r+b")
            if held is not None:
                shutil.rmtree(folder, ignore_errors=True)
                held.close()
