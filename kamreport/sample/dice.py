"""Chance that falls the same way every time: one named stream of numbers for each purpose."""

import math
from collections.abc import Sequence
from random import Random
from typing import TypeVar

SEED = 20231001

Item = TypeVar("Item")


class Dice:
    """A stream of chance, told apart by its names.

    Everything rests on `Random.random()`, whose numbers are the same on every Python; so a new table, or one
    more account, changes nothing in the others.
    """

    def __init__(self, *names: str) -> None:
        self.share = Random(f"{SEED}/{'/'.join(names)}").random

    def chance(self, probability: float) -> bool:
        """True in that share of the throws."""
        return self.share() < probability

    def between(self, low: float, high: float) -> float:
        """Any number from low up to high."""
        return low + (high - low) * self.share()

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self.share() * (high - low + 1))

    def pick(self, items: Sequence[Item]) -> Item:
        """One of the items, all equally likely."""
        return items[int(self.share() * len(items))]

    def weighted(self, items: Sequence[Item], weights: Sequence[float]) -> Item:
        """One of the items, as likely as its weight says."""
        left = self.share() * math.fsum(weights)
        for item, weight in zip(items, weights, strict=True):
            left -= weight
            if left < 0:
                return item
        return items[-1]

    def several(self, items: Sequence[Item], count: int) -> list[Item]:
        """So many different items (all of them when there are fewer), in random order."""
        left = list(items)
        return [left.pop(int(self.share() * len(left))) for _ in range(min(count, len(left)))]

    def normal(self, mean: float = 0.0, deviation: float = 1.0) -> float:
        """A normal number, as the sum of twelve even ones: exact everywhere, at most six deviations out."""
        total = 0.0
        for _ in range(12):
            total += self.share()
        return mean + deviation * (total - 6.0)

    def spread(self, deviation: float) -> float:
        """A log-normal factor around 1 (its median)."""
        return math.exp(self.normal(0.0, deviation))

    def poisson(self, mean: float) -> int:
        """A count with that mean (Knuth's product of even numbers)."""
        floor, product, count = math.exp(-mean), self.share(), 0
        while product > floor:
            product *= self.share()
            count += 1
        return count
