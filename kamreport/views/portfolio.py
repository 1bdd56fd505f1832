"""The portfolio report: all accounts of one supplier in one period, for the board and the head of sales."""

from kamreport.blocks import Cover, Document, Labels
from kamreport.case import Case
from kamreport.sections import build
from kamreport.views import view
from kamreport.words import Words


@view("portfolio", data=True)
def portfolio(case: Case, _account: str | None, words: Words) -> Document:
    """The report in one language: a cover that carries the message, then the sections."""
    supplier = case.config.brand.name or case.config.name
    sections = build("portfolio", case, None, words)
    period = words.period(case.book.period)
    return Document(
        kind="portfolio",
        edition="internal",
        language=words.language,
        title=f"{words('portfolio-report')} · {supplier} · {period}",
        description=words("description-portfolio", supplier=supplier, period=period),
        cover=Cover(
            supplier=supplier,
            kind=words("internal-edition"),
            title=words("portfolio-report"),
            period=period,
            as_of=words("as-of", day=words.day(case.book.as_of)),
            message=sections[0].lead if sections else "",
            tiles=getattr(sections[0].content, "tiles", ())[:3] if sections else (),
            confidentiality=case.config.brand.confidentiality or words("confidential"),
        ),
        labels=Labels(words("contents"), words("running-portfolio", supplier=supplier)),
        sections=sections,
    )
