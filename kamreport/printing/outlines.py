"""Path data of an SVG as the path operators of a PDF."""

import re
from collections.abc import Iterator
from math import atan2, ceil, cos, hypot, pi, sin, sqrt, tan

Point = tuple[float, float]

_TOKEN = re.compile(r"([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([\s,]+)|(.)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}


def operators(data: str, x: float, y: float) -> str:
    """The outline, moved by (x, y), as PDF operators: lines, curves and rectangles; "" for an empty one.

    Knows the commands M, L, H, V, C, Z in both cases and A for arcs of circles. Raises ValueError for
    anything else.
    """
    written: list[str] = []
    here = start = (0.0, 0.0)
    for command, numbers in _commands(data):
        kind = command.upper()
        base = here if command.islower() else (0.0, 0.0)
        if kind == "Z":
            written.append("h")
            here = start
            continue
        ends = _points(kind, numbers, base, here)
        if kind == "A":
            written += _arc(numbers, here, ends[-1], x, y)
        else:
            written.append(" ".join(pair(px + x, py + y) for px, py in ends) + _LETTERS[kind])
        here = ends[-1]
        if kind == "M":
            start = here
    return "\n".join(_boxed(written))


_LETTERS = {"M": " m", "L": " l", "H": " l", "V": " l", "C": " c"}


def pair(x: float, y: float) -> str:
    """Two numbers as a PDF writes them."""
    return f"{number(x)} {number(y)}"


def number(value: float) -> str:
    """A number as a PDF writes it: at most four decimals."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; those that follow without a letter repeat it."""
    command, due = "", False  # due: a command stands there whose numbers are still to come
    numbers: list[float] = []
    for letter, digits, _, other in _TOKEN.findall(data):
        if other or (letter and due) or (digits and not command):
            raise ValueError(f"not an outline: {data[:80]!r}")
        if letter:
            if letter.upper() not in _TAKES:
                raise ValueError(f"outlines with {letter} are not known")
            command, due = letter, True
        elif digits:
            numbers.append(float(digits))
            due = True
        if due and len(numbers) == _TAKES[command.upper()]:
            yield command, numbers
            numbers, due = [], False
            command = {"M": "L", "m": "l", "Z": "", "z": ""}.get(command, command)
    if due:
        raise ValueError(f"an outline that ends too early: {data[:80]!r}")


def _points(kind: str, numbers: list[float], base: Point, here: Point) -> list[Point]:
    """The points a command names, in absolute coordinates; of an arc its end."""
    if kind == "H":
        return [(base[0] + numbers[0], here[1])]
    if kind == "V":
        return [(here[0], base[1] + numbers[0])]
    pairs = numbers[-2:] if kind == "A" else numbers
    return [(base[0] + px, base[1] + py) for px, py in zip(pairs[::2], pairs[1::2], strict=True)]


def _arc(numbers: list[float], start: Point, end: Point, x: float, y: float) -> list[str]:
    """An arc of a circle as Bézier curves (SVG 2, 9.5.1 and B.2.4), each at most a quarter."""
    radius, other, _, large, sweep = numbers[:5]
    if radius != other:
        raise ValueError("arcs of ellipses are not known")
    across, down = end[0] - start[0], end[1] - start[1]
    chord = hypot(across, down)
    if not chord:
        return []
    if not radius:
        return [f"{pair(end[0] + x, end[1] + y)} l"]
    radius = max(abs(radius), chord / 2)
    side = -1.0 if bool(large) == bool(sweep) else 1.0
    rise = side * sqrt(max(0.0, radius**2 - chord**2 / 4)) / chord
    cx = (start[0] + end[0]) / 2 - rise * down
    cy = (start[1] + end[1]) / 2 + rise * across
    begin, stop = atan2(start[1] - cy, start[0] - cx), atan2(end[1] - cy, end[0] - cx)
    turn = (stop - begin) % (2 * pi) if sweep else -((begin - stop) % (2 * pi))
    pieces = max(1, ceil(abs(turn) / (pi / 2) - 1e-9))
    return [
        _curve((cx + x, cy + y), radius, begin + turn * piece / pieces, turn / pieces)
        for piece in range(pieces)
    ]


def _curve(centre: Point, radius: float, angle: float, turn: float) -> str:
    """One Bézier curve along a circle, from an angle on by a turn of at most a quarter."""
    reach = 4 / 3 * tan(turn / 4)
    end = angle + turn

    def at(a: float, along: float) -> str:
        return pair(
            centre[0] + radius * (cos(a) - along * sin(a)), centre[1] + radius * (sin(a) + along * cos(a))
        )

    return f"{at(angle, reach)} {at(end, -reach)} {at(end, 0.0)} c"


def _boxed(written: list[str]) -> list[str]:
    """The same operators, an outline that is one upright rectangle written as one."""
    if [item[-1] for item in written] != ["m", "l", "l", "l", "h"]:
        return written
    corners = [tuple(map(float, item.split()[:2])) for item in written[:4]]
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = corners
    if (y1, x2, y3, x4) != (y2, x3, y4, x1):
        return written
    return [f"{written[0][:-2]} {pair(x2 - x1, y3 - y2)} re"]
