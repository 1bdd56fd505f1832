"""Everything in this process, one task after the other, without limits of time and memory: for debugging."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from kamreport.errors import InstallationError
from kamreport.making.task import Outcome, Prepare, Task, perform, quiet_surroundings, reason, unprepared

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class Inline:
    """The executor that is this process."""

    who: str = "this process"

    def run(
        self, tasks: Iterable[Task[T]], work: Callable[[T], R], prepare: Prepare | None = None
    ) -> Iterator[Outcome[R]]:
        """The outcome of every task, as the interface says."""
        with quiet_surroundings():
            if prepare is not None:
                try:
                    prepare()
                except Exception as error:
                    raise InstallationError(unprepared(reason(error))) from error
            for task in tasks:
                try:
                    yield perform(task.name, work, task.value)
                except MemoryError:
                    yield Outcome(task.name, None, "it ran out of memory", 0.0)

    @contextmanager
    def waiting(self, _work: Callable[[Any], Any], _prepare: Prepare | None = None) -> Iterator["Inline"]:
        """Ready at once: nothing is prepared before there is something to do."""
        yield self
