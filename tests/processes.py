"""Processes that tests look at."""

import time
from pathlib import Path


def wait_for(condition, seconds: float = 30) -> None:
    """Look until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def alive(number: int) -> bool:
    """True while a process of that id runs (a dead one that is not yet collected does not)."""
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
