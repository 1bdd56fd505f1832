"""Workbooks and Parquet: typed cells as text, sheets as tables, damaged files."""

import random
import zipfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter
import xlwt
from odf import opendocument
from odf import table as odf
from odf.text import P
from sources.folders import folder, outcome, reading, said

Sheets = dict[str, list[list[Any]]]
CELLS: list[list[Any]] = [
    ["account_id", "name", "since", "employees", "wallet", "note"],
    [1001, "Alpha", date(2024, 5, 1), 12.0, 0.1, True],
    [],
    ["A2", "上海", date(2023, 1, 31), 7, 1234567.25, False],
]


def xlsx(path: Path, sheets: Sheets) -> None:
    """Writes a workbook as Excel does today."""
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(number, place, cell, day)
                    else:
                        sheet.write(number, place, cell)


def xls(path: Path, sheets: Sheets) -> None:
    """Writes a workbook as Excel did before 2007."""
    book = xlwt.Workbook()
    day = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                sheet.write(number, place, cell, *([day] if isinstance(cell, date) else []))
    book.save(str(path))


def ods(path: Path, sheets: Sheets) -> None:
    """Writes a workbook as LibreOffice does."""
    book = opendocument.OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        sheet = odf.Table(name=name)
        for row in rows:
            line = odf.TableRow()
            for cell in row:
                line.addElement(_ods_cell(cell))
            sheet.addElement(line)
        book.spreadsheet.addElement(sheet)
    book.save(str(path))


def _ods_cell(cell: Any) -> Any:
    if isinstance(cell, bool):
        return odf.TableCell(valuetype="boolean", booleanvalue=str(cell).lower())
    if isinstance(cell, date):
        return odf.TableCell(valuetype="date", datevalue=cell.isoformat())
    if isinstance(cell, int | float):
        return odf.TableCell(valuetype="float", value=str(cell))
    made = odf.TableCell(valuetype="string")
    made.addElement(P(text=cell))
    return made


@pytest.mark.parametrize(("suffix", "write"), [(".xlsx", xlsx), (".xls", xls), (".ods", ods)])
def test_typed_cells(tmp_path: Path, suffix: str, write: Callable[[Path, Sheets], None]) -> None:
    """Days, whole numbers, fractions and booleans come out as plain text; blank rows only count."""
    write(tmp_path / f"accounts{suffix}", {"Sheet1": CELLS, "Notes": [["x"]]})
    found = outcome(tmp_path)
    assert found.rows("accounts", "_row", "account_id", "name", "since", "employees", "wallet", "note") == [
        (2, "1001", "Alpha", "2024-05-01", "12", "0.1", "yes"),
        (4, "A2", "上海", "2023-01-31", "7", "1234567.25", "no"),
    ]
    assert found.rules == []


@pytest.mark.parametrize(("suffix", "write"), [(".xlsx", xlsx), (".xls", xls), (".ods", ods)])
def test_sheets_are_tables(tmp_path: Path, suffix: str, write: Callable[[Path, Sheets], None]) -> None:
    """A workbook of any name holds the tables its sheets are named after."""
    orders = [["order_id", "account_id", "date", "amount"], ["O1", "A2", date(2024, 1, 1), 5]]
    write(tmp_path / f"export{suffix}", {"Accounts": CELLS, "orders 2024": orders, "orders 2025": orders})
    found = outcome(tmp_path)
    assert found.read.rows == {"accounts": 2, "orders": 2}


def test_named_sheet(tmp_path: Path) -> None:
    """Settings name the sheet; a name that is not there is refused with the nearest."""
    xlsx(tmp_path / "book.xlsx", {"Cover": [["Hello"]], "Customers": CELLS})
    folder(
        tmp_path, {"accounts_unused.csv": ""}, '[tables.accounts]\nfile = "book.xlsx"\nsheet = "customers"\n'
    )
    assert outcome(tmp_path).read.rows == {"accounts": 2}
    folder(
        tmp_path, {"accounts_unused.csv": ""}, '[tables.accounts]\nfile = "book.xlsx"\nsheet = "Custmers"\n'
    )
    assert 'The nearest is "Customers"' in said(outcome(tmp_path).fault("missing-sheet"))


def test_error_cells_and_moments(tmp_path: Path) -> None:
    """Error cells keep their text, moments their time of day, long times their hours."""
    with xlsxwriter.Workbook(tmp_path / "accounts.xlsx") as book:
        book.add_worksheet("Cover")
        sheet = book.add_worksheet("Accounts")
        sheet.write_row(0, 0, ["account_id", "name", "note", "city"])
        sheet.write_row(1, 0, ["A1", "Alpha"])
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet.write_datetime(1, 2, datetime(2024, 5, 1, 13, 30), moment)  # noqa: DTZ001
        sheet.write_datetime(1, 3, timedelta(hours=30), book.add_format({"num_format": "[h]:mm"}))
        sheet.write_row(2, 0, ["A2", "Beta"])
        sheet.write_formula(2, 2, "=NA()", None, "#N/A")
    assert outcome(tmp_path).rows("accounts", "note", "city") == [
        ("2024-05-01 13:30:00", "30:00:00"),
        ("#N/A", None),
    ]


