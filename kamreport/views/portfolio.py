"""The portfolio report: all accounts of one supplier in one period, for the board and the head of sales."""

from kamreport.blocks import Document, Labels
from kamreport.case import Case
from kamreport.sections import build
from kamreport.views import cover, supplier, view
from kamreport.words import Words


@view("portfolio", data=True)
def portfolio(case: Case, _account: str | None, words: Words) -> Document:
    """The report in one language: a cover that carries the message, then the sections."""
    name = supplier(case)
    sections = build("portfolio", case, None, words)
    period = words.period(case.book.period)
    return Document(
        kind="portfolio",
        edition="internal",
        language=words.language,
        title=f"{words('portfolio-report')} · {name} · {period}",
        description=words("description-portfolio", supplier=name, period=period),
        cover=cover(case, words, sections, kind=words("internal-edition"), title=words("portfolio-report")),
        labels=Labels(words("contents"), words("running-portfolio", supplier=name)),
        sections=sections,
    )
