"""Which documents a build is asked for: one value each, before anything is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kamreport.case import Case
from kamreport.errors import UsageError
from kamreport.exports.files import slug
from kamreport.request import Request
from kamreport.schema import LANGUAGES
from kamreport.shard import WHOLE, Shard
from kamreport.views import VIEWS

OWN = "account"
AHEAD = 10  # accounts before the portfolio's own documents: work for two processes while it is measured


@dataclass(frozen=True, slots=True)
class Planned:
    """One document to be made: which view, of whom, in which language, and its place below the output folder.

    `place` has no suffix: each form adds its own.
    """

    view: str
    account: str | None
    language: str
    place: PurePosixPath


def plan(
    case: Case,
    reports: Sequence[str],
    accounts: Sequence[str],
    languages: Sequence[str],
    editions: Sequence[str] = (),
    shard: Shard = WHOLE,
) -> tuple[Planned, ...]:
    """All documents asked for, or those of one part: account by account, the portfolio's after those of the
    first few. They take longest; meanwhile there is something to draw already.

    `accounts` are identifiers. No report asked for means all but those that are made on request alone; of
    accounts and editions, all.

    A language may be `account`: each account's own, and the portfolio's for what is about all of them.
    UsageError for a report that does not exist.
    """
    check_reports(reports)
    wanted = _views(reports, editions)
    chosen = tuple(accounts or case.book.accounts)
    found: dict[PurePosixPath, Planned] = {}
    for account in (*chosen[:AHEAD], None, *chosen[AHEAD:]):
        for name in (name for name in wanted if (VIEWS[name].about == "portfolio") == (account is None)):
            for language in _languages(case, account, languages):
                document = Planned(name, account, language, _place(case, name, account, language))
                found[document.place] = document
    return tuple(document for place, document in found.items() if shard.holds(str(place)))


def at_most(wanted: Request) -> int:
    """How many documents a request can come to at the most, before anything is read; as many as there are
    processes for where that depends on the data.
    """
    if not wanted.accounts:
        return wanted.jobs
    about = [VIEWS[name].about for name in _views(wanted.reports, wanted.editions)]
    each = about.count("account") * len(wanted.accounts) + about.count("portfolio")
    return each * max(len(wanted.languages), 1)


def languages_of(wanted: Request) -> tuple[str, ...]:
    """The languages that a request names, without those that accounts have of their own."""
    named = (one for one in wanted.languages if one != OWN)
    return tuple(dict.fromkeys(named)) or (wanted.config.language,)


def _views(reports: Sequence[str], editions: Sequence[str]) -> list[str]:
    """The documents that reports and editions come to; all that are not made on request alone for none."""
    return [
        name
        for name, view in VIEWS.items()
        if (view.report in reports if reports else not view.asked)
        and (not editions or view.edition in editions)
    ]


def check_reports(reports: Sequence[str]) -> None:
    """UsageError for a report that does not exist."""
    known = dict.fromkeys(view.report for view in VIEWS.values())
    unknown = [name for name in reports if name not in known]
    if unknown:
        raise UsageError(
            f"There is no report {', '.join(map(repr, unknown))}: the reports are {', '.join(known)}."
        )


def _languages(case: Case, account: str | None, asked: Sequence[str]) -> Iterator[str]:
    for language in asked or (case.config.language,):
        if language != OWN:
            yield language
            continue
        own = case.profile(account)["language"] if account else None
        yield str(own) if own in LANGUAGES else case.config.language


def _place(case: Case, name: str, account: str | None, language: str) -> PurePosixPath:
    inside = PurePosixPath(VIEWS[name].edition)
    if account is not None:
        inside /= f"accounts/{slug(case.name(account), account)}"
    return inside / f"{VIEWS[name].report}.{language}"
