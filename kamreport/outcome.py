"""What a build came to, in the lines it ends with."""

from collections.abc import Sequence
from pathlib import Path

from kamreport.pipeline import Summary

SHOWN = 6


def failed(summary: Summary) -> bool:
    """True when a document failed or a whole file could not be used: the exit code is 1."""
    return bool(summary.made.failed) or summary.refused > 0


def lines(summary: Summary, *, dry_run: bool) -> list[str]:
    """The data set aside, the documents made and failed, and the files to open first."""
    made = summary.made
    told = _data(summary, dry_run=dry_run)
    verb = "would be made" if dry_run else "made"
    told.append(f"{_files(len(made.made))} {verb}, {len(made.current):,} current.")
    told += [f"Failed: {name}: {why}" for name, why in sorted(made.failed.items())]
    if made.left:
        told.append(
            f"{_files(len(made.left))} of earlier builds no longer made; remove what you do not need:"
        )
        told += _some(made.left, "more")
    if dry_run:
        return told + [f"  {one}" for one in made.due]
    files = sorted([*made.made, *made.current], key=_first)
    if files:
        told += ["Open:", *_some(files, f"more in {made.folder}")]
    return told


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


def _some(files: Sequence[Path], more: str) -> list[str]:
    shown = [f"  {path}" for path in files[:SHOWN]]
    return shown + ([f"  ... and {len(files) - SHOWN:,} {more}"] if len(files) > SHOWN else [])


def _first(path: Path) -> tuple[bool, bool, str]:
    return ("accounts" in path.parts, path.suffix != ".pdf", str(path))


def _data(summary: Summary, *, dry_run: bool) -> list[str]:
    read, aside, refused = summary.read, summary.aside, summary.refused
    told = ["Nothing has changed since the last build."] if summary.unchanged else []
    told += [f"{read:,} rows read, {read - aside:,} used, {aside:,} set aside."]
    if dry_run and (aside or refused):
        told.append("`kamreport check` explains what was set aside.")
    elif aside or refused:
        folder = summary.made.folder / "data-quality"
        told.append(f"Rows set aside and all faults are in {folder}; `kamreport check` explains them.")
    if refused:
        what = "file or table" if refused == 1 else "files or tables"
        told.append(f"{refused:,} {what} could not be used at all.")
    return told
