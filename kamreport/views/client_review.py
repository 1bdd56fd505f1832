"""The account review, client edition: one account's period for its own managers, of what is shared alone."""

from kamreport.blocks import Document, Labels, Section
from kamreport.case import Case
from kamreport.client_sections import build
from kamreport.client_sections.client_summary import message
from kamreport.narrative.client import Told
from kamreport.sharing import share
from kamreport.views import client_cover, first_tiles, view
from kamreport.words import Words


@view("account", report="review", edition="client")
def client_review(case: Case, account: str | None, words: Words) -> Document:
    """The review of one account in one language, as the client may read it."""
    if account is None:
        raise ValueError("an account review is about one account")
    shared = share(case, account)
    sections = build("client_review", shared, words)
    period = words.period(shared.period)
    return Document(
        kind="review",
        edition="client",
        language=words.language,
        title=f"{words.named(shared.name)} · {words('client-review')} · {period}",
        description=words("client-description", account=shared.name, supplier=shared.supplier, period=period),
        cover=client_cover(
            case,
            shared,
            words,
            kind=words("client-review"),
            period=period,
            message=_message(sections, Told(shared, words), period),
            tiles=first_tiles(sections),
        ),
        labels=Labels(words("contents"), words("client-running", account=shared.name)),
        sections=sections,
    )


def _message(sections: tuple[Section, ...], told: Told, period: str) -> str:
    """What the cover says: what came and what fell short, or what the first section says."""
    if not sections:
        return told.words("client-nothing", period=period)
    first = sections[0]
    return message(told) if first.name == "client_summary" else first.lead
