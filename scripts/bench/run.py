"""`make bench`: what KamReport costs on this machine, as one table in Markdown and the same as JSON.

    python scripts/bench/run.py [--quick] [--out FOLDER] [--only ways|builds|measures] [--sizes 50,500,5000]

First other ways from the same pages to PDF, side by side and in turns; then whole builds of growing
portfolios; then the way from files to figures of a large one. `--quick` does less of each, in under three
minutes; the whole takes hours, nearly all of it the build of 5,000 accounts.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median

from builds import Build, TooLongError, build, proportion
from documents import documents
from grow import grow
from machine import machine, told
from turns import AGAINST, WAYS, Spread, Way, compared, ratios

HERE = Path(__file__).parent
VIEWS = {"review": "internal review", "client_review": "client review"}
LANGUAGES = {"en": "English", "zh-CN": "Chinese"}
HEAD = "| | CPU, s | to warm Chromium | wall, s | memory, MB | |\n|---|---|---|---|---|---|\n"


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    views: tuple[str, ...]
    rounds: int
    builds: tuple[int, ...]
    accounts: int
    lines: int


WHOLE = Plan(tuple(VIEWS), 16, (50, 500, 5000), 5000, 2_000_000)
QUICK = Plan(("review",), 3, (5, 15), 300, 120_000)
PARTS = ("ways", "builds", "measures")


@dataclass(frozen=True)
class Row:
    """One line of the table; None where a figure does not apply. Memory is that of the largest process."""

    what: str
    cpu: Spread | None = None
    ratio: Spread | None = None
    wall: float | None = None
    memory: float | None = None
    note: str = ""


def ways(plan: Plan) -> Iterator[Row]:
    """One row for each way, kind of document and language."""
    made = documents(plan.views, list(LANGUAGES), plan.rounds + 2)
    for (view, language), some in made.items():
        title = f"{VIEWS[view]}, {LANGUAGES[language]}"
        found = compared(some, plan.rounds, lambda text, title=title: tell(f"{title}: {text}"))
        rows = [_of_way(f"{title}: {WAYS[way.name]}", way, ratios(way, found)) for way in found]
        tell(table(rows))
        yield from rows


def _of_way(what: str, way: Way, ratio: Spread | None) -> Row:
    if way.missing:
        return Row(what, note=f"left out: {way.missing}")
    charts = f"charts {median(way.charts):.2f} s, " if any(way.charts) else ""
    note = f"{charts}{median(way.pages):.0f} pages, {median(way.sizes) / 1000:.0f} kB"
    return Row(what, Spread.of(way.cpu), None if way.name == AGAINST else ratio, note=note)


def whole_builds(folder: Path, sizes: Sequence[int], most: float) -> Iterator[Row]:
    """One row for each size of portfolio, told as soon as it is known; those that take too long say so."""
    made: list[Build] = []
    for size in sizes:
        tell(f"building the portfolio report and {size:,} reviews")
        what = f"build: portfolio report and {size:,} reviews"
        try:
            one = build(folder, size, most, tell)
        except TooLongError as error:
            row = Row(what, note=f"given up: {error}")
        else:
            growth = proportion([*made[-1:], one])[-1]
            made.append(one)
            row = Row(what, Spread.of([one.cpu]), wall=one.wall, memory=one.worker, note=_noted(one, growth))
        tell(table([row]).removeprefix(HEAD).strip())
        yield row


def _noted(one: Build, growth: float | None) -> str:
    notes = [f"{one.busy:.0%} of all cores", f"first document after {one.first:.1f} s"]
    notes += [f"a worker grew {one.grown:+.0f} MB"] if one.grown is not None else []
    notes += [f"driver {one.driver:,.0f} MB"]
    notes += [f"CPU an account x {growth:.2f} of the smaller portfolio's"] if growth else []
    return ", ".join(notes)


def measures(folder: Path, plan: Plan) -> Iterator[Row]:
    """From files to figures, step by step, for one large portfolio."""
    made = folder / "large"
    grow(made, plan.accounts, plan.lines)
    tell(f"measuring {plan.accounts:,} accounts")
    command = [sys.executable, str(HERE / "measures.py"), str(made)]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()[-1]
    for step in json.loads(said):
        cpu = Spread(step["cpu"], step["cpu"], step["cpu"])
        what = f"{plan.accounts:,} accounts, {plan.lines:,} order lines: {step['name']}"
        yield Row(what, cpu, wall=step["wall"], memory=step["peak"])


def table(rows: Sequence[Row]) -> str:
    """The rows as Markdown; of figures taken several times the middle, the least and the most."""
    return HEAD + "".join(
        f"| {one.what} | {_spread(one.cpu)} | {_spread(one.ratio)} | {_plain(one.wall, 1)} "
        f"| {_plain(one.memory, 0)} | {one.note} |\n"
        for one in rows
    )


def _spread(figures: Spread | None) -> str:
    if figures is None:
        return ""
    if figures.least == figures.most:
        return f"{figures.middle:,.1f}"
    return f"{figures.middle:.2f} ({figures.least:.2f}-{figures.most:.2f})"


def _plain(figure: float | None, decimals: int) -> str:
    return "" if figure is None else f"{figure:,.{decimals}f}"


def tell(text: str) -> None:
    """Say what is under way, for who waits."""
    print(text, file=sys.stderr, flush=True)


def _sizes(text: str) -> list[int]:
    """Whole numbers with commas between them."""
    return [int(one) for one in text.split(",")]


def main() -> None:
    """Measure, print the table, and write bench.md and bench.json where --out says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="less of each, in under three minutes")
    parser.add_argument(
        "--out", type=Path, default=Path("output"), help="the folder of bench.md and bench.json"
    )
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part (may be repeated)")
    parser.add_argument(
        "--reviews",
        "--sizes",
        type=_sizes,
        action="extend",
        help="sizes of the portfolios built: 50,500,5000",
    )
    parser.add_argument(
        "--most", type=float, default=4.0, help="hours after which one build is given up (4 when not given)"
    )
    parser.add_argument("--rounds", type=int, help="how often each way is gone")
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what was begun is cleared away
    plan, parts, facts = QUICK if asked.quick else WHOLE, asked.only or PARTS, machine()
    plan = replace(plan, rounds=asked.rounds or plan.rounds, builds=tuple(asked.reviews or plan.builds))
    with tempfile.TemporaryDirectory(prefix="kamreport-bench-") as name:
        rows = list(ways(plan)) if "ways" in parts else []
        if "builds" in parts:
            rows += whole_builds(Path(name), plan.builds, asked.most * 3600)
        rows += measures(Path(name), plan) if "measures" in parts else []
    facts["load after"] = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    text = f"{told(facts)}\n\n{table(rows)}"
    print(text)
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "bench.md").write_text(text, encoding="utf-8")
    plain = {"machine": facts, "rows": [asdict(one) for one in rows]}
    (asked.out / "bench.json").write_text(json.dumps(plain, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
