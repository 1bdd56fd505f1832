"""The account review as slides for the screen, client edition: one message each, of what is shared alone."""

from kamreport.blocks import Cover, Document, Labels, Section
from kamreport.case import Case
from kamreport.narrative.fitting import cut
from kamreport.sharing import Shared, share
from kamreport.slides import build
from kamreport.views import view
from kamreport.words import Words

NAME = 72  # half widths: the room for the account's name at the foot of each slide


@view("account", report="deck", edition="client", asked=True, printed=True)
def client_deck(case: Case, account: str | None, words: Words) -> Document:
    """The slides of one account in one language, as the client may see them: a cover, one finding each."""
    if account is None:
        raise ValueError("a deck is about one account")
    shared = share(case, account)
    slides = build(shared, words)
    period = words.period(shared.period)
    return Document(
        kind="deck",
        edition="client",
        language=words.language,
        title=f"{shared.name} · {words('deck')} · {period}",
        description=words("deck-description", account=shared.name, supplier=shared.supplier, period=period),
        cover=_cover(case, shared, slides, words),
        labels=Labels(words("contents"), words("client-running", account=cut(shared.name, NAME))),
        sections=slides,
    )


def _cover(case: Case, shared: Shared, slides: tuple[Section, ...], words: Words) -> Cover:
    """The first slide: its message is the title of the first after it; its lines are the brand's."""
    brand, period = case.config.brand, words.period(shared.period)
    first = slides[0].title if slides else ""
    ended = first if first.endswith("…") else words("deck-ended", sentence=first)
    return Cover(
        supplier=shared.supplier,
        kind=words("client-review"),
        title=shared.name,
        period=period,
        as_of=words("as-of", day=words.day(shared.as_of)),
        message=ended if slides else words("client-nothing", period=period),
        confidentiality=brand.said("confidentiality", words.language)
        or words("client-confidential", account=shared.name, supplier=shared.supplier or "none"),
        footer=brand.said("footer", words.language),
    )
