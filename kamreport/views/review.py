"""The account review, internal edition: one account's period for the team that looks after it."""

from kamreport.blocks import Document, Labels
from kamreport.case import Case
from kamreport.sections import build
from kamreport.views import cover, view
from kamreport.words import Words


@view("account", data=True)
def review(case: Case, account: str | None, words: Words) -> Document:
    """The review of one account in one language: a cover that carries the message, then the sections."""
    if account is None:
        raise ValueError("an account review is about one account")
    name = words.named(case.name(account))
    sections = build("review", case, account, words)
    period = words.period(case.book.period)
    return Document(
        kind="review",
        edition="internal",
        language=words.language,
        title=f"{name} · {words('account-review')} · {period}",
        description=words("description-review", account=name, period=period),
        cover=cover(case, words, sections, kind=words("account-review"), title=name),
        labels=Labels(words("contents"), words("running-review", account=name)),
        sections=sections,
    )
