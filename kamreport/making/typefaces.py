"""The fonts of this machine, as a fingerprint: any of them may be taken for a character that others lack."""

import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from kamreport.making.fingerprint import sha256_of, short

PATIENCE = 60  # seconds
IN_USE = "+ "  # before the settings that fontconfig follows


@cache
def installed_fonts() -> str:
    """Short fingerprint of the bytes of all fonts that fontconfig finds, and of its settings, in whatever
    places they lie; of none where fontconfig cannot be asked.
    """
    faces = _files("fc-list", "--format", "%{file}\\n")
    fonts = sorted({sha256_of(path) or "" for path in set(faces)})  # a collection is named for each face
    rules = [sha256_of(path) for path in _files("fc-conflist")]
    return short(fonts, rules)


def _files(command: str, *options: str) -> Iterable[Path]:
    """The files that a command of fontconfig names, one a line."""
    found = shutil.which(command)
    if found is None:
        return []
    try:
        done = subprocess.run(
            [found, *options], capture_output=True, check=False, timeout=PATIENCE, text=True, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    names = (line.removeprefix(IN_USE).split(": ")[0] for line in done.stdout.splitlines())
    return [Path(name) for name in names if name.startswith("/")]
