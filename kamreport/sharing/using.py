"""How the client's people use what they bought: month by month, and by what they use."""

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.arithmetic.tallies import within
from kamreport.figures import settings
from kamreport.metrics.usage import Settings
from kamreport.period import Period, Span, add_months
from kamreport.sharing.reading import Own
from kamreport.values import text

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Used:
    """One calendar month, by its first day: how often something was used, and on how many days."""

    month: date
    uses: float
    active: int


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that is used: how often in the last days that `usage` compares, and in those before."""

    name: str
    uses: float
    before: float


def months(own: Own) -> tuple[Used, ...]:
    """The twelve months that end with that of the as-of day, from the first with any use, oldest first."""
    rows, first = _rows(own), own.as_of.replace(day=1)
    found: list[Used] = []
    for start in (add_months(first, step) for step in range(1 - MONTHS, 1)):
        end = add_months(start, 1) - timedelta(days=1)
        part = within(rows, "date", Period(Span.MONTH, start, end))
        if len(part) or found:
            found.append(Used(start, float(part["uses"].sum()), int(part["date"].dt.date.nunique())))
    return tuple(found)


def features(own: Own) -> tuple[Feature, ...]:
    """What was used in the last days that the metric `usage` compares or in those before, most used first."""
    days = settings(own.case.book, "usage", Settings).days
    now = Period(Span.DAYS, own.as_of - timedelta(days=days - 1), own.as_of)
    rows = _rows(own)
    sums = [within(rows, "date", one).groupby("feature")["uses"].sum() for one in (now, now.previous())]
    names = {str(name) for one in sums for name in one.index}
    found = [Feature(name, *(float(one.get(name, 0)) for one in sums)) for name in names]
    return tuple(sorted(found, key=lambda one: (-one.uses, one.name)))


def _rows(own: Own) -> pd.DataFrame:
    rows = own.rows("usage")
    return rows.assign(uses=rows["count"].fillna(1), feature=rows["feature"].map(text))
