"""A value worked out by a process of its own, once for all workers of a pool: what it loads goes with it.

python -m kamreport.making.apart FILE       reads the pickled work, writes its pickled value
"""

import fcntl
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

T = TypeVar("T")

PATIENCE = 60.0  # seconds that such a process may take


class Apart(Generic[T]):
    """The value of some work, under way in a process of its own from now on, or there already.

    The first of the workers that share a temporary folder starts the process; the others wait for it. `name`
    is that of the value in this folder. The work can be pickled and prints nothing.
    """

    def __init__(self, name: str, work: Callable[[], T]) -> None:
        self._path = Path(tempfile.gettempdir()) / f"{name}.pickle"
        self._lock = self._path.with_suffix(".lock").open("w")
        self._process: subprocess.Popen[bytes] | None = None
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return  # another worker is at it
        if not self._path.exists():
            self._process = _started(self._path, pickle.dumps(work))

    def value(self) -> T | None:
        """The value, waited for; None when the process failed, or takes too long."""
        with self._lock:
            if self._process is not None:
                _ended(self._process)
            else:
                fcntl.flock(self._lock, fcntl.LOCK_EX)
            try:
                found: T = pickle.loads(self._path.read_bytes())
            except (OSError, EOFError, pickle.UnpicklingError):
                return None
            return found


def _started(path: Path, order: bytes) -> subprocess.Popen[bytes]:
    """A process that finds the modules which this one finds, and has been told what to do."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", __name__, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    try:
        with process.stdin as told:
            told.write(order)
    except BrokenPipeError:
        pass  # it failed already: there will be no value
    return process


def _ended(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _main(path: Path) -> None:
    work: Callable[[], Any] = pickle.load(sys.stdin.buffer)
    part = path.with_suffix(".part")
    part.write_bytes(pickle.dumps(work()))
    part.rename(path)


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
