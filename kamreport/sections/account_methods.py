"""Account review: what its figures rest on, and which rows of the account were read."""

from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.composing import passage
from kamreport.narrative.definitions import in_a_sentence
from kamreport.narrative.provenance import absent, rules
from kamreport.schema import TABLES
from kamreport.sections import section
from kamreport.words import Words

RULES = ("as-of", "unknown", "interval", "money")
TERMS = ("health", "lifecycle", "tier", "nps", "service", "delivery", "churn_risk")


@dataclass(frozen=True)
class Content:
    """The rules all figures follow, what is on file of the account, and the terms, a sentence each."""

    rules: str
    rows: str
    absent: str
    terms: tuple[str, ...]


@section(Content, review=900)
def account_methods(case: Case, account: str | None, words: Words) -> Section | None:
    """Methods and data of a review: only the terms whose figures are known of this account."""
    if account is None:
        return None
    content = Content(
        rules=passage(words, *rules(RULES, case, words)),
        terms=tuple(in_a_sentence(name, words) for name in TERMS if _known(case, account, name)),
        rows=_rows(About(case, account, words)),
        absent=absent(case, words),
    )
    return Section("account_methods", words("account-methods"), _lead(case, words), content)


def _lead(case: Case, words: Words) -> str:
    read = sum(count.read for count in case.counts.values())
    aside = sum(count.quarantined for count in case.counts.values())
    share = words.percent(aside / read, 2) if read else ""
    return words("account-methods-lead", read=read, aside=aside, share=share)


def _known(case: Case, account: str, name: str) -> bool:
    result = case.now.get(name)
    if result is None or account not in result.accounts.index:
        return False
    row = result.accounts.loc[account]
    figures = [
        name for name in row.index if not str(name).endswith(("_withheld", "_n", "_low", "_high", "coverage"))
    ]
    return bool(row[figures].notna().any())


def _rows(about: About) -> str:
    """What is on file of the account, the tables with most rows first, then in the order of the schema."""
    case, account, words = about.case, about.account, about.words
    counts = {name: _count(case, name, account) for name in TABLES if name in case.book.given - {"accounts"}}
    told = [
        words("account-methods-table", table=about.inline("table", name), n=words.number(count))
        for name, count in sorted(counts.items(), key=lambda one: -one[1])
        if count
    ]
    return words("account-methods-rows", tables=words.listed(told)) if told else ""


def _count(case: Case, table: str, account: str) -> int:
    if table == "orders":
        return int(case.own(case.book.facts.days, account)["lines"].sum())
    frame = case.book[table]
    return case.count(frame, account) if "account_id" in frame else 0
