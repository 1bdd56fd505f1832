"""Which day a report stands on, and which period it is about."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kamreport.config import Config
from kamreport.errors import UsageError
from kamreport.period import Period, containing, parse

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)  # the days that a record may have


@dataclass(frozen=True, slots=True)
class Scope:
    """The as-of day, the period, and where the day came from."""

    as_of: date
    period: Period
    source: Literal["given", "period", "data", "today"]


def decide(config: Config, last_day: date | None, today: date) -> Scope:
    """The scope of a build.

    The as-of day is the one given; else the end of the period given (today, while it runs); else the day
    of the latest record in the data, never after today; else today. The period is the one given, else the
    one of the configured span in which the as-of day lies. UsageError when the two do not fit, or lie
    where no record can.
    """
    if config.as_of is not None and config.as_of > today:
        raise UsageError(
            f"The as-of day {config.as_of} lies in the future (today is {today}): give an earlier one."
        )
    period = parse(config.period, config.fiscal_year_start) if config.period else None
    _refuse_remote(config.as_of, period)
    if config.as_of is not None:
        scope = Scope(config.as_of, period or _around(config.as_of, config), "given")
    elif period is not None:
        scope = Scope(min(period.end, today), period, "period")
    elif last_day is not None:
        day = min(last_day, today)
        scope = Scope(day, _around(day, config), "data")
    else:
        scope = Scope(today, _around(today, config), "today")
    if scope.period.start > scope.as_of:
        raise UsageError(
            f"The period {scope.period.label} starts after the as-of day {scope.as_of}: "
            "give a later --as-of or an earlier --period."
        )
    return scope


def _refuse_remote(as_of: date | None, period: Period | None) -> None:
    days = [*([as_of] if as_of else []), *([period.start, period.end] if period else [])]
    for day in days:
        if not FIRST_DAY <= day <= LAST_DAY:
            raise UsageError(f"The day {day} lies outside the years {FIRST_DAY.year} to {LAST_DAY.year}.")


def _around(day: date, config: Config) -> Period:
    return containing(day, config.period_span, config.fiscal_year_start)
