"""Client documents held against what they may not hold, and why one is refused."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Any

import pandas as pd

from kamreport.arithmetic.measuring import groups
from kamreport.case import Case
from kamreport.contract import Kind
from kamreport.gate.allowed import Allowed, texts_in
from kamreport.gate.forbidden import Term, forbidden
from kamreport.gate.reading import Said
from kamreport.gate.texts import digits, figures, holds, keys, plain
from kamreport.paths import LOCALES
from kamreport.schema import TABLES

PATHS = re.compile(r"file:/|(?<![\w/])/(?:home|root|tmp|users|var|work)/|\b[a-z]:\\\w", re.IGNORECASE)
NUMBERS = (Kind.NUMBER, Kind.MONEY, Kind.SHARE)
LEAST_DIGITS = 5
KEPT = 64  # accounts whose allowed texts are kept
SHOWN = 60  # characters told of a text that was found
BREAK = " \u241e "
WHAT = {
    "name": "the name of another customer",
    "person": "the name of a person of another customer",
    "id": "an identifier of another customer",
    "text": "a text that is internal",
}


class Gate:
    """Holds one portfolio's client documents against what they may not hold."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._known: dict[str, Allowed] = {}

    def _allowed(self, account: str) -> Allowed:
        """What the account's documents may hold; kept for the accounts whose documents are under way."""
        if account not in self._known:
            if len(self._known) >= KEPT:
                self._known.pop(next(iter(self._known)))
            family = self._families[self._families == self._families[account]].index
            self._known[account] = Allowed(self._case, account, tuple(map(str, family)))
        return self._known[account]

    @cached_property
    def _terms(self) -> dict[str, list[Term]]:
        return forbidden(self._case.book)

    @cached_property
    def _families(self) -> "pd.Series[str]":
        return groups(self._case.book)

    def faults(self, account: str, language: str, said: Iterable[Said]) -> list[str]:
        """What a document about an account may not hold and does, in words with the place; none when clean.

        Names are looked for whole and without their legal form, with the edges of words around them; those
        under five letters with their capitals. Not looked for: what the product's own sentences hold too, the
        account's own names and those of its group, names of products, people who work on both sides of it,
        names under `harmless` in kamreport.toml, single letters and identifiers under four characters. An
        internal text or number is let through where it is also among what is shared of the account.
        """
        said = list(said)
        texts = [Said(one.place, plain(one.text)) for one in said]
        whole = BREAK.join(one.text for one in texts)
        lines = BREAK.join(plain(line) for one in said for line in one.text.splitlines())
        found = [*self._terms_in(whole, lines, account, language), *self._numbers_in(whole, account)]
        told = [f"{why} ({_place(texts, term)})" for why, term in found]
        told += [
            f"a path of this machine ({one.place}: {one.text[:SHOWN]!r})"
            for one in texts
            if PATHS.search(one.text)
        ]
        return list(dict.fromkeys(told))

    def _terms_in(self, whole: str, lines: str, account: str, language: str) -> Iterator[tuple[str, str]]:
        folded, apart = whole.casefold(), lines.casefold()
        family = self._families[account]
        for start in sorted(keys(folded)):
            for term in self._terms.get(start, ()):
                other = term.account and self._families.get(term.account) != family
                if term.what != "text" and not other:
                    continue
                searched = whole if term.exact else apart if term.brief else folded
                if holds(searched, term.text) and not self._excused(term, account, language, searched):
                    yield f"{WHAT[term.what]}: {term.shown[:SHOWN]!r} ({term.source})", term.text

    def _excused(self, term: Term, account: str, language: str, whole: str) -> bool:
        """True when every place in which a term stands is one that may hold it."""
        if holds(_sentences(language, exact=term.exact), term.text):
            return True
        own = self._allowed(account)
        allowed = own.texts if term.what == "text" else own.names
        masks = {one if term.exact else one.casefold() for one in allowed}
        for mask in sorted((one for one in masks if holds(one, term.text)), key=len, reverse=True):
            whole = whole.replace(mask, BREAK)
        return not holds(whole, term.text)

    def _numbers_in(self, whole: str, account: str) -> Iterator[tuple[str, str]]:
        told = {one for one in figures(whole) if len(one.replace(".", "").strip("0")) >= LEAST_DIGITS}
        if not told:
            return
        internal = {one: source for one, source in self._numbers(account) if one in told}
        if internal:
            shared = self._allowed(account).numbers
            for one, source in internal.items():
                if one not in shared:
                    yield f"a number that is internal: {one} ({source})", one

    def _numbers(self, account: str) -> Iterator[tuple[str, str]]:
        """The account's internal numbers of five significant digits or more, as plain digits."""
        for name, table in TABLES.items():
            if name == "orders" or "account_id" not in table.names:
                continue
            rows = self._case.rows(name, account)
            for column in table.columns:
                if column.kind in NUMBERS and (column.internal or table.internal):
                    for value in rows[column.name].dropna().unique():
                        one = digits(f"{abs(float(value)):.10g}")
                        if len(one.replace(".", "").strip("0")) >= LEAST_DIGITS:
                            yield one, f"{name}.{column.name}"


def refusal(faults: list[str]) -> str:
    """Why a document is not handed out, in one line; "" where there are no faults."""
    if not faults:
        return ""
    more = f", and {len(faults) - 3} more" if len(faults) > 3 else ""
    return (
        f"refused, nothing is written: for a client's eyes it may not hold {'; '.join(faults[:3])}{more}. "
        "Mend the shared data or the template; harmless names can be listed under [sharing] harmless."
    )


def words_of(value: Any, place: str) -> Iterator[Said]:
    """All texts of a view, before it takes a form."""
    yield from (Said(place, one) for one in texts_in(value))


def _place(texts: list[Said], term: str) -> str:
    """The first place in which a term stands."""
    folded = term.casefold()
    for one in texts:
        if folded in one.text.casefold() or folded in figures(one.text):
            return one.place
    return "across two places"


@cache
def _sentences(language: str, *, exact: bool) -> str:
    """All of the product's own words in a language, plain."""
    files = sorted((LOCALES / language).glob("*.ftl"))
    text = plain(" ".join(path.read_text(encoding="utf-8") for path in files))
    return text if exact else text.casefold()
