"""The views: one file, one document. A view is plain frozen words and rows, ready to be printed elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kamreport.blocks import Cover, Document, Section
from kamreport.case import Case
from kamreport.registry import Registry
from kamreport.words import Words

Build = Callable[[Case, str | None, Words], Document]


@dataclass(frozen=True)
class View:
    """A registered document: its function, and whether there is one for each account or one in all.

    `data` is True when its report is also given out as data (a workbook, JSON), with all that is internal.
    """

    name: str
    build: Build
    about: Literal["account", "portfolio"]
    data: bool = False


VIEWS: Registry[View] = Registry(__name__)


def view(about: Literal["account", "portfolio"], *, data: bool = False) -> Callable[[Build], Build]:
    """Register a function (case, account, words) -> Document as the document of its own name."""

    def register(build: Build) -> Build:
        VIEWS.add(build.__name__, View(build.__name__, build, about, data))
        return build

    return register


def cover(case: Case, words: Words, sections: tuple[Section, ...], *, kind: str, title: str) -> Cover:
    """The first page of any document: its message and tiles are those of its first section."""
    return Cover(
        supplier=supplier(case),
        kind=kind,
        title=title,
        period=words.period(case.book.period),
        as_of=words("as-of", day=words.day(case.book.as_of)),
        message=sections[0].lead if sections else "",
        tiles=getattr(sections[0].content, "tiles", ())[:3] if sections else (),
        confidentiality=case.config.brand.confidentiality or words("confidential"),
    )


def supplier(case: Case) -> str:
    """Whose documents these are: the brand's name, else the portfolio's."""
    return case.config.brand.name or case.config.name
