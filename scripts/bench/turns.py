"""Ways from the same pages to PDF, side by side: each a process of its own, asked in turns.

Machines get faster and slower while they run; what is done in turns meets the same of it, so that only the
ratios within one round are compared.
"""

import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from kamreport.blocks import Document

HERE = Path(__file__).parent
WAYS = {
    "ours": "KamReport",
    "chromium": "Chromium kept alive",
    "plain": "plain Altair + WeasyPrint",
    "typesetter": "Typst, charts not counted",
}
AGAINST = "chromium"
WARM = 2  # rounds that are not counted


@dataclass(frozen=True)
class Spread:
    """The least, the middle and the most of several figures."""

    least: float
    middle: float
    most: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> "Spread":
        """The spread of figures, of which there must be one."""
        return cls(min(figures), median(figures), max(figures))


@dataclass
class Way:
    """What one way took for one kind of document: CPU seconds in all and for charts, round by round."""

    name: str
    missing: str = ""
    cpu: list[float] = field(default_factory=list)
    charts: list[float] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)


def compared(
    documents: Sequence[Document], rounds: int, tell: Callable[[str], None], keep: Path | None = None
) -> list[Way]:
    """Every way gone for the same documents, one after the other, in so many rounds that count."""
    with TemporaryDirectory(prefix="kamreport-bench-") as folder:
        file = Path(folder) / "documents.pickle"
        file.write_bytes(pickle.dumps(list(documents)))
        running = [_Running(name, file, keep) for name in WAYS]
        try:
            for turn in range(WARM + rounds):
                order = running[turn % len(running) :] + running[: turn % len(running)]
                for one in order:
                    one.make(turn % len(documents), counts=turn >= WARM)
                tell(f"round {turn + 1} of {WARM + rounds}")
        finally:
            for one in running:
                one.end()
    return [one.way for one in running]


def ratios(way: Way, ways: Sequence[Way]) -> Spread | None:
    """The way's CPU for a document to that of warm Chromium, round by round; None where one is missing."""
    against = next(one for one in ways if one.name == AGAINST)
    if not (way.cpu and against.cpu):
        return None
    return Spread.of([one / other for one, other in zip(way.cpu, against.cpu, strict=True)])


class _Running:
    """The process of one way."""

    def __init__(self, name: str, documents: Path, keep: Path | None) -> None:
        command = [sys.executable, str(HERE / "way.py"), name, str(documents), *([str(keep)] if keep else [])]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.way = Way(name)
        self.way.missing = self._answer()["missing"]

    def make(self, number: int, *, counts: bool) -> None:
        """Have one document made, and note what it took when that counts."""
        if self.way.missing:
            return
        assert self._process.stdin is not None
        self._process.stdin.write(f"{number}\n")
        self._process.stdin.flush()
        told = self._answer()
        if counts:
            self.way.cpu.append(told["cpu"])
            self.way.charts.append(told["charts"])
            self.way.pages.append(told["pages"])
            self.way.sizes.append(told["size"])

    def end(self) -> None:
        """Let the process end by itself."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def _answer(self) -> Mapping[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the way {self.way.name!r} ended before it had answered (see above)")
        told: Mapping[str, Any] = json.loads(line)
        return told
