"""The summary of a small portfolio as a page, a letter and a finished mail, each made once."""

import email
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from functools import cache

from caring import cared

from kamreport.blocks import Document
from kamreport.case import Case
from kamreport.config import Config
from kamreport.exports.eml import eml
from kamreport.letter import letter
from kamreport.page import Letter
from kamreport.render import page
from kamreport.views import VIEWS
from kamreport.words import words

SENDER = "Key Accounts <kam@example.com>"
RECIPIENTS = ["Ann Lee <ann@example.com>", "王小明 <wang@example.com>"]


def summary(language: str = "en", of: Case | None = None, **mail: object) -> Document:
    """The summary's view; of the portfolio that is cared for, when no other is given."""
    case = of or cared()
    settings = {"name": "Meridian", "mail": mail or {"sender": SENDER, "recipients": RECIPIENTS}}
    config = Config.model_validate(settings)
    return VIEWS["summary"].build(replace(case, config=config), None, words(language))


@cache
def written(language: str = "en") -> Letter:
    """The summary as a letter."""
    document = summary(language)
    return letter(document, page(document))


@cache
def sent(language: str = "en") -> bytes:
    """The summary as a finished mail."""
    return eml(written(language))


@cache
def opened(language: str = "en") -> EmailMessage:
    """The finished mail, read back."""
    return email.message_from_bytes(sent(language), _class=EmailMessage, policy=default)
