"""Finished files read back, one file a form: all that a reader could come upon, as plain texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kamreport.errors import DocumentError
from kamreport.registry import Registry

Read = Callable[[bytes], Iterator["Said"]]


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a finished file, and where in the file it stands."""

    place: str
    text: str


READERS: Registry[Read] = Registry(__name__)


def reader(media: str) -> Callable[[Read], Read]:
    """Register a function bytes -> texts as the reader of a media type."""

    def register(read: Read) -> Read:
        READERS.add(media, read)
        return read

    return register


def read_back(media: str, data: bytes) -> tuple[Said, ...]:
    """All texts of a finished file.

    Raises DocumentError for a form that cannot be read back: what nobody can look into is not handed out.
    """
    kind = media.partition(";")[0].strip().lower()
    if kind not in READERS:
        raise DocumentError(f"a file of the kind {kind} cannot be read back, so it is not handed to a client")
    return tuple(one for one in READERS[kind](data) if one.text.strip())


def inside(media: str, data: bytes, place: str) -> Iterator[Said]:
    """The texts of a file that stands within another. DocumentError as `read_back` raises it."""
    yield from (Said(f"{place}, {one.place}", one.text) for one in read_back(media, data))
