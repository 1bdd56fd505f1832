"""The executive summary: the state of the portfolio on one page, and as a mail."""

from kamreport.blocks import Document, Envelope, Labels
from kamreport.case import Case
from kamreport.narrative.message import attention, size
from kamreport.sections import build
from kamreport.views import cover, supplier, view
from kamreport.words import LOOSE, THIN, Words

FORBIDDEN = str.maketrans(
    dict.fromkeys('/\\:*?"<>|', "-") | {chr(code): " " for code in range(32)} | {THIN: " ", LOOSE: " "}
)
LONGEST = 80  # characters of the attached file's name


@view("portfolio", mail=True)
def summary(case: Case, _account: str | None, words: Words) -> Document:
    """The summary in one language; one page as PDF, and the same as a mail."""
    name, period = supplier(case), words.period(case.book.period)
    sections = build("summary", case, None, words)
    return Document(
        kind="summary",
        edition="internal",
        language=words.language,
        title=" · ".join(one for one in (words("executive-summary"), name, period) if one),
        description=words("description-executive", supplier=name, period=period),
        cover=cover(case, words, sections, kind=words("internal-edition"), title=words("executive-summary")),
        labels=Labels(words("contents"), words("running-executive", supplier=name)),
        sections=sections,
        mail=_envelope(case, words, name, period),
    )


def _envelope(case: Case, words: Words, name: str, period: str) -> Envelope:
    mail, file = case.config.mail, file_name(words("executive-file", period=period, supplier=name or "none"))
    return Envelope(
        sender=mail.sender,
        recipients=mail.recipients,
        subject=_subject(case, words, period),
        day=case.book.as_of.isoformat(),
        file_name=file,
        attached=words("mail-attached", file=file).replace(words.spaced(file), file),
    )


def _subject(case: Case, words: Words, period: str) -> str:
    """The period and the message, as short as a phone shows them."""
    found, (risk, silent) = size(case, words), attention(case)
    said = words(
        "executive-subject",
        period=period,
        kind="none" if found is None else found.kind,
        direction="" if found is None else found.direction,
        change="" if found is None else found.change,
        money="" if found is None else found.money,
        risk=risk or 0,
        silent=silent,
    )
    return said.replace(THIN, " ").replace(LOOSE, " ")


def file_name(name: str) -> str:
    """A name that every system takes for a file, with its suffix."""
    return f"{name.translate(FORBIDDEN)[:LONGEST].rstrip(' .')}.pdf"
