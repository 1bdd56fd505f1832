"""Columns made as kamreport.toml says, and files joined."""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sources.folders import reading, said

from kamreport.config import Config
from kamreport.faults import Done
from kamreport.sources.reading.lengths import converted

TICKETS = "ticket_id,account_id,opened_at,wait,prio\n"


def test_headers_mapped(tmp_path: Path) -> None:
    """A column comes from one header, from several joined with a space, or is the same in every row."""
    text = "No.,first,last,junk,Region\nA1,Ann,Lee,x,North\nA2,,Wu,y,South\n"
    settings = """
[tables.accounts.columns]
account_id = "no."
name = ["first", "last"]
country = { value = "TW" }
owner = { columns = ["last", "first"] }
region = ""
"""
    found = reading(tmp_path, {"accounts.csv": text}, settings)
    assert found.rows("accounts", "account_id", "name", "country", "owner") == [
        ("A1", "Ann Lee", "TW", "Lee Ann"),
        ("A2", "Wu", "TW", "Wu"),
    ]
    assert "region" not in found.columns("accounts")


def test_words_translated(tmp_path: Path) -> None:
    """Whole words are translated without regard to case; others stay for the check to find."""
    text = (
        TICKETS
        + "T1,A1,2024-01-01,,URGENT\nT2,A1,2024-01-01,,odd\nT3,A1,2024-01-01,,\nT4,A1,2024-01-01,,it's\n"
    )
    settings = """
[tables.tickets.columns.priority]
column = "prio"
words = { urgent = "critical", "" = "normal", "It's" = "low" }
"""
    found = reading(tmp_path, {"tickets.csv": text}, settings)
    assert found.rows("tickets", "priority") == [("critical",), ("odd",), ("normal",), ("low",)]


def test_lengths_of_time(tmp_path: Path) -> None:
    """A length of time is converted exactly; text that is no plain number keeps its unit as a word."""
    waits = ["90", "74", "0.5", "-6", "1,234", "soon", ""]
    text = TICKETS + "".join(f'T{n},A1,2024-01-01,"{wait}",\n' for n, wait in enumerate(waits))
    settings = '[tables.tickets.columns]\nfirst_response_hours = { column = "wait", unit = "minutes" }\n'
    found = reading(tmp_path, {"tickets.csv": text}, settings)
    assert [value for (value,) in found.rows("tickets", "first_response_hours")] == [
        "1.5", "1.2333333333", "0.0083333333", "-0.1", "1,234 minutes", "soon minutes", None,
    ]  # fmt: skip


def test_lengths_with_decimal_commas(tmp_path: Path) -> None:
    """Declared decimal commas are understood in lengths of time."""
    text = TICKETS.replace(",", ";") + "T1;A1;2024-01-01;1,5;\nT2;A1;2024-01-01;1.500,5;\n"
    settings = """
[tables.tickets]
decimal = ","
[tables.tickets.columns]
resolution_hours = { column = "wait", unit = "days" }
"""
    found = reading(tmp_path, {"tickets.csv": text}, settings)
    assert found.rows("tickets", "resolution_hours") == [("36",), ("1.500,5 days",)]


@given(
    value=st.decimals(0, 10**9, places=6, allow_nan=False),
    unit=st.sampled_from([("seconds", 1), ("minutes", 60), ("hours", 3600), ("days", 86400)]),
)
def test_lengths_agree_with_decimal_arithmetic(value: Decimal, unit: tuple[str, int]) -> None:
    """Conversion gives what decimal arithmetic gives, rounded half up to ten places."""
    import duckdb

    sql = converted(f"'{value:f}'", unit[0], "resolution_hours", ".")
    [text] = duckdb.execute(f"SELECT {sql}").fetchone() or [""]
    wanted = (value * unit[1] / 3600).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    assert Decimal(text) == wanted


def test_unit_of_something_else() -> None:
    """A unit on a column that is no length of time is a fault of the settings."""
    tables = {"orders": {"columns": {"amount": {"column": "x", "unit": "hours"}}}}
    with pytest.raises(ValueError, match="amount is not a length of time"):
        Config.model_validate({"tables": tables})


def test_mapped_header_that_is_not_there(tmp_path: Path) -> None:
    """A header that settings name and the file lacks refuses the table, with the nearest."""
    found = reading(
        tmp_path,
        {"accounts.csv": "Kunde,Nam\nA1,x\n"},
        '[tables.accounts.columns]\naccount_id = "Kunde"\nname = "Name"\n',
    )
    fault = found.fault("missing-header")
    assert (fault.value, fault.done) == ("Name", Done.REFUSED)
    assert 'The nearest is "Nam"' in said(fault)
    assert found.rules == ["missing-header"]


def test_mapped_header_that_one_of_several_files_lacks(tmp_path: Path) -> None:
    """A mapped header missing in one file refuses the table when required, and is told when not."""
    files = {"accounts_1.csv": "Kunde,Name,Ort\nA1,x,Ulm\n", "accounts_2.csv": "Kunde,Name\nA2,y\n"}
    settings = '[tables.accounts.columns]\naccount_id = "Kunde"\ncity = "Ort"\n'
    found = reading(tmp_path, files, settings)
    assert (found.fault("missing-header").file, found.fault("missing-header").done) == (
        "accounts_2.csv",
        Done.NOTICED,
    )
    assert found.rows("accounts", "account_id", "city") == [("A1", "Ulm"), ("A2", None)]
    files["accounts_2.csv"] = "Kund,Name,Ort\nA2,y,Ulm\n"
    refused = reading(tmp_path, files, settings)
    assert (refused.fault("missing-header").done, refused.read.tables) == (Done.REFUSED, ())


