"""The look: the style tokens, read once, for the style sheets and the charts alike."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kamreport.colours import BLACK, contrast, mixed, passing, readable
from kamreport.house import PLAIN, House

FILE = "tokens.toml"
TEXT, DRAWN = 4.5, 3.0  # the least contrast of text, and of what is drawn (WCAG 2.2, 1.4.3 and 1.4.11)
SOFT = {"accent": 0.2, "good": 0.17, "watch": 0.18, "bad": 0.17}  # how much of a colour is in its soft shade
ON_SCREEN = {
    "sans": ("'Segoe UI'", "Roboto", "'Helvetica Neue'", "Arial", "sans-serif"),
    "serif": ("Cambria", "'Times New Roman'", "serif"),
}
QUOTES = {"zh-CN": {"sans": ("Chinese Quotes Sans",), "serif": ("Chinese Quotes Serif",)}}
"""Families of two letters, “ and ” as wide as a Han character, of the product's own fonts."""
NIGHT = 0.45  # how much of the accent is in a cover made from it


@dataclass(frozen=True, eq=False)
class Theme:
    """The tokens in one language: colours by name, families, and sizes in points.

    `folders` hold the font files beside those that are installed.
    """

    language: str
    colour: Mapping[str, str]
    size: Mapping[str, float]
    sans: tuple[str, ...]
    serif: tuple[str, ...]
    folders: tuple[Path, ...] = ()

    @property
    def sans_stack(self) -> str:
        """The families of running text, as CSS and charts write them."""
        return ", ".join(f"'{family}'" for family in self.sans)

    def tone(self, tone: str) -> str:
        """The colour of a judgement: good, watch, bad, or none for plain text."""
        return self.colour.get(tone, self.colour["text"])

    def variables(self, *, screen: bool = False) -> str:
        """The tokens as a style sheet of custom properties.

        On a screen the families may not be there: then Latin text falls to the reader's own fonts before the
        Chinese ones, whose quotation marks are as wide as a Han character. On paper those of Simplified
        Chinese come first for that reason: “ and ” are the same letters in both scripts.
        """
        lines = [f"--{name.replace('_', '-')}: {value};" for name, value in self.colour.items()]
        lines += [f"--size-{name}: {value}pt;" for name, value in self.size.items()]
        families = (("sans", self.sans, "sans-serif"), ("serif", self.serif, "serif"))
        for name, (own, *han), last in families:
            quotes = () if screen else QUOTES.get(self.language, {}).get(name, ())
            latin = ON_SCREEN[name] if screen and self.language == "en" else ()
            stack = [*map(repr, (*quotes, own)), *latin, *map(repr, han)]
            lines.append(f"--{name}: {', '.join(stack if latin else [*stack, last])};")
        return ":root {\n  " + "\n  ".join(lines) + "\n}\n"


@cache
def theme(language: str, house: House = PLAIN) -> Theme:
    """The theme of a language in a house style: the product's tokens, below those of the portfolio's own
    tokens.toml, below those of its brand.
    """
    tokens, own = _tokens(house)
    families, han = dict(house.families), tokens["han"][language]
    near = "zh-TW" if language == "zh-TW" else "zh-CN"
    stacks = {
        kind: (families.get(kind, tokens["font"][kind]), families.get(f"{near}.{kind}", han[kind]))
        for kind in ("sans", "serif")
    }
    return Theme(
        language=language,
        colour=_completed({**tokens["colour"], **dict(house.colours)}, {*own, *dict(house.colours)}),
        size=tokens["size"],
        sans=stacks["sans"],
        serif=stacks["serif"],
        folders=tuple(folder / "fonts" for folder in house.styles if (folder / "fonts").is_dir()),
    )


def faint_colours(look: Theme) -> list[str]:
    """What of a theme is hard to read: each with its contrast and the nearest shade that has enough."""
    wanted = [(name, "paper", TEXT) for name in ("ink", "text", "muted", "good", "watch", "bad")]
    wanted += [("accent", "paper", DRAWN), ("cover_text", "cover", TEXT), ("cover_muted", "cover", TEXT)]
    return [
        f"colours.{name} {look.colour[name]} on {ground} {look.colour[ground]} has a contrast of "
        f"{_floored(contrast(look.colour[name], look.colour[ground]))}:1, and {least:g}:1 is the least for "
        f"{'text' if least == TEXT else 'what is drawn'}; the nearest shade that has it is "
        f"{passing(look.colour[name], look.colour[ground], least)}"
        for name, ground, least in wanted
        if contrast(look.colour[name], look.colour[ground]) < least
    ]


def read_tokens(styles: Path) -> dict[str, Any]:
    """The tokens.toml of one styles folder, as it is written."""
    return tomllib.loads((styles / FILE).read_text(encoding="utf-8-sig"))


def _tokens(house: House) -> tuple[dict[str, Any], set[str]]:
    """The tokens of all styles folders, and the names of the colours that are a portfolio's own."""
    tokens = read_tokens(house.styles[-1])
    own: set[str] = set()
    for styles in reversed(house.styles[:-1]):
        if (styles / FILE).is_file():
            found = read_tokens(styles)
            own |= found.get("colour", {}).keys()
            han = {**tokens["han"], **found.get("han", {})}
            tokens = {part: {**values, **found.get(part, {})} for part, values in tokens.items()} | {
                "han": han
            }
    return tokens, own


def _completed(colour: dict[str, str], own: set[str]) -> dict[str, str]:
    """The colours with those that follow from the portfolio's own: soft shades, the cover and its texts."""
    for name, share in SOFT.items():
        if name in own and f"{name}_soft" not in own:
            colour[f"{name}_soft"] = mixed(colour[name], colour["paper"], share)
    if "accent" in own and "cover" not in own:
        colour["cover"] = passing(mixed(colour["accent"], BLACK, NIGHT), "#ffffff", 9)
        own = {*own, "cover"}
    if "cover" in own:
        text = colour["cover_text"] if "cover_text" in own else readable(colour["cover"])
        muted = passing(mixed(text, colour["cover"], 0.72), colour["cover"], TEXT)
        colour |= {"cover_text": text} | ({} if "cover_muted" in own else {"cover_muted": muted})
    colour["accent_text"] = passing(colour["accent"], colour["paper"], TEXT)
    return colour


def _floored(ratio: float) -> str:
    """A ratio with one decimal, never rounded up to the one that it misses."""
    return f"{int(ratio * 10) / 10:.1f}"
