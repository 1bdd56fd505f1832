"""Order lines that are added up where they are, in DuckDB: the same to the cent as where they are read."""

import json

import duckdb
import pandas as pd
import pytest
from commands import invoke
from sources.folders import said
from warehouse.sales import AS_OF, csv_text, duck, folder, lines, outcome, same

from kamreport import config
from kamreport.checks import check
from kamreport.errors import DataError
from kamreport.faults import Done, Fault
from kamreport.model import Book
from kamreport.origins import Origins
from kamreport.period import parse
from kamreport.rollup import rollup
from kamreport.schema import LANGUAGES
from kamreport.sources import read
from kamreport.warehouse import settling

COUNT = 700
URL = "duckdb:///sales.duckdb"
QUERY = "select * from sales;\n"
PLAIN = "select 'O1' as order_id, 'A1' as account_id, date '2026-01-02' as date, 7.005 as amount"


@pytest.fixture(scope="module")
def read_there(tmp_path_factory):
    """What comes of 700 plain lines and every odd one in a CSV file."""
    return outcome(folder(tmp_path_factory.mktemp("csv") / "folder", None, csv_text(lines(COUNT))))


@pytest.fixture
def away(tmp_path):
    """A folder with the same lines in a file of DuckDB."""
    made = folder(tmp_path / "folder", URL, QUERY)
    duck(made / "sales.duckdb", lines(COUNT))
    return made


def test_the_same_as_read(away, read_there):
    """Facts, counts, faults and the last day are those of the same lines, odd ones too, in a CSV file."""
    found = outcome(away)
    same(found, read_there)
    assert read_there.checked.counts["orders"].quarantined > 70
    [(_, told)] = found.told("rollup-brought")
    assert told["n"] + told["stayed"] == found.checked.counts["orders"].read
    assert found.checked.away.count == told["stayed"] > 200


def refused(made):
    """The one fault for which no order line is used, said in every language."""
    found = outcome(made)
    assert found.facts.days.empty
    faults = found.checked.faults
    (row,) = faults[faults["done"] == Done.REFUSED].to_dict("records")
    fault = Fault(**{**row, "row": None, "column": row["column"] if isinstance(row["column"], str) else None})
    assert all(said(fault, language) for language in LANGUAGES)
    return said(fault)


@pytest.mark.parametrize(
    ("query", "more", "words"),
    [
        (
            "select 'O1' as order_id, 'A1' as account_id, '2026-01-02' as date, 7 as amount",
            "",
            "a day is wanted",
        ),
        (PLAIN.replace("7.005", "'7.005'"), "", "the column amount cannot be added up"),
        (PLAIN.replace("'O1'", "1.5::double"), "", "text or a whole number is wanted"),
        ("select 'O1' as order_id, 'A1' as account_id, 7 as amount", "", "date"),
        (PLAIN, '[tables.orders.columns]\nproduct_id = ["order_id", "account_id"]\n', "product_id is made"),
        (PLAIN, '[tables.orders]\njoin = [{file = "products.csv", on = "product_id"}]\n', "one query"),
        ("selekt", "", "selekt"),
        ("  ;", "", "empty"),
    ],
)
def test_what_cannot_be_added_up_is_refused(tmp_path, query, more, words):
    """A column of the wrong kind, a mapping or a file besides, a wrong query: one fault tells what to do."""
    made = folder(tmp_path / "folder", "duckdb:///", query, more)
    assert words in refused(made)


def test_a_database_that_cannot_add_up_is_refused(tmp_path):
    """Any other database is named, with those that can."""
    made = folder(
        tmp_path / "folder",
        "sqlite:///x.db",
        "select 'O1' as order_id, 'A1' as account_id, '2026-01-02' as date, 7 as amount",
    )
    (made / "x.db").touch()
    assert "PostgreSQL, DuckDB and Spark" in refused(made)


def test_without_accounts_every_line_comes_over(tmp_path):
    """Where no account is known, no line is added up, and none is lost."""
    made = folder(tmp_path / "folder", "duckdb:///", PLAIN)
    (made / "accounts.csv").unlink()
    found = outcome(made)
    assert found.checked.away.count == 0
    assert found.checked.counts["orders"].read == 1


