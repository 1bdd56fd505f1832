"""Who renders: one interface, whoever stands behind it. The pipeline does not know which one it has."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from kamreport.making.cluster import Cluster
from kamreport.making.pool import Pool
from kamreport.making.task import Outcome, Prepare, Task
from kamreport.request import Request

T = TypeVar("T")
R = TypeVar("R")


class Ready(Protocol):
    """Takes tasks, gives outcomes."""

    @property
    def who(self) -> str:
        """Who works, as it is told to the user: "2 worker processes"."""

    def run(
        self, tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None = None
    ) -> Iterator[Outcome[R]]:
        """The outcome of every task, in the order they are done.

        `work` and `prepare` can be pickled, and are sent once to each process; `prepare` runs there before
        its first task (imports, warming up). A task that fails fails alone. Tasks are taken from the iterable
        only as they are needed.

        Raises InstallationError when `prepare` fails, the work raises one, or no process can be had. Closing
        the iterator, or Ctrl-C, ends what is under way.
        """


class Executor(Ready, Protocol):
    """In this process (`inline`), in processes that may die alone (`pool`), in workers on other machines
    (`cluster`).
    """

    def waiting(
        self, work: Callable[[Any], Any], prepare: Prepare | None = None
    ) -> AbstractContextManager[Ready]:
        """The same executor while the block runs, getting ready for that work where it can: processes start
        and prepare themselves while there is nothing to do yet. They end with the block.
        """


def chosen(wanted: Request, documents: int, tell: Callable[[str], None]) -> Executor:
    """Who makes so many documents of a request. `tell` is told of what should be looked at."""
    if wanted.cluster:
        return Cluster(wanted.cluster, wanted.seconds, wanted.megabytes, tell)
    return Pool(max(1, min(wanted.jobs, documents)), wanted.seconds, wanted.megabytes)
