"""The slides of the deck: one file, one slide, one message, cut from the sections of the client review."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from kamreport.blocks import Grid, Picture, Section, Tile
from kamreport.client_sections import build as review
from kamreport.config import Choice
from kamreport.narrative.client import Told
from kamreport.narrative.client_points import Point
from kamreport.narrative.fitting import POINTS, TILES, fit, fit_points, room, scale
from kamreport.registry import Registry
from kamreport.selection import Place, places_of, selected
from kamreport.sharing import Shared
from kamreport.words import Words

DECK = "client_deck"
MOST = 9  # slides after the cover
NOTE = 40  # points: the small line at the foot, of two lines at most
FIRST_TO_GO = ("deck_meetings", "deck_topic", "deck_comparison")
Of = TypeVar("Of")


@dataclass(frozen=True)
class Slide:
    """What a slide shows below its title: its topic in a word or two, and one thing: tiles, a chart, a small
    table or a few points, the latter also below tiles. `note` is the small line at the foot.

    `total` is how many rows there are, where the table holds fewer. How large rows or points are set (`type`)
    and the title (`scale`) is found when all is known.
    """

    topic: str
    tiles: tuple[Tile, ...] = ()
    picture: Picture | None = None
    grid: Grid | None = None
    points: tuple[Point, ...] = ()
    note: str = ""
    total: int = 0
    type: str = ""
    scale: str = ""


@dataclass(frozen=True)
class Known:
    """What a slide is made of: what is shared, in its language, and the client review's sections by name."""

    told: Told
    sections: Mapping[str, Section]

    @property
    def words(self) -> Words:
        """The language of the deck."""
        return self.told.words

    def section(self, name: str, content: type[Of]) -> tuple[Section, Of] | None:
        """A section of the review with its content; None where the review does not have it."""
        found = self.sections.get(name)
        if found is None or not isinstance(found.content, content):
            return None
        return found, found.content


Build = Callable[[Known], Section | None]


@dataclass(frozen=True)
class Member:
    """A registered slide: its function, and its place in the deck."""

    name: str
    build: Build
    places: tuple[Place, ...]


SLIDES: Registry[Member] = Registry(__name__)


def slide(rank: int) -> Callable[[Build], Build]:
    """Register a function (known) -> Section | None as the slide of its own name; None leaves it out.

    The title of the section is the finding, one sentence; its lead the sentence below; its content a Slide.
    """

    def register(build: Build) -> Build:
        name = build.__name__
        SLIDES.add(name, Member(name, build, (Place(DECK, rank),)))
        return build

    return register


def build(shared: Shared, words: Words) -> tuple[Section, ...]:
    """The slides chosen that have something to say, in their order, nine at most.

    They are cut from the sections that the client review holds: what kamreport.toml leaves out there is not
    in the deck. `[reports.client_deck]` chooses among the slides.
    """
    known = Known(Told(shared, words), {one.name: one for one in review("client_review", shared, words)})
    choice = shared.choices.get(DECK, Choice())
    made = [SLIDES[name].build(known) for name in selected(DECK, places_of(SLIDES), choice)]
    found = [_fitted(one, words) for one in made if one is not None]
    for name in () if choice.sections else FIRST_TO_GO:
        if len(found) > MOST:
            found = [one for one in found if one.name != name]
    return tuple(found)


def _fitted(section: Section, words: Words) -> Section:
    """A slide with its table and its points cut to the room there is below its title."""
    content = section.content
    if not isinstance(content, Slide):
        raise TypeError(f"{section.name} holds a {type(content).__name__}, not a Slide")
    height = room(section.title, section.lead) - (NOTE if content.note else 0)
    shown = replace(content, scale=scale(section.title))
    if content.grid is not None:
        grid, name = fit(content.grid, words, height, total=content.total)
        shown = replace(shown, grid=grid, type=name)
    elif content.points:
        beside = (height - TILES, POINTS[-1:]) if content.tiles else (height, POINTS)
        points, name = fit_points(content.points, *beside)
        shown = replace(shown, points=points, type=name)
    return replace(section, content=shown)
