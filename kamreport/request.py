"""What is asked for in one build: the command line, as values."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kamreport.config import Config
from kamreport.shard import WHOLE, Shard


@dataclass(frozen=True)
class Request:
    """What is asked for: the folders, the documents, and how to make them.

    `accounts`, `tiers` and `owners` each narrow the choice of accounts.
    `seconds` and `megabytes` are the most that one document may take; beyond them it fails alone.
    `cluster` is the address of a Dask scheduler, or "" for processes of this machine.
    `shard` is the part of the documents that is made here.
    """

    inputs: Path
    output: Path
    config: Config
    today: date
    reports: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    forms: tuple[str, ...] = ("pdf", "html")
    jobs: int = 1
    seconds: float = 300.0
    megabytes: int = 3000
    force: bool = False
    strict: bool = False
    dry_run: bool = False
    cluster: str = ""
    shard: Shard = WHOLE
