"""The seal of a build: what all of it was made from, so that what has not changed is not even read again.

It stands beside the ledger, in `.seal.json`, with the files that it is for.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kamreport.exports.files import write_whole
from kamreport.making.fingerprint import folders_digest, sha256, sha256_of
from kamreport.making.ledger import LEDGER
from kamreport.making.quality import FOLDER as QUALITY
from kamreport.making.typefaces import installed_fonts
from kamreport.making.versions import measuring, program_digest, versions
from kamreport.request import Request
from kamreport.shard import WHOLE, Shard, all_named
from kamreport.sources.reading.files import matching

FILE = ".seal.json"
QUERY = ".sql"


@dataclass(frozen=True)
class Kept:
    """A build that is still whole: its folder, its documents, and the rows read and set aside for it."""

    folder: Path
    files: tuple[Path, ...]
    read: int
    aside: int


def seal(request: Request) -> str | None:
    """SHA-256 over everything that the documents asked for are made from: every file of the portfolio folder,
    the settings, what is asked for, the program, the versions of its libraries and the fonts of this machine.

    None where that cannot be told from the folder: data in a database, in files elsewhere, or among the
    documents. The day counts only where no as-of day is set.
    """
    if any(_elsewhere(request)):
        return None
    config = request.config
    asked = {
        "config": config.model_dump(mode="json"),
        "documents": [request.reports, request.languages, request.editions, request.forms],
        "accounts": [request.accounts, request.tiers, request.owners],
        "part": [request.shard.number, request.shard.of],
        "strict": request.strict,
        "today": None if config.as_of else str(request.today),
        "versions": {**versions(), **measuring()},
        "data": folders_digest([request.inputs], request.output.resolve()),
        "program": program_digest(),
        "fonts": installed_fonts(),
    }
    return sha256(json.dumps(asked, sort_keys=True, default=str).encode("utf-8", "backslashreplace"))


def kept(output: Path, wanted: str) -> Kept | None:
    """The build with that seal below the output folder, when each of its files is still as it was written.

    A folder that is not called as its period counts as put away.
    """
    for path in sorted([*output.glob(f"*/{FILE}"), *output.glob(f"*/{all_named(FILE)}")]):
        try:
            told = json.loads(path.read_bytes())
            if told["seal"] != wanted or told["period"] != path.parent.name:
                continue
            written: dict[str, str] = {**told["files"], **told["beside"]}
            if all(sha256_of(path.parent / name) == made for name, made in written.items()):
                files = tuple(path.parent / name for name in told["files"])
                return Kept(path.parent, files, told["read"], told["aside"])
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
    return None


def put(
    folder: Path, wanted: str, documents: Iterable[Path], shard: Shard = WHOLE, *, read: int, aside: int
) -> None:
    """Seal a finished build, or a part of one: its documents, and the files about them and about the data.

    A build of all breaks the seals of parts, which it has put together.
    """
    files = {path.relative_to(folder).as_posix(): sha256_of(path) for path in sorted(documents)}
    about = (folder / QUALITY).rglob("*") if shard.holds(QUALITY) else ()
    beside = [folder / shard.named(LEDGER), *sorted(about)]
    others = {path.relative_to(folder).as_posix(): sha256_of(path) for path in beside if path.is_file()}
    told = {
        "seal": wanted, "period": folder.name, "read": read, "aside": aside, "files": files, "beside": others,
    }  # fmt: skip
    data = (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")
    path = folder / shard.named(FILE)
    if sha256_of(path) != sha256(data):
        write_whole(path, data)
    if shard == WHOLE:
        for other in folder.glob(all_named(FILE)):
            other.unlink(missing_ok=True)


def _elsewhere(request: Request) -> Iterator[bool]:
    """True for each source of data that does not lie in the portfolio folder, or that lies in the output."""
    inputs, output = request.inputs.resolve(), request.output.resolve()
    yield inputs.is_relative_to(output)
    yield any(path.suffix.lower() == QUERY for path in request.inputs.rglob("*"))
    for mapped in request.config.tables.values():
        for name in (*mapped.files, *(join.file for join in mapped.join)):
            yield Path(name).is_absolute() or ".." in Path(name).parts
            found = [path.resolve() for path in matching(request.inputs, name)]
            yield any(path.suffix.lower() == QUERY or path.is_relative_to(output) for path in found)
