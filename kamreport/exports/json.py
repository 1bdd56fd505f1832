"""JSON: the same content as the workbook, for programs; its shape is schemas/report.schema.json."""

from dataclasses import fields
from datetime import date
from json import dumps
from typing import Any

from kamreport.exports import export
from kamreport.sheets import Column, Sheet, Workbook

SCHEMA = "urn:kamreport:schema:report:1"


@export(suffix=".json", media="application/json", of="data")
def json(workbook: Workbook) -> bytes:
    """The report as one JSON object in UTF-8: what it is, and each sheet as columns and rows.

    Rows are lists in the order of the columns. Days are ISO texts, shares are of 1, money is in currency
    units; what is not known is null. Valid by the published schema.
    """
    content = {
        "schema": SCHEMA,
        "report": workbook.kind,
        "edition": workbook.edition,
        "language": workbook.language,
        "title": workbook.title,
        "supplier": workbook.supplier,
        "account": {"id": workbook.account, "name": workbook.account_name} if workbook.account else None,
        "currency": workbook.currency,
        "period": {"label": workbook.period, "start": workbook.start, "end": workbook.end},
        "as_of": workbook.as_of,
        "sheets": {sheet.key: _sheet(sheet) for sheet in workbook.sheets},
    }
    text = dumps(content, ensure_ascii=False, allow_nan=False, default=_plain, separators=(",", ":"))
    return (text + "\n").encode("utf-8", "backslashreplace")


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "count": sheet.count,
        "columns": [_column(column) for column in sheet.columns],
        "totals": list(sheet.totals),
        "rows": sheet.rows,
    }


def _column(column: Column) -> dict[str, str]:
    return {field.name: getattr(column, field.name) for field in fields(column)}


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot stand in a report")
