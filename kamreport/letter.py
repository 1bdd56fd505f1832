"""Views to mails: letter(), which writes a document as HTML for mail programs, and again as plain text."""

import re

from kamreport.blocks import Document, Picture
from kamreport.charts import draw, pixels, stamped
from kamreport.errors import DocumentError
from kamreport.house import PLAIN, House
from kamreport.logo import Logo, proportion
from kamreport.page import Letter, Page
from kamreport.render import filled, straight
from kamreport.stylesheets import sheet
from kamreport.theme import Theme, theme

SHARP = 880  # pixels: twice the width at which a picture is shown
LOGO = "logo"  # the name of the logo among the pictures
LOGO_HEIGHT, LOGO_WIDTH, EDGE = 72, 360, 12  # pixels, twice those shown: at most, and around it on paper
VARIABLE = re.compile(r"--([\w-]+): (.*);")
USED = re.compile(r"var\(--([\w-]+)\)")
GAP = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")


def letter(document: Document, page: Page, house: House = PLAIN) -> Letter:
    """The mail of a document and of its finished page, which it carries.

    Raises DocumentError for a document that is no mail, and as `filled` does.
    """
    if document.mail is None:
        raise DocumentError(f"{document.title} is not a document that is sent as a mail")
    look = theme(document.language, house)
    pictures: dict[str, bytes] = {}

    def paint(picture: Picture, half: bool = False) -> str:  # noqa: ARG001
        name = f"chart-{len(pictures) + 1}"
        drawn = straight(draw(picture.kind, picture.rows, look, half=True))
        pictures[name] = pixels(drawn, SHARP, look)
        return name

    html = filled(("mail.html",), document, house, paint)
    if house.logo is not None and f"chart:{LOGO}" in html:
        pictures[LOGO] = _plate(house.logo, look)
    return Letter(
        page=page,
        envelope=document.mail,
        html=html,
        text=_tidy(filled(("mail.text",), document, house, paint)),
        pictures=pictures,
        style=_resolved(sheet("mail.css", house), look),
    )


def _plate(logo: Logo, look: Theme) -> bytes:
    """The logo as PNG on the colour that it is made for, which no dark screen takes away from under it: the
    cover's, where it has one for the cover, else paper with an edge around it.
    """
    light = logo.cover != logo.head
    ratio, edge = proportion(logo.cover), 0 if light else EDGE
    wide = min(LOGO_HEIGHT * ratio, LOGO_WIDTH)
    width, height = round(wide) + 2 * edge, round(wide / ratio) + 2 * edge
    ground = look.colour["cover" if light else "paper"]
    return stamped(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<rect width="100%" height="100%" fill="{ground}"/>'
        f'<image x="{edge}" y="{edge}" width="{width - 2 * edge}" height="{height - 2 * edge}"'
        f' href="{logo.cover}"/></svg>'
    )


def _tidy(text: str) -> str:
    """A text without spaces at the ends of lines, and with one empty line where there are several."""
    return GAP.sub("\n\n", text).strip() + "\n"


def _resolved(css: str, look: Theme) -> str:
    """A style sheet with the values of its variables, which mail programs do not know."""
    values = dict(VARIABLE.findall(look.variables()))
    return USED.sub(lambda found: values[found[1]], css)
