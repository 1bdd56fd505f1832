"""What the driver of a large build costs, with workers that answer at once: nothing is drawn or printed.

    python scripts/bench/drive.py [--documents N ...]

Views of the sample's accounts are built once and handed out again under new names, so that what is left is
all that the driver does with a document but build its view: keys, sending, checking, writing, recording. Each
size is a process of its own, for its own peak of memory.
"""

import argparse
import json
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from documents import DAY, SAMPLE

from kamreport import playbook
from kamreport.database import database
from kamreport.making import make as making
from kamreport.making.plan import Planned, plan
from kamreport.making.produce import File
from kamreport.making.task import Outcome, parcels
from kamreport.pipeline import inspect, measured, warned
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import decide
from kamreport.settings import settings
from kamreport.watch import Silence

SIZES = (1000, 5000, 20_000)
ANSWER = bytes(1000)  # a finished file: small, so that the disk is not what is measured


@dataclass(frozen=True)
class Row:
    """One size: milliseconds of CPU a document, peak memory in MB before and after, bytes of the ledger, and
    of one parcel on average.
    """

    documents: int
    each: float
    before: float
    peak: float
    ledger: int
    parcel: float


class Instant:
    """An executor whose workers answer at once."""

    who = "nobody"

    def __init__(self) -> None:
        self.bytes = self.count = 0

    def run(self, tasks: Any, *_: Any) -> Iterator[Outcome[Any]]:
        """A small file for each form of each task."""
        forms = {}

        def noted() -> Iterator[Any]:
            for task in tasks:
                forms[task.name] = task.value.forms
                yield task

        for parcel in parcels(noted()):
            self.bytes += len(parcel.payload)
            self.count += 1
            files = {form: File(ANSWER) for form in forms.pop(parcel.name)}
            yield pickle.loads(pickle.dumps(Outcome(parcel.name, files, None, 0.0)))


def one(count: int) -> Row:
    """So many reviews, driven in this process."""
    config, watch, instant = settings(SAMPLE, {}), Silence(), Instant()
    with tempfile.TemporaryDirectory() as folder, database() as connection:
        wanted = Request(SAMPLE, Path(folder), config, DAY, forms=("pdf", "html"))
        found, checked = inspect(wanted, connection, watch)
        scope = decide(config, checked.last_day, DAY)
        facts = rollup(connection, scope.as_of)
        case = warned(measured(config, checked, scope, facts, watch), playbook.load(SAMPLE))
        planned = _many(plan(case, ("review",), (), (), ("internal",)), count)
        making.chosen = lambda *_: instant  # type: ignore[assignment, misc]
        bench = making._Bench(
            case, planned, wanted, making.Ledger.load(Path(folder)), making.Made(Path(folder)), watch
        )
        values = {one.account: bench._values(one, wanted.forms) for one in planned[: len(case.book.accounts)]}
        making._Bench._values = lambda _, one, __: values[one.account]  # type: ignore[method-assign]
        before, begun = _peak(), time.process_time()
        made = making.make(case, planned, wanted, found, checked, watch)
        cpu = time.process_time() - begun
        ledger = (made.folder / "ledger.json").stat().st_size
    return Row(count, 1000 * cpu / count, before, _peak(), ledger, instant.bytes / instant.count)


def _many(planned: Sequence[Planned], count: int) -> tuple[Planned, ...]:
    """The same documents over and over, each time for other places."""
    copies = range(-(-count // len(planned)))
    more = (
        replace(one, place=one.place.with_name(f"{one.place.stem}-{copy}{one.place.suffix}"))
        for copy in copies
        for one in planned
    )
    return tuple(more)[:count]


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """A table of the sizes asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, nargs="+", default=SIZES)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(vars(one(asked.documents[0]))))
        return
    print("documents   ms CPU each   MB before   MB peak   ledger, MB   parcel, kB")
    for count in asked.documents:
        command = [sys.executable, __file__, "--one", "--documents", str(count)]
        row = Row(**json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
        print(
            f"{row.documents:>9,}{row.each:>14.2f}{row.before:>12.0f}{row.peak:>10.0f}"
            f"{row.ledger / 1e6:>13.1f}{row.parcel / 1e3:>13.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
