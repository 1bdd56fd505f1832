"""The account plan, client edition: the twelve months ahead, of what is shared with the client alone."""

from datetime import timedelta

from kamreport.blocks import Cover, Document, Labels, Section
from kamreport.case import Case
from kamreport.client_sections import build
from kamreport.period import add_months
from kamreport.sharing import Shared, share
from kamreport.views import view
from kamreport.words import Words


@view("account", report="plan", edition="client")
def client_plan(case: Case, account: str | None, words: Words) -> Document:
    """The plan of one account in one language, as the client may read it."""
    if account is None:
        raise ValueError("an account plan is about one account")
    shared = share(case, account)
    sections = build("client_plan", shared, words)
    first = shared.as_of + timedelta(days=1)
    ahead = words("plan-ahead", start=words.month(first), end=words.month(add_months(shared.as_of, 12)))
    return Document(
        kind="plan",
        edition="client",
        language=words.language,
        title=f"{shared.name} · {words('client-plan')} · {ahead}",
        description=words(
            "client-plan-description", account=shared.name, supplier=shared.supplier, period=ahead
        ),
        cover=_cover(case, shared, sections, ahead, words),
        labels=Labels(words("contents"), words("client-plan-running", account=shared.name)),
        sections=sections,
    )


def _cover(case: Case, shared: Shared, sections: tuple[Section, ...], ahead: str, words: Words) -> Cover:
    """The first page: its message and tiles are those of the first section; its lines are the brand's."""
    brand, first = case.config.brand, sections[0] if sections else None
    return Cover(
        supplier=shared.supplier,
        kind=words("client-plan"),
        title=shared.name,
        period=ahead,
        as_of=words("as-of", day=words.day(shared.as_of)),
        message=first.lead if first else "",
        tiles=getattr(first.content, "tiles", ())[:3] if first else (),
        confidentiality=brand.said("confidentiality", words.language)
        or words("client-confidential", account=shared.name, supplier=shared.supplier or "none"),
        footer=brand.said("footer", words.language),
    )
