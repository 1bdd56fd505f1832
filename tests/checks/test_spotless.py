"""Order lines of large files: what comes straight from the file is what the general way would have made."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sources.folders import folder

from kamreport import config
from kamreport.checks import Checked, check, spotless
from kamreport.checks.numbers import read_number
from kamreport.contract import Kind
from kamreport.database import database as product_database
from kamreport.sources import parquet, read
from kamreport.sources.reading import plain, quick, waiting
from kamreport.sources.reading.forms import As, MisfitError

ACCOUNTS = "account_id,name\nA,Alpha\nB,Beta\nB,Beta again\n客户,Gamma\n"
PRODUCTS = "product_id,unit_cost\nP,1.25\nQ,0.333333333\nR,\n"
RATES = "currency,date,rate\nUSD,2026-01-01,0.9\nUSD,2026-01-20,0.87654321\nJPY,2026-01-01,0.0061\n"

TEXTS: Mapping[str, Sequence[str]] = {
    "order_id": ("1", "2", " 2 ", "S-3", "单4", "", "\u00a05"),
    "account_id": ("A", "A", "A", "B", "C", "a", "客户", " A", ""),
    "date": ("2026-01-05", "2026-01-05", "2026-02-28", "2025-12-31", "2026-1-7", "20260108", "9 Jan 2026",
             "03/04/2026", "25/03/2026", "2026-02-30", "1800-01-01", "2100-01-01", "2026年1月5日", "", "x"),
    "product_id": ("P", "Q", "R", "unknown", ""),
    "quantity": ("1", "2.5", "-3", "1e3", "0.00001", "999999999.9999", "2000000000", "", "２", "1,5"),
    "unit_price": ("10", "9.99", "0.005", "-1", "1000", "1000000000", "123456.7891", "5.", ".5", "$3.50", "x",
                   ""),
    "discount": ("", "0", "0.15", "15%", "0.333333", "1.5", "-0"),
    "amount": ("", "", "10.00", "-0.005", "1.005", "12.345", "1,234.50", "1.234", "1.234,50",
               "999999999999999", "1000000000000.01", "0.1234567890123", "abc", "(5)"),
    "unit_cost": ("", "4", "0.3333", "0.33333"),
    "cost": ("", "", "3.14", "x"),
    "currency": ("", "EUR", "usd", "JPY", "GBP", "XXQ", "USD"),
    "status": ("", "open", "Delivered", "cancelled", "shipped", "opn"),
    "promised_on": ("", "2026-01-10", "2026/01/11"),
    "delivered_on": ("", "2026-01-12", "12.01.2026", "2026-01-12 10:00"),
    "in_full": ("", "yes", "no", "1", "maybe"),
    "stock_out": ("", "true", "否"),
    "remark": ("", "two words", "a\x07b", "q\u0085r", "é"),
}  # fmt: skip
NAMES = tuple(TEXTS)
PAID = (("amount",), ("quantity", "unit_price"), ("amount", "quantity", "unit_price", "discount"))
GOOD = {name: texts[1] for name, texts in TEXTS.items()} | {"order_id": "1", "amount": "10.00"}


@st.composite
def files(draw: st.DrawFn) -> str:
    """Order lines in one file: mostly good, some cells otherwise, separated or quoted in some way."""
    names = ["order_id", "account_id", "date", *draw(st.sampled_from(PAID))]
    names += draw(st.lists(st.sampled_from([name for name in NAMES if name not in names]), unique=True))
    strange = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    quote = draw(st.sampled_from(["", "", '"']))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    rows = [",".join(names)]
    for _ in range(draw(st.integers(1, 30))):
        cells = [draw(st.sampled_from(TEXTS[name])) if name in strange else GOOD[name] for name in names]
        rows.append(",".join(f'"{cell}"' if quote or "," in cell else cell for cell in cells))
    rows += draw(st.sampled_from([[], [], [""], ["1,2"], [",".join("" for _ in names)], ['1,"a ""b"" c']]))
    return end.join(rows)


@contextmanager
def straight(*, large: int = 0, block: int = 200) -> Iterator[None]:
    """Files of any size go straight to the lines, some rows at a time, however many become text."""
    with (
        patch.object(waiting, "LARGE", large),
        patch.object(quick, "BLOCK", block),
        patch.object(spotless, "MOST_TEXT", 1.0),
    ):
        yield


def found(place: Path, database: duckdb.DuckDBPyConnection) -> Checked:
    """What reading and checking a folder finds."""
    given = config.load(place)
    return check(read(place, given, database), given, database)


def lines(database: duckdb.DuckDBPyConnection) -> pd.DataFrame:
    """The usable order lines."""
    return database.sql("select * from lines order by _file, _row").df()


def compare(orders: Mapping[str, str | bytes], setting: str = "") -> tuple[Checked, int]:
    """Both ways find the same; what they find, and how many lines went straight."""
    content = {"accounts.csv": ACCOUNTS, "products.csv": PRODUCTS, "rates.csv": RATES, **orders}
    with tempfile.TemporaryDirectory() as place:
        folder(Path(place), content, setting)
        general, direct = duckdb.connect(), duckdb.connect()
        with straight(large=10**9):
            wanted = found(Path(place), general)
        with straight():
            got = found(Path(place), direct)
    assert got.counts == wanted.counts
    assert (got.last_day, got.given) == (wanted.last_day, wanted.given)
    pd.testing.assert_frame_equal(lines(direct), lines(general))
    pd.testing.assert_frame_equal(got.faults, wanted.faults)
    for name, aside in wanted.quarantine.items():
        pd.testing.assert_frame_equal(got.quarantine[name], aside)
    text = direct.sql("select count(*) from raw_orders").fetchall()[0][0]
    return got, wanted.counts["orders"].read - text


@settings(max_examples=5)
@given(files(), st.sampled_from(["", "", '[tables.orders]\ndecimal = ","', '[tables.orders]\ndates = "dmy"']))
def test_straight_or_not_is_the_same(text: str, setting: str) -> None:
    """Whatever stands in a file: lines, faults, rows set aside and counts are those of the general way."""
    compare({"orders.csv": text}, setting)


LINE = "order_id,account_id,date,amount\n"


def test_most_go_straight() -> None:
    """Of good lines with a few bad ones only these become text; a quoted file is no different."""
    rows = [f"{number},A,2026-01-05,{number}.50" for number in range(40)]
    rows[7], rows[31] = "7,A,2026-01-05,x", "31,nobody,2026-01-05,1"
    got, straight_through = compare({"orders.csv": LINE + "\n".join(rows)})
    assert (straight_through, list(got.faults["row"].dropna())) == (38, [4, 9, 33])
    quoted = "\n".join(",".join(f'"{cell}"' for cell in row.split(",")) for row in rows)
    assert compare({"orders.csv": LINE + quoted})[1] == 38


def test_a_comma_far_below() -> None:
    """A comma in the last line says that the dots above it group thousands: all lines are read anew."""
    rows = [f"{number},A,2026-01-05,1.{100 + number}" for number in range(1, 30)]
    got, straight_through = compare({"orders.csv": LINE + "\n".join([*rows, '99,A,2026-01-05,"0,5"'])})
    assert straight_through == 0
    assert "number-order" in set(got.faults["rule"])
    assert "number-ambiguous" not in set(got.faults["rule"])


def test_several_files() -> None:
    """Files of one table, of other columns and order each, are one: rows are told by file and row."""
    other = "amount,date,account_id,order_id,currency\n5,2026-01-09,B,1,USD\n6,x,B,2,\n7,2026-01-09,A,3,EUR\n"
    got, straight_through = compare({"orders_1.csv": LINE + "1,A,2026-01-05,10\n", "orders_2.csv": other})
    assert (straight_through, got.counts["orders"].used) == (3, 3)


def test_a_query_s_worth_of_types() -> None:
    """Columns of Parquet with types of their own give the lines that their texts give."""
    columns: dict[str, list[Any]] = {
        "order_id": [1, 2, 3, 4],
        "account_id": ["A", "A", "C", "客户"],
        "date": [date(2026, 1, 5), date(2026, 1, 6), date(2026, 1, 7), None],
        "quantity": [1.5, 0.1, 2.00001, 1e300],
        "unit_price": [Decimal("9.99"), Decimal("0.005"), None, Decimal("-1.5")],
        "promised_on": [datetime(2026, 1, 9), datetime(2026, 1, 9, 12), None, None],  # noqa: DTZ001
        "in_full": [True, None, False, True],
        "status": ["open", "a\x07", "delivered", "open"],
    }
    with tempfile.TemporaryDirectory() as place:
        pq.write_table(pa.table(columns), Path(place) / "o.parquet", row_group_size=2)
        content = (Path(place) / "o.parquet").read_bytes()
    got, straight_through = compare({"orders.parquet": content})
    assert straight_through == 1
    assert {"control-characters", "account-near", "required", "below"} & set(got.faults["rule"])


def test_numbers_kept_as_words_of_a_dictionary() -> None:
    """Numbers that a Parquet file keeps as words, few different ones, are numbers to it as any others are."""
    few, many = (
        pa.array(["9.99", "4", None, "9.99"]).dictionary_encode(),
        pa.array(["9.99", "4", None, "9.99"]),
    )
    rows = parquet.Rows(pa.record_batch([few, many], ["few", "many"]), 2)
    table = rows.columns({0: As.NUMBER, 1: As.NUMBER})
    assert table.column("c0").to_pylist() == table.column("c1").to_pylist() == [99900, 40000, None, 99900]
    odd = parquet.Rows(pa.record_batch([pa.array(["4", "oops"]).dictionary_encode()], ["odd"]), 2)
    with pytest.raises(MisfitError):
        odd.columns({0: As.NUMBER})


def test_a_damaged_file() -> None:
    """A Parquet file damaged in the middle is refused whole, as by the general way."""
    size = 4000
    table = pa.table({"order_id": [str(n) for n in range(size)], "account_id": ["A"] * size,
                      "date": ["2026-01-05"] * size, "amount": ["1"] * size})  # fmt: skip
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "o.parquet"
        pq.write_table(table, path, row_group_size=1000, compression="snappy")
        content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle - 2000 : middle] = b"\xff" * 2000
    with tempfile.TemporaryDirectory() as place:
        folder(Path(place), {"accounts.csv": ACCOUNTS, "orders.parquet": bytes(content)})
        database = duckdb.connect()
        with straight():
            got = found(Path(place), database)
    assert got.faults["done"].tolist().count("refused") == 1
    assert "orders" not in got.given
    assert lines(database).empty


def test_texts_are_found_again() -> None:
    """Lines that went straight are read from their file again when their text is asked for."""
    rows = [f'{number},A,2026-01-05,"{number}.50"' for number in range(40)]
    with tempfile.TemporaryDirectory() as place:
        folder(Path(place), {"accounts.csv": ACCOUNTS, "orders.csv": LINE + "\n".join(rows)})
        with straight():
            got = found(Path(place), duckdb.connect())
            assert got.again is not None
            texts = got.again("orders.csv", [35, 3])
    assert {row: cells["amount"] for row, cells in texts.items()} == {3: "1.50", 35: "33.50"}


def test_many_lines_lie_on_disk() -> None:
    """In the product's own database lines of large files are in a file, packed, the same as ever."""
    rows = [f"{number},A,2026-01-05,{number % 7}.50" for number in range(3000)] + ["x,A,2026-01-05,oops"]
    with tempfile.TemporaryDirectory() as place, product_database() as packed:
        folder(Path(place), {"accounts.csv": ACCOUNTS, "orders.csv": LINE + "\n".join(rows)})
        plain = duckdb.connect()
        for database in (plain, packed):
            with straight(block=20_000):
                found(Path(place), database)
        pd.testing.assert_frame_equal(lines(packed), lines(plain))
        within = "select database_name from duckdb_tables() where table_name = 'line_store'"
        assert (plain.sql(within).fetchall(), packed.sql(within).fetchall()) == ([("memory",)], [("disk",)])


def test_words_of_a_dictionary_in_each_part() -> None:
    """Parts of a Parquet file of which each has codes of its own for its words are joined by the words."""
    parts = [
        pa.record_batch([pa.array(words).dictionary_encode()], ["w"]) for words in (["a", "b"], ["b", None])
    ]
    joined = parquet._joined(parts)
    assert joined.column(0).to_pylist() == ["a", "b", "b", None]
    assert joined.column(0).dictionary.to_pylist() == ["a", "b"]


signs = st.text("0123456789.-", max_size=20)


@settings(max_examples=300)
@given(st.lists(signs | st.decimals(-99999, 99999, places=3).map(str), min_size=1, max_size=3))
def test_plain_numbers_are_read_alike(texts: list[str]) -> None:
    """What is taken for whole ten-thousandths is what reading each text says, to the last digit."""
    given = [text or None for text in texts]
    try:
        counted = plain.ten_thousandths(pa.array(given, pa.string()), 0).to_pylist()
    except MisfitError:
        return
    for text, number in zip(given, counted, strict=True):
        wanted = None if text is None else read_number(text, Kind.MONEY).value
        assert (None if wanted is None else Decimal(wanted) * 10_000) == number
