"""Days and moments as people write them. Whether day or month comes first is never assumed."""

import re
from collections.abc import Iterable
from datetime import datetime, time
from typing import Literal

from kamreport.checks.reading import Reading, fault, folded

Order = Literal["dmy", "mdy", "mixed"]

FIRST_YEAR, LAST_YEAR = 1900, 2100
PLAIN_DAY = r"(19|20)\d\d-\d\d-\d\d"
PLAIN_MOMENT = r"(19|20)\d\d-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?"

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"([A-Za-z]{3,9})\.?"
_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "sept", *_MONTHS,
)  # fmt: skip
_TIME = re.compile(
    r"(?P<day>.*\d\D{0,2}?)(?:\s+|[Tt]|,\s*)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<offset>[Zz]|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?"
)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_HAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?")
_MINGUO = re.compile(r"(?:中華)?民[國国]\s*(\d{1,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})")
_DAY_NAME = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[ -]?{_NAME},?[ -]?(\d{{4}})")
_NAME_DAY = re.compile(rf"{_NAME}[ -](\d{{1,2}})(?:st|nd|rd|th)?,?[ -]\s?(\d{{4}})")
_SHORT = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}|\d{1,2}[ -]?[A-Za-z]{3,9}\.?[ -]?\d{2}")
_SERIAL = re.compile(r"\d{1,6}(\.\d+)?")
_MONTH_ONLY = re.compile(r"(\d{4})(?:[-/.](\d{1,2})|\s*年\s*(\d{1,2})\s*月)")

_WARD = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+", re.IGNORECASE)


def decide(texts: Iterable[str]) -> Order | None:
    """Whether day or month comes first, as the column's own values prove; "mixed" when they prove both."""
    pairs = {(int(match[1]), int(match[3])) for text in texts if (match := _slashed(text))}
    day_first = any(first > 12 >= second for first, second in pairs)
    month_first = any(second > 12 >= first for first, second in pairs)
    if day_first and month_first:
        return "mixed"
    if day_first or month_first:
        return "dmy" if day_first else "mdy"
    return None


def unclear(text: str) -> bool:
    """True for a date such as 03/04/2025, which only its column can explain."""
    match = _slashed(text)
    return match is not None and match[1] != match[3] and int(match[1]) <= 12 and int(match[3]) <= 12


def _slashed(text: str) -> re.Match[str] | None:
    return _SLASHED.fullmatch(_split(folded(text))[0]) if len(text) <= 60 else None


def read_date(
    text: str,
    order: Order | Literal["iso"] | None = None,
    *,
    moment: bool = False,
    month: bool = False,
    declared: bool = False,
) -> Reading:
    """A day, or a moment, in ISO form; or the rule it breaks.

    `order` is what the column proves or, when `declared`, what the user said. A time zone is not
    applied: the clock on the wall is kept, with a notice. `month` accepts a month alone as its first day.
    """
    if len(text) > 60:
        return fault("date-text")
    written, clock = _split(folded(text))
    numbers = _numbers(written, order, declared=declared, month=month)
    if isinstance(numbers, Reading):
        return numbers
    year, number, day = numbers
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return fault("date-year", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    try:
        found = datetime.combine(datetime(year, number, day), _clock(clock))  # noqa: DTZ001  (the clock on the wall)
    except ValueError:
        return fault("date-impossible")
    notice = "date-offset" if clock is not None and clock["offset"] else None
    return Reading(value=found.isoformat(" ") if moment else f"{found:%Y-%m-%d}", notice=notice)


def _split(text: str) -> tuple[str, re.Match[str] | None]:
    match = _TIME.fullmatch(text)
    return (match["day"].strip().rstrip(","), match) if match else (text, None)


def _clock(match: re.Match[str] | None) -> time:
    if match is None:
        return time()
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    return time(hour, int(match["minute"]), int(match["second"] or 0))


def _numbers(
    text: str, order: Order | Literal["iso"] | None, *, declared: bool, month: bool
) -> tuple[int, int, int] | Reading:
    """Year, month and day as written, not yet known to exist."""
    if match := _YEAR_FIRST.fullmatch(text):
        return int(match[1]), int(match[3]), int(match[4])
    if match := _COMPACT.fullmatch(text) or _HAN.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _MINGUO.fullmatch(text):
        return int(match[1]) + 1911, int(match[2]), int(match[3])
    if match := _DOTTED.fullmatch(text):
        first, second = int(match[1]), int(match[2])
        return (
            (int(match[3]), first, second) if order == "mdy" and declared else (int(match[3]), second, first)
        )
    if match := _SLASHED.fullmatch(text):
        return _ordered(int(match[1]), int(match[3]), int(match[4]), order, declared=declared)
    if match := _DAY_NAME.fullmatch(_WARD.sub("", text)):
        return _named(match[2], int(match[1]), int(match[3]))
    if match := _NAME_DAY.fullmatch(_WARD.sub("", text)):
        return _named(match[1], int(match[2]), int(match[3]))
    if month and (match := _MONTH_ONLY.fullmatch(text)):
        return int(match[1]), int(match[2] or match[3]), 1
    if _SHORT.fullmatch(text):
        return fault("date-short-year")
    return fault("date-serial") if _SERIAL.fullmatch(text) else fault("date-text")


def _ordered(
    first: int, second: int, year: int, order: Order | Literal["iso"] | None, *, declared: bool
) -> tuple[int, int, int] | Reading:
    if declared:
        if order == "iso":
            return fault("date-style", dates="iso")
        day, number = (first, second) if order == "dmy" else (second, first)
        if number > 12 >= day:
            return fault("date-style", dates=str(order))
        return year, number, day
    if first == second or first > 12:
        return year, second, first
    if second > 12:
        return year, first, second
    if order == "dmy":
        return year, second, first
    return (year, first, second) if order == "mdy" else fault("date-ambiguous")


def _named(name: str, day: int, year: int) -> tuple[int, int, int] | Reading:
    if name.lower() not in _NAMES:
        return fault("date-text")
    return year, _MONTHS.index(name[:3].lower()) + 1, day
