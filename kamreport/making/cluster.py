"""A Dask cluster: documents go to workers on many machines, one by one, and come back whole.

Each worker is checked before it gets anything (`crew`). What a lost worker was given is given to another.
"""

import gc
import itertools
import logging
import pickle
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from kamreport import __version__
from kamreport.errors import InstallationError, KamReportError, UsageError
from kamreport.making import remote
from kamreport.making.crew import GONE, Crew, Member
from kamreport.making.packing import dumped
from kamreport.making.task import Outcome, Parcel, Prepare, Task, parcels, reason

T = TypeVar("T")
R = TypeVar("R")

LOSSES = 5  # workers that may be lost with the same document before it counts as failed
CONNECTING, FETCHING, FETCHING_ONCE = 20, 60, 2  # seconds
EXTRA = "python -m pip install 'kamreport[cluster]'"
MESSAGES = ("asyncio", "distributed", "distributed.client", "distributed.scheduler", "distributed.worker")


@dataclass(frozen=True)
class Cluster:
    """The executor that is a Dask cluster, by the address of its scheduler. `seconds` and `megabytes` are the
    most that one task may take, as in a pool. `tell` is told of workers that are left out.
    """

    address: str
    seconds: float
    megabytes: int
    tell: Callable[[str], None]

    @property
    def who(self) -> str:
        """The address."""
        return f"the cluster at {self.address}"

    def run(
        self, tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None = None
    ) -> Iterator[Outcome[R]]:
        """The outcome of every task, as the interface says.

        Raises InstallationError where dask is missing or no worker can be used, KamReportError where the
        cluster cannot be reached or is gone.
        """
        ordered = dumped((prepare, work))
        with connected(self.address) as client:
            crew = Crew(client, ordered, self.seconds, self.megabytes, self.tell)
            try:
                yield from _Shift(client, crew).outcomes(parcels(tasks))
            finally:
                crew.close()

    @contextmanager
    def waiting(self, _work: Callable[[Any], Any], _prepare: Prepare | None = None) -> Iterator["Cluster"]:
        """The same cluster: it is asked when there are documents, since others may want its workers."""
        yield self


@dataclass(frozen=True)
class _Sent:
    """A parcel under way, and with whom."""

    parcel: Parcel
    member: Member


