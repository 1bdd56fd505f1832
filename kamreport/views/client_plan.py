"""The account plan, client edition: the twelve months ahead, of what is shared with the client alone."""

from datetime import timedelta

from kamreport.blocks import Document, Labels
from kamreport.case import Case
from kamreport.client_sections import build
from kamreport.period import add_months
from kamreport.sharing import share
from kamreport.views import client_cover, first_tiles, view
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
        title=f"{words.named(shared.name)} · {words('client-plan')} · {ahead}",
        description=words(
            "client-plan-description", account=shared.name, supplier=shared.supplier, period=ahead
        ),
        cover=client_cover(
            case,
            shared,
            words,
            kind=words("client-plan"),
            period=ahead,
            message=sections[0].lead if sections else "",
            tiles=first_tiles(sections),
        ),
        labels=Labels(words("contents"), words("client-plan-running", account=shared.name)),
        sections=sections,
    )
