"""What changed between two measurings of a book: one file, one comparison, all of one signature."""

from collections.abc import Callable
from dataclasses import dataclass

from kamreport.figures import Known, Result
from kamreport.registry import Registry

Compare = Callable[[Known, Known], Result]


@dataclass(frozen=True)
class Change:
    """A registered comparison of the measures now with those at the end of the period before."""

    name: str
    compare: Compare


CHANGES: Registry[Change] = Registry(__name__)


def change(compare: Compare) -> Compare:
    """Register a function (now, before) -> Result as the change of its own name."""
    CHANGES.add(compare.__name__, Change(compare.__name__, compare))
    return compare


def compare(now: Known, before: Known) -> dict[str, Result]:
    """Every change, by name. Accounts that did not exist before are in the index, with missing values."""
    return {name: member.compare(now, before) for name, member in CHANGES.items()}
