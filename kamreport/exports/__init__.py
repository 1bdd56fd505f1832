"""The forms a report can take: one file, one form; of its page, or of its data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from kamreport.page import Page
from kamreport.registry import Registry
from kamreport.sheets import Workbook

Of = TypeVar("Of", Page, Workbook)


@dataclass(frozen=True)
class Export:
    """A registered form: its function, the suffix of its files and their media type.

    `of` says what the function is given: the finished page, or the report's data as a Workbook.
    """

    name: str
    write: Callable[[Any], bytes]
    suffix: str
    media: str
    of: Literal["page", "data"]


EXPORTS: Registry[Export] = Registry(__name__)


def export(
    *, suffix: str, media: str, of: Literal["page", "data"] = "page"
) -> Callable[[Callable[[Of], bytes]], Callable[[Of], bytes]]:
    """Register a function page -> bytes, or of="data" workbook -> bytes, as the form of its own name."""

    def register(write: Callable[[Of], bytes]) -> Callable[[Of], bytes]:
        EXPORTS.add(write.__name__, Export(write.__name__, write, suffix, media, of))
        return write

    return register
