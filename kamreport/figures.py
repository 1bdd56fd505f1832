"""What a measured figure is: a value with its uncertainty, or the reason why it is not known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

import pandas as pd

from kamreport.model import Book


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a figure is withheld: the key of a message in every language, and its values.

    The keys are `withheld-...` in the catalogues, such as withheld-answers with n and least.
    """

    key: str
    values: tuple[tuple[str, int | float | str], ...] = ()


def reason(key: str, **values: float | str) -> Reason:
    """A reason; `reason("answers", n=3, least=5)` is the message withheld-answers."""
    return Reason(f"withheld-{key}", tuple(sorted(values.items())))


@dataclass(frozen=True, slots=True)
class Estimate:
    """One figure: its value, the ends of its 95 % interval and its n, where it has them; or a reason."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    withheld: Reason | None = None

    @property
    def known(self) -> bool:
        """True when there is a value."""
        return self.value is not None


@dataclass(frozen=True)
class Result:
    """What one metric found.

    accounts   index: every account of the book, sorted; one column a figure. A figure `x` may have the
               partner columns x_low, x_high (95 % interval), x_n (observations) and x_withheld (a Reason
               where x is missing, else None). Numbers are float64 with NaN for "not known".
    portfolio  figures of the whole book by name.
    tables     further shapes by name, each described in the metric's docstring.
    words      words about the whole book by name, such as the method that was chosen.

    Portfolio and tables may be made at the first look.
    """

    accounts: pd.DataFrame
    portfolio: Mapping[str, Estimate] = field(default_factory=dict)
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    def estimate(self, account: str, figure: str) -> Estimate:
        """One account's figure with its partners."""
        row = self._row(account)
        value = _number(row[figure])
        count = _number(row.get(f"{figure}_n"))
        withheld = row.get(f"{figure}_withheld")
        return Estimate(
            value=value,
            low=None if value is None else _number(row.get(f"{figure}_low")),
            high=None if value is None else _number(row.get(f"{figure}_high")),
            n=None if count is None else int(count),
            withheld=withheld if value is None and isinstance(withheld, Reason) else None,
        )

    def _row(self, account: str) -> Mapping[str, Any]:
        """One account's figures. The last one asked for is kept: a document asks for one account again and
        again.
        """
        if account not in self._latest:
            self._latest.clear()
            self._latest[account] = {str(name): value for name, value in self.accounts.loc[account].items()}
        return self._latest[account]

    @cached_property
    def _latest(self) -> dict[str, Mapping[str, Any]]:
        return {}

    def word(self, account: str, figure: str) -> str | None:
        """One account's figure that is a word (a class, a stage, a tier), or None when not known."""
        value = self.accounts.at[account, figure]
        return value if isinstance(value, str) and value else None


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


Known = Mapping[str, Result]
Measure = Callable[[Book, Known], Result]
S = TypeVar("S")


def settings(book: Book, metric: str, shape: type[S]) -> S:
    """A metric's own settings: the defaults of its frozen dataclass `shape`, below kamreport.toml's.

    The registration has checked names and types already.
    """
    return shape(**book.settings.get(metric, {}))


def units(money: Any) -> Any:
    """Whole cents as units of the currency; works on numbers and on columns."""
    return money / 100
