"""The font families that are installed on this machine."""

import shutil
import subprocess
from functools import cache


@cache
def installed() -> frozenset[str]:
    """The names of all families, as fontconfig knows them; none where fontconfig cannot be asked."""
    command = shutil.which("fc-list")
    if command is None:
        return frozenset()
    try:
        done = subprocess.run(
            [command, "--format", "%{family}\n"],
            capture_output=True,
            check=False,
            timeout=60,
            text=True,
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(
        name.strip() for line in done.stdout.splitlines() for name in line.split(",") if name.strip()
    )
