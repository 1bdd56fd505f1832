"""A finished page, or a mail: everything an export needs to make a file of it, and nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kamreport.blocks import Envelope
from kamreport.paths import STYLES


class Narrow(NamedTuple):
    """A chart for a narrow screen as SVG; and the names that its numbers stand for, from 1 on."""

    svg: str
    key: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """One document, drawn and written, before it takes a form.

    `html` is a whole HTML document with a language, a title and headings; its pictures are
    `<img src="chart:NAME" alt="...">`. It holds no style, no script and no outside reference.
    `pictures` are the SVG texts by NAME. `styles` are the CSS texts for paper, `screen_styles` those for
    a browser; later ones win. `tight_styles` are the CSS texts that set the paper tighter step by step, where
    that saves a page. `script` is the one script of a browser, "" for none. `slim` draws pictures
    again for a narrow screen, by NAME, as far as they can be, with the names that their numbers stand for.
    `assets` are the folders in which style sheets find their fonts and pictures.
    """

    html: str
    language: str
    title: str
    pictures: Mapping[str, str]
    styles: tuple[str, ...]
    screen_styles: tuple[str, ...]
    tight_styles: tuple[str, ...] = ()
    script: str = ""
    slim: Mapping[str, Callable[[], Narrow]] = field(default_factory=dict)
    assets: tuple[Path, ...] = (STYLES,)


@dataclass(frozen=True)
class Letter:
    """One document as a mail, before it takes a form: the same words twice, and the page that it carries.

    `html` is a whole HTML document without style, script and outside reference, its pictures
    `<img src="chart:NAME" alt="...">`; `pictures` are these as PNG by NAME. `style` is the CSS text
    to be written into its elements; what stands in it under @media stays a sheet of its own. `text` is plain
    text.
    """

    page: Page
    envelope: Envelope
    html: str
    text: str
    pictures: Mapping[str, bytes]
    style: str
