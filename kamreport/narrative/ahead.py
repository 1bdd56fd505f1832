"""What looks ahead, in words: sizes as orders of magnitude, intervals, silence and trends."""

import math
from datetime import date, timedelta
from typing import Any

import pandas as pd

from kamreport.figures import Estimate
from kamreport.narrative.about import About
from kamreport.narrative.certainty import short_change
from kamreport.narrative.composing import shortened
from kamreport.narrative.money import UNITS
from kamreport.period import Span, containing
from kamreport.words import Words

LONG = 48  # letters of a product's name
STEPS = (1, 2, 5, 10)


def magnitude(amount: float, currency: str, words: Words) -> str:
    """The order of magnitude of an amount, between two steps of 1, 2, 5: €100k to €200k; "" below 1."""
    if amount < 1:
        return ""
    power = 10 ** math.floor(math.log10(amount))
    place = max(place for place, step in enumerate(STEPS[:3]) if step * power <= amount)
    low, high = (_round_money(step * power, currency, words) for step in STEPS[place : place + 2])
    return words("interval", low=low, high=high)


def _round_money(amount: int, currency: str, words: Words) -> str:
    power = next((one for one in UNITS if amount >= 10**one and words.has(f"unit-{one}")), 0)
    unit = words(f"unit-{power}") if power else ""
    return words.priced(words.number(amount // 10**power) + unit, currency)


def money_interval(low: Any, high: Any, currency: str, words: Words) -> str:
    """Two ends of an interval of money: €15.2m to €17.5m; "" where one is not known."""
    if low is None or high is None or pd.isna(low) or pd.isna(high):
        return ""
    ends = (words.short_money(float(one), currency) for one in (low, high))
    return words("interval", **dict(zip(("low", "high"), ends, strict=True)))


def first_quarter(about: About, *, short: bool = False) -> str:
    """The name of the quarter that the outlook begins with; none where there is no outlook."""
    result = about.case.now.get("outlook")
    if result is None or result.tables["history"].empty:
        return "none"
    last: date = result.tables["history"]["end"].iloc[-1].date()
    period = containing(last + timedelta(days=1), Span.QUARTER, about.case.config.fiscal_year_start)
    return about.words.short_period(period) if short else about.words.period(period)


def reached(found: Estimate) -> bool:
    """True where a quarter under way has brought all that was expected of it already, so that its expectation
    is what stands in the books, and its interval begins there.
    """
    if found.value is None or found.high is None:
        return False
    return found.low == found.value and 0 < found.value < found.high


def at_least(money: str, found: Estimate, words: Words) -> str:
    """The expectation of a quarter, as a least amount where it is reached already."""
    return words("ahead-at-least", money=money) if reached(found) else money


def count_interval(found: Estimate, words: Words) -> str:
    """The interval of a count in a small line; "" without one."""
    interval = words.interval(found)
    return words("ahead-interval", interval=interval) if interval else ""


def silence(value: float, words: Words) -> str:
    """The silence of churn_risk, log(1 + days / usual gap), as a multiple of the usual gap: ×0.7."""
    return f"×{words.number(math.expm1(value), 1)}"


def trend(value: float, words: Words) -> str:
    """The trend of churn_risk as the change of six months on the six before; "new" without revenue then."""
    return words("ahead-new") if value >= 1 else short_change((1 + value) / (1 - value) - 1, words)


def chance(share: float, words: Words) -> str:
    """A chance in whole percents, the very small ones as "under 1%"."""
    return words("ahead-under", share=words.percent(0.01)) if share < 0.01 else words.percent(share)


def product_names(table: pd.DataFrame, words: Words) -> dict[str, str]:
    """The products' names as printed, by identifier: very long ones cut."""
    return {key: shortened(words.named(name), LONG) for key, name in products(table).items()}


def products(table: pd.DataFrame) -> dict[str, str]:
    """The products' names by identifier; the identifier where there is none."""
    named = {
        str(key): str(key) if name is None or pd.isna(name) or name == "" else str(name)
        for key, name in zip(table["product_id"], table["name"], strict=True)
    }
    twice = {name for name in named.values() if list(named.values()).count(name) > 1}
    return {key: f"{name} ({key})" if name in twice else name for key, name in named.items()}
