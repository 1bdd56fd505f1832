"""Which sections a document holds, and in which order: the usual ones, or those that kamreport.toml names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kamreport.config import Choice
from kamreport.validation import nearest

ROOMS = ("portfolio_", "account_", "client_", "plan_", "summary_", "deck_")


@dataclass(frozen=True)
class Place:
    """A section's place in one document, the lower the earlier; `asked` when it stands there on request."""

    document: str
    rank: int
    asked: bool = False


def short(section: str) -> str:
    """The name by which kamreport.toml calls a section: without the kind of document that it belongs to."""
    for room in ROOMS:
        if section.startswith(room):
            return section.removeprefix(room)
    return section


class Placed(Protocol):
    """A registered section or slide, as far as its places go."""

    @property
    def places(self) -> Sequence[Place]:
        """Where it stands."""


def places_of(members: Mapping[str, Placed]) -> Mapping[str, Sequence[Place]]:
    """The places of every section of a register, by its name."""
    return {name: member.places for name, member in members.items()}


def selected(document: str, places: Mapping[str, Sequence[Place]], choice: Choice) -> tuple[str, ...]:
    """The names of a document's sections in their order.

    `places` are those of every section there is. `choice.sections` names exactly those wanted, in order;
    else the usual ones stand in their places, with those of `choice.also` and without those of
    `choice.without`.
    """
    there = {short(name): name for _, name in _ranked(document, places)}
    if choice.sections:
        return tuple(there[one] for one in dict.fromkeys(choice.sections))
    return tuple(
        name
        for place, name in _ranked(document, places)
        if (not place.asked or short(name) in choice.also) and short(name) not in choice.without
    )


def names(document: str, places: Mapping[str, Sequence[Place]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The short names of a document's sections in their order: the usual ones, and those on request."""
    found = [(place.asked, short(name)) for place, name in _ranked(document, places)]
    return tuple(name for asked, name in found if not asked), tuple(name for asked, name in found if asked)


def faults(
    documents: Mapping[str, Mapping[str, Sequence[Place]]], choices: Mapping[str, Choice]
) -> list[str]:
    """What is wrong with the choices of all documents: those that name a document or section there is not.

    `documents` holds, for each document there is, the places of the sections it may hold.
    """
    found = []
    for document, choice in choices.items():
        if document not in documents:
            known = ", ".join(documents)
            found.append(
                f"reports.{document}: there is no such report{nearest(document, documents)}; "
                f"there are {known}"
            )
            continue
        there = [short(name) for _, name in _ranked(document, documents[document])]
        for part in ("sections", "also", "without"):
            found += [
                f"reports.{document}.{part}: there is no section {name!r}{nearest(name, there)}; "
                f"there are {', '.join(there)}"
                for name in getattr(choice, part)
                if name not in there
            ]
    return found


def _ranked(document: str, places: Mapping[str, Sequence[Place]]) -> Iterator[tuple[Place, str]]:
    found = [(place, name) for name, of in places.items() for place in of if place.document == document]
    yield from sorted(found, key=lambda one: (one[0].rank, one[1]))
