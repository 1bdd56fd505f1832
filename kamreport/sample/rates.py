"""Exchange rates: one a month for each foreign currency, walking slowly around where they began."""

from datetime import date
from decimal import Decimal

from kamreport.period import add_months
from kamreport.sample.days import AS_OF
from kamreport.sample.dice import Dice

Row = dict[str, object]

SINCE = date(2021, 1, 1)  # the first day of the oldest contract
START = {"USD": 0.9060, "CNY": 0.1296}
PRICED_AT = {"EUR": 1.0, "USD": 1.09, "CNY": 7.85}
"""Units of the currency in which one euro of list price is quoted."""


def rows() -> list[Row]:
    """The rates table: EUR for one unit, from the first of each month."""
    return [
        {"currency": currency, "date": month, "rate": rate}
        for currency in START
        for month, rate in _walk(currency)
    ]


def _walk(currency: str) -> list[tuple[date, Decimal]]:
    dice, level, month, found = Dice("rates", currency), START[currency], SINCE, []
    while month <= AS_OF:
        found.append((month, Decimal(round(level * 100_000)).scaleb(-5)))
        month = add_months(month, 1)
        level += (START[currency] - level) * 0.08 + level * dice.normal(0, 0.009)
    return found
