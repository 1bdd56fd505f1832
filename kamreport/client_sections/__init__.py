"""The sections of client documents: one file, one section, made of what is shared and of nothing else."""

from collections.abc import Callable
from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.config import Choice
from kamreport.registry import Registry
from kamreport.selection import Place, places_of, selected
from kamreport.sharing import Shared
from kamreport.words import Words

Build = Callable[[Shared, Words], Section | None]


@dataclass(frozen=True)
class Member:
    """A registered section: the documents it stands in with its place there, and the shape of its content."""

    name: str
    build: Build
    places: tuple[Place, ...]
    content: type


CLIENT_SECTIONS: Registry[Member] = Registry(__name__)


def client_section(content: type, *, asked: bool = False, **places: int) -> Callable[[Build], Build]:
    """Register a function (shared, words) -> Section | None as the client section of its own name.

    `places` and `asked` are those of `kamreport.sections.section`; the template of the same name stands in
    `templates/client/`.
    """

    def register(build: Build) -> Build:
        stands = tuple(Place(document, rank, asked) for document, rank in places.items())
        CLIENT_SECTIONS.add(build.__name__, Member(build.__name__, build, stands, content))
        return build

    return register


def build(document: str, shared: Shared, words: Words) -> tuple[Section, ...]:
    """The sections chosen for a client document that have something to say, in their order."""
    names = selected(document, places_of(CLIENT_SECTIONS), shared.choices.get(document, Choice()))
    built = (CLIENT_SECTIONS[name].build(shared, words) for name in names)
    return tuple(one for one in built if one is not None)
