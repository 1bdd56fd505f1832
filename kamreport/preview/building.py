"""One build for the preview, in a process of its own: what it keeps of templates and words ends with it."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from kamreport.errors import KamReportError
from kamreport.outcome import failed, lines
from kamreport.pipeline import Summary

Make = Callable[[], Summary]


@dataclass(frozen=True)
class Built:
    """What a build came to: its files, what it tells the user, and whether anything failed."""

    files: tuple[Path, ...]
    lines: tuple[str, ...]
    failed: bool


def apart(make: Make) -> Built:
    """What `make` comes to in a new process; a fault of the user's, or of ours, is told and stops nothing."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(built, make).result()
        except BrokenProcessPool:
            return Built((), ("The build died: there may be too little memory.",), True)


def built(make: Make) -> Built:
    """What `make` comes to here."""
    try:
        summary = make()
    except KamReportError as error:
        return Built((), tuple(str(error).splitlines()), True)
    except Exception as error:  # the preview goes on, whatever a build meets
        text = " ".join(str(error).split())[:300]
        return Built((), (f"A fault of KamReport itself ({type(error).__name__}: {text}).",), True)
    files = tuple(sorted([*summary.made.made, *summary.made.current]))
    told = [line for line in lines(summary, dry_run=False) if not line.startswith(("Open:", "  "))]
    return Built(files, tuple(told), failed(summary))
