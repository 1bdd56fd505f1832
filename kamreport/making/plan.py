"""Which documents a build is asked for: one value each, before anything is made."""

import difflib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kamreport.case import Case
from kamreport.errors import UsageError
from kamreport.exports.files import slug
from kamreport.schema import LANGUAGES
from kamreport.shard import WHOLE, Shard
from kamreport.views import VIEWS

OWN = "account"


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
    """All documents asked for, or those of one part: account by account, the portfolio's after the first
    account's. They take longest; meanwhile there is something to draw already.

    No report asked for means all but those that are made on request alone; of accounts and editions, all.

    A language may be `account`: each account's own, and the portfolio's for what is about all of them.
    UsageError for a report or an account that does not exist, with the nearest that does.
    """
    check_reports(reports)
    wanted = [
        name
        for name, view in VIEWS.items()
        if (view.report in reports if reports else not view.asked)
        and (not editions or view.edition in editions)
    ]
    chosen = identify(case, accounts)
    found: dict[PurePosixPath, Planned] = {}
    for account in (*chosen[:1], None, *chosen[1:]):
        for name in (name for name in wanted if (VIEWS[name].about == "portfolio") == (account is None)):
            for language in _languages(case, account, languages):
                document = Planned(name, account, language, _place(case, name, account, language))
                found[document.place] = document
    return tuple(document for place, document in found.items() if shard.holds(str(place)))


def identify(case: Case, asked: Sequence[str]) -> tuple[str, ...]:
    """The identifiers of the accounts asked for by identifier or name; all of them when none is.

    UsageError for those that do not exist, with the nearest that does, and for names of several accounts.
    """
    known = list(case.book.accounts)
    if not asked:
        return tuple(known)
    by_name: dict[str, list[str]] = {}
    for account, name in case.names.items():
        by_name.setdefault(str(name), []).append(str(account))
    chosen = [unicodedata.normalize("NFC", one.strip()) for one in asked]
    found = {one: [one] if one in known else by_name.get(one, []) for one in chosen}
    faults = [_not_one(one, accounts, [*known, *by_name]) for one, accounts in found.items()]
    if any(faults):
        raise UsageError("\n".join(fault for fault in faults if fault))
    return tuple(dict.fromkeys(accounts[0] for accounts in found.values()))


def _not_one(asked: str, accounts: Sequence[str], known: Sequence[str]) -> str:
    """What is wrong with an account asked for; "" when it is exactly one."""
    if len(accounts) == 1:
        return ""
    if accounts:
        return f"Several accounts are called {asked!r}: name one of {', '.join(sorted(accounts))}."
    near = _nearest(asked, known)
    return f"There is no account {asked!r}" + (f": did you mean {near!r}?" if near else ".")


def _nearest(asked: str, known: Sequence[str]) -> str | None:
    """The most alike identifier or name, also by its beginning, whatever the case."""
    forms: dict[str, str] = {}
    for name in known:
        plain = name.casefold()
        for form in (plain, plain[: len(asked)], plain.split(maxsplit=1)[0] if plain.split() else plain):
            forms.setdefault(form, name)
    near = difflib.get_close_matches(asked.casefold(), list(forms), n=1)
    return forms[near[0]] if near else None


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
