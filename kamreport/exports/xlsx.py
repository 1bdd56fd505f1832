"""Excel: one workbook a report, its numbers as numbers, its sums as live formulas, its texts never run."""

import io
import math
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from kamreport.exports import export
from kamreport.exports.files import FORMULA
from kamreport.sheets import Column, Sheet, Unit, Value, Workbook
from kamreport.textwidths import width

LONGEST_TEXT, LONGEST_NAME, WIDEST = 32_767, 31, 60
NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "-"))
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@export(suffix=".xlsx", media=MEDIA, of="data")
def xlsx(workbook: Workbook) -> bytes:
    """The report's sheets behind a first one that lists them, under frozen headings.

    Texts are texts, also those that begin like a formula; formulas are only our own sums, with their values.
    The same data give the same bytes.
    """
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, OPTIONS) as book:
        made = datetime(workbook.as_of.year, workbook.as_of.month, workbook.as_of.day)  # noqa: DTZ001
        book.set_properties({"title": workbook.title, "author": workbook.supplier, "created": made})
        writer = _Writer(book, workbook)
        writer.contents()
        for place, sheet in enumerate(workbook.sheets, 1):
            writer.sheet(place, sheet)
    return file.getvalue()


class _Writer:
    """One workbook being written."""

    def __init__(self, book: Any, workbook: Workbook) -> None:
        self._book, self._workbook = book, workbook
        self._names = _names([workbook.labels.about, *(sheet.name for sheet in workbook.sheets)])
        self._heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._quoted = book.add_format({"quote_prefix": True, "valign": "top"})
        self._plain = book.add_format({"valign": "top"})
        self._link = book.add_format({"underline": 1, "font_color": "#1F4E79"})
        money = f"[${workbook.currency}] #,##0.00;[Red]-[${workbook.currency}] #,##0.00"
        self._forms = {
            name: book.add_format({"num_format": form, "valign": "top"})
            for name, form in (
                ("money", money), ("share", "0.0%"), ("whole", "#,##0"), ("number", "#,##0.00"),
                ("date", "yyyy-mm-dd"), ("moment", "yyyy-mm-dd hh:mm"),
            )
        }  # fmt: skip
        self._sums = {
            name: book.add_format({"num_format": form, "bold": True, "top": 1})
            for name, form in (("money", money), ("whole", "#,##0"), ("number", "#,##0.00"))
        }
        self._total = book.add_format({"bold": True, "top": 1})

    def contents(self) -> None:
        """The first sheet: what this is, and a link to every other sheet with its number of rows."""
        page, labels = self._book.add_worksheet(self._names[0]), self._workbook.labels
        page.set_column(0, 0, 32)
        page.set_column(1, 1, WIDEST)
        self._text(page, 0, 0, self._workbook.title, self._title)
        row = 2
        for heading, text in self._workbook.about:
            self._text(page, row, 0, heading)
            self._text(page, row, 1, text)
            row += 1
        row += 1
        self._text(page, row, 0, labels.sheet, self._heading)
        self._text(page, row, 1, labels.rows, self._heading)
        for sheet, name in zip(self._workbook.sheets, self._names[1:], strict=True):
            row += 1
            target = name.replace("'", "''")
            page.write_url(row, 0, f"internal:'{target}'!A1", self._link, string=sheet.name)
            self._text(page, row, 1, _rows(sheet))

    def sheet(self, place: int, sheet: Sheet) -> None:
        """One table: headings that stay, a filter, the rows, and the sums of the columns that have one."""
        page = self._book.add_worksheet(self._names[place])
        page.freeze_panes(1, 1)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
        own = next((number for number, one in enumerate(sheet.columns) if one.key == "unit"), None)
        for number, column in enumerate(sheet.columns):
            self._text(page, 0, number, self._headed(column), self._heading)
            page.set_column(number, number, _width(column, [row[number] for row in sheet.rows]))
        for number, row in enumerate(sheet.rows, 1):
            unit = "" if own is None else str(row[own] or "")
            for at, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
                self._cell(page, number, at, value, unit if column.unit == "any" else column.unit)
        if sheet.totals:
            self._totals(page, sheet)

    def _headed(self, column: Column) -> str:
        return f"{column.heading} ({self._workbook.currency})" if column.unit == "money" else column.heading

    def _cell(self, page: Any, row: int, column: int, value: Value, unit: "Unit | str") -> None:
        match value:
            case None:
                return
            case bool():
                page.write_boolean(row, column, value, self._plain)
            case int() | float():
                page.write_number(row, column, value, self._forms[_form(value, unit)])
            case datetime():
                page.write_datetime(row, column, value, self._forms["moment"])
            case date():
                page.write_datetime(row, column, value, self._forms["date"])
            case _:
                self._text(page, row, column, value)

    def _text(self, page: Any, row: int, column: int, text: str, form: Any = None) -> None:
        """A text, whatever it begins with; marked as one where a spreadsheet could take it for a formula."""
        clean = text.encode("utf-8", "replace").decode("utf-8")
        clean = clean if len(clean) <= LONGEST_TEXT else clean[: LONGEST_TEXT - 1] + "…"
        page.write_string(
            row, column, clean, form or (self._quoted if clean.startswith(FORMULA) else self._plain)
        )

    def _totals(self, page: Any, sheet: Sheet) -> None:
        from xlsxwriter.utility import xl_rowcol_to_cell

        row = len(sheet.rows) + 1
        if sheet.columns[0].key not in sheet.totals:
            self._text(page, row, 0, self._workbook.labels.total, self._total)
        for number, column in enumerate(sheet.columns):
            if column.key in sheet.totals:
                ends = (xl_rowcol_to_cell(1, number), xl_rowcol_to_cell(row - 1, number))
                total = summed([one[number] for one in sheet.rows])
                form = self._sums["money" if column.unit == "money" else _form(total, "number")]
                page.write_formula(row, number, f"=SUM({ends[0]}:{ends[1]})", form, total)


def summed(values: Sequence[Value]) -> float:
    """The sum of the numbers among the values, to the cent."""
    numbers = [one for one in values if isinstance(one, int | float) and not isinstance(one, bool)]
    return round(math.fsum(numbers), 2)


def _form(value: float, unit: str) -> str:
    if unit in ("money", "share"):
        return unit
    return "whole" if float(value).is_integer() else "number"


def _rows(sheet: Sheet) -> str:
    shown = len(sheet.rows)
    return f"{shown:,}" if shown == sheet.count else f"{shown:,} / {sheet.count:,}"


def _width(column: Column, values: Sequence[Value]) -> float:
    """Wide enough for the texts of a column, or for its numbers; a Han character counts twice."""
    texts = [_breadth(one) for one in values if isinstance(one, str)]
    numbers = 19 if column.unit in ("money", "any") else 12
    return min(
        max([_breadth(column.heading) / 2 + 2, numbers if len(texts) < len(values) else 8, *texts]), WIDEST
    )


def _breadth(text: str) -> float:
    """In widths of a figure, which is about half as wide as high."""
    return 2 + 2 * width(text[:WIDEST])


def _names(wanted: Sequence[str]) -> list[str]:
    """Names that a spreadsheet accepts: short, without its signs, and different whatever the case."""
    names: list[str] = []
    seen: set[str] = set()
    for name in wanted:
        plain = name.translate(NOT_IN_NAMES).strip("' ")[:LONGEST_NAME] or "-"
        number = 2
        while plain.casefold() in seen or plain.casefold() == "history":
            end = f"~{number}"
            plain, number = f"{plain[: LONGEST_NAME - len(end)]}{end}", number + 1
        seen.add(plain.casefold())
        names.append(plain)
    return names
