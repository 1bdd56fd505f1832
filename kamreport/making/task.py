"""One task, carried out in whatever process: the quiet surroundings it needs, its limits, its outcome."""

import contextlib
import locale
import os
import pickle
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import parent_process
from typing import Any, Generic, TypeVar

from kamreport.errors import InstallationError, KamReportError

T = TypeVar("T")
R = TypeVar("R")

Prepare = Callable[[], None]

OUT_OF_MEMORY = 77  # the exit code of a worker that met its memory limit
_MEGABYTE = 1024 * 1024
_SURROUNDINGS = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "LANGUAGE": "", "PANGO_LANGUAGE": ""}
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
)
"""What libraries of mathematics read when they are loaded. Our matrices are small: threads would mostly
wait for each other, and sums could differ in the last place with the number of cores.
"""
BEHIND = 5  # how far processes that print stand back: whoever hands out their documents goes first
_broken: list[str] = []  # why this worker could not be prepared
_work: list[Callable[[Any], Any]] = []  # what this worker does with each value


@dataclass(frozen=True)
class Task(Generic[T]):
    """One piece of work: its name, and a value that can be pickled."""

    name: str
    value: T


@dataclass(frozen=True)
class Outcome(Generic[R]):
    """What became of a task: its value, or in `failure` one line that says why there is none.

    `seconds` is how long it took. `trace` is where in the program it failed, for debugging, or "".
    """

    name: str
    value: R | None
    failure: str | None
    seconds: float
    trace: str = ""


@dataclass(frozen=True)
class Parcel:
    """A task ready to be sent."""

    name: str
    payload: bytes


class Unprepared(Exception):  # noqa: N818
    """The worker could not be prepared: no task can be done in it."""


def perform(name: str, work: Callable[[T], R], value: T) -> Outcome[R]:
    """The outcome of one task, whatever the work raises.

    Only what ends more than this task is raised: Ctrl-C, want of memory, a broken installation.
    """
    begun = time.perf_counter()
    try:
        return Outcome(name, work(value), None, time.perf_counter() - begun)
    except (KeyboardInterrupt, MemoryError, InstallationError):
        raise
    except BaseException as error:
        return Outcome(name, None, reason(error), time.perf_counter() - begun, traceback.format_exc())


def reason(error: BaseException) -> str:
    """An error in one line: a user's mistake in its own words, a fault of the program with its kind."""
    text = " ".join(str(error).split())
    return text if isinstance(error, KamReportError) else f"{type(error).__name__}: {text}"[:500]


def unprepared(why: str) -> str:
    """What to tell when no document can be made here."""
    return f"documents cannot be made on this machine: {why} (`kamreport doctor` says what is missing)"


def orders(work: Callable[[T], R], prepare: Prepare | None) -> bytes:
    """What every worker is told once, ready to be sent: what to do at its start, and with each value."""
    return pickle.dumps((prepare, work))


def parcels(tasks: Iterable[Task[T]]) -> Iterator[Parcel | Outcome[Any]]:
    """Tasks ready to be sent, one at a time; the outcome of one that cannot be."""
    for task in tasks:
        try:
            yield Parcel(task.name, pickle.dumps((task.name, task.value)))
        except Exception as error:
            yield Outcome(task.name, None, f"it cannot be sent to a worker: {reason(error)}", 0.0)


@contextlib.contextmanager
def quiet_surroundings() -> Iterator[None]:
    """UTC and the plain locale while the block runs, so that charts and pages are the same everywhere."""
    before = {name: os.environ.get(name) for name in _SURROUNDINGS}
    locale_before = locale.setlocale(locale.LC_ALL)
    _surround()
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        time.tzset()
        locale.setlocale(locale.LC_ALL, locale_before)


def _surround() -> None:
    os.environ.update({name: value for name, value in _SURROUNDINGS.items() if value})
    for name, value in _SURROUNDINGS.items():
        if not value:
            os.environ.pop(name, None)
    time.tzset()
    try:
        locale.setlocale(locale.LC_ALL, "C.UTF-8")
    except locale.Error:
        locale.setlocale(locale.LC_ALL, "C")


def start_worker(ordered: bytes, memory_mb: int, scratch: str) -> None:
    """Make a new process ready: surroundings, a folder for what libraries leave behind, imports, limits.

    `ordered` is from `orders`. When it cannot be followed, every task given here raises Unprepared.
    """
    _surround()
    os.environ.update(ONE_THREAD, TMPDIR=scratch)
    if hasattr(os, "nice"):
        os.nice(BEHIND)
    tempfile.tempdir = scratch
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        prepare, work = pickle.loads(ordered)
        if prepare is not None:
            prepare()
        _work[:] = [work]
        _limit(memory_mb)
    except BaseException as error:
        _broken.append(reason(error))


def broken() -> str:
    """Why this process cannot do anything; "" when it can."""
    return _broken[0] if _broken else ""


def work_in_worker(payload: bytes) -> bytes:
    """Carry out a pickled (name, value) and pickle its Outcome. The process ends when memory does."""
    if _broken:
        raise Unprepared(_broken[0])
    try:
        return pickle.dumps(_unpack_and_perform(payload))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _unpack_and_perform(payload: bytes) -> Outcome[Any]:
    name, value = pickle.loads(payload)
    return perform(name, _work[0], value)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _limit(memory_mb: int) -> None:
    """Limit what the process may write to, not the addresses it reserves: V8 reserves many gigabytes."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = memory_mb * _MEGABYTE
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if most < 0 else min(wanted, most), most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
