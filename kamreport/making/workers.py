"""Who renders: this process, or a pool of processes that may die alone.

Both take the same tasks and give the same outcomes; the pipeline does not know which one it has.
"""

import itertools
import multiprocessing
import pickle
import signal
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait  # noqa: A004
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from kamreport.errors import InstallationError
from kamreport.making.task import (
    OUT_OF_MEMORY,
    Outcome,
    Prepare,
    Task,
    Unprepared,
    perform,
    quiet_surroundings,
    reason,
    start_worker,
    work_in_worker,
)

__all__ = ["Outcome", "Task", "run"]

T = TypeVar("T")
R = TypeVar("R")

RECYCLED_AFTER = 500  # tasks; libraries leak a little
ATTEMPTS = 3


def run(
    tasks: Iterable[Task[T]],
    work: Callable[[T], R],
    *,
    jobs: int,
    timeout_seconds: float,
    memory_mb: int,
    prepare: Prepare | None = None,
    inline: bool = False,
) -> Iterator[Outcome[R]]:
    """The outcome of every task, in the order they are done.

    `work` and `prepare` are functions of a module, so that they can be sent to other processes; `prepare`
    runs once in each process before its first task (imports, warming up). A task that raises, crashes, takes
    longer than `timeout_seconds` or needs more than `memory_mb` of memory fails alone. Tasks are taken from
    the iterable only as they are needed. `inline` does everything in this process, one task after the other,
    without limits of time and memory: for debugging.

    Raises InstallationError when `prepare` fails, the work raises one, or no process can be started. Closing
    the iterator, or Ctrl-C, ends all processes.
    """
    return (
        _inline(tasks, work, prepare)
        if inline
        else _pooled(tasks, work, prepare, _Limits(jobs, timeout_seconds, memory_mb))
    )


@dataclass(frozen=True)
class _Limits:
    jobs: int
    seconds: float
    megabytes: int


@dataclass(frozen=True)
class _Parcel:
    """A task ready to be sent."""

    name: str
    payload: bytes


def _inline(
    tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None
) -> Iterator[Outcome[R]]:
    with quiet_surroundings():
        if prepare is not None:
            try:
                prepare()
            except Exception as error:
                raise InstallationError(_unprepared(reason(error))) from error
        for task in tasks:
            try:
                yield perform(task.name, work, task.value)
            except MemoryError:
                yield Outcome(task.name, None, "it ran out of memory", 0.0)


def _pooled(
    tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None, limits: _Limits
) -> Iterator[Outcome[R]]:
    """Pools in succession: a pool that breaks as a whole is followed by another for what is left."""
    source = iter(tasks)
    left: list[_Parcel] = []
    fruitless = 0
    with tempfile.TemporaryDirectory(prefix="kamreport-", ignore_cleanup_errors=True) as scratch:
        while fruitless < ATTEMPTS:
            parcels = itertools.chain(left, _parcels(source, work))
            done, left = yield from _one_pool(parcels, prepare, limits, scratch)
            if not left:
                return
            fruitless = 0 if done else fruitless + 1
    raise InstallationError(
        "worker processes cannot be kept running on this machine: `kamreport doctor` says what is missing"
    )


def _parcels(source: Iterator[Task[T]], work: Callable[[T], R]) -> Iterator["_Parcel | Outcome[R]"]:
    for task in source:
        try:
            yield _Parcel(task.name, pickle.dumps((task.name, work, task.value)))
        except Exception as error:
            yield Outcome(task.name, None, f"it cannot be sent to a worker: {reason(error)}", 0.0)


def _one_pool(
    parcels: Iterator["_Parcel | Outcome[R]"], prepare: Prepare | None, limits: _Limits, scratch: str
) -> Generator[Outcome[R], None, tuple[int, list[_Parcel]]]:
    """Outcomes until nothing is left or the pool breaks. Returns how many were done, and what is left."""
    from pebble import ProcessPool

    running: dict[Future[bytes], tuple[_Parcel, float]] = {}
    done = 0
    pool: Any = ProcessPool(
        max_workers=limits.jobs,
        max_tasks=RECYCLED_AFTER,
        initializer=start_worker,
        initargs=(pickle.dumps(prepare), limits.megabytes, scratch),
        context=multiprocessing.get_context("spawn"),
    )
    try:
        while True:
            yield from _fill(pool, parcels, running, limits)
            if not running:
                return done, []
            ended, _ = wait(running, timeout=2 * limits.seconds + 60, return_when=FIRST_COMPLETED)
            broken = not ended
            for future in ended:
                parcel, begun = running[future]
                outcome: Outcome[R] | None = _outcome(
                    parcel.name, future, time.perf_counter() - begun, limits
                )
                if outcome is None:
                    broken = True
                    continue
                del running[future]
                done += 1
                yield outcome
            if broken:
                return done, [parcel for parcel, _ in running.values()]
    finally:
        pool.stop()
        pool.join()


def _fill(
    pool: Any, parcels: Iterator["_Parcel | Outcome[R]"], running: dict[Future[bytes], Any], limits: _Limits
) -> Iterator[Outcome[R]]:
    """Keep two tasks a process under way, and no more: what waits is not yet pickled."""
    while len(running) < 2 * limits.jobs:
        parcel = next(parcels, None)
        if parcel is None:
            return
        if isinstance(parcel, Outcome):
            yield parcel
            continue
        with _without_interrupts():
            future = pool.schedule(work_in_worker, args=(parcel.payload,), timeout=limits.seconds)
        running[future] = (parcel, time.perf_counter())


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Processes and threads started here never see Ctrl-C: ending them is for the driver alone."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _outcome(name: str, future: Future[bytes], seconds: float, limits: _Limits) -> Outcome[Any] | None:
    """What a finished future says of its task; None when it says only that the whole pool broke."""
    from pebble import ProcessExpired

    try:
        outcome: Outcome[Any] = pickle.loads(future.result())
    except Unprepared as error:
        raise InstallationError(_unprepared(str(error))) from error
    except InstallationError:
        raise
    except BrokenProcessPool:
        return None
    except TimeoutError:
        return Outcome(name, None, f"it took longer than {limits.seconds:g} s and was stopped", seconds)
    except ProcessExpired as error:
        return Outcome(name, None, _death(error.exitcode, limits), seconds)
    except Exception as error:
        return Outcome(name, None, f"it cannot be sent back from its worker: {reason(error)}", seconds)
    return outcome


def _death(exit_code: int, limits: _Limits) -> str:
    if exit_code == OUT_OF_MEMORY:
        return f"it needs more than {limits.megabytes:,} MB of memory"
    if exit_code >= 0:
        return f"its worker process ended by itself (exit code {exit_code})"
    name = signal.Signals(-exit_code).name
    cause = "the system, most likely for want of memory" if name == "SIGKILL" else name
    return f"its worker process was ended by {cause}; the limit is {limits.megabytes:,} MB of memory"


def _unprepared(why: str) -> str:
    return f"documents cannot be made on this machine: {why} (`kamreport doctor` says what is missing)"
