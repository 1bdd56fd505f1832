"""Which documents a build is asked for: one value each, before anything is made."""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kamreport.case import Case
from kamreport.errors import UsageError
from kamreport.exports.files import slug
from kamreport.schema import LANGUAGES
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
    case: Case, reports: Sequence[str], accounts: Sequence[str], languages: Sequence[str]
) -> tuple[Planned, ...]:
    """All documents asked for, the portfolio's first. Nothing asked for means all there is.

    A language may be `account`: each account's own, and the portfolio's for what is about all of them.
    UsageError for a report or an account that does not exist, with the nearest that does.
    """
    wanted = reports or tuple(VIEWS)
    _refuse_unknown(wanted)
    chosen = identify(case, accounts)
    found: dict[PurePosixPath, Planned] = {}
    for name in sorted(wanted, key=lambda report: VIEWS[report].about != "portfolio"):
        for account in (None,) if VIEWS[name].about == "portfolio" else chosen:
            for language in _languages(case, account, languages):
                document = Planned(name, account, language, _place(case, name, account, language))
                found[document.place] = document
    return tuple(found.values())


def identify(case: Case, asked: Sequence[str]) -> tuple[str, ...]:
    """The identifiers of the accounts asked for by identifier or name; all of them when none is."""
    known = list(case.book.accounts)
    if not asked:
        return tuple(known)
    by_name = {name: account for account, name in case.names.items()}
    faults = [one for one in asked if one not in known and one not in by_name]
    if faults:
        raise UsageError("\n".join(_unknown_account(one, [*known, *map(str, by_name)]) for one in faults))
    return tuple(dict.fromkeys(one if one in known else str(by_name[one]) for one in asked))


def _unknown_account(asked: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(asked, known, n=1)
    return f"There is no account {asked!r}" + (f": did you mean {near[0]!r}?" if near else ".")


def _refuse_unknown(reports: Sequence[str]) -> None:
    unknown = [name for name in reports if name not in VIEWS]
    if unknown:
        raise UsageError(f"There is no report {unknown[0]!r}: the reports are {', '.join(VIEWS)}.")


def _languages(case: Case, account: str | None, asked: Sequence[str]) -> Iterator[str]:
    for language in asked or (case.config.language,):
        if language != OWN:
            yield language
            continue
        own = case.profile(account)["language"] if account else None
        yield str(own) if own in LANGUAGES else case.config.language


def _place(case: Case, name: str, account: str | None, language: str) -> PurePosixPath:
    inside = PurePosixPath("internal")
    if account is not None:
        inside /= f"accounts/{slug(case.name(account), account)}"
    return inside / f"{name}.{language}"
