"""How periods are named where figures of them are told: the one under way always says up to which day."""

from collections.abc import Iterable

from kamreport.blocks import Row
from kamreport.case import Case
from kamreport.period import Period
from kamreport.words import Words


def span(case: Case, words: Words) -> str:
    """The book's period in a sentence; while it runs, with the day up to which it is counted."""
    return words.period(case.book.period, case.book.as_of)


def bar(case: Case, period: Period, words: Words) -> str:
    """A period's name on an axis or in a table. The part of the book's period that has passed carries its
    name, with the day up to which it is counted.
    """
    own = case.book.period
    return words.short_period(own if period.start == own.start else period, case.book.as_of)


def compared_span(case: Case, words: Words) -> str:
    """The part of the year-ago period that the book's period is compared with, for an axis."""
    own, as_of = case.book.period, case.book.as_of
    earlier = own.year_ago()
    return words.short_period(earlier, own.like_for_like(earlier, as_of).end)


def tick_note(case: Case, rows: Iterable[Row], words: Words) -> str:
    """What the line across a bar stands for; "" where no bar has one."""
    if all(row["before"] is None for row in rows):
        return ""
    finished = case.book.period.finished(case.book.as_of)
    return words("tick-year-ago" if finished else "tick-year-ago-to-date")
