"""The account plan, internal edition: the twelve months ahead with one account, for its own team."""

from dataclasses import replace
from datetime import timedelta

from kamreport.blocks import Document, Labels
from kamreport.case import Case
from kamreport.period import add_months
from kamreport.sections import build
from kamreport.views import cover, view
from kamreport.words import Words


@view("account")
def plan(case: Case, account: str | None, words: Words) -> Document:
    """The plan of one account in one language: a cover that carries the message, then the sections."""
    if account is None:
        raise ValueError("an account plan is about one account")
    name, sections = words.named(case.name(account)), build("plan", case, account, words)
    first = case.book.as_of + timedelta(days=1)
    ahead = words("plan-ahead", start=words.month(first), end=words.month(add_months(case.book.as_of, 12)))
    front = cover(case, words, sections, kind=words("account-plan-title"), title=name)
    return Document(
        kind="plan",
        edition="internal",
        language=words.language,
        title=f"{name} · {words('account-plan-title')} · {ahead}",
        description=words("description-plan", account=name, period=ahead),
        cover=replace(front, period=ahead),
        labels=Labels(words("contents"), words("running-plan", account=name)),
        sections=sections,
    )
