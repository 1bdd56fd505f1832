"""Rows to CSV text, in the order of the contract's columns."""

import csv
import io
from datetime import date, datetime
from decimal import Decimal

from kamreport.schema import TABLES

Row = dict[str, object]


def text(table: str, rows: list[Row]) -> str:
    """The rows as CSV, with a header and LF line ends.

    TypeError for a value that has no one written form, ValueError for a column the table does not have.
    """
    names = TABLES[table].names
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        if not row.keys() <= set(names):
            raise ValueError(f"{table} has no columns {sorted(row.keys() - set(names))}")
        writer.writerow([written(row.get(name)) for name in names])
    return out.getvalue()


def written(value: object) -> str:
    """A value as it stands in the file: ISO days, yes and no, plain decimals, nothing for None."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case str() | int():
            return str(value)
        case _:
            raise TypeError(f"{value!r} has no one written form")