@pytest.mark.parametrize(("suffix", "write"), [(".xlsx", xlsx), (".xls", xls), (".ods", ods)])
def test_cut_workbook(tmp_path: Path, suffix: str, write: Callable[[Path, Sheets], None]) -> None:
    """A workbook cut off in the middle is refused as damaged."""
    write(tmp_path / f"whole{suffix}", {"Sheet1": CELLS})
    content = (tmp_path / f"whole{suffix}").read_bytes()
    (tmp_path / f"whole{suffix}").unlink()
    found = reading(tmp_path, {f"accounts{suffix}": content[: len(content) // 3]})
    assert found.rules == ["truncated-file"]
    assert found.read.tables == ()


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".parquet"])
@pytest.mark.parametrize(
    ("content", "rule"), [(b"", "empty-file"), (b"<html>no workbook</html>" * 50, "truncated-file")]
)
def test_no_workbook_at_all(tmp_path: Path, suffix: str, content: bytes, rule: str) -> None:
    """An empty or foreign file under a workbook's name is told for what it is."""
    assert reading(tmp_path, {f"accounts{suffix}": content}).rules == [rule]


@pytest.mark.parametrize(
    ("suffix", "write", "tries"), [(".xlsx", xlsx, 60), (".ods", ods, 60), (".xls", xls, 6)]
)
def test_damage_anywhere(
    tmp_path: Path, suffix: str, write: Callable[[Path, Sheets], None], tries: int
) -> None:
    """Whatever bytes of a workbook are damaged, it is read or told, and nothing breaks."""
    path = tmp_path / f"accounts{suffix}"
    write(path, {"Sheet1": CELLS})
    content, chance = path.read_bytes(), random.Random(7)
    for _ in range(tries):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        found = reading(tmp_path, {path.name: bytes(damaged)})
        assert found.read.tables == ("accounts",) or found.rules


def test_damaged_workbook_of_unknown_content(tmp_path: Path) -> None:
    """A damaged workbook whose name is no table's is told too."""
    assert "truncated-file" in reading(tmp_path, {"export.xlsx": b"PK\x03\x04 cut"}).rules


def test_password(tmp_path: Path) -> None:
    """A workbook encrypted by Excel (an OLE container) is refused as protected."""
    assert reading(tmp_path, {"accounts.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000)}).rules == [
        "password-protected"
    ]


def test_workbook_that_would_unpack_too_large(tmp_path: Path) -> None:
    """A small zip that declares more than 500 MB is refused before it is unpacked."""
    block = bytes(10_000_000)
    path = tmp_path / "accounts.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(51):
            part.write(block)
    found = outcome(tmp_path)
    assert found.rules == ["too-large"]
    assert "510 MB" in said(found.fault("too-large"))


def test_parquet(tmp_path: Path) -> None:
    """Typed columns come out as plain text: decimals exact, floats short, days without midnight."""
    columns = {
        "account_id": pa.array([1001, 1002]),
        "name": pa.array(["Alpha", None]),
        "since": pa.array([date(2024, 5, 1), None]),
        "wallet": pa.array([Decimal("1234.50"), Decimal("0.10")]),
        "employees": pa.array([12.0, 0.1]),
        "city": pa.array([datetime(2024, 1, 2), datetime(2024, 1, 2, 3, 4, 5)]),  # noqa: DTZ001
        "note": pa.array([True, False]),
        "owner": pa.array(["x", "y"]).dictionary_encode(),
    }
    pq.write_table(pa.table(columns), tmp_path / "accounts.parquet")
    found = outcome(tmp_path)
    names = ("account_id", "name", "since", "wallet", "employees", "city", "note", "owner")
    assert found.rows("accounts", "_row", *names) == [
        (2, "1001", "Alpha", "2024-05-01", "1234.50", "12", "2024-01-02", "yes", "x"),
        (3, "1002", None, None, "0.10", "0.1", "2024-01-02 03:04:05", "no", "y"),
    ]


def test_cut_parquet(tmp_path: Path) -> None:
    """A Parquet file cut off is refused as damaged."""
    pq.write_table(pa.table({"account_id": ["A1"] * 1000, "name": ["x"] * 1000}), tmp_path / "whole.parquet")
    content = (tmp_path / "whole.parquet").read_bytes()
    (tmp_path / "whole.parquet").unlink()
    assert reading(tmp_path, {"accounts.parquet": content[:-100]}).rules == ["truncated-file"]
