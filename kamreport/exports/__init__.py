"""The forms a page can take: one file, one form, all of one signature."""

from collections.abc import Callable
from dataclasses import dataclass

from kamreport.page import Page
from kamreport.registry import Registry

Write = Callable[[Page], bytes]


@dataclass(frozen=True)
class Export:
    """A registered form: its function, the suffix of its files and their media type."""

    name: str
    write: Write
    suffix: str
    media: str


EXPORTS: Registry[Export] = Registry(__name__)


def export(*, suffix: str, media: str) -> Callable[[Write], Write]:
    """Register a function page -> bytes as the form of its own name."""

    def register(write: Write) -> Write:
        EXPORTS.add(write.__name__, Export(write.__name__, write, suffix, media))
        return write

    return register
