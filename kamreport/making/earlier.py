"""What earlier builds have left in a period's folder: the files on record, and whether one still writes."""

import contextlib
from pathlib import Path
from typing import IO

from kamreport.making.fingerprint import sha256_of
from kamreport.making.record import Made, read_journal, read_ledger
from kamreport.shard import all_named

LEDGER = "ledger.json"
JOURNAL = ".journal.jsonl"
TIMINGS = "timings.json"


def made_in(folder: Path) -> tuple[Made, ...]:
    """The files of a period's last finished build, by its ledger.json and those of parts; none without."""
    return tuple(known_in(folder, journals=False).values())


def known_in(folder: Path, *, journals: bool) -> dict[str, Made]:
    """All files on record by path, those of unfinished builds among them if `journals`.

    Of several entries that one counts which tells what is there, and else the last: those of parts after that
    of the whole, those of journals after all ledgers.
    """
    found = [*read_ledger(folder / LEDGER)]
    found += [made for path in sorted(folder.glob(all_named(LEDGER))) for made in read_ledger(path)]
    if journals:
        for path in (folder / JOURNAL, *sorted(folder.glob(all_named(JOURNAL)))):
            found += read_journal(path)
    known: dict[str, Made] = {}
    for made in found:
        other = known.get(made.path)
        if other is None or other.sha256 == made.sha256 or sha256_of(folder / made.path) != other.sha256:
            known[made.path] = made
    return known


def taken(journal: IO[bytes]) -> bool:
    """True when this process now holds the file; the hold ends with the process, however that ends."""
    import fcntl

    with contextlib.suppress(OSError):
        fcntl.flock(journal, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def in_use(journal: Path) -> bool:
    """True when another process holds the file."""
    try:
        with journal.open("r+b") as file:
            return not taken(file)
    except FileNotFoundError:
        return False
