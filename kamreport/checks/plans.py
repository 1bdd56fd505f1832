"""How a column is read: which of its texts the database casts itself, and who reads the others."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from kamreport.checks import choices, dates, numbers
from kamreport.checks.reading import Reading, Values
from kamreport.checks.sql import literal
from kamreport.config import Mapped
from kamreport.contract import Column, Kind

SUGGESTED = 500  # distinct unknown words that get a suggestion each; beyond that it takes too long
TYPES = {Kind.DATE: "date", Kind.MOMENT: "timestamp", Kind.FLAG: "boolean"}
NUMERIC = (Kind.NUMBER, Kind.MONEY, Kind.SHARE)

Matches = Callable[[str], bool]  # does any text of the column match the pattern?


@dataclass(frozen=True, slots=True)
class Plan:
    """`plain` is SQL, a format of the column's name, that is NULL unless the text is plain; `read` reads
    all other texts. `notice` is a rule with its values that the user should know of, once for the column.
    """

    plain: str
    read: Callable[[str], Reading]
    notice: tuple[str, Values] | None = None


def plain(column: Column, mapped: Mapped) -> str:
    """The SQL that casts the column's plain texts, before anything else of the column is known."""
    if column.kind in NUMERIC:
        return _plain_number(numbers.PLAIN_COMMA if mapped.decimal == "," else numbers.PLAIN_DOT)
    if column.kind is Kind.FLAG:
        return "cast(null as boolean)"
    if column.kind is Kind.CHOICE:
        return (
            f"case when {{0}} in ({', '.join(literal(choice) for choice in column.choices)}) then {{0}} end"
        )
    pattern = dates.PLAIN_MOMENT if column.kind is Kind.MOMENT else dates.PLAIN_DAY
    return (
        f"case when regexp_full_match({{0}}, '{_braces(pattern)}')"
        f" then try_cast({{0}} as {TYPES[column.kind]}) end"
    )


def plan(column: Column, mapped: Mapped, texts: list[str], matches: Matches) -> Plan:
    """How the column is read, given its distinct texts that are not plain."""
    if column.kind in NUMERIC:
        return _numbers(column, mapped, texts, matches)
    if column.kind in (Kind.DATE, Kind.MOMENT):
        return _dates(column, mapped, texts)
    if column.kind is Kind.FLAG:
        return Plan(plain(column, mapped), choices.read_flag)
    suggest = len(texts) <= SUGGESTED
    read = partial(choices.read_choice, choices=column.choices, suggest=suggest)
    return Plan(plain(column, mapped), read)


def _numbers(column: Column, mapped: Mapped, texts: list[str], matches: Matches) -> Plan:
    declared = mapped.decimal
    style: numbers.Style | None = declared
    notice = None
    if declared is None and any("," in text or "，" in text for text in texts):
        unclear = matches(numbers.UNCLEAR_DOT)
        style = numbers.decide(texts, dots=matches(numbers.EVIDENCE_DOT), unclear_dots=unclear)
        resolved = (unclear and style == ",") or any(numbers.unclear(text) for text in texts)
        if style in (".", ",") and resolved:
            notice = ("number-order", (("decimal", style),))
    pattern = {",": numbers.PLAIN_COMMA, "mixed": numbers.PLAIN_WHOLE}.get(style or ".", numbers.PLAIN_DOT)
    read = partial(numbers.read_number, kind=column.kind, style=style, declared=declared is not None)
    return Plan(_plain_number(pattern), read, notice)


def _dates(column: Column, mapped: Mapped, texts: list[str]) -> Plan:
    order: dates.Order | Literal["iso"] | None = mapped.dates or dates.decide(texts)
    notice = None
    if mapped.dates is None and order in ("dmy", "mdy") and any(dates.unclear(text) for text in texts):
        notice = ("date-order", (("dates", str(order)),))
    read = partial(
        dates.read_date,
        order=order,
        moment=column.kind is Kind.MOMENT,
        month=column.name == "month",
        declared=mapped.dates is not None,
    )
    return Plan(plain(column, mapped), read, notice)


def _plain_number(pattern: str) -> str:
    return f"case when regexp_full_match({{0}}, '{_braces(pattern)}') then replace({{0}}, ',', '.') end"


def _braces(pattern: str) -> str:
    return pattern.replace("{", "{{").replace("}", "}}")
