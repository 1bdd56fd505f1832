"""The account review, client edition: one account's period for its own managers, of what is shared alone."""

from kamreport.blocks import Cover, Document, Labels, Section
from kamreport.case import Case
from kamreport.client_sections import build
from kamreport.sharing import Shared, share
from kamreport.views import view
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
        title=f"{shared.name} · {words('client-review')} · {period}",
        description=words("client-description", account=shared.name, supplier=shared.supplier, period=period),
        cover=_cover(case, shared, sections, words),
        labels=Labels(words("contents"), words("client-running", account=shared.name)),
        sections=sections,
    )


def _cover(case: Case, shared: Shared, sections: tuple[Section, ...], words: Words) -> Cover:
    """The first page: its message and tiles are those of the first section; its lines are the brand's."""
    brand, first = case.config.brand, sections[0] if sections else None
    return Cover(
        supplier=shared.supplier,
        kind=words("client-review"),
        title=shared.name,
        period=words.period(shared.period),
        as_of=words("as-of", day=words.day(shared.as_of)),
        message=first.lead if first else words("client-nothing", period=words.period(shared.period)),
        tiles=getattr(first.content, "tiles", ())[:3] if first else (),
        confidentiality=brand.said("confidentiality", words.language)
        or words("client-confidential", account=shared.name, supplier=shared.supplier or "none"),
        footer=brand.said("footer", words.language),
    )
