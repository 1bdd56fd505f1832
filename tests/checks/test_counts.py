"""Nothing is lost: what was read was used or set aside, whatever the dirt."""

import duckdb
import pytest
from checks.fake import ACCOUNTS, Read, order, rules, stage
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.checks import check
from kamreport.config import Config
from kamreport.schema import TABLES

dirt = st.sampled_from(
    [None, "", "A", "B", "NA", "1", "-1", "1,234", "1.234,5", "1e400", "inf", "2026-01-05", "03/04/2025",
     "0001-01-01", "25/12/2025", "yes", "nps", "csat", "USD", "XXQ", "$5", "open", "２", "\u202e",
     "'; drop table lines; --"]
)  # fmt: skip
NAMES = sorted(TABLES)


@st.composite
def portfolios(draw: st.DrawFn) -> dict[str, list[dict[str, str | None]]]:
    """Some tables, each with some rows of some columns, filled with anything."""
    tables = {"accounts": [*ACCOUNTS]}
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True)):
        columns = draw(st.lists(st.sampled_from(TABLES[name].names), min_size=1, unique=True))
        row = st.fixed_dictionaries(dict.fromkeys(columns, dirt))
        tables[name] = draw(st.lists(row, min_size=1, max_size=6))
    return tables  # type: ignore[return-value]


@settings(max_examples=15)
@given(portfolios(), st.integers(0, 2))
def test_read_is_used_and_quarantined(tables: dict[str, list[dict[str, str | None]]], rejected: int) -> None:
    """Each row read is used or in quarantine; none is in both; each set aside has its text and reasons."""
    database = duckdb.connect()
    for name, rows in tables.items():
        stage(database, name, rows, ["half a row"] * rejected)
    found = check(Read(tuple(tables), ()), Config(), database)  # type: ignore[arg-type]
    for name, rows in tables.items():
        count, aside = found.counts[name], found.quarantine[name]
        assert count.read == count.used + count.quarantined == len(rows) + rejected
        assert count.quarantined == len(aside) == len(aside.drop_duplicates(["_file", "_row"]))
        assert aside[["_text", "reasons"]].notna().all().all()
        assert (name in found.given) == (count.used > 0)
        if name != "orders":
            assert count.used == len(found.tables[name])
    lines = database.sql("select count(*) from lines").fetchall()[0][0]
    assert lines == (found.counts["orders"].used if "orders" in tables else 0)


@pytest.fixture
def million() -> duckdb.DuckDBPyConnection:
    """A million good order lines but one."""
    database = duckdb.connect()
    stage(database, "accounts", ACCOUNTS)
    database.execute(
        "create table raw_orders as select 'orders.csv' as _file, i + 2 as _row,"
        " cast(i // 3 as varchar) as order_id,"
        " if(i // 3 % 2 = 0, 'A', 'B') as account_id,"
        " cast(date '2024-01-01' + cast(i % 900 as integer) as varchar) as date,"
        " if(i = 654321, '12.o5', '12.05') as unit_price, '2' as quantity from range(1000000) t(i)"
    )
    database.execute("create view source_orders as select _file, _row, unit_price as _text from raw_orders")
    return database


def test_one_bad_row_in_a_million(million: duckdb.DuckDBPyConnection) -> None:
    """One bad cell in a million lines is found, with its row; the others are used and sum exactly."""
    found = check(Read(("accounts", "orders"), ()), Config(), million)  # type: ignore[arg-type]
    assert rules(found) == ["number-text"]
    assert (found.faults["row"][0], found.faults["value"][0]) == (654323, "12.o5")
    assert (found.counts["orders"].used, found.counts["orders"].quarantined) == (999_999, 1)
    assert million.sql("select sum(amount_cents) from lines").fetchall()[0][0] == 999_999 * 2410


def test_own_headers_and_leftovers() -> None:
    """Faults name the file's own header; nothing but the lines is left in the database."""
    database = duckdb.connect()
    stage(database, "accounts", ACCOUNTS)
    stage(database, "orders", [order(amount="x")])
    database.execute(
        "create table headers as select 'orders' as table_name, 'amount' as column_name, 'Betrag' as header"
    )
    before = {name for (name,) in database.sql("select table_name from duckdb_tables()").fetchall()}
    found = check(Read(("accounts", "orders"), ()), Config(), database)  # type: ignore[arg-type]
    assert list(found.faults["column"]) == ["Betrag"]
    after = {name for (name,) in database.sql("select table_name from duckdb_tables()").fetchall()}
    assert after - before == {"line_store", "line_accounts", "line_products"}
