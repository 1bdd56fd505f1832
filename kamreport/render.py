"""Views to pages: the Jinja environment, and page()."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from traceback import extract_tb

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.meta import find_referenced_templates
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kamreport.blocks import Document, Picture
from kamreport.charts import draw
from kamreport.errors import DocumentError
from kamreport.house import PLAIN, House
from kamreport.narrow import FORMS, narrow
from kamreport.page import Narrow, Page
from kamreport.paths import STYLES, TEMPLATES
from kamreport.stylesheets import faces, sheet
from kamreport.theme import Theme, theme

TIGHT = ("tight.css", "tighter.css")  # step by step, where a last page would hold a few lines
TURNING = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)  # overrides of the writing direction


@cache
def environment(house: House = PLAIN) -> Environment:
    """The Jinja environment: escapes everything, and fails on a name that no view has.

    Templates of a portfolio stand before the product's, which are also there as "kamreport/...", and run
    in a sandbox.
    """
    kind = ImmutableSandboxedEnvironment if len(house.templates) > 1 else Environment
    products = FileSystemLoader(TEMPLATES)
    return kind(
        loader=ChoiceLoader([FileSystemLoader(house.templates), PrefixLoader({"kamreport": products})]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
        lstrip_blocks=False,
    )


def page(document: Document, house: House = PLAIN) -> Page:
    """The page of a document: its HTML, the charts it shows as SVG, and the style sheets it needs.

    A kind of document may have a frame and a style sheet of its own, templates/<kind>.html and
    styles/<kind>.css, the sheet beside those that all share.
    Raises DocumentError as `filled` does.
    """
    pictures: dict[str, str] = {}
    slim: dict[str, Callable[[], Narrow]] = {}
    paint = painter(theme(document.language, house), pictures, slim)
    html = filled(frames_of(document.kind), document, house, paint)
    return Page(
        html=html,
        language=document.language,
        title=document.title,
        pictures=pictures,
        styles=paper_styles(document.kind, document.language, house),
        screen_styles=screen_styles(document.kind, document.language, house),
        tight_styles=tuple(sheet(name, house) for name in TIGHT),
        script=sheet("screen.js", house),
        slim=slim,
        assets=house.styles,
    )


def frames_of(kind: str) -> tuple[str, ...]:
    """The templates by which a kind of document is written: the first of them that there is."""
    return (f"{kind}.html", "document.html")


def paper_styles(kind: str, language: str, house: House) -> tuple[str, ...]:
    """The style sheets of a kind of document on paper."""
    look = (theme(language, house).variables(), faces(house), sheet("widths.css", house))
    return (*look, sheet("print.css", house), *_own_sheet(kind, house))


def screen_styles(kind: str, language: str, house: House) -> tuple[str, ...]:
    """The style sheets of a kind of document in a browser."""
    look = (theme(language, house).variables(screen=True), sheet("widths.css", house))
    return (*look, sheet("screen.css", house), *_own_sheet(kind, house))


def _own_sheet(kind: str, house: House) -> tuple[str, ...]:
    return (sheet(f"{kind}.css", house),) if (STYLES / f"{kind}.css").is_file() else ()


def templates_read(frames: Sequence[str], sections: Sequence[str], house: House) -> dict[str, str]:
    """The text of every template that `filled` may read for a document of these sections, by name.

    A name that a template builds while it runs may be that of any section of the document; in a template of
    the portfolio's own it may be any at all.
    """
    every = environment(house).list_templates()
    waiting, texts = [next(name for name in frames if name in every)], dict[str, str]()
    while waiting:
        name = waiting.pop()
        if name not in texts:
            texts[name], own, named = _template(name, house)
            for other in named:
                anything = [one for one in every if own or _plain_name(one) in sections]
                waiting += [other] if other is not None else anything
    return texts


@cache
def _template(name: str, house: House) -> tuple[str, bool, tuple[str | None, ...]]:
    """A template's text, whether it is the portfolio's own, and the names of those that it includes: None for
    one that is built while it runs. What is not there has no text.
    """
    jinja = environment(house)
    assert jinja.loader is not None
    try:
        text, file, _ = jinja.loader.get_source(jinja, name)
    except TemplateNotFound:
        return "", False, ()
    own = file is not None and not Path(file).is_relative_to(TEMPLATES)
    return text, own, tuple(find_referenced_templates(jinja.parse(text)))


def _plain_name(template: str) -> str:
    return template.rpartition("/")[2].partition(".")[0]


def filled(frames: Sequence[str], document: Document, house: House, chart: Callable[..., str]) -> str:
    """The text of a document by the first of the templates named that there is.

    Raises DocumentError, with the file and the line, for what goes wrong in a template of the portfolio.
    """
    try:
        text = environment(house).select_template(list(frames))
        return straight(text.render(document=document, chart=chart, logo=house.logo))
    except Exception as error:
        place = _place(error, house)
        if place is None:
            raise
        raise DocumentError(f"{place}: {error}") from error


def painter(
    look: Theme, pictures: dict[str, str], slim: dict[str, Callable[[], Narrow]]
) -> Callable[..., str]:
    """The templates' chart(picture, half, slide): draws it, keeps it, and gives the name it is fetched by.

    What a narrow screen shows of a wide one is drawn when it is asked for.
    """

    def paint(picture: Picture, half: bool = False, slide: bool = False) -> str:
        name = f"{len(pictures) + 1}"
        pictures[name] = straight(draw(picture.kind, picture.rows, look, half=half, slide=slide))
        if picture.kind in FORMS and not half and not slide:
            slim[name] = lambda: _straightened(narrow(picture.kind, picture.rows, look))
        return name

    return paint


def _straightened(drawn: Narrow) -> Narrow:
    return Narrow(straight(drawn.svg), tuple(map(straight, drawn.key)))


def straight(text: str) -> str:
    """A text without the characters by which data could turn around what stands beside it."""
    return text.translate(TURNING)


def _place(error: Exception, house: House) -> str | None:
    """The file and line of a portfolio's own template in which an error arose; None for any other error."""
    own = [str(folder) for folder in house.templates if folder != TEMPLATES]
    places: list[tuple[str | None, int | None]] = []
    if isinstance(error, TemplateSyntaxError):
        places.append((error.filename, error.lineno))
    places += [(frame.filename, frame.lineno) for frame in reversed(extract_tb(error.__traceback__))]
    for file, line in places:
        if file and any(Path(file).is_relative_to(folder) for folder in own):
            return f"{file}, line {line}"
    return None
