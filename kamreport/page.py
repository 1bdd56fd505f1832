"""A finished page: everything an export needs to make a file of it, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kamreport.paths import STYLES


@dataclass(frozen=True)
class Page:
    """One document, drawn and written, before it takes a form.

    `html` is a whole HTML document with a language, a title and headings; its pictures are
    `<img src="chart:NAME" alt="...">`. It holds no style, no script and no outside reference.
    `pictures` are the SVG texts by NAME. `styles` are the CSS texts for paper, `screen_styles` those for
    a browser; later ones win. `assets` are the folders in which style sheets find their fonts and pictures.
    """

    html: str
    language: str
    title: str
    pictures: Mapping[str, str]
    styles: tuple[str, ...]
    screen_styles: tuple[str, ...]
    assets: tuple[Path, ...] = (STYLES,)
