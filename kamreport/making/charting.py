"""The charts of a worker, compiled by a process of its own for all workers: each needs 40 MB less for it."""

from collections.abc import Callable
from functools import partial
from multiprocessing import parent_process

from kamreport import charts
from kamreport.charts import Compiling
from kamreport.house import House
from kamreport.making.apart import Apart
from kamreport.theme import theme

_begun: set[tuple[str, House]] = set()


def begin(language: str, house: House) -> Callable[[], None]:
    """Begin to compile all charts of a language in a house style; the function returned ends it. In a process
    that is no worker it does all of it.
    """
    if parent_process() is None:
        return lambda: charts.ready(theme(language, house))
    _begun.add((language, house))
    made = Apart(f"charts.{language}", partial(_compiled, language, house))

    def end() -> None:
        found = made.value()
        if found is not None:  # else each is compiled here when it is first drawn
            charts.take(theme(language, house), found)

    return end


def ensure(language: str, house: House) -> None:
    """Have the charts of a language that this worker was not told of at its start."""
    if parent_process() is not None and (language, house) not in _begun:
        begin(language, house)()


def _compiled(language: str, house: House) -> Compiling:
    return charts.compiled(theme(language, house))
