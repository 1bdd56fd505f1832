"""Sharing out visits: a separable concave programme over whole visits, solved exactly by its multiplier."""

import heapq
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
MOST = 104  # visits of one account a year beyond its least: two a week


def least(promised: Any, capacity: int, floor: float) -> Ints:
    """The least visits of each account, whole numbers that the capacity can bear.

    The promises where they fit into the capacity; else the share `floor` of each, rounded down; where even
    these do not fit, the same share of each that just fits (largest remainder, of equal ones the first).
    """
    wanted = np.asarray(promised, dtype=np.float64)
    if wanted.sum() <= capacity:
        return wanted.astype(np.int64)
    reduced = np.floor(wanted * floor).astype(np.int64)
    if reduced.sum() <= capacity:
        return reduced
    exact = wanted * capacity / wanted.sum()
    whole: Ints = np.floor(exact).astype(np.int64)
    whole[np.argsort(whole - exact, kind="stable")[: capacity - int(whole.sum())]] += 1
    return whole


def best(stake: Any, scale: Any, floor: Ints, most: Any, capacity: int) -> Ints:
    """The whole visits that bring most: the largest sum of stake x (1 - exp(-visits / scale)).

    No account gets less than its `floor`, whose sum the capacity can bear, nor more than its `most`, or MOST
    above the floor; all with a stake together get the capacity, or as much as that allows. Each further visit
    gains less than the one before, so the best plan takes the visits that gain most (Fox 1966, Discrete
    optimization via marginal analysis, Management Science 13): all above the multiplier of the capacity,
    found by root finding on the relaxed problem, then the next best one by one; of equal gains that of the
    account with fewer visits.
    """
    stake, scale = np.asarray(stake, dtype=np.float64), np.asarray(scale, dtype=np.float64)
    room = np.where(stake > 0, np.clip(np.asarray(most) - floor, 0, MOST), 0).astype(np.int64)
    free = min(capacity - int(floor.sum()), int(room.sum()))
    added = np.zeros(len(floor), dtype=np.int64)
    if free <= 0:
        return floor + added
    with np.errstate(divide="ignore"):
        first = np.log(stake) + np.log(-np.expm1(-1 / scale)) - floor / scale

    def relaxed(level: float) -> Floats:
        """How many visits of each account gain at least exp(level), as a line between the whole numbers."""
        visits: Floats = np.clip(scale * (first - level) + 1, 0, room)
        return visits

    if free == room.sum():
        return floor + room
    known = first[room > 0]
    low, high = float(known.min() - (MOST + 1) / scale.min()), float(known.max() + 2 / scale.min())
    level = brentq(lambda one: float(relaxed(one).sum()) - free, low, high, xtol=1e-12)
    added = np.floor(relaxed(level + 1e-9)).astype(np.int64)
    return floor + _filled(added, room, free, floor, first, scale)


def _filled(added: Ints, room: Ints, free: int, floor: Ints, first: Floats, scale: Floats) -> Ints:
    """The visits with the rest of the capacity given away one by one, the best gain first."""

    def rank(place: int) -> tuple[float, int, int]:
        gain = first[place] - added[place] / scale[place]
        return -round(float(gain), 12), int(floor[place] + added[place]), place

    queue = [rank(place) for place in map(int, np.flatnonzero(added < room))]
    heapq.heapify(queue)
    for _ in range(free - int(added.sum())):
        place = heapq.heappop(queue)[2]
        added[place] += 1
        if added[place] < room[place]:
            heapq.heappush(queue, rank(place))
    return added
