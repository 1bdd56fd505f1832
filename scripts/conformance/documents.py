"""The set that is checked: each kind of document of the sample portfolio, in each language and both forms.

Once more it is made of accounts and orders alone, under a name that no font can draw.
"""

import csv
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INPUTS = ROOT / "inputs"
LANGUAGES = ("en", "zh-CN", "zh-TW")
FORMS = "pdf,pdfa"
EDITIONS = ("internal", "client")
BARE = ("accounts.csv", "orders.csv")
UNDRAWN = " \N{ROCKET}\ue000\a"  # no glyph, private use, a control character


class NotBuiltError(Exception):
    """The documents could not be made; the text is what the command said."""


def build(folder: Path) -> tuple[Path, ...]:
    """Every kind of document of one account, in all languages; and once of the poorest portfolio.

    Raises NotBuiltError where the command fails, or where a kind of document gave no PDF.
    """
    with (INPUTS / "accounts.csv").open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file))
    account = first["account_id"]
    bare = _bare(folder / "data", first["name"])
    _run(INPUTS, folder / "sample", account, LANGUAGES)
    _run(bare, folder / "orders-alone", account, LANGUAGES[:1])
    made = tuple(sorted(folder.rglob("*.pdf")))
    there = {(edition, path.name.partition(".")[0]) for path in made for edition in path.parts}
    absent = [f"{edition} {report}" for edition, report in kinds() if (edition, report) not in there]
    if absent:
        raise NotBuiltError(f"no PDF was made of: {', '.join(absent)}")
    return made


def kinds() -> Sequence[tuple[str, str]]:
    """Every document there is: its edition and its report."""
    from kamreport.views import VIEWS

    return tuple((view.edition, view.report) for view in VIEWS.values())


def label(file: Path, folder: Path) -> str:
    """A short name for a file of the set: which portfolio, edition, document; for any other, its path."""
    if not file.is_relative_to(folder):
        return str(file)
    *above, name = file.relative_to(folder).parts
    return " ".join((*above[:1], *(part for part in above[1:] if part in EDITIONS), name))


def _bare(folder: Path, name: str) -> Path:
    """The sample with nothing but its accounts and orders, one account of which has another name."""
    unneeded = [path.name for path in INPUTS.glob("*.csv") if path.name not in BARE]
    shutil.copytree(INPUTS, folder, ignore=shutil.ignore_patterns(*unneeded))
    accounts = folder / BARE[0]
    accounts.write_text(
        accounts.read_text(encoding="utf-8").replace(name, name + UNDRAWN, 1), encoding="utf-8"
    )
    return folder


def _run(inputs: Path, output: Path, account: str, languages: Sequence[str]) -> None:
    asked = ["--account", account, "--format", FORMS, "-q"]
    reports = dict.fromkeys(report for _, report in kinds())
    asked += [part for report in reports for part in ("--report", report)]
    asked += [part for language in languages for part in ("--lang", language)]
    done = subprocess.run(
        [sys.executable, "-m", "kamreport", "build", inputs, "-o", output, *asked],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise NotBuiltError((done.stdout + done.stderr).strip())
