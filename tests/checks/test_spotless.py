"""Order lines of large files: what comes straight from the file is what the general way would have made."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import duckdb
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st
from sources.folders import folder

from kamreport import config
from kamreport.checks import Checked, check, spotless
from kamreport.sources import read
from kamreport.sources.reading import quick, waiting

ACCOUNTS = "account_id,name\nA,Alpha\nB,Beta\nB,Beta again\n客户,Gamma\n"
PRODUCTS = "product_id,unit_cost\nP,1.25\nQ,0.333333333\nR,\n"
RATES = "currency,date,rate\nUSD,2026-01-01,0.9\nUSD,2026-01-20,0.87654321\nJPY,2026-01-01,0.0061\n"

TEXTS: Mapping[str, Sequence[str]] = {
    "order_id": ("1", "2", " 2 ", "S-3", "单4", "", "\u00a05"),
    "account_id": ("A", "A", "A", "B", "C", "a", "客户", " A", ""),
    "date": ("2026-01-05", "2026-01-05", "2026-02-28", "2025-12-31", "2026-1-7", "20260108", "9 Jan 2026",
             "03/04/2026", "25/03/2026", "2026-02-30", "1800-01-01", "2100-01-01", "2026年1月5日", "", "x"),
    "product_id": ("P", "Q", "R", "unknown", ""),
    "quantity": ("1", "2.5", "-3", "1e3", "0.00001", "2000000000", "", "２", "1,5"),
    "unit_price": ("10", "9.99", "0.005", "-1", "1000000000", "123456.7891", "5.", ".5", "$3.50", "x", ""),
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
GOOD = {name: texts[1] for name, texts in TEXTS.items()} | {"order_id": "1", "amount": "10.00"}


@st.composite
def files(draw: st.DrawFn) -> str:
    """Order lines in one file: mostly good, some cells otherwise, separated or quoted in some way."""
    names = ["order_id", "account_id", "date", "amount"]
    names += draw(st.lists(st.sampled_from([name for name in NAMES if name not in names]), unique=True))
    strange = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    quote = draw(st.sampled_from(["", "", '"']))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    rows = [",".join(names)]
    for _ in range(draw(st.integers(1, 14))):
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


def compare(orders: Mapping[str, str], setting: str = "") -> tuple[Checked, int]:
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


@settings(max_examples=10)
@given(files(), st.sampled_from(["", "", '[tables.orders]\ndecimal = ","', '[tables.orders]\ndates = "dmy"']))
def test_straight_or_not_is_the_same(text: str, setting: str) -> None:
    """Whatever stands in a file: lines, faults, rows set aside and counts are those of the general way."""
    compare({"orders.csv": text}, setting)
