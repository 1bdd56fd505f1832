"""Which accounts a build is asked for: by identifier or name, by tier, by who looks after them."""

import difflib
import unicodedata
from collections.abc import Mapping, Sequence

from kamreport.case import Case
from kamreport.errors import UsageError


def choose(
    case: Case, accounts: Sequence[str] = (), tiers: Sequence[str] = (), owners: Sequence[str] = ()
) -> tuple[str, ...]:
    """The identifiers of the accounts asked for, in the order they are named, else in the book's.

    Of accounts, tiers and owners each narrows the choice; one that names nothing leaves all. UsageError for
    an account or an owner that does not exist, with the nearest that does, and where no account is left.
    """
    found = identify(case, accounts)
    if owners:
        wanted = _owners(case, owners)
        found = tuple(one for one in found if case.profile(one)["owner"] in wanted)
    if tiers:
        known = case.now["tier"].accounts["tier"]
        found = tuple(one for one in found if known[one] in tiers)
    if not found:
        raise UsageError(_nobody(accounts, tiers, owners))
    return found


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
    chosen = [_plain(one) for one in asked]
    found = {one: [one] if one in known else by_name.get(one, []) for one in chosen}
    faults = [_not_one(one, accounts, [*known, *by_name]) for one, accounts in found.items()]
    if any(faults):
        raise UsageError("\n".join(fault for fault in faults if fault))
    return tuple(dict.fromkeys(accounts[0] for accounts in found.values()))


def _owners(case: Case, asked: Sequence[str]) -> frozenset[str]:
    """The owners asked for, as the data write them, whatever the case of the letters."""
    known: Mapping[str, str] = {
        _plain(one).casefold(): one for one in map(str, case.book["accounts"]["owner"].dropna().unique())
    }
    faults = [
        _not_there("owner", one, list(known.values())) for one in asked if _plain(one).casefold() not in known
    ]
    if faults:
        raise UsageError("\n".join(faults))
    return frozenset(known[_plain(one).casefold()] for one in asked)


def _nobody(accounts: Sequence[str], tiers: Sequence[str], owners: Sequence[str]) -> str:
    told = [
        f"{option} {' or '.join(given)}"
        for option, given in (("--account", accounts), ("--owner", owners), ("--tier", tiers))
        if given
    ]
    return f"No account fits {', '.join(told)}: leave one of them out, or ask for less."


def _not_one(asked: str, accounts: Sequence[str], known: Sequence[str]) -> str:
    """What is wrong with an account asked for; "" when it is exactly one."""
    if len(accounts) == 1:
        return ""
    if accounts:
        return f"Several accounts are called {asked!r}: name one of {', '.join(sorted(accounts))}."
    return _not_there("account", asked, known)


def _not_there(what: str, asked: str, known: Sequence[str]) -> str:
    near = _nearest(asked, known)
    return f"There is no {what} {asked!r}" + (f": did you mean {near!r}?" if near else ".")


def _nearest(asked: str, known: Sequence[str]) -> str | None:
    """The most alike identifier or name, also by its beginning, whatever the case."""
    forms: dict[str, str] = {}
    for name in known:
        plain = name.casefold()
        for form in (plain, plain[: len(asked)], plain.split(maxsplit=1)[0] if plain.split() else plain):
            forms.setdefault(form, name)
    near = difflib.get_close_matches(asked.casefold(), list(forms), n=1)
    return forms[near[0]] if near else None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip())
