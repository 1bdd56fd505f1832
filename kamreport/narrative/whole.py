"""The whole portfolio in one language: its figures and tables; what is missing is told apart from zero."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Picture, Row, Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate, Known
from kamreport.narrative.certainty import points_unit, unclear, unknown_tile
from kamreport.narrative.composing import distinct, picture, shortened
from kamreport.narrative.money import rounded
from kamreport.narrative.spans import bar
from kamreport.period import parse
from kamreport.words import Words

LONG = 48
Form = Callable[[float], str]


@dataclass(frozen=True)
class Whole:
    """What a section of the portfolio report reads. What is not there is not known."""

    case: Case
    words: Words

    @property
    def as_of(self) -> date:
        """The day the book stands at."""
        return self.case.book.as_of

    def figure(self, metric: str, name: str) -> Estimate:
        """A figure of the whole portfolio now."""
        return _figure(self.case.now, metric, name)

    def changed(self, change: str, name: str) -> Estimate:
        """A figure of one of the comparisons with the previous period."""
        return _figure(self.case.changes, change, name)

    def value(self, metric: str, name: str) -> float | None:
        """A figure's value alone."""
        return self.figure(metric, name).value

    def count(self, metric: str, name: str) -> int:
        """A figure that counts things; 0 when not known."""
        return int(self.value(metric, name) or 0)

    def table(self, metric: str, name: str) -> pd.DataFrame:
        """A metric's table; without any columns where there is no such table."""
        result = self.case.now.get(metric)
        return pd.DataFrame() if result is None else result.tables.get(name, pd.DataFrame())

    def column(self, metric: str, name: str) -> "pd.Series[Any]":
        """One figure of every account, missing where it is not known."""
        result = self.case.now.get(metric)
        if result is None or name not in result.accounts:
            return pd.Series(index=self.case.book.accounts, dtype="float64")
        return result.accounts[name]

    def numbers(self, metric: str, name: str) -> dict[str, float]:
        """One figure of the accounts it is known of, as plain numbers."""
        return {str(one): float(number) for one, number in self.column(metric, name).dropna().items()}

    @cached_property
    def names(self) -> dict[str, str]:
        """The accounts' names as printed: very long ones cut, those that stand twice told apart."""
        cut = self.case.names.map(lambda name: shortened(self.words.named(name), LONG))
        return {str(one): str(name) for one, name in distinct(cut).items()}

    @cached_property
    def owners(self) -> dict[str, str]:
        """The accounts' owners; "" for none."""
        owners = self.case.book["accounts"].set_index("account_id")["owner"].fillna("")
        return {str(one): self.words.named(str(owner)) for one, owner in owners.items()}

    @cached_property
    def worth(self) -> dict[str, float]:
        """What each account brings in a year, as the tiers see it; never negative."""
        return {one: max(amount, 0.0) for one, amount in self.numbers("value", "worth").items()}

    @property
    def source(self) -> str:
        """What the worth is made of: orders, contracts, opportunities or none."""
        basis = self.table("value", "basis")
        return str(basis["source"].iloc[0]) or "none" if len(basis) else "none"

    @property
    def currency(self) -> str:
        """The reporting currency."""
        return self.case.book.currency

    def money(self, amount: float) -> str:
        """An amount of the reporting currency in its one printed form."""
        return self.words.short_money(amount, self.currency)

    def period(self, label: object) -> str:
        """A period's name at its shortest, from its label; one cut short by the data's day keeps its name."""
        found, own = parse(str(label), self.case.config.fiscal_year_start), self.case.book.period
        return self.words.short_period(own if found.start == own.start and found.end < own.end else found)

    def bar(self, label: object) -> str:
        """The same where a figure of the period stands beside it: the one under way says up to which day."""
        return bar(self.case, parse(str(label), self.case.config.fiscal_year_start), self.words)

    def day(self, value: object) -> str:
        """A day for tables; "" where it is missing."""
        return "" if missing(value) else self.words.short_day(pd.Timestamp(str(value)).date())

    def choice(self, kind: str, word: object) -> str:
        """The printed name of a word of the data; "" when there is none, the word itself when it is free."""
        if missing(word) or word == "":
            return ""
        return self.words.choice(kind, str(word))


def _figure(results: Known, metric: str, name: str) -> Estimate:
    result = results.get(metric)
    return Estimate() if result is None else result.portfolio.get(name, Estimate())


