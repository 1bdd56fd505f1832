"""What an ask is: one thing to do for an account, by whom and by when."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kamreport.narrative.about import About

Values = Mapping[str, str | int]


@dataclass(frozen=True)
class Ask:
    """One thing to do: the message ask-<key> with its values, who does it, and by when."""

    key: str
    values: Values
    owner: str
    due: date


@dataclass(frozen=True)
class Rule:
    """A rule: its key, how urgent it is, how many days it leaves, and what must be true.

    `find` gives the message's values, or None where the rule does not apply.
    """

    key: str
    urgency: int
    days: int
    find: Callable[[About], Values | None]
