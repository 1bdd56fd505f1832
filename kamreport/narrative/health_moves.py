"""By how much an account's health moved, as printed everywhere, and what moved it."""

from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from kamreport.narrative.about import About
from kamreport.narrative.money import apportion, rounded

STILL = 0.5  # points: less is no change


@dataclass(frozen=True)
class Move:
    """The step of one component of health: its points more or less than last period, as printed."""

    component: str
    delta: float


def change_in_tenths(before: float, now: float) -> int:
    """The change of a score in tenths of a point: the difference of the two as printed with one decimal."""
    return rounded(10 * now) - rounded(10 * before)


def printed_change(before: float, now: float) -> int:
    """The change of a score in whole points, from the tenths that stand wherever both scores do.

    So 97.3 and 73.7 differ by 23.6, and by 24 wherever only the change is told. Less than half a point is
    no change.
    """
    return 0 if abs(now - before) < STILL else rounded(Fraction(change_in_tenths(before, now), 10))


def health_change(about: About) -> int | None:
    """The account's change of health since the last period, as printed; None where there is none to tell."""
    before, now = (about.changed("health_bridge", one).value for one in ("before", "now"))
    return None if before is None or now is None else printed_change(before, now)


def moves(about: About) -> pd.DataFrame:
    """The account's steps, largest first: component, kind, delta, and `tenths`, which sum to the change."""
    result = about.case.changes.get("health_bridge")
    table = pd.DataFrame() if result is None else result.tables.get("moves", pd.DataFrame())
    then, now = (about.changed("health_bridge", one).value for one in ("before", "now"))
    if table.empty or then is None or now is None:
        return pd.DataFrame()
    own = about.case.own(table, about.account)
    parts = apportion([10 * float(one) for one in own["delta"]], change_in_tenths(then, now))
    return own.assign(tenths=parts)


def leading_move(about: About, change: float) -> Move | None:
    """The largest step in the direction of a change of health that is news of its own.

    A component that appeared, went missing or was only weighted anew is none. None without a change.
    """
    own = moves(about)
    if own.empty or not change:
        return None
    own = own[(own["delta"] * change > 0) & (own["kind"] == "changed")]
    return None if own.empty else Move(str(own.iloc[0]["component"]), int(own.iloc[0]["tenths"]) / 10)
