"""The views: one file, one document. A view is plain frozen words and rows, ready to be printed elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kamreport.blocks import Cover, Document, Edition, Section, Tile
from kamreport.case import Case
from kamreport.client_sections import CLIENT_SECTIONS
from kamreport.config import Choice
from kamreport.registry import Registry
from kamreport.sections import SECTIONS
from kamreport.selection import Place, faults, places_of
from kamreport.sharing import Shared
from kamreport.slides import SLIDES
from kamreport.words import Words

About = Literal["account", "portfolio"]
Build = Callable[[Case, str | None, Words], Document]


@dataclass(frozen=True)
class View:
    """A registered document: its function, and whether there is one for each account or one in all.

    `report` is what users call it: the review is one report in two editions. `data` is True when
    it is also given out as data (a workbook, JSON), with all that is internal; `mail` when it is a mail too.
    `asked` is True when it is made only where its report is asked for; `printed` when it is made as PDF
    alone, having no page for a browser.
    """

    name: str
    build: Build
    about: About
    report: str
    edition: Edition = "internal"
    data: bool = False
    mail: bool = False
    asked: bool = False
    printed: bool = False


VIEWS: Registry[View] = Registry(__name__)


def view(
    about: About,
    *,
    report: str = "",
    edition: Edition = "internal",
    data: bool = False,
    mail: bool = False,
    asked: bool = False,
    printed: bool = False,
) -> Callable[[Build], Build]:
    """Register a function (case, account, words) -> Document as the document of its own name.

    `report` is the report that it is an edition of; when not given, it is one of its own.
    """

    def register(build: Build) -> Build:
        name = build.__name__
        VIEWS.add(name, View(name, build, about, report or name, edition, data, mail, asked, printed))
        return build

    return register


def places() -> Mapping[str, Mapping[str, Sequence[Place]]]:
    """The places of all sections that each document may hold, by document and section."""
    internal = places_of(SECTIONS)
    client = {**places_of(CLIENT_SECTIONS), **places_of(SLIDES)}
    return {name: client if one.edition == "client" else internal for name, one in VIEWS.items()}


def check_choices(choices: Mapping[str, Choice]) -> list[str]:
    """What is wrong with the sections that kamreport.toml chooses for the reports, in words."""
    return faults(places(), choices)


def cover(case: Case, words: Words, sections: tuple[Section, ...], *, kind: str, title: str) -> Cover:
    """The first page of any document: its message and tiles are those of its first section."""
    return Cover(
        supplier=supplier(case),
        kind=kind,
        title=title,
        period=words.period(case.book.period),
        as_of=words("as-of", day=words.day(case.book.as_of)),
        message=sections[0].lead if sections else "",
        tiles=first_tiles(sections),
        confidentiality=case.config.brand.said("confidentiality", words.language) or words("confidential"),
        footer=case.config.brand.said("footer", words.language),
    )


def client_cover(
    case: Case,
    shared: Shared,
    words: Words,
    *,
    kind: str,
    period: str,
    message: str,
    tiles: tuple[Tile, ...] = (),
) -> Cover:
    """The first page of any client document: about whom, and the brand's own lines."""
    brand = case.config.brand
    return Cover(
        supplier=shared.supplier,
        kind=kind,
        title=words.named(shared.name),
        period=period,
        as_of=words("as-of", day=words.day(shared.as_of)),
        message=message,
        tiles=tiles,
        confidentiality=brand.said("confidentiality", words.language)
        or words("client-confidential", account=shared.name, supplier=shared.supplier or "none"),
        footer=brand.said("footer", words.language),
        manager=words("client-manager", name=shared.ours[0].name) if shared.ours else "",
    )


def first_tiles(sections: tuple[Section, ...]) -> tuple[Tile, ...]:
    """The tiles of a cover: the first three of the first section whose figures are known."""
    tiles = getattr(sections[0].content, "tiles", ()) if sections else ()
    return tuple(one for one in tiles if one.tone != "unknown")[:3]


def supplier(case: Case) -> str:
    """Whose documents these are: the brand's name, else the portfolio's."""
    return case.config.brand.name or case.config.name
