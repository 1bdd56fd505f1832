"""How long the way from files to figures takes, step by step, and the most memory it needs.

    python scripts/bench/measures.py FOLDER [--each]

Prints one line a step and one for all of them: seconds of wall time and of CPU, and the peak of memory so
far. With --each one line a metric instead of those after the roll-up.
"""

import argparse
import json
import resource
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kamreport import metrics, playbook
from kamreport.database import database
from kamreport.model import Book
from kamreport.pipeline import inspect, measured, opened, warned
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import decide
from kamreport.settings import settings
from kamreport.watch import Silence


@dataclass(frozen=True)
class Step:
    """What one step took: wall and CPU seconds, and the process's peak memory in MB after it."""

    name: str
    wall: float
    cpu: float
    peak: float


class Clock:
    """Takes the time of steps and prints each as it ends."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Everything inside is one step."""
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self.steps.append(Step(name, time.perf_counter() - wall, time.process_time() - cpu, peak))
        print(line(self.steps[-1]), flush=True)


def line(step: Step) -> str:
    """A step as it is printed."""
    return f"{step.name:28}{step.wall:9.2f} s wall{step.cpu:9.2f} s CPU{step.peak:9.0f} MB"


def whole(steps: Sequence[Step]) -> Step:
    """All steps as one."""
    wall, cpu = sum(one.wall for one in steps), sum(one.cpu for one in steps)
    return Step("all", wall, cpu, max(one.peak for one in steps))


def measures(folder: Path, *, each: bool) -> list[Step]:
    """The steps from files to a measured and watched book, timed."""
    clock, watch = Clock(), Silence()
    config = settings(folder, {})
    request = Request(folder, Path("output"), config, date(2026, 9, 30))
    with database() as connection:
        with clock.step("read and check"):
            _, checked = inspect(request, connection, watch)
        scope = decide(config, checked.last_day, request.today)
        with clock.step("roll up"):
            facts = rollup(connection, scope.as_of, checked.away)
    if each:
        _each(clock, opened(config, checked, scope, facts))
        return clock.steps
    with clock.step("measure, and compare"):
        case = measured(config, checked, scope, facts, watch)
        dict(case.now)  # a build measures only what its documents ask for
    with clock.step("warn"):
        warned(case, playbook.load(folder))
    return clock.steps


def _each(clock: Clock, book: Book) -> None:
    known = metrics.Measures(book)
    for name in known:
        with clock.step(f"  {name}"):
            known[name]


def main() -> None:
    """Time one folder; the last line is the whole as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", action="store_true", help="a line for each metric")
    asked = parser.parse_args()
    steps = measures(asked.folder, each=asked.each)
    print(line(whole(steps)))
    print(json.dumps([asdict(step) for step in steps]))


if __name__ == "__main__":
    main()
