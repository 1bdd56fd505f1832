"""The account review as slides for the screen, client edition: one message each, of what is shared alone."""

from kamreport.blocks import Document, Labels, Section
from kamreport.case import Case
from kamreport.client_sections.client_summary import message
from kamreport.narrative.client import Told
from kamreport.narrative.client_outcomes import outcomes
from kamreport.narrative.client_points import misses
from kamreport.narrative.fitting import cut
from kamreport.sharing import Shared, share
from kamreport.slides import build
from kamreport.views import client_cover, view
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
        title=f"{words.named(shared.name)} · {words('deck')} · {period}",
        description=words("deck-description", account=shared.name, supplier=shared.supplier, period=period),
        cover=client_cover(
            case,
            shared,
            words,
            kind=words("client-review"),
            period=period,
            message=_message(slides, shared, words),
        ),
        labels=Labels(
            words("contents"), words("client-running", account=cut(words.named(shared.name), NAME))
        ),
        sections=slides,
    )


def _message(slides: tuple[Section, ...], shared: Shared, words: Words) -> str:
    """What came and what fell short or what is asked, as on the review's cover; else a slide's title."""
    told = Told(shared, words)
    asked = {"deck_summary", "deck_asks"} & {one.name for one in slides}
    if outcomes(told) or misses(told) or not slides or asked:
        return message(told)
    first = slides[0].title
    return first if first.endswith("…") else words("deck-ended", sentence=first)
