"""Numbers as people write them. How a column writes decimals is found out from the column, never assumed."""

import re
from collections.abc import Iterable
from decimal import Context, Decimal
from enum import Enum
from functools import cache
from typing import Literal

from babel import Locale

from kamreport.checks.reading import Reading, fault, folded
from kamreport.contract import Kind

Style = Literal[".", ",", "mixed"]

LONGEST = 60  # characters
LARGEST = Decimal(10) ** 15
EXACT = Context(prec=200, Emax=99999, Emin=-99999)

PLAIN_DOT = r"-?\d{1,15}(\.\d{1,15})?"
PLAIN_COMMA = r"-?\d{1,15}(,\d{1,15})?"
PLAIN_WHOLE = r"-?\d{1,15}"
EVIDENCE_DOT = r"-?(\d+\.(\d{1,2}|\d{4,})|0\d*\.\d+|\d{4,}\.\d+)"
UNCLEAR_DOT = r"-?[1-9]\d{0,2}\.\d{3}"

_DOLLARS = ("USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "MXN", "BRL", "CLP", "COP", "ARS")
SIGNS = {
    "$": _DOLLARS, "€": ("EUR",), "£": ("GBP", "EGP", "GIP"), "¥": ("CNY", "JPY"),
    "元": ("CNY", "TWD", "HKD"), "圆": ("CNY",), "円": ("JPY",), "₩": ("KRW",), "₹": ("INR",),
    "₽": ("RUB",), "₺": ("TRY",), "₫": ("VND",), "฿": ("THB",), "₱": ("PHP",), "₪": ("ILS",),
    "US$": ("USD",), "NT$": ("TWD",), "HK$": ("HKD",), "A$": ("AUD",), "C$": ("CAD",), "S$": ("SGD",),
    "R$": ("BRL",), "RMB": ("CNY",), "人民币": ("CNY",), "人民幣": ("CNY",), "zł": ("PLN",),
    "kr": ("SEK", "NOK", "DKK", "ISK"), "Fr.": ("CHF",), "R": ("ZAR",),
}  # fmt: skip
_SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True)) + "|[A-Z]{3}"
_BEFORE = re.compile(rf"([+-]?)\s*({_SIGN})\s*(?=[\d.,+-])")
_AFTER = re.compile(rf"(?<=[\d.,-])\s*({_SIGN})$")

_INTEGER = re.compile(r"\d+|\d{1,3}([ '])\d{3}(\1\d{3})*")
_EXPONENT = re.compile(r"(\d+|\d*\.\d+)[eE][+-]?\d{1,4}")


class Shape(Enum):
    """What a written number shows about its decimal sign."""

    INTEGER = "integer"
    DOT = "dot"
    COMMA = "comma"
    UNCLEAR_DOT = "unclear dot"
    UNCLEAR_COMMA = "unclear comma"
    EXPONENT = "exponent"


def _decimal(point: str, group: str) -> re.Pattern[str]:
    point, group = re.escape(point), re.escape(group)
    return re.compile(
        rf"\d*{point}\d+|\d+{point}"
        rf"|\d{{1,3}}([ '{group}])\d{{3}}(\1\d{{3}})*{point}\d+"
        rf"|\d{{1,3}}({group}\d{{3}}){{2,}}"
        rf"|\d{{1,2}}({group}\d{{2}})+{group}\d{{3}}({point}\d+)?"
    )


_DOT, _COMMA = _decimal(".", ","), _decimal(",", ".")
_UNCLEAR = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def shape(digits: str) -> Shape | None:
    """What unsigned digits show; None when they are not a number."""
    if _UNCLEAR.fullmatch(digits):
        return Shape.UNCLEAR_DOT if "." in digits else Shape.UNCLEAR_COMMA
    for pattern, found in (
        (_INTEGER, Shape.INTEGER),
        (_DOT, Shape.DOT),
        (_COMMA, Shape.COMMA),
        (_EXPONENT, Shape.EXPONENT),
    ):
        if pattern.fullmatch(digits):
            return found
    return None


@cache
def currencies() -> frozenset[str]:
    """All ISO 4217 codes, past and present, that Babel knows."""
    return frozenset(Locale("en").currencies)


