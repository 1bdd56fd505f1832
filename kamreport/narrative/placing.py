"""Which bubbles of a field are named, and on which side: names run into nothing that matters."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import sqrt
from typing import Literal

from kamreport.textwidths import width

Side = Literal["above", "right", "left", "below"]
SIDES: tuple[Side, ...] = ("above", "right", "left", "below")
NAMED, LARGEST = 9, 16  # so many names at most, and only of so many of the largest
GAP, HALF_HEIGHT = 3.4, 2.2  # a name above or below its bubble, in percent of the field upright
RADIUS, WIDE = 8.3, 0.42  # of the largest bubble in percent of the field upright; the same lying, of these
LETTER = 1.7  # the size of the names, in percent of the field lying
BESIDE = 1.0  # between a bubble and a name beside it, in percent of the field lying
TINY = 0.06  # of the largest: a smaller bubble does not hide a name


@dataclass(frozen=True, slots=True)
class Bubble:
    """One bubble: its name as printed, where it stands in percent of the field, and its size, at least 0."""

    name: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in percent of the field."""

    left: float
    right: float
    low: float
    high: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have room in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.low < other.high and other.low < self.high

    @property
    def inside(self) -> bool:
        """Whether it lies in the field."""
        return min(self.left, self.low) >= 0 and max(self.right, self.high) <= 100


def placed(bubbles: Sequence[Bubble], level: float = -100.0) -> dict[int, Side]:
    """The side of each name that has room, by the bubble's place; `bubbles` are the largest first.

    No name lies on the line that crosses the field at a `level`, in percent of the field upright.
    """
    most = max((one.size for one in bubbles), default=0.0) or 1.0
    drawn = [_disc(one, most) for one in bubbles]
    found: dict[int, Side] = {}
    taken: list[Box] = []
    for place, side in product(range(min(LARGEST, len(bubbles))), SIDES):
        if place in found or len(found) == NAMED:
            continue
        box = _box(bubbles[place], drawn[place], side)
        others = (
            disc for other, disc in enumerate(drawn) if other != place and bubbles[other].size > TINY * most
        )
        free = box.inside and not box.low < level < box.high
        if free and not any(map(box.meets, taken)) and not any(map(box.meets, others)):
            found[place] = side
            taken.append(box)
    return found


def _disc(one: Bubble, most: float) -> Box:
    upright = RADIUS * sqrt(one.size / most)
    return Box(one.x - WIDE * upright, one.x + WIDE * upright, one.y - upright, one.y + upright)


def _box(one: Bubble, disc: Box, side: Side) -> Box:
    """Where a name stands on this side of its bubble."""
    wide = LETTER * width(one.name)
    if side == "right":
        return Box(disc.right + BESIDE, disc.right + BESIDE + wide, one.y - HALF_HEIGHT, one.y + HALF_HEIGHT)
    if side == "left":
        return Box(disc.left - BESIDE - wide, disc.left - BESIDE, one.y - HALF_HEIGHT, one.y + HALF_HEIGHT)
    middle = disc.high + GAP if side == "above" else disc.low - GAP
    return Box(one.x - wide / 2, one.x + wide / 2, middle - HALF_HEIGHT, middle + HALF_HEIGHT)
