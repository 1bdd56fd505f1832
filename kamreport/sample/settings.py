"""The settings file of a portfolio: what the sample uses, every other setting a comment at its default.

A line of one # and a setting is that setting at its default; lines of two are explanations. Without their
first # all of them are valid together.
"""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from inspect import getdoc
from typing import Any

from pydantic import BaseModel

from kamreport.config import Config
from kamreport.metrics import METRICS
from kamreport.selection import names
from kamreport.signals import SIGNALS
from kamreport.views import places

WIDTH = 104
LISTED = ("brand", "tables", "metrics", "signals", "reports")  # parts told below in ways of their own

HEAD = """\
## Settings of this portfolio. Everything at the top can also be given on the command line, which wins over
## this file. A line of one # and a setting is that setting at its default: take the # away to change it.
## Lines of two are explanations. Whose documents these are, and how they look, is in brand.toml.

name = "Meridian Motion"       # whose key accounts these are
currency = "EUR"               # the reporting currency; other currencies need a rates table
language = "en"                # of the documents: en, zh-CN or zh-TW
fiscal_year_start = 1          # the month in which the fiscal year begins
span = "quarter"               # month, quarter, half or year
as_of = 2026-09-30             # the day up to which the data is read
period = "2026Q3"              # the period reported on
# rate_days = 45               # how many days old an exchange rate may be

## How names of the data read in other languages is said in names.csv; locales/README.md tells more.

## Tables are found by their file names: accounts.csv is the table accounts, orders.xlsx the table orders.
## When your files or their headers are called something else, say so here, one part for each table:

# [tables.orders]
# file = "export_2026_*.csv"   # one file, a pattern, or a list of them
# separator = ";"
# dates = "dmy"                # iso, dmy or mdy: needed only where a date could be read two ways
# decimal = ","

# [tables.orders.columns]
# order_id = "Order no."
# account_id = "Customer"
# date = "Ordered on"
# amount = "Net value"
# status = { column = "State", words = { shipped = "delivered", void = "cancelled" } }
"""

REPORTS = """
Which sections a report holds. `sections` names exactly those wanted, in that order; or leave it out, and the
usual ones stand in their places, with those of `also` and without those of `without`. Here are all there are.
"""


def toml() -> str:
    """The text of kamreport.toml."""
    parts = [HEAD, *_model_parts(), *_report_parts(), *_rule_parts()]
    return "\n".join(parts)


def _model_parts() -> Iterator[str]:
    """The parts whose settings are few and plain, from their own descriptions."""
    for name, setting in Config.model_fields.items():
        shape = setting.annotation
        if name not in LISTED and isinstance(shape, type) and issubclass(shape, BaseModel):
            made = shape()
            given = {one: getattr(made, one) for one in shape.model_fields}
            yield _part(name, getdoc(shape) or "", given)


def _report_parts() -> Iterator[str]:
    yield _explained(REPORTS)
    for document, there in places().items():
        usual, asked = names(document, there)
        given = {"sections": usual} | ({"also": asked} if asked else {}) | {"without": ()}
        yield _part(f"reports.{document}", "", given)


def _rule_parts() -> Iterator[str]:
    yield _explained("The metrics: how each figure is worked out. The methods pages say what each one is.")
    for name, metric in METRICS.items():
        if metric.settings is not None:
            yield _part(f"metrics.{name}", getdoc(metric.settings) or "", _defaults(metric.settings))
    yield _explained("The early warnings: from when on each of them stands.")
    for name, signal in SIGNALS.items():
        yield _part(f"signals.{name}", getdoc(signal.settings) or "", _defaults(signal.settings))


def _defaults(shape: type) -> dict[str, Any]:
    made = shape()
    return {one.name: getattr(made, one.name) for one in fields(shape)} if is_dataclass(shape) else {}


def _part(name: str, told: str, given: Mapping[str, Any]) -> str:
    """One part of the file, commented: its heading, what it is about, its settings."""
    lines = [f"# [{name}]", *_wrapped(re.sub(r"^What \[[\w.]+\] may change[.:]\s*", "", told))]
    for setting, value in given.items():
        written = f"## {setting} is not set" if value is None else f"# {setting} = {_written(value)}"
        lines += textwrap.wrap(written, WIDTH, subsequent_indent="#     ", break_long_words=False)
    return "\n".join(lines) + "\n"


def _explained(text: str) -> str:
    return "\n".join(_wrapped(text)) + "\n"


def _wrapped(text: str) -> list[str]:
    plain = " ".join(text.split())
    plain = plain[:1].upper() + plain[1:]
    return textwrap.wrap(plain, WIDTH, initial_indent="## ", subsequent_indent="## ", break_long_words=False)


def _written(value: object) -> str:
    """A value as TOML has it."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case tuple() | list():
            return f"[{', '.join(map(_written, value))}]"
        case Mapping():
            return "{" + ", ".join(f"{name} = {_written(one)}" for name, one in value.items()) + "}"
        case _:
            return json.dumps(str(value), ensure_ascii=False)
