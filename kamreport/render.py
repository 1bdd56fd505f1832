"""Views to pages: the Jinja environment, and page()."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kamreport.blocks import Document, Picture
from kamreport.charts import draw
from kamreport.page import Page
from kamreport.paths import STYLES, TEMPLATES
from kamreport.theme import theme

TURNING = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)  # overrides of the writing direction


@cache
def environment() -> Environment:
    """The Jinja environment: escapes everything, and fails on a name that no view has."""
    return Environment(
        loader=FileSystemLoader([TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
        lstrip_blocks=False,
    )


def page(document: Document) -> Page:
    """The page of a document: its HTML, the charts it shows as SVG, and the style sheets it needs."""
    pictures: dict[str, str] = {}
    html = (
        environment()
        .get_template("document.html")
        .render(document=document, chart=_painter(document, pictures))
    )
    shared = (theme(document.language).variables(), _style(STYLES / "widths.css"))
    return Page(
        html=straight(html),
        language=document.language,
        title=document.title,
        pictures=pictures,
        styles=(*shared, _style(STYLES / "print.css")),
        screen_styles=(*shared, _style(STYLES / "screen.css")),
    )


def _painter(document: Document, pictures: dict[str, str]) -> Callable[..., str]:
    """The templates' chart(picture, half): draws it, keeps it, and gives the name it is fetched by."""

    def paint(picture: Picture, half: bool = False) -> str:
        name = f"{len(pictures) + 1}"
        pictures[name] = straight(draw(picture.kind, picture.rows, theme(document.language), half=half))
        return name

    return paint


def straight(text: str) -> str:
    """A text without the characters by which data could turn around what stands beside it."""
    return text.translate(TURNING)


@cache
def _style(path: Path) -> str:
    return path.read_text(encoding="utf-8")
