"""Whole builds of growing portfolios: how long, how busy the cores, the first document, how much memory."""

import resource
import shutil
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import psutil
from grow import grow
from machine import cores

LINES = 650  # order lines of an account
MANY = 100  # accounts from which on the growth of a worker's memory says something
REPORT = ("--report", "portfolio", "--report", "review", "--edition", "internal", "--format", "pdf")
LOOKED = 0.1  # seconds between two looks at a build
TOLD = 60.0  # seconds between two lines about a build that goes on
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Build:
    """What one build took: seconds of wall and of CPU, and until the first document stood in the folder.

    `busy` is the share of all cores used. `worker` is the most memory that a worker had, `driver` that of
    the process that reads and measures, `grown` what a worker had more in its last tenth than in its third:
    all in MB; `grown` is None where builds are too short to say.
    """

    accounts: int
    wall: float
    cpu: float
    busy: float
    first: float
    worker: float
    driver: float
    grown: float | None


class TooLongError(Exception):
    """A build took longer than it may."""


def build(folder: Path, accounts: int, most: float, tell: Tell) -> Build:
    """The portfolio report and a review of each of so many accounts, as PDF, by as many workers as cores.

    Raises TooLongError after `most` seconds. What was written is removed in any case.
    """
    made, out = folder / f"of-{accounts}", folder / f"made-{accounts}"
    try:
        grow(made, accounts, LINES * accounts)
        return _watched(made, out, accounts, most, tell)
    finally:
        for path in (made, out):
            shutil.rmtree(path, ignore_errors=True)


def _watched(made: Path, out: Path, accounts: int, most: float, tell: Tell) -> Build:
    command = [sys.executable, "-m", "kamreport", "build", str(made), "-o", str(out), "-q", *REPORT]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(command)
    memory: dict[int, list[float]] = defaultdict(list)
    first, told = 0.0, start
    try:
        while process.poll() is None:
            now = time.perf_counter()
            if not first and out.is_dir() and next(out.rglob("*.pdf"), None):
                first = now - start
            _look(process.pid, memory)
            if now - told >= TOLD:
                told = now
                tell(_so_far(accounts, out, now - start, process.pid, memory))
            if now - start > most:
                raise TooLongError(_so_far(accounts, out, now - start, process.pid, memory))
            time.sleep(LOOKED)
    finally:
        _end(process)
    if process.returncode:
        raise SystemExit(f"the build of {accounts} accounts failed (see above)")
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    driver = max(memory.pop(process.pid, [0.0]))
    worker = max((max(taken) for taken in memory.values()), default=0.0)
    grown = _grown(memory) if accounts >= MANY else None
    return Build(accounts, wall, cpu, cpu / wall / cores(), first, worker, driver, grown)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a build that still runs; its workers end with it."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)  # as Ctrl-C: it clears away what it left
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _so_far(
    accounts: int, out: Path, passed: float, driver: int, memory: Mapping[int, Sequence[float]]
) -> str:
    """How far a build is, in one line."""
    files = sum(1 for _ in out.rglob("*.pdf"))
    now = [taken[-1] for process, taken in memory.items() if process != driver]
    return (
        f"{accounts:,} accounts: {files:,} documents in {passed:,.0f} s, "
        f"the largest worker has {max(now, default=0.0):,.0f} MB"
    )


def _look(driver: int, memory: dict[int, list[float]]) -> None:
    """Note the memory of the driver and of its workers."""
    try:
        parent = psutil.Process(driver)
        for one in (parent, *(one for one in parent.children() if _is_worker(one))):
            memory[one.pid].append(one.memory_info().rss / 2**20)
    except psutil.Error:
        return


def _is_worker(process: Any) -> bool:
    return any("spawn_main" in part for part in process.cmdline())


def _grown(memory: dict[int, list[float]]) -> float | None:
    """How much the workers' memory grew after their first third, the most of all; None for short lives."""
    long = [taken for taken in memory.values() if len(taken) * LOOKED > 60]
    tenths = [(taken, len(taken) // 10) for taken in long]
    return max(
        (median(taken[-tenth:]) - median(taken[3 * tenth : 4 * tenth]) for taken, tenth in tenths),
        default=None,
    )


def proportion(builds: Sequence[Build]) -> list[float | None]:
    """CPU seconds an account of each build to those of the one before; None for the first."""
    each = [one.cpu / one.accounts for one in builds]
    return [None, *(now / before for before, now in pairwise(each))]
