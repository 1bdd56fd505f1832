"""The forms a report can take: one file, one form; of its page, of its data, or of its mail."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from kamreport.page import Letter, Page
from kamreport.registry import Registry
from kamreport.sheets import Workbook

Kind = Literal["page", "data", "mail"]
Of = TypeVar("Of", Page, Workbook, Letter)


@dataclass(frozen=True)
class Export:
    """A registered form: its function, the suffix of its files and their media type.

    `of` says what the function is given: the finished page, the report's data as a Workbook, or its mail as
    a Letter.
    """

    name: str
    write: Callable[[Any], bytes]
    suffix: str
    media: str
    of: Kind


EXPORTS: Registry[Export] = Registry(__name__)


def export(
    *, suffix: str, media: str, of: Kind = "page"
) -> Callable[[Callable[[Of], bytes]], Callable[[Of], bytes]]:
    """Register a function page -> bytes (of="data" of a Workbook, of="mail" of a Letter) by its own name."""

    def register(write: Callable[[Of], bytes]) -> Callable[[Of], bytes]:
        EXPORTS.add(write.__name__, Export(write.__name__, write, suffix, media, of))
        return write

    return register
