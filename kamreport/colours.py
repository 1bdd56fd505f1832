"""Colours and how well they can be told apart: contrast as WCAG 2.2 has it, mixtures, passing shades."""

import re

HEX = re.compile(r"#[0-9a-f]{6}")
SHORT = re.compile(r"#[0-9a-f]{3}")
BLACK, WHITE = "#000000", "#ffffff"
STEPS = 200


def parsed(text: str) -> str:
    """A colour as #rrggbb in small letters; #rgb is written out. ValueError for anything else."""
    colour = text.strip().lower()
    if SHORT.fullmatch(colour):
        colour = "#" + "".join(2 * digit for digit in colour[1:])
    if not HEX.fullmatch(colour):
        raise ValueError(f"{text!r} is no colour: write it as #rrggbb, such as #0d6474")
    return colour


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _values(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it: 1 for equal ones, 21 for black on white."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`share` (0 to 1) of the one colour, the rest of the other."""
    pairs = zip(_values(one), _values(other), strict=True)
    return "#" + "".join(f"{round(share * first + (1 - share) * last):02x}" for first, last in pairs)


def passing(colour: str, ground: str, ratio: float) -> str:
    """The nearest shade of a colour, darker or lighter, that has this contrast on a ground.

    The colour itself where it passes; black or white where no shade of it does.
    """
    for step in range(STEPS + 1):
        shades = (mixed(end, colour, step / STEPS) for end in (BLACK, WHITE))
        found = next((shade for shade in shades if contrast(shade, ground) >= ratio), None)
        if found:
            return found
    return readable(ground)


def readable(ground: str) -> str:
    """Black or white, whichever can be read better on a ground."""
    return max((WHITE, BLACK), key=lambda colour: contrast(colour, ground))


def _values(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue
