"""Separated text: encodings, separators, quotes, and rows that do not fit."""

import json
import tempfile
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sources.folders import ACCOUNTS, reading, said

from kamreport.faults import Done

GERMAN = "account_id,name\nA1,Müller GmbH\nA2,Café Zürich\n"
SIMPLIFIED = "account_id,name\nA1,上海张江贸易有限公司\nA2,北京红旗食品集团\n"
TRADITIONAL = "account_id,name\nA1,臺灣電子股份有限公司\nA2,統一國際企業\n"


@pytest.mark.parametrize(
    ("text", "encoding", "guessed"),
    [
        (GERMAN, "utf-8", False),
        (GERMAN, "utf-8-sig", False),
        (GERMAN, "utf-16", False),
        (SIMPLIFIED, "utf-16-be", True),
        (GERMAN, "utf-16-le", True),
        (GERMAN, "cp1252", True),
        (SIMPLIFIED, "gb18030", True),
        (TRADITIONAL, "big5", True),
        ("account_id,name\nA1,张三\n", "gb18030", True),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str, guessed: bool) -> None:
    """Names come out right in every usual encoding; a guess is told with its name."""
    if encoding in ("utf-16-be", "utf-16-le"):
        text = text + "A3,Plain Ltd\n" * 20
    found = reading(tmp_path, {"accounts.csv": text.encode(encoding)})
    assert found.rows("accounts", "name")[:2] == [(line.split(",")[1],) for line in text.splitlines()[1:3]]
    assert [fault.value for fault in found.read.faults] == ([encoding] if guessed else [])


def test_declared_encoding(tmp_path: Path) -> None:
    """A declared encoding is used without a notice; one that UTF-8 contradicts is told."""
    declared = '[tables.accounts]\nencoding = "latin-1"\n'
    found = reading(tmp_path, {"accounts.csv": GERMAN.encode("latin-1")}, declared)
    assert found.rows("accounts", "name")[0] == ("Müller GmbH",)
    assert found.rules == []
    other = reading(tmp_path, {"accounts.csv": GERMAN}, declared)
    assert other.rows("accounts", "name")[0] == ("Müller GmbH",)
    assert other.rules == ["encoding-not-as-declared"]


def test_unknown_encoding(tmp_path: Path) -> None:
    """An encoding nobody knows refuses the file and says so."""
    found = reading(tmp_path, {"accounts.csv": ACCOUNTS}, '[tables.accounts]\nencoding = "martian"\n')
    assert found.fault("unknown-encoding").value == "martian"
    assert found.read.tables == ()


def test_mixed_encodings(tmp_path: Path) -> None:
    """In a UTF-8 file a row in another encoding is kept aside with its bytes readable; the rest is used."""
    content = GERMAN.encode() + "A3,Größe AG\n".encode("cp1252") + "A4,Société\n".encode()
    found = reading(tmp_path, {"accounts.csv": content})
    assert found.rows("accounts", "_row", "account_id") == [(2, "A1"), (3, "A2"), (5, "A4")]
    [(row, text, rule)] = found.rejected("accounts")
    assert (row, rule) == (4, "undecodable")
    assert json.loads(text) == {"account_id": "A3", "name": r"Gr\xf6\xdfe AG"}
    assert found.fault("undecodable").done is Done.QUARANTINED
    assert found.read.rows == {"accounts": 4}


def test_cut_utf16(tmp_path: Path) -> None:
    """A UTF-16 file that ends inside a character is refused as damaged."""
    found = reading(tmp_path, {"accounts.csv": GERMAN.encode("utf-16")[:-1]})
    assert found.rules == ["truncated-file"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(tmp_path: Path, separator: str) -> None:
    """The separator is found from header and first rows, whatever else stands in the texts."""
    lines = [["account_id", "name", "note"], ["A1", "Alpha, Beta; Co", "x"], ["A2", "1,5", "2,5"]]
    text = "\r\n".join(
        separator.join(f'"{cell}"' if "," in cell else cell for cell in line) for line in lines
    )
    found = reading(tmp_path, {"accounts.csv": text})
    assert found.rows("accounts", "account_id", "name") == [("A1", "Alpha, Beta; Co"), ("A2", "1,5")]


def test_decimal_commas_do_not_separate(tmp_path: Path) -> None:
    """Unquoted decimal commas in a semicolon file do not make it a comma file."""
    orders = "order_id;account_id;date;amount\nO1;A1;2024-01-01;1,50\nO2;A1;2024-01-02;2,50\n"
    found = reading(tmp_path, {"orders.csv": orders})
    assert found.rows("orders", "amount") == [("1,50",), ("2,50",)]


def test_declared_separator(tmp_path: Path) -> None:
    """A declared separator wins; one that is no single character is refused."""
    found = reading(
        tmp_path, {"accounts.csv": "account_id~name\nA1~x,y\n"}, '[tables.accounts]\nseparator = "~"'
    )
    assert found.rows("accounts", "name") == [("x,y",)]
    wrong = reading(tmp_path, {"accounts.csv": ACCOUNTS}, '[tables.accounts]\nseparator = "<>"')
    assert wrong.rules == ["unknown-separator"]


def test_sep_line(tmp_path: Path) -> None:
    """A first line sep=; is understood, and rows keep the numbers a spreadsheet shows."""
    found = reading(tmp_path, {"accounts.csv": "sep=;\naccount_id;name\nA1;Alpha\n"})
    assert found.rows("accounts", "_row", "name") == [(3, "Alpha")]


def test_quotes_and_newlines(tmp_path: Path) -> None:
    """Separators, doubled quotes and line ends inside quotes belong to the text; rows count records."""
    text = 'account_id,name,note\r\nA1,"Al""pha, Ltd","two\r\nlines"\r\n\r\nA2,Beta,\r\n'
    found = reading(tmp_path, {"accounts.csv": text})
    assert found.rows("accounts", "_row", "name", "note") == [
        (2, 'Al"pha, Ltd', "two\nlines"),
        (4, "Beta", None),
    ]
    assert found.read.rows == {"accounts": 2}


def test_ragged_rows(tmp_path: Path) -> None:
    """Rows with too many or too few fields are kept aside whole; empty fields at the end do no harm."""
    found = reading(tmp_path, {"accounts.csv": "account_id,name\nA1\nA2,Beta,more\nA3,Gamma,\nA4,Delta\n"})
    assert found.rows("accounts", "_row") == [(4,), (5,)]
    assert [(row, json.loads(text)) for row, text, _ in found.rejected("accounts")] == [
        (2, {"account_id": "A1"}),
        (3, {"account_id": "A2", "name": "Beta", "C": "more"}),
    ]
    assert found.read.rows == {"accounts": 4}
    assert "Row 3 of accounts.csv has 3 fields where the header has 2" in said(found.read.faults[1])


@pytest.mark.parametrize("tail", ["A3,Gamma\n" * 3, "A3,Gamma\n" * 40_000], ids=["short", "long"])
def test_unterminated_quote(tmp_path: Path, tail: str) -> None:
    """A quote that never closes costs one row, not the rest of the file."""
    found = reading(tmp_path, {"accounts.csv": 'account_id,name\nA1,Alpha\nA2,"Beta\n' + tail})
    assert found.rules == ["unterminated-quote"]
    assert [(row, rule) for row, _, rule in found.rejected("accounts")] == [(3, "unterminated-quote")]
    assert len(found.rows("accounts", "_row")) == tail.count("\n") + 1
    assert found.rows("accounts", "_row")[1] == (4,)


def test_unterminated_quote_in_the_header(tmp_path: Path) -> None:
    """A header whose quote never closes refuses the file; its long text is cut to fit a sentence."""
    found = reading(tmp_path, {"accounts.csv": '"account_id,name' + "x" * 5000})
    fault = found.fault("unterminated-quote")
    assert (fault.done, fault.row) == (Done.REFUSED, 1)
    assert len(fault.value or "") == 200


def test_blanks_and_composition(tmp_path: Path) -> None:
    """Blanks of every width are trimmed, characters composed, empty text is missing, NA is a name."""
    text = "account_id,name,city\n\u00a0A1\u3000,Cafe\u0301, \nA2,NA,NULL\n"
    found = reading(tmp_path, {"accounts.csv": text})
    assert found.rows("accounts", "account_id", "name", "city") == [
        ("A1", "Café", None),
        ("A2", "NA", "NULL"),
    ]


def test_source_rows_are_whole(tmp_path: Path) -> None:
    """source_<table> keeps every field of a row as it was, unused ones too."""
    found = reading(tmp_path, {"accounts.csv": 'Account ID,name,colour\n A1 ,"Al ""x""",red\n'})
    [(row, text)] = found.database.execute("SELECT _row, _text FROM source_accounts").fetchall()
    assert row == 2
    assert json.loads(text) == {"Account ID": " A1 ", "name": 'Al "x"', "colour": "red"}


def test_control_characters(tmp_path: Path) -> None:
    """Control characters are replaced and told once a column, with their number and first row."""
    found = reading(
        tmp_path,
        {"accounts.csv": "account_id,name\nA1,Al\x00pha\nA2,Be\x07ta\nA3,Tab\tbed\n"},
        '[tables.accounts]\nseparator = ","\n',
    )
    assert found.rows("accounts", "name") == [("Al\ufffdpha",), ("Be\ufffdta",), ("Tab\tbed",)]
    fault = found.fault("control-characters")
    assert (fault.row, fault.column, dict(fault.values)["count"]) == (2, "name", 2)


@pytest.mark.parametrize("content", [b"", b"\n\n  \n", b"\xef\xbb\xbf"])
def test_empty_file(tmp_path: Path, content: bytes) -> None:
    """A file without anything in it is refused as empty."""
    found = reading(tmp_path, {"orders.csv": content})
    assert found.rules == ["empty-file"]
    assert found.read.tables == ("accounts",)


def test_header_only(tmp_path: Path) -> None:
    """A header without rows makes a table without rows, and is told."""
    found = reading(tmp_path, {"orders.csv": "order_id,account_id,date\n"})
    assert found.rules == ["no-rows"]
    assert found.read.tables == ("accounts", "orders")
    assert found.rows("orders") == []


@settings(max_examples=25)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                ["", " ", "x", "é", "上海", "\t", "\x00", '"y"', '"a,b"', '""', '"a""b"', 'x"', '"z']
            ),
            min_size=1,
            max_size=4,
        ),
        max_size=12,
    ),
    st.sampled_from(["\n", "\r\n"]),
)
def test_plain_blocks_are_read_as_record_by_record(rows: list[list[str]], end: str) -> None:
    """A file read block by block, with quotes or without, gives what reading it record by record gives."""
    below = end.join(",".join(row) for row in rows)
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        plain = reading(Path(one), {"accounts.csv": f"account_id,name,note{end}{below}"})
        with patch("kamreport.sources.reading.quick.is_plain", return_value=False):
            single = reading(Path(other), {"accounts.csv": f"account_id,name,note{end}{below}"})
    assert plain.rows("accounts") == single.rows("accounts")
    assert plain.rejected("accounts") == single.rejected("accounts")
    assert plain.read.faults == single.read.faults


def test_quotes_far_below(tmp_path: Path) -> None:
    """Where quotes begin only after many plain rows, rows go on being numbered and none is lost."""
    lines = [f"A{number},{'x' * 90}" for number in range(100_000)]
    lines += ['B1,"two', 'lines"', "B2,plain", "B3"]
    found = reading(tmp_path, {"accounts.csv": "account_id,name\n" + "\n".join(lines)})
    last = found.database.execute("SELECT _row, account_id, name FROM raw_accounts WHERE _row > 100001")
    assert last.fetchall() == [(100_002, "B1", "two\nlines"), (100_003, "B2", "plain")]
    assert found.fault("ragged-row").row == 100_004
    assert found.read.rows == {"accounts": 100_003}


def test_one_bad_row_among_many(tmp_path: Path) -> None:
    """One bad row among 250,000 is found at its own row, and no other is lost."""
    lines = [f"A{number},Name {number}" for number in range(250_000)]
    lines[123_456] = "A123456,too,many"
    found = reading(tmp_path, {"accounts.csv": "account_id,name\n" + "\n".join(lines)})
    assert found.fault("ragged-row").row == 123_458
    assert found.database.execute("SELECT count(*), max(_row) FROM raw_accounts").fetchone() == (
        249_999,
        250_001,
    )
