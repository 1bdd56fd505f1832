"""Which file is which table, and which header which column."""

import os
from pathlib import Path

import pytest
from sources.folders import ACCOUNTS, folder, outcome, reading, said

from kamreport import config
from kamreport.checks import check
from kamreport.faults import Done

ORDERS = "order_id,account_id,date,amount\nO1,A1,2024-01-01,5\n"


@pytest.mark.parametrize(
    "name", ["Orders.csv", "ORDERS.TSV", "orders_2024.csv", "orders-2025.txt", "orders (1).csv"]
)
def test_tables_by_name(tmp_path: Path, name: str) -> None:
    """A file is a table's when its stem is the table's name, alone or with something behind it."""
    found = reading(tmp_path, {name: ORDERS})
    assert found.read.tables == ("accounts", "orders")
    assert set(found.read.files) == {tmp_path / name, tmp_path / "accounts.csv"}


def test_several_files_are_one_table(tmp_path: Path) -> None:
    """Files of one table are put together, their columns matched by header whatever their order."""
    second = "Date,Amount,Account ID,ORDER-ID,Currency\n2025-01-01,7,A2,O2,USD\n"
    found = reading(tmp_path, {"orders_2024.csv": ORDERS, "orders_2025.csv": second})
    assert found.rows("orders", "_file", "_row", "order_id", "amount", "currency") == [
        ("orders_2024.csv", 2, "O1", "5", None),
        ("orders_2025.csv", 2, "O2", "7", "USD"),
    ]
    assert found.read.rows["orders"] == 2


def test_one_of_several_files_lacks_a_column(tmp_path: Path) -> None:
    """A required column that one of several files lacks refuses the table and names that file."""
    found = reading(
        tmp_path, {"orders_1.csv": ORDERS, "orders_2.csv": "order_id,account_id,amount\nO2,A1,5\n"}
    )
    fault = found.fault("missing-column")
    assert (fault.file, fault.column, fault.done) == ("orders_2.csv", "date", Done.REFUSED)
    assert found.read.tables == ("accounts",)


def test_files_named_in_settings(tmp_path: Path) -> None:
    """Settings name files by pattern, in folders below too; only those are then read for the table."""
    files = {"old/sales_1.csv": ORDERS, "old/sales_2.csv": ORDERS, "orders.csv": ORDERS}
    found = reading(tmp_path, files, '[tables.orders]\nfile = "old/sales_*.csv"\n')
    assert [row[0] for row in found.rows("orders", "_file")] == ["old/sales_1.csv", "old/sales_2.csv"]


def test_missing_file(tmp_path: Path) -> None:
    """A file that settings name and that is not there is refused with the nearest name."""
    found = reading(tmp_path, {"sales2024.csv": ORDERS}, '[tables.orders]\nfile = "sale2024.csv"\n')
    fault = found.fault("missing-file")
    assert (fault.table, fault.file, fault.done) == ("orders", "sale2024.csv", Done.REFUSED)
    assert "sales2024.csv" in said(fault)


def test_missing_accounts(tmp_path: Path) -> None:
    """Without any accounts file the folder is told to need one, with the nearest name."""
    (tmp_path / "acounts.csv").write_text(ACCOUNTS)
    found = outcome(tmp_path)
    assert found.fault("missing-file").table == "accounts"
    assert "acounts.csv" in said(found.fault("missing-file"))
    assert found.fault("near-file").file == "acounts.csv"
    assert found.read.tables == ()


def test_missing_accounts_are_not_taken_for_another_table(tmp_path: Path) -> None:
    """A file that is another table's, or like nothing, is not suggested."""
    (tmp_path / "orders.csv").write_text(ORDERS)
    found = outcome(tmp_path)
    assert "orders.csv" not in said(found.fault("missing-file"))


def test_a_file_like_no_table_is_told(tmp_path: Path) -> None:
    """Nothing is ignored silently; files that settings name or join are in use."""
    files = {"orders.csv": ORDERS, "sizes.csv": "account_id,employees\nA1,3\n", "kunden.csv": "x\n"}
    found = reading(tmp_path, files, '[[tables.accounts.join]]\nfile = "sizes.csv"\non = "account_id"\n')
    fault = found.fault("unused-file")
    assert (fault.table, fault.file, fault.done) == ("", "kunden.csv", Done.NOTICED)


def test_file_names_that_are_no_text(tmp_path: Path) -> None:
    """A name in no known encoding is told with its bytes written out, and its rows are read."""
    for name, text in ((b"accounts.csv", ACCOUNTS), (b"orders_\xff.csv", ORDERS), (b"odd\xff.csv", "x\n")):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(text)
    found = outcome(tmp_path)
    assert found.rows("orders", "_file") == [("orders_\\xff.csv",)]
    assert found.fault("unused-file").file == "odd\\xff.csv"
    assert check(found.read, config.load(tmp_path), found.database).counts["orders"].used == 1


def test_empty_folder(tmp_path: Path) -> None:
    """A folder without files is told to need accounts."""
    assert outcome(tmp_path).rules == ["missing-file"]


def test_file_nearly_named(tmp_path: Path) -> None:
    """A file whose name nearly is a table's is not used, and told."""
    found = reading(tmp_path, {"ordrs.csv": ORDERS})
    assert found.read.tables == ("accounts",)
    assert found.fault("near-file").table == "orders"


