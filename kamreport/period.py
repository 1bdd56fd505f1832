"""Fiscal periods: which days a report is about, and which days it compares them with."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from kamreport.errors import UsageError


class Span(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DAYS = "days"


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF: 6, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end`, both included.

    `label` is how it is written on the command line and in folder names: 2026Q3, 2026H1, 2026, 2026-09,
    or 2026-07-01..2026-08-15. A fiscal year carries the number of the calendar year it ends in.
    """

    span: Span
    start: date
    end: date
    fiscal_year_start: int = 1

    @property
    def label(self) -> str:
        """The period's written form."""
        if self.span is Span.DAYS:
            return f"{self.start}..{self.end}"
        if self.span is Span.MONTH:
            return f"{self.start:%Y-%m}"
        year = fiscal_year(self.start, self.fiscal_year_start)
        if self.span is Span.YEAR:
            return f"{year}"
        number = months_into_year(self.start, self.fiscal_year_start) // _MONTHS[self.span] + 1
        return f"{year}{'Q' if self.span is Span.QUARTER else 'H'}{number}"

    @property
    def days(self) -> int:
        """Number of days, both ends included."""
        return (self.end - self.start).days + 1

    def finished(self, as_of: date) -> bool:
        """True when no day of the period lies after `as_of`."""
        return self.end <= as_of

    def contains(self, day: date) -> bool:
        """True when the day lies in the period."""
        return self.start <= day <= self.end

    def to_date(self, as_of: date) -> "Period":
        """The part of the period up to `as_of`; the whole of it when finished."""
        return self if self.finished(as_of) else replace(self, span=Span.DAYS, end=max(self.start, as_of))

    def previous(self) -> "Period":
        """The period just before, of the same kind (for two dates: as many days)."""
        if self.span is Span.DAYS:
            return replace(
                self, start=self.start - timedelta(days=self.days), end=self.start - timedelta(days=1)
            )
        return containing(self.start - timedelta(days=1), self.span, self.fiscal_year_start)

    def year_ago(self) -> "Period":
        """The same period one year earlier."""
        if self.span is Span.DAYS:
            return replace(self, start=add_months(self.start, -12), end=add_months(self.end, -12))
        return containing(add_months(self.start, -12), self.span, self.fiscal_year_start)

    def like_for_like(self, earlier: "Period", as_of: date) -> "Period":
        """The part of an `earlier` period that compares with this one at `as_of`.

        The whole of it once this period is finished; otherwise as many days from its start as have
        passed of this one, and never beyond its own end.
        """
        if self.finished(as_of):
            return earlier
        passed = max((as_of - self.start).days, 0)
        return replace(earlier, span=Span.DAYS, end=min(earlier.start + timedelta(days=passed), earlier.end))


def add_months(day: date, months: int) -> date:
    """The same day of another month; the last of that month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_into_year(day: date, fiscal_year_start: int) -> int:
    """Whole months between the start of the day's fiscal year and the day's month: 0 to 11."""
    return (day.month - fiscal_year_start) % 12


def fiscal_year(day: date, fiscal_year_start: int) -> int:
    """The number of the day's fiscal year: the calendar year in which it ends."""
    starts = add_months(day.replace(day=1), -months_into_year(day, fiscal_year_start))
    return add_months(starts, 11).year


def containing(day: date, span: Span, fiscal_year_start: int = 1) -> Period:
    """The period of that span in which the day lies."""
    length = _MONTHS[span]
    start = add_months(day.replace(day=1), -(months_into_year(day, fiscal_year_start) % length))
    return Period(span, start, add_months(start, length) - timedelta(days=1), fiscal_year_start)


def window(as_of: date, months: int) -> Period:
    """The `months` months that end on `as_of`: trailing twelve months and the like."""
    start = add_months(as_of + timedelta(days=1), -months)
    return Period(Span.DAYS, start, as_of)


_NUMBERED = re.compile(r"(\d{4})(?:(Q[1-4])|(H[12])|-(\d{2}))?", re.IGNORECASE)


def parse(text: str, fiscal_year_start: int = 1) -> Period:
    """The period written as 2026Q3, 2026H1, 2026, 2026-09 or 2026-07-01..2026-08-15.

    Raises UsageError for anything else, with the forms that are understood.
    """
    forms = "write a period as 2026Q3, 2026H1, 2026, 2026-09 or 2026-07-01..2026-08-15"
    first, dots, last = text.strip().partition("..")
    try:
        if dots:
            start, end = date.fromisoformat(first), date.fromisoformat(last)
            if end < start:
                raise UsageError(f"The period {text!r} ends before it starts.")
            return Period(Span.DAYS, start, end, fiscal_year_start)
        match = _NUMBERED.fullmatch(first)
        if match is None:
            raise UsageError(f"The period {text!r} is not understood: {forms}.")
        year = int(match[1])
        if match[4]:
            return containing(date(year, int(match[4]), 1), Span.MONTH, fiscal_year_start)
        opening = date(year if fiscal_year_start == 1 else year - 1, fiscal_year_start, 1)
        if match[2]:
            return containing(
                add_months(opening, 3 * (int(match[2][1]) - 1)), Span.QUARTER, fiscal_year_start
            )
        if match[3]:
            return containing(add_months(opening, 6 * (int(match[3][1]) - 1)), Span.HALF, fiscal_year_start)
        return containing(opening, Span.YEAR, fiscal_year_start)
    except ValueError as error:
        raise UsageError(f"The period {text!r} is not understood: {forms}.") from error
