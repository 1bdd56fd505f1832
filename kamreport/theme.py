"""The look: the style tokens, read once, for the style sheets and the charts alike."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kamreport.paths import STYLES


@dataclass(frozen=True)
class Theme:
    """The tokens in one language: colours by name, families, and sizes in points."""

    language: str
    colour: Mapping[str, str]
    size: Mapping[str, float]
    sans: tuple[str, ...]
    serif: tuple[str, ...]

    @property
    def sans_stack(self) -> str:
        """The families of running text, as CSS and charts write them."""
        return ", ".join(f"'{family}'" for family in self.sans)

    def tone(self, tone: str) -> str:
        """The colour of a judgement: good, watch, bad, or none for plain text."""
        return self.colour.get(tone, self.colour["text"])

    def variables(self) -> str:
        """The tokens as a style sheet of custom properties."""
        lines = [f"--{name.replace('_', '-')}: {value};" for name, value in self.colour.items()]
        lines += [f"--size-{name}: {value}pt;" for name, value in self.size.items()]
        families = (("sans", self.sans, "sans-serif"), ("serif", self.serif, "serif"))
        lines += [f"--{name}: {', '.join(map(repr, stack))}, {last};" for name, stack, last in families]
        return ":root {\n  " + "\n  ".join(lines) + "\n}\n"


@cache
def theme(language: str, styles: Path = STYLES) -> Theme:
    """The theme of a language from the tokens.toml of a styles folder."""
    tokens = tomllib.loads((styles / "tokens.toml").read_text(encoding="utf-8"))
    han = tokens["han"][language]
    return Theme(
        language=language,
        colour=tokens["colour"],
        size=tokens["size"],
        sans=(tokens["font"]["sans"], han["sans"]),
        serif=(tokens["font"]["serif"], han["serif"]),
    )
