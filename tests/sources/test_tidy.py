"""Texts told to be clean as they stand are those that cleaning leaves alone."""

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.sources.reading.relation import clean
from kamreport.sources.reading.tidy import is_clean

signs = st.text(st.sampled_from(" \t\nabc9é客\u0301\u00a0\u3000\u200b\ufeffe\u1100\u1161"), max_size=6)


@pytest.fixture(scope="module")
def database() -> duckdb.DuckDBPyConnection:
    """A database that cleans texts."""
    return duckdb.connect()


@settings(max_examples=60)
@given(st.lists(st.none() | signs, min_size=1, max_size=4), st.integers(0, 2))
def test_cleaning_changes_nothing_that_is_clean(
    database: duckdb.DuckDBPyConnection, texts: list[str | None], skipped: int
) -> None:
    """Where a column is told to be clean, cleaning its texts gives the same, empty ones aside."""
    column = pa.array(texts, pa.string())[skipped:]
    if is_clean(column):
        database.register("given", pa.table({"t": column}))
        cleaned = database.execute(f"select {clean('t')} from given").fetchall()
        assert [text for (text,) in cleaned] == [text or None for text in texts[skipped:]]


def test_usual_texts_are_clean() -> None:
    """Words of English and Chinese, empty cells and blanks inside are clean; blanks around are not."""
    assert is_clean(pa.array(["Acme Ltd", "", None, "客户 甲", "Zoë"], pa.string()))
    assert not is_clean(pa.array(["Acme", " Acme"], pa.string()))
    assert not is_clean(pa.array(["Acme\u3000"], pa.string()))
    assert not is_clean(pa.array(["e\u0301"], pa.string()))
