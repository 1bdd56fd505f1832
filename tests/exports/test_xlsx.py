"""Excel: numbers are numbers, sums are live, nothing from data is run, the bytes are the same each time."""

import io
import re
import time
import zipfile
from datetime import date, datetime

import pytest
from python_calamine import CalamineWorkbook
from workbooks import FIGURES, MOVES, texts, workbook

from kamreport.exports import EXPORTS
from kamreport.exports.xlsx import LONGEST_TEXT, xlsx
from kamreport.sheets import Column, Sheet

DANGEROUS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A1", "−1", "{=1}",
    "=cmd|'/c calc'!A1", "http://example.org", "mailto:a@example.org", "internal:Figures!A1",
    "external:c:\\x", "file:///etc/passwd", "1234", "NA", "_x0041_", "a\x07b",
)  # fmt: skip


def cells(data, name):
    """One sheet's values."""
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name(name).to_python()


def parts(data):
    """The XML files of a workbook by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def test_the_form_is_found_by_name():
    """The register knows the form, its suffix, and that it is made from data."""
    assert (EXPORTS["xlsx"].suffix, EXPORTS["xlsx"].of) == (".xlsx", "data")


def test_values_keep_their_kinds():
    """Numbers, days, moments, flags and texts are read back as such; what is not known is an empty cell."""
    rows = cells(xlsx(workbook()), "revenue.moves")
    assert rows[0] == ["Name", "On", "Revenue (EUR)", "Share", "Seen"]
    assert rows[1] == ["=1+1", date(2026, 9, 30), 0.1, 0.25, True]
    assert rows[2] == ["重庆机电", datetime(2026, 9, 30, 14, 30), 0.2, "", False]  # noqa: DTZ001
    figures = cells(xlsx(workbook()), "Figures")
    assert figures[2] == ["NPS", "nps", "nps", 33.0, 17.6, 46.5, 100.0, "", ""]
    assert figures[3][3] == ""
    assert figures[3][8] == "3 answers; 5 needed"


def test_sums_are_live_formulas_with_their_values():
    """Under a column that may be summed stands one SUM over its rows, and its value to the cent."""
    data = xlsx(workbook(MOVES))
    sheet = parts(data)["xl/worksheets/sheet2.xml"]
    assert re.findall(r"<f>([^<]*)</f><v>([^<]*)</v>", sheet) == [("SUM(C2:C3)", "0.3")]
    assert cells(data, "revenue.moves")[3] == ["Sum of the rows shown", "", 0.3, "", ""]


def test_there_is_no_other_formula():
    """Texts that begin like a formula, a link or a number stay texts, and no cell of theirs is a formula."""
    data = xlsx(workbook(texts(*DANGEROUS)))
    assert [row[0] for row in cells(data, "Texts")[1:]] == list(DANGEROUS)
    sheet = parts(data)["xl/worksheets/sheet2.xml"]
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert sheet.count('t="s"') == len(DANGEROUS) + 1


def test_texts_like_formulas_are_marked_as_texts():
    """A spreadsheet that lets such a cell be edited still takes it for text: it has the prefix of one."""
    made = parts(xlsx(workbook(texts("=1+1", "plain"))))
    forms = re.findall(r"<xf ([^>]*?)/?>", made["xl/styles.xml"].split("<cellXfs")[1].split("</cellXfs>")[0])
    styles = [int(one) for one in re.findall(r'<c r="A[23]" s="(\d+)"', made["xl/worksheets/sheet2.xml"])]
    assert ["quotePrefix" in forms[style] for style in styles] == [True, False]


def test_the_only_links_lead_to_sheets():
    """The first sheet links to the others, and nothing links outside."""
    made = parts(xlsx(workbook()))
    places = re.findall(r'location="([^"]*)"', made["xl/worksheets/sheet1.xml"])
    assert places == ["'Figures'!A1", "'revenue.moves'!A1", "'Definitions'!A1"]
    assert not any(re.search(r'TargetMode="External"', text) for text in made.values())


def test_rows_that_are_not_shown_are_counted():
    """The list of sheets says how many rows there are, where a sheet holds only the first."""
    rows = cells(xlsx(workbook()), "About")
    assert ["revenue.moves", "2 / 7"] in rows
    assert ["Figures", "3"] in rows


def test_the_heading_stays_and_has_a_filter():
    """The first row and column of each table are frozen; its heading filters its rows."""
    sheet = parts(xlsx(workbook()))["xl/worksheets/sheet3.xml"]
    assert 'state="frozen"' in sheet
    assert 'topLeftCell="B2"' in sheet
    assert '<autoFilter ref="A1:E3"/>' in sheet


def test_money_and_shares_have_their_formats():
    """Money is shown with its currency and cents, a share in per cent."""
    styles = parts(xlsx(workbook()))["xl/styles.xml"]
    assert "[$EUR] #,##0.00" in styles
    assert "0.0%" in styles


def test_two_runs_give_the_same_bytes(monkeypatch):
    """Neither the clock nor the zone leaves a trace in the file."""
    first = xlsx(workbook())
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    try:
        assert xlsx(workbook()) == first
    finally:
        monkeypatch.undo()
        time.tzset()
    assert "2026-09-30T00:00:00Z" in parts(first)["docProps/core.xml"]


def test_too_long_texts_are_cut_visibly():
    """What a cell cannot hold is cut to what it can, with a sign that it was."""
    (row,) = cells(xlsx(workbook(texts("长" * (LONGEST_TEXT + 10)))), "Texts")[1:]
    assert len(row[0]) == LONGEST_TEXT
    assert row[0].endswith("…")


def test_a_lone_surrogate_does_not_stop_the_workbook():
    """A text that is no text is written as far as it is one."""
    assert cells(xlsx(workbook(texts("a\ud800b"))), "Texts")[1] == ["a?b"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a/b:c", "A-B-c", "History"], ["a-b-c", "A-B-c~2", "History~2"]),
        (["x" * 40, "x" * 40], ["x" * 31, "x" * 29 + "~2"]),
        (["'quoted'", "[]*?"], ["quoted", "----"]),
    ],
)
def test_any_name_makes_a_sheet(names, expected):
    """Names that a spreadsheet refuses, too long ones and the same twice become names it takes."""
    sheets = [Sheet(name, name, (Column("a", "A"),), ((1,),), 1) for name in names]
    found = CalamineWorkbook.from_filelike(io.BytesIO(xlsx(workbook(*sheets)))).sheet_names
    assert found == ["About", *expected]


def test_an_account_called_like_nothing_is_kept():
    """NA, NULL and the empty text are what they are."""
    assert cells(xlsx(workbook(texts("NA", "NULL"))), "Texts")[1:] == [["NA"], ["NULL"]]
    assert FIGURES.count == len(FIGURES.rows)
