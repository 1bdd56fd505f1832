"""The check alone: every fault in words, kind by kind, and whether anything could not be used."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from kamreport import overriding
from kamreport.checks import Checked
from kamreport.database import database
from kamreport.exports.files import write_whole
from kamreport.faults import Done
from kamreport.making.quality import quality_files
from kamreport.narrative.telling import sentence
from kamreport.pipeline import inspect
from kamreport.request import Request
from kamreport.sharing.benchmarks import strangers
from kamreport.watch import Watch
from kamreport.words import words

TITLES = {
    Done.REFUSED: "Not used at all",
    Done.QUARANTINED: "Rows set aside",
    Done.NOTICED: "Used, but look at",
}


@dataclass(frozen=True)
class Inspection:
    """The lines to print, and True in `failed` when a row or a file could not be used."""

    lines: tuple[str, ...]
    failed: bool


def inspection(request: Request, watch: Watch, *, most: int, save: Path | None = None) -> Inspection:
    """The faults of a portfolio folder; at most `most` cases of each kind. `save` writes them all as CSV."""
    with database() as connection:
        _, checked = inspect(request, connection, watch)
    if save is not None:
        for path, data in quality_files(checked, request.config.language).items():
            write_whole(save / path, data)
    listed = checked.tables["accounts"]["account_id"] if "accounts" in checked.given else ()
    look = [
        *overriding.notices(request.inputs, request.config.brand),
        *strangers(request.config.sharing.benchmarks, listed),
    ]
    told = [*_counts(checked), *_faults(checked.faults, most), *([""] if look else []), *look]
    bad = checked.faults["done"] != Done.NOTICED
    return Inspection(tuple(told), bool(bad.any()))


def _counts(checked: Checked) -> list[str]:
    say = words("en")
    told = [f"{'':24}{'read':>12}{'used':>12}{'set aside':>12}"]
    told += [
        f"{say(f'table-{name}'):24}{count.read:>12,}{count.used:>12,}{count.quarantined:>12,}"
        for name, count in checked.counts.items()
    ]
    return told


def _faults(faults: pd.DataFrame, most: int) -> list[str]:
    if faults.empty:
        return ["", "No faults."]
    told = []
    for done, title in TITLES.items():
        kind = faults[faults["done"] == done]
        for (table, rule), group in kind.groupby(["table", "rule"], sort=False):
            told += ["", f"{title}: {table or 'files'}, {len(group):,} of this kind ({rule})"]
            told += [f"  {_line(fault)}" for _, fault in group.head(most).iterrows()]
            if len(group) > most:
                told.append(f"  ... and {len(group) - most:,} more (--all lists them, --save writes them)")
    return told


def _line(fault: "pd.Series[Any]") -> str:
    """One fault with its file and row in front, where its own words do not name them."""
    told = sentence(fault, words("en"))
    if pd.isna(fault["row"]) or told.startswith("Row "):
        return told
    return f"{fault['file']}, row {int(fault['row']):,}: {told}"