class _Shift:
    """The work under way on a cluster: no more than two parcels for each thread of its workers."""

    def __init__(self, client: Any, crew: Crew) -> None:
        self._client, self._crew = client, crew
        self._ready: SimpleQueue[Any] = SimpleQueue()
        self._sent: dict[Any, _Sent] = {}
        self._again: deque[Parcel] = deque()
        self._losses: dict[str, int] = {}
        self._number = itertools.count()
        self._all_given = False  # nothing is left in the source

    def outcomes(self, source: Iterator[Parcel | Outcome[Any]]) -> Iterator[Outcome[Any]]:
        """Outcomes as they come, until the source is empty and nothing is under way."""
        while not (self._all_given and not self._again and not self._sent):
            for member in self._crew.look():
                yield from self._lost(member)
            given = yield from self._give(source)
            if not given and not self._sent and not self._crew.members:
                self._crew.wait()
            for future in self._finished(waiting=not given and bool(self._sent)):
                yield from self._taken(future)

    def _give(self, source: Iterator[Parcel | Outcome[Any]]) -> Generator[Outcome[Any], None, bool]:
        """Give the next parcel to the member that has the fewest; False when there is none, or no room."""
        member = self._crew.freest()
        if member is None or member.under >= 2 * member.threads:
            return False
        parcel = self._again.popleft() if self._again else next(source, None)
        if parcel is None:
            self._all_given = True
            return False
        if isinstance(parcel, Outcome):
            yield parcel
        else:
            self._send(parcel, member)
        return True

    def _send(self, parcel: Parcel, member: Member) -> None:
        future = self._client.submit(
            remote.carry_out,
            self._crew.build,
            parcel,
            key=f"{self._crew.build}-{next(self._number)}",
            workers=[member.address],
            allow_other_workers=False,
            pure=False,
        )
        member.under += 1
        member.given += 1
        self._sent[future] = _Sent(parcel, member)
        future.add_done_callback(self._ready.put)

    def _finished(self, *, waiting: bool) -> Iterator[Any]:
        """Futures that have ended, all there are; `waiting` for the first, a second at most."""
        try:
            while True:
                yield self._ready.get(timeout=1) if waiting else self._ready.get_nowait()
                waiting = False
        except Empty:
            return

    def _taken(self, future: Any) -> Iterator[Outcome[Any]]:
        """The outcome of a future; of one that was lost with its worker none, but when it is too often."""
        sent = self._sent.pop(future, None)
        if sent is None:
            return
        sent.member.under -= 1
        try:
            outcome = self._fetched(future, sent.member)
        except InstallationError as error:
            raise InstallationError(f"{sent.member.address}: {error}") from error
        except remote.NotOpenError:
            self._crew.forget(sent.member)
            yield from self._once_more(sent)
        except Exception as error:
            if self._client.status != "running":
                raise KamReportError(GONE) from error
            yield from self._once_more(sent, reason(error))
        else:
            self._losses.pop(outcome.name, None)
            yield outcome

    def _fetched(self, future: Any, member: Member) -> Outcome[Any]:
        """The outcome of a future, brought here. TimeoutError when its worker is gone with it."""
        if future.status == "error":
            raise future.exception(timeout=FETCHING)
        for _ in range(FETCHING // FETCHING_ONCE):
            with suppress(TimeoutError):
                outcome: Outcome[Any] = pickle.loads(future.result(timeout=FETCHING_ONCE))
                return outcome
            if future.status != "finished" or not self._crew.is_there(member):
                break
        raise TimeoutError("its worker was lost with it")

    def _lost(self, member: Member) -> Iterator[Outcome[Any]]:
        """Everything that a worker was given when it was lost."""
        futures = [future for future, sent in self._sent.items() if sent.member is member]
        for future in futures:
            sent = self._sent.pop(future)
            future.cancel()
            yield from self._once_more(sent)

    def _once_more(self, sent: _Sent, why: str = "") -> Iterator[Outcome[Any]]:
        name = sent.parcel.name
        self._losses[name] = self._losses.get(name, 0) + 1
        if self._losses[name] < LOSSES:
            self._again.append(sent.parcel)
            return
        told = f"it was given to {LOSSES} workers of the cluster and lost with each{why and f': {why}'}"
        yield Outcome(name, None, told, 0.0)


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """A client of the scheduler at that address, with nothing of Dask's own messages to the user.

    Raises InstallationError where dask is missing here or KamReport there, UsageError for what is no address,
    KamReportError where no scheduler answers.
    """
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise InstallationError(f"a cluster needs Dask, which is not installed: {EXTRA}") from error
    settings = {"distributed.diagnostics.computations.nframes": 0}
    with _silence(), dask.config.set(settings):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # other versions: the crew tells of them, and stops them
                client = Client(address, timeout=CONNECTING, set_as_default=False)
        except ValueError as error:
            raise UsageError(
                f"{address} is no address of a scheduler: it looks like tcp://host:8786"
            ) from error
        except (OSError, TimeoutError) as error:
            raise KamReportError(
                f"No Dask scheduler answers at {address}: start one there with `dask scheduler`, or look "
                "at the address."
            ) from error
        try:
            _check_scheduler(client, address)
            yield client
        finally:
            client.close(timeout=5)
            del client
            gc.collect()  # what Dask leaves unfinished complains when it is cleared away: not to the user


def _check_scheduler(client: Any, address: str) -> None:
    """The scheduler reads what goes through it, so the product must be installed there too."""
    try:
        there = client.run_on_scheduler(remote.version_here)
    except Exception as error:
        there = f"missing ({reason(error)})"
    if there != __version__:
        raise InstallationError(
            f"The scheduler at {address} is left out: kamreport is {there} there and {__version__} here. "
            f"Install there: python -m pip install 'kamreport[cluster]=={__version__}'."
        )


@contextmanager
def _silence() -> Iterator[None]:
    """Dask's own messages held back: what the user should know is told in our words."""
    loggers = [logging.getLogger(name) for name in MESSAGES]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
