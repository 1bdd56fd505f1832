"""A small Dask cluster for tests: a scheduler and workers as processes of their own, on loopback."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).parent
PATIENCE = 60  # seconds until the scheduler must be there


@dataclass
class Cluster:
    """A cluster: the folder it lives in, and its processes."""

    folder: Path
    processes: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    @property
    def address(self) -> str:
        """The scheduler's, as soon as it is there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with suppress(OSError, ValueError):
                return str(json.loads(self._file.read_text(encoding="utf-8"))["address"])
            time.sleep(0.02)
        raise TimeoutError(self.folder)

    @property
    def _file(self) -> Path:
        return self.folder / "scheduler.json"

    def scheduler(self) -> None:
        """Start the scheduler."""
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")

    def worker(self, name: str, *options: str, path: Path | None = None) -> "subprocess.Popen[bytes]":
        """Start a worker with one thread, its log in NAME.log; `path` is searched for packages before all."""
        places = ("--local-directory", str(self.folder / name), "--name", name)
        plain = ("--nthreads", "1", "--memory-limit", "0", "--no-dashboard", "--host", "127.0.0.1")
        return self._start("worker", *places, *plain, *options, path=path, log=name)

    def _start(
        self, what: str, *options: str, path: Path | None = None, log: str = "scheduler"
    ) -> "subprocess.Popen[bytes]":
        found = [str(one) for one in (path, TESTS.parent, TESTS) if one]
        with (self.folder / f"{log}.log").open("wb") as written:
            process = subprocess.Popen(
                [
                    *(sys.executable, "-m", f"distributed.cli.dask_{what}"),
                    *("--scheduler-file", str(self._file), *options),
                ],
                env={
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join(found),
                    "TMPDIR": str(self.folder),
                    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "false",
                },
                stdout=written,
                stderr=written,
                start_new_session=True,
            )
        self.processes.append(process)
        return process


@contextmanager
def cluster(folder: Path, *workers: str) -> Iterator[Cluster]:
    """A cluster with workers of these names; all of its processes end with the block."""
    made = Cluster(folder)
    try:
        made.scheduler()
        for name in workers:
            made.worker(name)
        yield made
    finally:
        for process in made.processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
