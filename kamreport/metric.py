"""What a metric is, and the register of them all: ordered by what they need of each other."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Any

from kamreport.errors import ConfigError
from kamreport.figures import Measure, Result
from kamreport.lineage import NOTHING, Lineage
from kamreport.model import Book
from kamreport.registry import Registry
from kamreport.validation import shape_faults


@dataclass(frozen=True)
class Metric:
    """A registered metric: its function, the metrics it reads, its settings, and where it comes from."""

    name: str
    measure: Measure
    needs: tuple[str, ...]
    settings: type | None
    lineage: Lineage = NOTHING


METRICS: Registry[Metric] = Registry("kamreport.metrics")


def metric(
    *, needs: tuple[str, ...] = (), settings: type | None = None, lineage: Lineage = NOTHING
) -> Callable[[Measure], Measure]:
    """Register a function as the metric of its own name.

    The function takes the book and the results of the metrics it `needs`. `settings` is a frozen
    dataclass of defaults; a user changes them under [metrics.<name>] in kamreport.toml. `lineage` says
    which rows of the book its figures come from, and what they are told in.
    """

    def register(measure: Measure) -> Measure:
        METRICS.add(measure.__name__, Metric(measure.__name__, measure, needs, settings, lineage))
        return measure

    return register


def order() -> tuple[str, ...]:
    """Names of all metrics, each after those it needs."""
    return tuple(TopologicalSorter({name: member.needs for name, member in METRICS.items()}).static_order())


class Measures(Mapping[str, Result]):
    """The metrics of a book by name, each measured when it is first asked for, with those it needs."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._done: dict[str, Result] = {}

    def __getitem__(self, name: str) -> Result:
        if name not in self._done:
            member = METRICS[name]
            self._done[name] = member.measure(self._book, {need: self[need] for need in member.needs})
        return self._done[name]

    def __contains__(self, name: object) -> bool:
        return name in METRICS

    def __iter__(self) -> Iterator[str]:
        return iter(order())

    def __len__(self) -> int:
        return len(METRICS)


def check_settings(given: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    """The metrics' settings as their dataclasses understand them. ConfigError lists every fault."""
    faults: list[str] = []
    for name, values in given.items():
        shape = METRICS[name].settings if name in METRICS else None
        if shape is None:
            faults.append(f"metrics.{name}: there is no metric of this name with settings")
            continue
        faults += [f"metrics.{name}: {fault}" for fault in shape_faults(shape, values)]
    if faults:
        raise ConfigError(faults)
    return given
