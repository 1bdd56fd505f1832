"""One account in one language: its figures and rows, where what is missing is told apart from zero."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from kamreport.blocks import Picture, Row, Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate, Known
from kamreport.narrative.certainty import unknown_tile
from kamreport.narrative.composing import picture
from kamreport.values import as_day
from kamreport.words import Words

OWN_GAPS = 3


@dataclass(frozen=True)
class About:
    """What a section of an account review reads. A metric or column that is not there is simply not known."""

    case: Case
    account: str
    words: Words

    @property
    def as_of(self) -> date:
        """The day the book stands at."""
        return self.case.book.as_of

    @cached_property
    def profile(self) -> dict[str, Any]:
        """The account's row of the accounts table, missing values as None."""
        return dict(self.case.profile(self.account))

    def estimate(self, metric: str, figure: str) -> Estimate:
        """A figure of this account now."""
        return _estimate(self.case.now, metric, self.account, figure)

    def before(self, metric: str, figure: str) -> Estimate:
        """The same figure at the end of the previous period."""
        return _estimate(self.case.before, metric, self.account, figure)

    def changed(self, change: str, figure: str) -> Estimate:
        """A figure of one of the comparisons with the previous period."""
        return _estimate(self.case.changes, change, self.account, figure)

    def average(self, metric: str, figure: str) -> Estimate:
        """The portfolio's figure, to compare with."""
        result = self.case.now.get(metric)
        return Estimate() if result is None else result.portfolio.get(figure, Estimate())

    def value(self, metric: str, figure: str) -> float | None:
        """A figure's value alone."""
        return self.estimate(metric, figure).value

    def word(self, metric: str, figure: str) -> str | None:
        """A figure that is a word, or None."""
        return _word(self.case.now, metric, self.account, figure)

    def word_before(self, metric: str, figure: str) -> str | None:
        """The same word at the end of the previous period."""
        return _word(self.case.before, metric, self.account, figure)

    def date(self, metric: str, figure: str) -> "date | None":
        """A figure that is a day, or None."""
        result = self.case.now.get(metric)
        if result is None or figure not in result.accounts or self.account not in result.accounts.index:
            return None
        return as_day(result.accounts.at[self.account, figure])

    @property
    def own_rhythm(self) -> bool:
        """True where the usual gap between orders is the account's own, not that of accounts like it."""
        return (self.estimate("lifecycle", "usual_gap").n or 0) >= OWN_GAPS

    def table(self, metric: str, name: str) -> pd.DataFrame:
        """The account's rows of a metric's table; without any columns where there is no such table."""
        result = self.case.now.get(metric)
        frame = None if result is None else result.tables.get(name)
        if frame is None or "account_id" not in frame:
            return pd.DataFrame()
        return self.case.own(frame, self.account)

    def rows(self, table: str) -> pd.DataFrame:
        """The account's rows of a table of the book."""
        return self.case.rows(table, self.account)

    def money(self, amount: float) -> str:
        """An amount of the reporting currency in its one printed form."""
        return self.words.short_money(amount, self.case.book.currency)

    def choice(self, kind: str, word: Any) -> str:
        """The printed name of a word of the data (a layer, a stance, a stage); "" when there is none."""
        if word is None or pd.isna(word) or word == "":
            return ""
        return self.words.choice(kind, str(word))

    def inline(self, kind: str, word: Any) -> str:
        """The same name within a sentence: without a capital in English."""
        name = self.choice(kind, word)
        return name[:1].lower() + name[1:] if self.words.language == "en" else name


def _estimate(results: Known, metric: str, account: str, figure: str) -> Estimate:
    result = results.get(metric)
    if result is None or figure not in result.accounts or account not in result.accounts.index:
        return Estimate()
    return result.estimate(account, figure)


def _word(results: Known, metric: str, account: str, figure: str) -> str | None:
    result = results.get(metric)
    if result is None or figure not in result.accounts or account not in result.accounts.index:
        return None
    return result.word(account, figure)


def tile(
    about: About, label: str, estimate: Estimate, value: str, *, change: str = "", tone: Tone = ""
) -> Tile | None:
    """A tile of a known figure with its n; of a withheld one with the reason; None where there is neither."""
    if estimate.value is None:
        return unknown_tile(label, estimate, about.words) if estimate.withheld else None
    return Tile(label, value, change, tone)


def tiles(*given: Tile | None) -> tuple[Tile, ...]:
    """The tiles there are."""
    return tuple(one for one in given if one is not None)


def noted(estimate: Estimate, words: Words, digits: int = 0, *, share: bool = False) -> str:
    """The small line under an estimate: its interval and n, as far as it has them."""
    if estimate.value is None or estimate.n is None:
        return ""
    interval = words.interval(estimate, digits, share=share)
    if not interval:
        return words("n-note", n=estimate.n)
    return words("interval-note", interval=interval, n=estimate.n)


def compared(
    kind: str, headline: str, rows: tuple[Row, ...], words: Words, *, name: str = "label", note: str = ""
) -> Picture | None:
    """A chart as `picture` makes it; None with fewer than two marks, where there is nothing to compare."""
    return picture(kind, headline, rows, words, name=name, note=note) if len(rows) > 1 else None
