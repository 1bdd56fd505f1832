"""The three years of the sample: its months, quarters and working days."""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

FIRST = date(2023, 10, 1)
AS_OF = date(2026, 9, 30)
MONTHS = tuple(date(2023 + (9 + n) // 12, (9 + n) % 12 + 1, 1) for n in range(36))
QUARTERS = MONTHS[::3]
HOLIDAYS = frozenset({(1, 1), (12, 25), (12, 26)})


def quarter(day: date) -> int:
    """Which of the twelve quarters a day lies in, from 0 (2023Q4) to 11; days outside go to the ends."""
    return min(max((day.year - 2023) * 4 + (day.month - 1) // 3 - 3, 0), 11)


def month_end(month: date) -> date:
    """The last day of the month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def works(day: date) -> bool:
    """True from Monday to Friday, but for New Year and Christmas."""
    return day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS


@cache
def workdays(month: date) -> tuple[date, ...]:
    """The working days of a month."""
    days = (month + timedelta(days=n) for n in range(monthrange(month.year, month.month)[1]))
    return tuple(day for day in days if works(day))


def next_workday(day: date) -> date:
    """The day itself when it is a working day, else the next one."""
    while not works(day):
        day += timedelta(days=1)
    return day