def test_two_forms_of_one_file(tmp_path: Path) -> None:
    """The same name in two forms may be a copy, which would count twice: it is told."""
    found = reading(tmp_path, {"orders.csv": ORDERS, "orders.tsv": ORDERS.replace(",", "\t")})
    assert found.fault("two-forms").table == "orders"
    assert found.read.rows["orders"] == 2


@pytest.mark.parametrize(
    "header", ["Account ID", "account-id", "ACCOUNT_ID", "ａｃｃｏｕｎｔ＿ｉｄ", " AccountId "]
)
def test_headers_however_spelt(tmp_path: Path, header: str) -> None:
    """Headers match without regard to case, blanks, underscores, hyphens and full-width forms."""
    found = reading(tmp_path, {"accounts.csv": f"{header},Ｎａｍｅ\nA1,Alpha\n"})
    assert found.rows("accounts", "account_id", "name") == [("A1", "Alpha")]
    headers = found.database.execute("SELECT * FROM headers WHERE column_name = 'account_id'").fetchall()
    assert headers == [("accounts", "account_id", header.strip())]


@pytest.mark.parametrize("header", ["order_dat", "dat", "OrderDate", "Date of order"])
def test_missing_column_names_the_nearest(tmp_path: Path, header: str) -> None:
    """A required column that is missing refuses the table, says the nearest header and how to map it."""
    found = reading(tmp_path, {"orders.csv": ORDERS.replace("date", header)})
    fault = found.fault("missing-column")
    assert (fault.file, fault.row, fault.column, fault.done) == ("orders.csv", 1, "date", Done.REFUSED)
    assert f'Did you mean "{header}"?' in said(fault)
    assert found.read.tables == ("accounts",)


def test_missing_column_without_a_near_header(tmp_path: Path) -> None:
    """When nothing is near, the headers there are are listed."""
    found = reading(tmp_path, {"orders.csv": "order_id,account_id,Tag der Bestellung\nO1,A1,2024-01-01\n"})
    assert "Its headers are: order_id, account_id, Tag der Bestellung." in said(found.fault("missing-column"))


def test_all_missing_columns_of_all_files_at_once(tmp_path: Path) -> None:
    """Every missing column of every table is told in one pass."""
    found = reading(tmp_path, {"accounts.csv": "x,y\n1,2\n", "orders.csv": "z\n1\n", "tickets.csv": ""})
    missing = [(fault.table, fault.column) for fault in found.read.faults if fault.rule == "missing-column"]
    assert missing == [
        ("accounts", "account_id"),
        ("accounts", "name"),
        ("orders", "order_id"),
        ("orders", "account_id"),
        ("orders", "date"),
    ]
    assert found.fault("empty-file").table == "tickets"


def test_near_optional_column(tmp_path: Path) -> None:
    """A header that nearly is an optional column is left unused and told."""
    found = reading(tmp_path, {"accounts.csv": "account_id,name,industy\nA1,Alpha,Food\n"})
    fault = found.fault("near-column")
    assert (fault.column, fault.done) == ("industy", Done.NOTICED)
    assert 'industry = "industy"' in said(fault)
    assert "industry" not in found.columns("accounts")


def test_unknown_columns_are_fine(tmp_path: Path) -> None:
    """Columns nobody asks for are no fault."""
    assert reading(tmp_path, {"accounts.csv": "account_id,name,colour\nA1,Alpha,red\n"}).rules == []


def test_duplicate_headers(tmp_path: Path) -> None:
    """A repeated header refuses the table when it is needed, and is told when it is not."""
    unused = reading(tmp_path, {"accounts.csv": "account_id,name,tag,Tag\nA1,Alpha,x,y\n"})
    assert unused.fault("duplicate-header").done is Done.NOTICED
    assert unused.read.tables == ("accounts",)
    needed = reading(tmp_path, {"accounts.csv": "account_id,name,name\nA1,Alpha,Beta\n"})
    assert needed.fault("duplicate-header").done is Done.REFUSED
    assert needed.read.tables == ()


def test_empty_headers(tmp_path: Path) -> None:
    """A column without a header is told by its letters when it has values; the source row keeps them."""
    found = reading(tmp_path, {"accounts.csv": ",account_id,name,\n7,A1,Alpha,\n"})
    assert found.fault("empty-header").column == "A"
    assert found.rules == ["empty-header"]
    [(text,)] = found.database.execute("SELECT _text FROM source_accounts").fetchall()
    assert '"column A":"7"' in text


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    """A folder called orders.csv is told, not followed."""
    folder(tmp_path, {})
    (tmp_path / "orders.csv").mkdir()
    assert outcome(tmp_path).fault("unreadable-file").file == "orders.csv"


def test_unknown_form(tmp_path: Path) -> None:
    """A file of a form nobody reads is refused with the forms there are."""
    found = reading(tmp_path, {"orders.pdf": "x"}, '[tables.orders]\nfile = "orders.pdf"\n')
    assert ".csv" in said(found.fault("unknown-form"))


@pytest.mark.parametrize("header", ["account_id", "name", "city"])
def test_a_header_that_stands_twice_is_one_fault(tmp_path: Path, header: str) -> None:
    """It is told once, and not as missing or misspelt besides."""
    text = f"account_id,name,{header},city\nA1,Alpha,x,y\n"
    assert reading(tmp_path, {"accounts.csv": text}).rules == ["duplicate-header"]
