"""One language's words and number forms: every text and every figure that is printed goes through here."""

import re
from collections.abc import Iterable, Mapping
from copy import copy
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent, get_currency_name, get_currency_symbol
from fluent.runtime.types import FluentNone, FluentType

from kamreport.catalogue import Catalogue
from kamreport.figures import Estimate, Reason
from kamreport.house import PLAIN, House
from kamreport.period import Period, Span, fiscal_year, months_into_year

BABEL = {"en": "en", "zh-CN": "zh_Hans_CN", "zh-TW": "zh_Hant_TW"}
MINUS = "\N{MINUS SIGN}"
THIN = "\N{NARROW NO-BREAK SPACE}"
LOOSE = "\N{THIN SPACE}"  # as wide, and a line may end there
OWN_CURRENCY = {("zh-CN", "CNY"): "元", ("zh-TW", "TWD"): "元"}
HAN = "\u3400-\u9fff"
LATIN = "A-Za-z\u00c0-\u024f"
SEAM = re.compile(
    f"(?<=[{HAN}]) (?=[{LATIN}0-9$€£¥<>(+=\N{MINUS SIGN}])"
    f"|(?<=[{LATIN}0-9%°.)+]) (?=[{HAN}])"
    f"|(?<=[{HAN}])(?=[{LATIN}])|(?<=[{LATIN}.)%])(?=[{HAN}])"
    f"|(?<=[{LATIN}_][0-9])(?=[{HAN}])|(?<=[{LATIN}_][0-9]{{2}})(?=[{HAN}])|(?<=[{LATIN}_][0-9]{{3}})(?=[{HAN}])"
    "|(?<=[0-9])(?=[和与與及])"
    "|(?<=[\u3400-\u6707\u6709-\u7b2b\u7b2d-\u9fff])(?=[12][0-9]{3}年)"
)
AHEAD = re.compile(f"(?<=[{HAN}]){THIN}")
CLOSED = re.compile(f"(?<=[年月日季度半万亿萬億元圆圓镑鎊郎朗币幣]) (?=[{HAN}])")

LONG, HELD = 500, "\ue000"  # Fluent refuses long values: a mark for private use holds their place


class _Name(FluentType, str):
    """A name of the data in a message: it chooses forms as it stands in the data, and prints as it reads."""

    reading: str

    def format(self, *_: object, **__: object) -> str:
        """The name as it reads in the language."""
        return self.reading


