"""What a finding is: one movement of an account's figures, ready to be said."""

from collections.abc import Mapping
from dataclasses import dataclass

Values = Mapping[str, str | int]
CLEAR = 0.05


@dataclass(frozen=True)
class Finding:
    """One movement: the message finding-<key> with its values, and how much it weighs, 0 to 100."""

    key: str
    strength: float
    values: Values
