"""Views to mails: letter(), which writes a document as HTML for mail programs, and again as plain text."""

import re

from kamreport.blocks import Document, Picture
from kamreport.charts import draw, pixels
from kamreport.errors import DocumentError
from kamreport.house import PLAIN, House
from kamreport.page import Letter, Page
from kamreport.render import filled, straight
from kamreport.stylesheets import sheet
from kamreport.theme import Theme, theme

SHARP = 880  # pixels: twice the width at which a picture is shown
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
        name = f"{len(pictures) + 1}"
        drawn = straight(draw(picture.kind, picture.rows, look, half=True))
        pictures[name] = pixels(drawn, SHARP, look)
        return name

    return Letter(
        page=page,
        envelope=document.mail,
        html=filled(("mail.html",), document, house, paint),
        text=_tidy(filled(("mail.text",), document, house, paint)),
        pictures=pictures,
        style=_resolved(sheet("mail.css", house), look),
    )


def _tidy(text: str) -> str:
    """A text without spaces at the ends of lines, and with one empty line where there are several."""
    return GAP.sub("\n\n", text).strip() + "\n"


def _resolved(css: str, look: Theme) -> str:
    """A style sheet with the values of its variables, which mail programs do not know."""
    values = dict(VARIABLE.findall(look.variables()))
    return USED.sub(lambda found: values[found[1]], css)
