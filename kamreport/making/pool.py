"""A pool of processes on this machine: one that crashes, hangs or eats memory takes its own task alone."""

import itertools
import multiprocessing
import pickle
import signal
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait  # noqa: A004
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeVar

from kamreport.errors import InstallationError
from kamreport.making.task import (
    OUT_OF_MEMORY,
    Outcome,
    Parcel,
    Prepare,
    Task,
    Unprepared,
    orders,
    parcels,
    reason,
    start_worker,
    unprepared,
    work_in_worker,
)
from kamreport.scratch import scratch

T = TypeVar("T")
R = TypeVar("R")

RECYCLED_AFTER = 500  # tasks; libraries leak a little
UNDER_WAY = 5  # tasks a process: work for the seconds in which the driver is busy with a long document
ATTEMPTS = 3


@dataclass(frozen=True)
class Pool:
    """The executor that is `jobs` processes. A task that takes longer than `seconds` or needs more than
    `megabytes` of memory fails alone.
    """

    jobs: int
    seconds: float
    megabytes: int

    @property
    def who(self) -> str:
        """How many processes."""
        return "1 worker process" if self.jobs == 1 else f"{self.jobs} worker processes"

    def run(
        self, tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None = None
    ) -> Iterator[Outcome[R]]:
        """The outcome of every task, as the interface says."""
        with scratch() as folder:
            yield from _outcomes(parcels(tasks), _Orders(orders(work, prepare), self, folder))

    @contextmanager
    def waiting(self, work: Callable[[Any], Any], prepare: Prepare | None = None) -> Iterator["Waiting"]:
        """The same pool, its processes started and getting ready, as the interface says."""
        with scratch() as folder:
            ordered = _Orders(orders(work, prepare), self, folder)
            with ordered.processes() as pool:
                begin(pool)
                yield Waiting(ordered, pool)


@dataclass(frozen=True)
class _Orders:
    """What the processes of a pool are told at their start, their limits, and where they may leave things."""

    ordered: bytes
    limits: Pool
    scratch: str

    def processes(self) -> AbstractContextManager[Any]:
        """A pool of such processes."""
        return processes(self.ordered, self.limits, self.scratch)


@dataclass(frozen=True)
class Waiting:
    """The executor that is a pool whose processes have started already, for one kind of work."""

    given: _Orders
    pool: Any

    @property
    def who(self) -> str:
        """How many processes."""
        return self.given.limits.who

    def run(
        self, tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None = None
    ) -> Iterator[Outcome[R]]:
        """The outcome of every task, as the interface says; by new processes where the work is another."""
        if orders(work, prepare) != self.given.ordered:
            yield from self.given.limits.run(tasks, work, prepare)
            return
        yield from _outcomes(parcels(tasks), self.given, self.pool)


def _outcomes(
    source: Iterator[Parcel | Outcome[R]], given: _Orders, first: Any = None
) -> Iterator[Outcome[R]]:
    """The outcome of everything, by pools in succession: one that breaks as a whole is followed by another
    for what is left. The `first` may have started already.
    """
    left: list[Parcel] = []
    fruitless = 0
    while fruitless < ATTEMPTS:
        with nullcontext(first) if first and first.active else given.processes() as pool:
            done, left = yield from _one_pool(itertools.chain(left, source), pool, given.limits)
        if not left:
            return
        first, fruitless = None, 0 if done else fruitless + 1
    raise InstallationError(
        "worker processes cannot be kept running on this machine: `kamreport doctor` says what is missing"
    )


def _one_pool(
    source: Iterator[Parcel | Outcome[R]], pool: Any, limits: Pool
) -> Generator[Outcome[R], None, tuple[int, list[Parcel]]]:
    """Outcomes until nothing is left or the pool breaks. Returns how many were done, and what is left.

    Work is laid in store only after the first outcome: until then it would keep the processes from the cores.
    """
    running: dict[Future[bytes], tuple[Parcel, float]] = {}
    done = 0
    while True:
        yield from _fill(pool, source, running, UNDER_WAY * limits.jobs if done else limits.jobs + 1, limits)
        if not running:
            return done, []
        ended, _ = wait(running, timeout=2 * limits.seconds + 60, return_when=FIRST_COMPLETED)
        broken = not ended
        for future in ended:
            parcel, begun = running[future]
            outcome: Outcome[R] | None = outcome_of(parcel.name, future, time.perf_counter() - begun, limits)
            if outcome is None:
                broken = True
                continue
            del running[future]
            done += 1
            yield outcome
        if broken:
            return done, [parcel for parcel, _ in running.values()]


def _fill(
    pool: Any,
    source: Iterator[Parcel | Outcome[R]],
    running: dict[Future[bytes], Any],
    most: int,
    limits: Pool,
) -> Iterator[Outcome[R]]:
    """Keep so many tasks under way, and no more: what waits is not yet pickled."""
    while len(running) < most:
        parcel = next(source, None)
        if parcel is None:
            return
        if isinstance(parcel, Outcome):
            yield parcel
            continue
        running[send(pool, parcel, limits)] = (parcel, time.perf_counter())


@contextmanager
def processes(ordered: bytes, limits: Pool, scratch: str) -> Iterator[Any]:
    """A pool of processes with their orders; all of them end with the block."""
    from pebble import ProcessPool

    pool: Any = ProcessPool(
        max_workers=limits.jobs,
        max_tasks=RECYCLED_AFTER,
        initializer=start_worker,
        initargs=(ordered, limits.megabytes, scratch),
        context=multiprocessing.get_context("spawn"),
    )
    try:
        yield pool
    finally:
        pool.stop()
        pool.join()


def begin(pool: Any) -> None:
    """Start the processes of a pool before there is anything to do."""
    with _without_interrupts():
        pool.active  # noqa: B018 - a pool that is asked whether it is running starts


def send(pool: Any, parcel: Parcel, limits: Pool) -> Future[bytes]:
    """Hand a parcel to a pool."""
    with _without_interrupts():
        future: Future[bytes] = pool.schedule(work_in_worker, args=(parcel.payload,), timeout=limits.seconds)
    return future


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Processes and threads started here never see Ctrl-C: ending them is for the driver alone."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def outcome_of(name: str, future: Future[bytes], seconds: float, limits: Pool) -> Outcome[Any] | None:
    """What a finished future says of its task; None when it says only that the whole pool broke.

    Raises InstallationError where the process could not be prepared, or the work raised one.
    """
    from pebble import ProcessExpired

    try:
        outcome: Outcome[Any] = pickle.loads(future.result())
    except Unprepared as error:
        raise InstallationError(unprepared(str(error))) from error
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


def _death(exit_code: int, limits: Pool) -> str:
    if exit_code == OUT_OF_MEMORY:
        return f"it needs more than {limits.megabytes:,} MB of memory"
    if exit_code >= 0:
        return f"its worker process ended by itself (exit code {exit_code})"
    name = signal.Signals(-exit_code).name
    cause = "the system, most likely for want of memory" if name == "SIGKILL" else name
    return f"its worker process was ended by {cause}; the limit is {limits.megabytes:,} MB of memory"