def missing(value: object) -> bool:
    """True for what stands for nothing: None, NaN, NaT."""
    return value is None or bool(pd.isna(value))  # type: ignore[call-overload]


def spoken(value: object) -> str:
    """A text of the data; "" where it is missing."""
    return "" if missing(value) else str(value)


def ended(sentence: str) -> str:
    """A sentence whose last word is a name with a full stop of its own: one stop is enough."""
    return sentence.replace("..", ".")


def row(*given: str | Cell) -> tuple[Cell, ...]:
    """One row of a table from its texts; a cell given as such keeps its tone and bar."""
    return tuple(one if isinstance(one, Cell) else Cell(one) for one in given)


def known(*tiles: Tile | None) -> tuple[Tile, ...]:
    """The tiles there are."""
    return tuple(tile for tile in tiles if tile is not None)


def share_tile(
    words: Words, label: str, now: Estimate, before: Estimate, *, digits: int = 0, better: int = 1
) -> Tile | None:
    """A share with its interval and n, and its change in points; judged only where it is clear.

    `better` is -1 where less is better. None when there is nothing to say, not even why.
    """
    if now.value is None:
        return unknown_tile(label, now, words) if now.withheld else None
    change, judged = moved(words, now, before, scale=100, better=better, digits=digits)
    return Tile(label, words.percent(now.value, digits), change, judged, noted(words, now, share=True))


def moved(
    words: Words, now: Estimate, before: Estimate, *, scale: float = 1, better: int = 1, digits: int = 0
) -> tuple[str, Tone]:
    """The change on a year ago in points, and its judgement: none where it may be chance.

    It is the difference of the two figures as they are printed, so that no text beside it contradicts it.
    """
    if now.value is None or before.value is None:
        return "", ""
    grain = scale * 10**digits
    change = (rounded(grain * now.value) - rounded(grain * before.value)) / 10**digits
    said, unit = words.points(change, digits), points_unit(change, score=scale == 1)
    if not change:
        return words("care-same"), ""
    if unclear(now, before):
        return words("points-unclear", change=said, unit=unit), ""
    return words("points-on-year-ago", change=said, unit=unit), "good" if change * better > 0 else "bad"


def noted(words: Words, found: Estimate, digits: int = 0, *, share: bool = False) -> str:
    """The small line under an estimate: its interval and n, as far as it has them."""
    if found.value is None or found.n is None:
        return ""
    interval = words.interval(found, digits, share=share)
    return words("interval-note", interval=interval, n=found.n) if interval else words("n-note", n=found.n)


def estimate(record: "dict[Any, Any]", name: str) -> Estimate:
    """A figure of a table's row with its interval and n."""

    def of(key: str) -> float | None:
        value = record.get(key)
        return None if missing(value) else float(value)  # type: ignore[arg-type]

    value, n = of(name), of(f"{name}_n")
    if value is None:
        return Estimate()
    return Estimate(value, of(f"{name}_low"), of(f"{name}_high"), None if n is None else int(n))


def course(
    words: Words,
    key: str,
    spans: Sequence[tuple[str, Estimate]],
    form: Form,
    *,
    scale: float = 1,
    note: str = "",
) -> Picture | None:
    """A figure over time with its intervals; spans without it are left out. None with fewer than three.

    The message `key` gets `moved` (same, up, down or unclear: the intervals of the first and the last span
    say; the same where they read the same), `first`, `last`, and their spans `since` and `period`.
    """
    seen = [(label, found) for label, found in spans if found.value is not None]
    if len(seen) < 3:
        return None
    first, last = form(seen[0][1].value or 0), form(seen[-1][1].value or 0)
    headline = words(
        key,
        moved=_course(seen, first, last),
        first=first,
        last=last,
        since=seen[0][0],
        period=seen[-1][0],
    )
    rows: Iterable[Row] = (
        {
            "label": label,
            "value": scale * (found.value or 0),
            "low": None if found.low is None else scale * found.low,
            "high": None if found.high is None else scale * found.high,
            "text": form(found.value or 0),
        }
        for label, found in seen
    )
    return picture("interval", headline, rows, words, note=note)


def _course(seen: Sequence[tuple[str, Estimate]], first: str, last: str) -> str:
    then, now = seen[0][1], seen[-1][1]
    if first == last:
        return "same"
    if unclear(then, now):
        return "unclear"
    return "up" if (now.value or 0) > (then.value or 0) else "down"