class Words:
    """The words of one language.

    Call it with a message key and values to get a sentence: `words("revenue-rose", change="+12 %")`.
    Numbers in values choose plural forms and are printed with the language's separators; strings are
    printed as they are, names of the data as they read in the language. A missing message or value raises
    KeyError: a report never prints a key.

    Names of the data come by `naming`. One that stands alone, in a cell or on an axis, is put through
    `named`; in sentences and enumerations that is done here.
    """

    def __init__(self, language: str, house: House = PLAIN) -> None:
        self.language = language
        self.locale = Locale.parse(BABEL[language])
        self._catalogue = Catalogue(language, house.locales)
        self._names: Mapping[str, str] = {}

    def naming(self, names: Mapping[str, str]) -> "Words":
        """The same words, and how names of the data read that read differently in this language."""
        other = copy(self)
        other._names = names
        return other

    def named(self, name: str) -> str:
        """A name of the data as it reads in this language: itself where nothing else is said of it."""
        return self.spaced(self._names[name]) if name in self._names else name

    def choice(self, kind: str, word: str) -> str:
        """A word of the data (a level, a stance, a stage) by its message; as any name where there is none."""
        key = f"{kind}-{word}"
        return self(key) if word and self.has(key) else self.named(word)

    def __call__(self, key: str, **values: Any) -> str:
        """The message of that key, with its values."""
        return self.spaced(self._told(key, values))

    def _told(self, key: str, values: dict[str, Any]) -> str:
        if not self._catalogue.has(key):
            raise KeyError(f"{self.language}: there is no message {key!r}")
        values = {name: self._value(value) for name, value in values.items()}
        held = {f"{HELD}{name}{HELD}": str(value) for name, value in values.items() if _long(value)}
        short = {name: f"{HELD}{name}{HELD}" if _long(value) else value for name, value in values.items()}
        text, errors = self._catalogue.told(key, short)
        if errors or isinstance(text, FluentNone):
            raise KeyError(f"{self.language}: message {key!r}: {errors}")
        for mark, value in held.items():
            text = text.replace(mark, value)
        return str(text)

    def _value(self, value: Any) -> Any:
        """A value of a message; a name of the data is printed as it reads in the language."""
        if not isinstance(value, str) or value not in self._names:
            return value
        name = _Name(value)
        name.reading = self._names[value]
        return name

    def spaced(self, text: str) -> str:
        """Chinese text with a thin space wherever Han meets Latin letters or figures; English as it is.

        A line may end before a figure, never between it and the Han that counts it. A date is closed in
        itself and, like a currency, against the Han that follows: 2026年9月30日到期.
        """
        return text if self.language == "en" else AHEAD.sub(LOOSE, SEAM.sub(THIN, CLOSED.sub("", text)))

    def has(self, key: str) -> bool:
        """True when the catalogue has a message of that key."""
        return self._catalogue.has(key)

    def reason(self, reason: Reason) -> str:
        """Why a figure is withheld, in words."""
        return self(reason.key, **dict(reason.values))

    def number(self, value: float, digits: int = 0) -> str:
        """A number with the language's separators and exactly `digits` decimals, halves away from zero."""
        return _signed(value, digits, lambda size: format_decimal(size, _pattern(digits), locale=self.locale))

    def percent(self, share: float, digits: int = 0) -> str:
        """A share of 1 as a percentage. One that falls short of all never reads as all: 99.6%, not 100%."""
        exact = _short_of_all(share, digits)
        pattern = _pattern(exact) + "%"
        return _signed(share, exact + 2, lambda size: format_percent(size, pattern, locale=self.locale))

    def change(self, share: float, digits: int = 0) -> str:
        """A relative change with its sign always shown."""
        return _plus(share, digits + 2) + self.percent(share, digits)

    def points(self, value: float, digits: int = 0) -> str:
        """A difference in points with its sign always shown."""
        return _plus(value, digits) + self.number(value, digits)

    def money(self, amount: float, currency: str, digits: int = 0) -> str:
        """An amount in full: €1,234,567, 1,234,567 欧元."""
        return self.priced(self.number(amount, digits), currency)

    def short_money(self, amount: float, currency: str) -> str:
        """An amount at three significant figures in the language's own large units: €1.23m, 123 万欧元."""
        return self.priced(self.short_number(amount), currency)

    def priced(self, figure: str, currency: str) -> str:
        """A printed figure with its currency: the sign before it in English, the name after it in Chinese."""
        if self.language == "en":
            symbol = get_currency_symbol(currency, locale=self.locale)
            gap = THIN if symbol[-1:].isalpha() else ""
            sign = MINUS if figure.startswith(MINUS) else ""
            return f"{sign}{symbol}{gap}{figure.removeprefix(MINUS)}"
        name = self.currency(currency)
        gap = THIN if figure[-1:].isdigit() or name[0].isascii() else ""
        return f"{figure}{gap}{name}"

    def currency(self, currency: str) -> str:
        """A currency for the head of a column: its code in English, its name in Chinese."""
        if self.language == "en":
            return currency
        return OWN_CURRENCY.get((self.language, currency)) or get_currency_name(currency, locale=self.locale)

    def short_number(self, value: float) -> str:
        """A number at three significant figures in the language's own large units."""
        return _signed(value, 0, self._short)

    def _short(self, size: Decimal) -> str:
        rough = Decimal(f"{size:.2e}")
        for power in self._powers:
            scaled = rough.scaleb(-power)
            if scaled >= 1:
                return f"{self.number(float(scaled), max(2 - scaled.adjusted(), 0))}{self(f'unit-{power}')}"
        return self.number(float(size))

    @property
    def _powers(self) -> tuple[int, ...]:
        return (9, 6, 3) if self.language == "en" else (8, 4)

    def day(self, day: date) -> str:
        """A day, written out: 30 September 2026, 2026年9月30日."""
        return format_date(day, self._told("pattern-date", {}), locale=self.locale)

    def short_day(self, day: date) -> str:
        """A day for tables and axes: 30 Sep 2026, 2026-09-30."""
        return format_date(day, self._told("pattern-short-date", {}), locale=self.locale)

    def month(self, day: date) -> str:
        """A month with its year: Sep 2026, 2026年9月."""
        return format_date(day, self._told("pattern-month", {}), locale=self.locale)

    def short_month(self, day: date) -> str:
        """A month at its shortest, for axes: Sep 26, 2026-09."""
        return format_date(day, self._told("pattern-short-month", {}), locale=self.locale)

    def period(self, period: Period, as_of: date | None = None) -> str:
        """A period's name: Q3 2026, 2026年第三季度; while it runs at `as_of` with that day, up to which it
        is counted: Q3 2026 up to 9 August 2026.
        """
        if as_of is not None and not period.finished(as_of):
            return self("period-until", period=self.period(period), day=self.day(as_of))
        year = fiscal_year(period.start, period.fiscal_year_start)
        into = months_into_year(period.start, period.fiscal_year_start)
        match period.span:
            case Span.MONTH:
                return self.month(period.start)
            case Span.QUARTER:
                return self("period-quarter", number=into // 3 + 1, year=str(year))
            case Span.HALF:
                return self("period-half", number=into // 6 + 1, year=str(year))
            case Span.YEAR:
                return self("period-year", year=str(year))
            case Span.DAYS:
                return self("period-days", start=self.short_day(period.start), end=self.short_day(period.end))

    def short_period(self, period: Period, as_of: date | None = None) -> str:
        """A period's name at its shortest, for axes and narrow columns: Q3 26, 26Q3; while it runs at `as_of`
        with that day: Q3 26 to 9 Aug.
        """
        if as_of is not None and not period.finished(as_of):
            day = format_date(as_of, self._told("pattern-day", {}), locale=self.locale)
            return self("period-until-short", period=self.short_period(period), day=day)
        year = f"{fiscal_year(period.start, period.fiscal_year_start) % 100:02d}"
        into = months_into_year(period.start, period.fiscal_year_start)
        match period.span:
            case Span.QUARTER:
                return self("period-quarter-short", number=into // 3 + 1, year=year)
            case Span.HALF:
                return self("period-half-short", number=into // 6 + 1, year=year)
            case _:
                return self.period(period)

    def interval(self, estimate: Estimate, digits: int = 0, *, share: bool = False) -> str:
        """The ends of an estimate's interval, "18 to 47"; "" when it has none."""
        if estimate.low is None or estimate.high is None:
            return ""
        form = self.percent if share else self.number
        return self("interval", low=form(estimate.low, digits), high=form(estimate.high, digits))

    def listed(self, items: Iterable[str]) -> str:
        """Several words as one enumeration: "a, b and c", "a、b和c"."""
        parts = [self.named(item) for item in items]
        if len(parts) < 2:
            return "".join(parts)
        return self("list-last", first=self("list-comma").join(parts[:-1]), last=parts[-1])


@cache
def words(language: str, house: House = PLAIN) -> Words:
    """The words of a language in a house style, read once: single messages of a portfolio stand for ours."""
    return Words(language, house)


def _long(value: Any) -> bool:
    return isinstance(value, str) and len(value) > LONG


def _pattern(digits: int) -> str:
    return "#,##0." + "0" * digits if digits else "#,##0"


def _short_of_all(share: float, digits: int) -> int:
    """The decimals, at most three more, at which a share under 1 does not read as 1; closer is 1."""
    if not 0.9 < abs(share) < 1:
        return digits
    more = range(digits, digits + 4)
    return next((one for one in more if abs(_rounded(share, one + 2)) < 1), digits)


def _rounded(value: float, digits: int) -> Decimal:
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def _signed(value: float, digits: int, form: Any) -> str:
    rounded = _rounded(value, digits)
    text = str(form(abs(rounded)))
    return f"{MINUS}{text}" if rounded < 0 else text


def _plus(value: float, digits: int) -> str:
    return "+" if _rounded(value, digits) > 0 else ""