def test_an_account_s_lines_are_asked_for(away):
    """The rows behind an account's figures are those that stay and those that came over, and add up."""
    settings = config.load(away)
    with duckdb.connect() as database:
        checked = check(read(away, settings, database), settings, database)
        facts = rollup(database, AS_OF, checked.away)
        book = Book(AS_OF, parse("2026Q3"), "EUR", checked.tables, facts, checked.given)
        sources = Origins(database, checked, book)
        rows = sources.rows("orders", "A1")
        texts = sources.texts("orders", rows)
    days = facts.days[facts.days["account_id"] == "A1"]
    assert round((rows["amount"] * 100).sum()) == days["net_cents"].sum()
    assert len(rows) == len(texts) == days["lines"].sum()
    assert set(rows["_file"]) == {"orders.sql", "orders.sql/A1"}
    assert all("order_id=" in text for text in texts)


def test_too_many_odd_lines_are_refused(tmp_path, monkeypatch):
    """A query that brings the lines of all the world's accounts does not bring them all over."""
    monkeypatch.setattr(settling, "MOST", 2)
    strangers = PLAIN.replace("'A1'", "'S' || n") + " from range(5) as t(n)"
    assert "5 of them are of accounts" in refused(folder(tmp_path / "folder", "duckdb:///", strangers))


def test_columns_are_mapped(tmp_path):
    """Headers, words and a value for every row are those of kamreport.toml, as where lines are read."""
    query = (
        "select 'O1' as \"No.\", 'A1' as \"Who\", date '2026-01-02' as date, 10.005 as amount,"
        " 'VOID ' as state"
        " union all select 'O2', 'A1', date '2026-01-03', 10.005, 'gone'"
    )
    more = (
        '[tables.orders.columns]\norder_id = "no."\naccount_id = "Who"\ncurrency = {value = "USD"}\n'
        'status = {column = "STATE", words = {void = "cancelled", gone = "delivered"}}\n'
    )
    found = outcome(folder(tmp_path / "folder", "duckdb:///", query, more))
    assert found.checked.away.count == 2
    assert found.facts.days[["date", "net_cents"]].values.tolist() == [[pd.Timestamp(2026, 1, 3), 913]]


def test_lines_that_change_meanwhile_are_told(away):
    """Between check and roll-up the same lines must be there: else the build ends and says so."""
    settings = config.load(away)
    with duckdb.connect() as database:
        checked = check(read(away, settings, database), settings, database)
        with duckdb.connect(str(away / "sales.duckdb")) as sales:
            sales.execute("delete from sales where account_id = 'A2' and currency = 'EUR'")
        with pytest.raises(DataError, match="have changed since they were checked"):
            rollup(database, AS_OF, checked.away)


def test_a_review_is_the_same(tmp_path):
    """The review of an account from lines in a database is that from a CSV file, in every figure."""
    rows = lines(300)[:200]
    rows = [row for row in rows if row["account_id"] == "A1" and row["currency"] in (None, "EUR", "USD")]
    built = {}
    for name, url in (("csv", None), ("duckdb", URL)):
        made = folder(tmp_path / name, url, csv_text(rows) if url is None else QUERY)
        duck(made / "sales.duckdb", rows)
        asked = ("--report", "review", "--edition", "internal", "--account", "A1", "--as-of", "2026-03-31")
        result = invoke("build", made, "-o", tmp_path / f"out-{name}", *asked, "--format", "json")
        assert result.exit_code == 0, result.output
        built[name] = {
            path.name: path.read_bytes()
            for path in (tmp_path / f"out-{name}").rglob("review*")
            if path.is_file()
        }
    there, away = ({path.partition(".")[2]: data for path, data in files.items()} for files in built.values())
    assert figures(there["en.json"]) == figures(away["en.json"])


def figures(data):
    """A review's data; of the order lines behind them all but where each stands."""
    found = json.loads(data)
    lines = found["sheets"]["rows.orders"]
    lines["rows"] = sorted(json.dumps(row[2:]) for row in lines["rows"])
    return found
