"""A part of a build: which documents one of several machines makes, told from their places alone."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from kamreport.errors import UsageError

ACCOUNTS = "accounts"
DIGITS = 8  # hex digits of the account's identifier at the end of its folder's name
_WRITTEN = re.compile(r"([0-9]{1,6})/([0-9]{1,6})")
_NAMED = "[0-9]*-of-[0-9]*"


@dataclass(frozen=True)
class Shard:
    """The `number`-th of `of` parts, counted from 1. Of one part, it is everything."""

    number: int = 1
    of: int = 1

    def holds(self, place: str) -> bool:
        """True for a document or file of this part, by its path below the period's folder.

        All documents of an account are in one part, which depends on its identifier alone: it stays there
        when other accounts come and go. What is of no account is in the first part.
        """
        return _turn(place) % self.of == self.number - 1

    def named(self, file: str) -> str:
        """The name of a file that each part has for itself: ledger.2-of-3.json."""
        return file if self.of == 1 else _between(file, f"{self.number}-of-{self.of}")


WHOLE = Shard()


def parse(text: str) -> Shard:
    """The part that "2/3" stands for. UsageError for anything else."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"--shard {text}: write which part of how many, such as 2/3.")
    number, of = int(found[1]), int(found[2])
    if not of:
        raise UsageError(f"--shard {text}: there must be one part at least, such as 1/1.")
    if not 1 <= number <= of:
        raise UsageError(f"--shard {text}: the parts are 1/{of} to {of}/{of}.")
    return Shard(number, of)


def all_named(file: str) -> str:
    """The pattern of the names that all parts have for a file, but not the whole."""
    return _between(file, _NAMED)


def _between(file: str, part: str) -> str:
    stem, dot, suffix = file.rpartition(".")
    return f"{stem}.{part}{dot}{suffix}"


def _turn(place: str) -> int:
    """A number of the account that a path is of; 0 for what is of none."""
    parts = PurePosixPath(place).parts
    if ACCOUNTS not in parts[:-1]:
        return 0
    digits = parts[parts.index(ACCOUNTS) + 1][-DIGITS:]
    return int(digits, 16) if re.fullmatch("[0-9a-f]{8}", digits) else 0