def _meant(sign: str) -> tuple[str, ...] | None:
    if sign in SIGNS:
        return SIGNS[sign]
    return (sign,) if sign in currencies() else None


def _parts(text: str) -> tuple[int, str, bool, tuple[str, ...]] | None:
    """Sign, digits, whether a percentage, and the currencies meant; None when no number is in sight."""
    body, sign = folded(text), 1
    meant: tuple[str, ...] = ()
    if body.startswith("(") and body.endswith(")"):
        body, sign = body[1:-1].strip(), -1
        if body[:1] in "+-":
            return None
    percent = body.endswith("%")
    body = body.removesuffix("%").rstrip()
    for pattern in (_BEFORE, _AFTER):
        match = pattern.search(body) if pattern is _AFTER else pattern.match(body)
        if match is None:
            continue
        codes = _meant(match[match.lastindex or 0])
        if codes is None or meant:
            return None
        meant = codes
        body = match[1] + body[match.end() :] if pattern is _BEFORE else body[: match.start()]
    if body[:1] in ("+", "-"):
        body, sign = body[1:].lstrip(), -sign if body[0] == "-" else sign
    elif body.endswith("-"):
        body, sign = body[:-1].rstrip(), -sign
    return sign, body, percent, meant


def decide(texts: Iterable[str], *, dots: bool = False, unclear_dots: bool = False) -> Style | None:
    """The decimal sign that the column's own values prove; "mixed" when they prove both, None when none.

    `dots` says that plain values elsewhere in the column prove the dot, `unclear_dots` that there are
    values such as 1.234 elsewhere.
    """
    found = {shape(parts[1]) for text in texts if len(text) <= LONGEST and (parts := _parts(text))}
    dot, comma = dots or Shape.DOT in found, Shape.COMMA in found
    if dot and comma:
        return "mixed"
    if dot or comma:
        return "." if dot else ","
    if Shape.UNCLEAR_COMMA in found and (unclear_dots or Shape.UNCLEAR_DOT in found):
        return "mixed"
    return None


def read_number(text: str, kind: Kind, style: Style | None = None, *, declared: bool = False) -> Reading:
    """A number in its column's style. A plain decimal without exponent, or the rule it breaks.

    `style` is the column's decimal sign, `declared` whether the user said so; a value written otherwise
    is then a fault. Currency signs are understood in money, percentages in shares.
    """
    if len(text) > LONGEST or (parts := _parts(text)) is None:
        return fault("number-text")
    sign, digits, percent, meant = parts
    found = shape(digits)
    if found is None or (percent and kind is not Kind.SHARE) or (meant and kind is not Kind.MONEY):
        return fault("number-text")
    if declared and ((found is Shape.DOT and style == ",") or (found is Shape.COMMA and style == ".")):
        return fault("number-style", decimal=str(style))
    if found is Shape.UNCLEAR_COMMA and style not in (".", ","):
        return fault("number-ambiguous")
    if found is Shape.UNCLEAR_DOT and style == "mixed":
        return fault("number-ambiguous")
    comma = found is Shape.COMMA or (found in (Shape.UNCLEAR_DOT, Shape.UNCLEAR_COMMA) and style == ",")
    value = EXACT.scaleb(Decimal(_canonical(digits, comma=comma)), -2 if percent else 0)
    return _bounded(value.copy_negate() if sign < 0 else value, meant)


def _canonical(digits: str, *, comma: bool) -> str:
    group, point = (".", ",") if comma else (",", ".")
    return digits.replace(" ", "").replace("'", "").replace(group, "").replace(point, ".")


def _bounded(value: Decimal, meant: tuple[str, ...]) -> Reading:
    if abs(value) >= LARGEST or (value and value.adjusted() < -40):
        return fault("number-size")
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Reading(value="0" if text in ("-0", "") else text, currencies=meant)


def unclear(text: str) -> bool:
    """True for a number such as 1,234 or 1.234, which only its column can explain."""
    parts = _parts(text) if len(text) <= LONGEST else None
    return parts is not None and shape(parts[1]) in (Shape.UNCLEAR_DOT, Shape.UNCLEAR_COMMA)
