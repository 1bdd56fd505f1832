"""All that is known when a document is put together: the book, its measures, its warnings, its faults."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from kamreport.checks import Count
from kamreport.config import Config
from kamreport.figures import Known, Result
from kamreport.model import Book
from kamreport.origins import Origins
from kamreport.playbook import Playbook
from kamreport.warning import EarlyWarning

T = TypeVar("T")
NOWHERE = np.array([], dtype=np.intp)


@dataclass(frozen=True)
class Case:
    """One portfolio, measured.

    `now` holds every metric's result at the book's as-of day, `before` those asked for at the end of the
    previous period, `changes` the comparisons of the two. `counts` and `faults`
    are what the checks found. `warnings` are the early warnings, the most severe first; `playbook` says what
    answers them. `origins` finds the rows again that figures are made from, while the data are open.
    """

    config: Config
    book: Book
    now: Known
    before: Known
    changes: Mapping[str, Result]
    counts: Mapping[str, Count]
    faults: pd.DataFrame
    warnings: tuple[EarlyWarning, ...] = ()
    playbook: Playbook = field(default_factory=Playbook)
    origins: Origins | None = None

    def profile(self, account: str) -> Mapping[str, Any]:
        """One account's row of the accounts table, missing values as None."""
        return self.once("profile", account, lambda: self._profile(account))

    def _profile(self, account: str) -> Mapping[str, Any]:
        row = self.rows("accounts", account).iloc[0]
        return {str(name): None if pd.isna(value) else value for name, value in row.items()}

    def name(self, account: str) -> str:
        """An account's name, as printed."""
        return self._names[account]

    @cached_property
    def _names(self) -> dict[str, str]:
        return {str(account): str(name) for account, name in self.names.items()}

    @property
    def names(self) -> "pd.Series[str]":
        """All accounts' names by identifier."""
        return self.book["accounts"].set_index("account_id")["name"]

    def rows(self, table: str, account: str) -> pd.DataFrame:
        """One account's rows of a table, in the table's order."""
        return self.own(self.book[table], account)

    def own(self, frame: pd.DataFrame, account: str) -> pd.DataFrame:
        """One account's rows of a frame of the book, the facts or a measure, in the frame's order.

        The frame is gone through once, and kept: it must be one that stays as it is.
        """
        return frame.take(self._found(frame).get(account, NOWHERE))

    def count(self, frame: pd.DataFrame, account: str) -> int:
        """How many rows of such a frame are the account's."""
        return len(self._found(frame).get(account, NOWHERE))

    def _found(self, frame: pd.DataFrame) -> Mapping[Any, Any]:
        if id(frame) not in self._places:
            places = frame.groupby("account_id", sort=False, observed=True).indices
            self._places[id(frame)] = (frame, places)
        return self._places[id(frame)][1]

    def once(self, what: str, account: str, make: Callable[[], T]) -> T:
        """What is the same in all documents of an account, made at the first of them; that of the account
        asked for last is remembered.
        """
        if self._latest.get(what, (None,))[0] != account:
            self._latest[what] = (account, make())
        made: T = self._latest[what][1]
        return made

    def always(self, what: str, make: Callable[[], T]) -> T:
        """What is the same in all documents, made at the first of them."""
        if what not in self._kept:
            self._kept[what] = make()
        made: T = self._kept[what]
        return made

    @cached_property
    def _kept(self) -> dict[str, Any]:
        """By what it is."""
        return {}

    @cached_property
    def _latest(self) -> dict[str, tuple[Any, ...]]:
        """By what it is: the account, and what was made for it."""
        return {}

    @cached_property
    def _places(self) -> dict[int, tuple[pd.DataFrame, Mapping[Any, Any]]]:
        """Frames and where each account's rows stand in them: looked for once, not at each question."""
        return {}
