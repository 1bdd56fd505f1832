"""What an early warning is: what was seen, where, how severe it is, the rows that show it, and who acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from enum import StrEnum
from typing import Any

import pandas as pd

from kamreport.contract import Kind
from kamreport.schema import TABLES


class Severity(StrEnum):
    """How soon a warning needs an answer.

    critical  business or trust is being lost now: a repair plan is due within 24 hours
    high      it will be lost unless somebody acts: within a week
    medium    it may be lost: at the next meeting, within two weeks at most
    low       worth knowing: by the next review, within a month
    """

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def days(self) -> int:
        """Days from the as-of day in which an answer is due."""
        return {"critical": 1, "high": 7, "medium": 14, "low": 30}[self.value]

    @property
    def rank(self) -> int:
        """0 for the most severe, for sorting."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in units of the reporting currency."""

    amount: float


@dataclass(frozen=True, slots=True)
class Share:
    """A share of 1."""

    share: float


@dataclass(frozen=True, slots=True)
class Month:
    """A month, by any of its days."""

    day: Day


@dataclass(frozen=True, slots=True)
class Choice:
    """A known word of the data, printed as the message <kind>-<word>: Choice("layer", "executive")."""

    kind: str
    word: str


Value = str | int | float | Day | Money | Share | Month | Choice
Values = tuple[tuple[str, Value], ...]
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row behind a warning.

    `table` is the table it stands in (orders rolled up count as `orders`), `key` the identifier of the
    row there, or the day, category, layer, period or span of the rows summed up; `values` are those that
    speak, by name: the message evidence-<name> prints each.
    """

    table: str
    key: str | Day | Choice
    values: Values


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found at one account, on the day it became so.

    `values` are those of the message warning-<rule>; strings among them choose its form. `owner` is who
    answers for it when that is not the account's owner.
    """

    account: str
    date: Day
    severity: Severity
    values: Values
    evidence: tuple[Evidence, ...]
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class EarlyWarning:
    """One warning: the rule, what it found, who answers for it ("" when not known) and by which day."""

    rule: str
    account: str
    date: Day
    severity: Severity
    values: Values
    evidence: tuple[Evidence, ...]
    owner: str
    due: Day

    @property
    def key(self) -> str:
        """The message that says it."""
        return f"warning-{self.rule.replace('_', '-')}"


def values(**given: Value) -> Values:
    """Values by name, in the order given."""
    return tuple(given.items())


def by_account(found: pd.DataFrame) -> dict[str, list[Row]]:
    """The rows of each account in the frame's order, the accounts sorted; a row is its values by column."""
    rows: dict[str, list[Row]] = {}
    for one in found.to_dict("records"):
        rows.setdefault(str(one["account_id"]), []).append({str(name): value for name, value in one.items()})
    return dict(sorted(rows.items()))


CHOICES = {("interactions", "layer"): "layer", ("events", "kind"): "event"}
"""The messages that print the words of a column."""


def row(table: str, found: Any, *columns: str, **more: Value) -> Evidence:
    """A row of a table of the book as evidence: its key, and of the columns named those that are filled.

    Columns are read by their contract: money as Money, days and moments as days. `more` are values that
    were computed; they stand after the first column.
    """
    contract = TABLES[table]
    told = {name: _value(table, name, found[name]) for name in columns if _filled(found[name])}
    first = dict(list(told.items())[:1])
    key = " ".join(str(found[name]) for name in contract.key)
    return Evidence(table, key, tuple({**first, **more, **told}.items()))


def _filled(value: Any) -> bool:
    return not (pd.isna(value) or value == "")


def _value(table: str, name: str, value: Any) -> Value:
    match TABLES[table].column(name).kind:
        case Kind.MONEY:
            return Money(float(value))
        case Kind.DATE | Kind.MOMENT:
            return day(value)
        case Kind.NUMBER:
            return float(value)
        case Kind.CHOICE:
            return Choice(CHOICES[table, name], str(value))
        case _:
            return str(value)


def day(moment: Any) -> Day:
    """A timestamp as a day."""
    return pd.Timestamp(moment).date()
