"""A report as data: every figure with its interval and n, the tables behind them, their definitions."""

from kamreport.case import Case
from kamreport.sheets import Labels, Sheet, Workbook
from kamreport.words import Words
from kamreport.workbook.evidence import evidence
from kamreport.workbook.figures import accounts, figures
from kamreport.workbook.methods import definitions, lineage
from kamreport.workbook.quality import faults, quality
from kamreport.workbook.tables import tables
from kamreport.workbook.warnings import warnings


def workbook(kind: str, case: Case, account: str | None, words: Words) -> Workbook:
    """The workbook of a report: of the whole portfolio, or of one account, which then holds its rows alone.

    Internal: it holds health, margins and whatever else the team knows.
    """
    book, supplier = case.book, case.config.brand.name or case.config.name
    name = "" if account is None else case.name(account)
    title = words("portfolio-report") if account is None else words("account-review")
    period, day = words.period(book.period), words.day(book.as_of)
    about = (
        (words("sheet-supplier"), supplier),
        (words("sheet-account"), f"{name} ({account})" if account else ""),
        (words("sheet-period"), period),
        (words("sheet-as-of"), day),
        (words("sheet-currency"), book.currency),
        (
            words("internal-edition"),
            case.config.brand.said("confidentiality", words.language) or words("confidential"),
        ),
        (words("sheet-how"), words("sheet-how-text", account=account or "ACCOUNT")),
    )
    return Workbook(
        kind=kind,
        edition="internal",
        language=words.language,
        title=f"{name or supplier} · {title} · {period}",
        supplier=supplier,
        account=account or "",
        account_name=name,
        currency=book.currency,
        period=book.period.label,
        start=book.period.start,
        end=book.period.end,
        as_of=book.as_of,
        about=tuple((heading, text) for heading, text in about if text),
        labels=Labels(words("sheet-about"), words("sheet-sheet"), words("sheet-rows"), words("sheet-total")),
        sheets=_sheets(case, account, words),
    )


def _sheets(case: Case, account: str | None, words: Words) -> tuple[Sheet, ...]:
    """The sheets that have rows, in the order they are read."""
    found = [figures(case, account, words)]
    if account is None:
        found.append(accounts(case, words))
    found.append(warnings(case, account, words))
    found += tables(case, account, words)
    if account is not None:
        found += evidence(case, account, words)
    found += [lineage(case, account, words), definitions(case, words), quality(case, account, words)]
    if account is None:
        found.append(faults(case, words))
    return tuple(sheet for sheet in found if sheet.rows)
