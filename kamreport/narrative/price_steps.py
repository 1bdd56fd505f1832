"""Why an account's revenue differs from a year ago, in steps of whole printed amounts."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.narrative.about import About
from kamreport.narrative.money import bridge_money, exact_change, exact_money
from kamreport.words import Words

METRIC = "price_volume_mix"
STEPS = ("price", "volume", "mix", "new", "dropped", "other")


def window(about: About) -> "pd.Series[Any] | None":
    """The two spans compared; None where nothing is."""
    result = about.case.now.get(METRIC)
    table = None if result is None else result.tables.get("window")
    return None if table is None or table.empty else table.iloc[0]


@dataclass(frozen=True)
class Steps:
    """The bridge in printed amounts: what it starts from, its steps that are not 0, what it ends at."""

    then: int
    moved: dict[str, int]
    now: int
    currency: str
    words: Words

    def told(self, amount: int, *, signed: bool = False) -> str:
        """An amount of the bridge in the one form it has on the page."""
        form = exact_change if signed else exact_money
        return form(amount, self.currency, self.words)


def steps(about: About) -> Steps:
    """The bridge of an account whose effects are known."""
    effects = [about.value(METRIC, step) or 0.0 for step in STEPS]
    then, moved, now = bridge_money(about.value(METRIC, "then") or 0.0, effects)
    found = {step: change for step, change in zip(STEPS, moved, strict=True) if change}
    return Steps(then, found, now, about.case.book.currency, about.words)


def chief(found: Steps) -> str | None:
    """The step that carries the change: at least half of it, and not much more than all of it.

    None where gains and losses nearly cancel, so that no single step explains what is left.
    """
    change = found.now - found.then
    main = max(found.moved, key=lambda step: found.moved[step] * change, default=None)
    if main is None or found.moved[main] * change <= 0:
        return None
    return main if abs(change) <= 2 * abs(found.moved[main]) <= 4 * abs(change) else None


def cause(about: About) -> str | None:
    """The chief step of the period's change of revenue; None where there is none, or no unit prices tell."""
    spans, then = window(about), about.value(METRIC, "then")
    if spans is None or spans["basis"] != "period" or about.value(METRIC, "price") is None or not then:
        return None
    main = chief(steps(about))
    return None if main == "other" else main