LINES = "order,product_id,qty,price\n1,P1,2,3.50\n1,P2,1,4\n9,P1,1,1\n,P1,1,1\n"
HEADS = "Order,customer,day,price\n1,A1,2024-01-01,99\n2,A2,2024-02-01,98\n"
JOINED = """
[tables.orders]
file = "lines.csv"
[[tables.orders.join]]
file = "heads.csv"
on = "order"
[tables.orders.columns]
order_id = "order"
account_id = "customer"
date = "heads.day"
quantity = "qty"
unit_price = "price"
"""


def test_join(tmp_path: Path) -> None:
    """Joined columns are found by header, the table's own first; rows without partner stay, and are told."""
    found = reading(tmp_path, {"lines.csv": LINES, "heads.csv": HEADS}, JOINED)
    assert found.rows("orders", "_file", "_row", "order_id", "account_id", "date", "unit_price") == [
        ("lines.csv", 2, "1", "A1", "2024-01-01", "3.50"),
        ("lines.csv", 3, "1", "A1", "2024-01-01", "4"),
        ("lines.csv", 4, "9", None, None, "1"),
        ("lines.csv", 5, None, None, None, "1"),
    ]
    fault = found.fault("joined-without-partner")
    assert (fault.row, fault.column, fault.value, fault.done) == (4, "order", "9", Done.NOTICED)
    assert dict(fault.values)["count"] == 1
    assert {path.name for path in found.read.files} == {"accounts.csv", "lines.csv", "heads.csv"}


def test_join_by_stem(tmp_path: Path) -> None:
    """A header that both files have is reached in the joined one as stem.header."""
    settings = JOINED.replace('unit_price = "price"', 'unit_price = "heads.price"')
    found = reading(tmp_path, {"lines.csv": LINES, "heads.csv": HEADS}, settings)
    assert found.rows("orders", "unit_price")[:2] == [("99",), ("99",)]


def test_joined_key_repeats(tmp_path: Path) -> None:
    """A key that stands twice in the joined file refuses the table and names it."""
    found = reading(tmp_path, {"lines.csv": LINES, "heads.csv": HEADS + "1,A2,2024-03-01,5\n"}, JOINED)
    fault = found.fault("joined-key-repeats")
    assert (fault.file, fault.row, fault.column, fault.value) == ("heads.csv", 4, "Order", "1")
    assert found.read.tables == ("accounts",)


def test_join_key_that_is_not_there(tmp_path: Path) -> None:
    """A join on a header that a file lacks is refused with the nearest."""
    found = reading(tmp_path, {"lines.csv": LINES, "heads.csv": HEADS.replace("Order", "Ordr")}, JOINED)
    assert (found.fault("missing-header").file, found.fault("missing-header").value) == ("heads.csv", "order")


def test_joined_file_that_is_not_there(tmp_path: Path) -> None:
    """A joined file that is missing refuses the table."""
    found = reading(tmp_path, {"lines.csv": LINES}, JOINED)
    assert found.fault("missing-file").file == "heads.csv"
    assert found.read.tables == ("accounts",)


def test_chained_joins_and_ambiguity(tmp_path: Path) -> None:
    """A later join may start from a joined column; a header of two joined files must say which."""
    files = {
        "accounts.csv": "account_id,name,rep\nA1,Alpha,7\n",
        "reps.csv": "rep,title,office\n7,Ms,TPE\n",
        "offices.csv": "office,title\nTPE,Taipei\n",
    }
    joins = """
[[tables.accounts.join]]
file = "reps.csv"
on = { left = "rep", right = "rep" }
[[tables.accounts.join]]
file = "offices.csv"
on = { left = "reps.office", right = "office" }
[tables.accounts.columns]
"""
    found = reading(tmp_path, files, joins + 'city = "offices.title"\nowner = "reps.title"\n')
    assert found.rows("accounts", "city", "owner") == [("Taipei", "Ms")]
    unclear = reading(tmp_path, files, joins + 'city = "title"\n')
    assert "reps.title, offices.title" in said(unclear.fault("ambiguous-header"))
    assert unclear.read.tables == ()


def test_a_language_there_is_none_of(tmp_path: Path) -> None:
    """A column of names that is no language is told; the languages are found however they are spelt."""
    text = "Name,EN,zh_CN,fr\nMotors,,电机,Moteurs\n"
    found = reading(tmp_path, {"accounts.csv": "account_id,name\nA1,Alpha\n", "names.csv": text})
    assert found.columns("names") == {"name", "en", "zh-CN"}
    (fault,) = found.read.faults
    assert (fault.rule, fault.done, fault.column) == ("strange-column", Done.NOTICED, "fr")
    assert "name, en, zh-CN, zh-TW" in said(fault, "en")
