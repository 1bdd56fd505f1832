"""Builds the set, has it checked, and proves that the check bites. Ends with 1 at any failure.

python -m conformance                        builds the set and checks it
python -m conformance --profile 3a FILE...   checks these files
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from conformance.documents import NotBuiltError, build
from conformance.faults import spoiled
from conformance.table import document_table, fault_table
from conformance.verapdf import PROFILES, CannotCheckError, Finding, check, missing


def main(arguments: Sequence[str]) -> int:
    """Exit code: 0 all conforms, 1 something does not or could not be made, 3 veraPDF cannot run here."""
    parser = argparse.ArgumentParser(prog="conformance", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="PDF files; none: the set is built"
    )
    parser.add_argument(
        "--profile", action="append", choices=PROFILES, help="of the files given; ua1 when not said"
    )
    asked = parser.parse_args(arguments)
    if asked.profile and not asked.files:
        parser.error("--profile is of files, and none is given")
    if lacking := missing():
        print(lacking, file=sys.stderr)
        return 3
    try:
        with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
            return _given(asked.files, asked.profile or ["ua1"]) if asked.files else _whole(Path(folder))
    except (NotBuiltError, CannotCheckError) as error:
        print(error, file=sys.stderr)
        return 1


def _given(files: Sequence[Path], profiles: Sequence[str]) -> int:
    found = check([(file, profile) for file in files for profile in profiles])
    print(document_table(found, Path()))
    return 0 if all(one.passed for one in found) else 1


def _whole(folder: Path) -> int:
    print("building every kind of document (some minutes) ...", file=sys.stderr)
    made = build(folder)
    print(f"checking {len(made)} files with veraPDF ...", file=sys.stderr)
    found = check(promised(made))
    print(document_table(found, folder))
    if not all(one.passed for one in found):
        return 1
    return _bites(found, folder)


def _bites(found: Sequence[Finding], folder: Path) -> int:
    """The proof on the smallest file that claims both standards."""
    sound = min((one.file for one in found if one.profile == "3a"), key=lambda file: file.stat().st_size)
    copies = spoiled(sound, folder)
    noticed = dict(zip(copies, check([(file, fault.profile) for fault, file in copies.items()]), strict=True))
    print(fault_table(noticed))
    return 0 if all(fault.clause in one.clauses for fault, one in noticed.items()) else 1


def promised(files: Sequence[Path]) -> list[tuple[Path, str]]:
    """Each file with each profile it promises to keep: all of them PDF/UA-1, those for the archive both."""
    from kamreport.exports import EXPORTS

    archive = EXPORTS["pdfa"].suffix
    return [
        (file, profile)
        for file in files
        for profile in (tuple(PROFILES) if file.name.endswith(archive) else ("ua1",))
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
