"""`make bench`: what KamReport costs on this machine, as one table in Markdown and the same as JSON.

    python scripts/bench/run.py [--out FOLDER] [--accounts N] [--lines N] [--reviews N ...]

First the way from files to figures of a large portfolio, then builds of more and more reviews. Each is a
process of its own, so that its peak of memory is its own too.
"""

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from grow import grow

HERE = Path(__file__).parent
BUILD = (sys.executable, "-m", "kamreport", "build")


@dataclass(frozen=True)
class Row:
    """One line of the table: what was done, seconds of wall and CPU time, peak memory in MB."""

    what: str
    wall: float
    cpu: float
    peak: float


def measures(folder: Path, accounts: int, lines: int) -> list[Row]:
    """From files to figures, step by step, for a portfolio of so many accounts and order lines."""
    made = folder / "large"
    grow(made, accounts, lines)
    command = [sys.executable, str(HERE / "measures.py"), str(made)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()[-1]
    steps = [
        Row(**{"what" if key == "name" else key: value for key, value in one.items()})
        for one in json.loads(told)
    ]
    whole = Row(
        f"files to figures: {accounts:,} accounts, {lines:,} order lines",
        sum(one.wall for one in steps),
        sum(one.cpu for one in steps),
        max(one.peak for one in steps),
    )
    return [*(Row(f"- {one.what}", one.wall, one.cpu, one.peak) for one in steps), whole]


def builds(folder: Path, reviews: Sequence[int]) -> Iterator[Row]:
    """The portfolio report and so many reviews, as PDF, by as many workers as there are cores."""
    for count in reviews:
        made = folder / f"of-{count}"
        grow(made, count, 650 * count)
        out = folder / f"made-{count}"
        report = ("--report", "portfolio", "--report", "review", "--edition", "internal", "--format", "pdf")
        command = [*BUILD, str(made), "-o", str(out), "-q"]
        yield _timed(f"portfolio report and {count} reviews", [*command, *report])
        yield _timed(f"- again, nothing changed ({count})", [*command, *report])


def _timed(what: str, command: Sequence[str]) -> Row:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Row(what, time.perf_counter() - start, cpu, after.ru_maxrss / 1024)


def machine() -> str:
    """The facts of this machine that times depend on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{platform.system()} {platform.machine()}, {cores} cores, Python {platform.python_version()}"


def table(rows: Sequence[Row]) -> str:
    """The rows as Markdown."""
    head = f"{machine()}\n\n| | wall, s | CPU, s | peak of the largest process, MB |\n|---|---|---|---|\n"
    return head + "".join(
        f"| {one.what} | {one.wall:.1f} | {one.cpu:.1f} | {one.peak:,.0f} |\n" for one in rows
    )


def main() -> None:
    """Measure, print the table, and write bench.md and bench.json where --out says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("output"))
    parser.add_argument("--accounts", type=int, default=5000)
    parser.add_argument("--lines", type=int, default=2_000_000)
    parser.add_argument("--reviews", type=int, nargs="*", default=[10, 50])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kamreport-bench-") as name:
        rows = measures(Path(name), asked.accounts, asked.lines) if asked.accounts else []
        rows += builds(Path(name), asked.reviews)
    text = table(rows)
    print(text)
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "bench.md").write_text(text, encoding="utf-8")
    plain = {"machine": machine(), "rows": [one.__dict__ for one in rows]}
    (asked.out / "bench.json").write_text(json.dumps(plain, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
