"""The sections: one file, one section of a document, with one template of the same name."""

from collections.abc import Callable
from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.config import Choice
from kamreport.registry import Registry
from kamreport.selection import Place, places_of, selected
from kamreport.words import Words

Build = Callable[[Case, str | None, Words], Section | None]


@dataclass(frozen=True)
class Member:
    """A registered section: the documents it stands in with its place there, and the shape of its content."""

    name: str
    build: Build
    places: tuple[Place, ...]
    content: type


SECTIONS: Registry[Member] = Registry(__name__)


def section(content: type, *, asked: bool = False, **places: int) -> Callable[[Build], Build]:
    """Register a function (case, account, words) -> Section | None as the section of its own name.

    `places` says in which documents it stands, and where: section(Content, portfolio=300, review=200).
    With `asked` it stands there only where kamreport.toml asks for it. `account` is None in documents about
    the whole portfolio. None as result means that there is nothing to say:
    the section is left out, and the pages close up.
    """

    def register(build: Build) -> Build:
        stands = tuple(Place(document, rank, asked) for document, rank in places.items())
        SECTIONS.add(build.__name__, Member(build.__name__, build, stands, content))
        return build

    return register


def held(document: str, case: Case) -> tuple[str, ...]:
    """The names of the sections chosen for a document, in their order, whether or not they say anything."""
    return selected(document, places_of(SECTIONS), case.config.reports.get(document, Choice()))


def build(document: str, case: Case, account: str | None, words: Words) -> tuple[Section, ...]:
    """The sections chosen for a document that have something to say, in their order."""
    built = (SECTIONS[name].build(case, account, words) for name in held(document, case))
    return tuple(one for one in built if one is not None)
