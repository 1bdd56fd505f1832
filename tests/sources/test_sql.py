"""Queries: the answers of a database are read like any file, exactly; what it refuses is told in words."""

import sqlite3
import sys
from contextlib import closing

import pytest
from servers import served
from sources.folders import ACCOUNTS, folder, outcome, reading, said

from kamreport import config
from kamreport.errors import ConfigError

SQLITE = '[database]\nurl = "sqlite:///crm.db"\n'
ORDERS = (
    ("O1", "A1", "2026-03-04", "1234.50", 3.0, 1),
    ("O2", "A2", "2026-03-05", "0.10", 2.5, 0),
    ("O3", "A1", None, None, None, None),
)


def crm(tmp_path, query="SELECT * FROM sales ORDER BY order_id"):
    """A folder with a small database of SQLite and one query."""
    made = folder(tmp_path, {"orders.sql": query}, SQLITE)
    with closing(sqlite3.connect(made / "crm.db")) as database, database:
        database.execute(
            "CREATE TABLE sales (order_id, account_id, date, amount NUMERIC(10, 2), quantity REAL, in_full)"
        )
        database.executemany("INSERT INTO sales VALUES (?, ?, ?, ?, ?, ?)", ORDERS)
    return made


def test_a_query_is_a_table(tmp_path):
    """orders.sql gives the table orders: values as a person would type them, rows numbered from 2."""
    found = outcome(crm(tmp_path))
    assert found.read.tables == ("accounts", "orders")
    assert found.rows("orders", "_file", "_row", "order_id", "amount", "quantity") == [
        ("orders.sql", 2, "O1", "1234.5", "3"),
        ("orders.sql", 3, "O2", "0.1", "2.5"),
        ("orders.sql", 4, "O3", None, None),
    ]


def test_its_columns_are_mapped_like_any_others(tmp_path):
    """kamreport.toml maps the columns of a query as it does those of a file."""
    made = crm(tmp_path, "SELECT order_id AS no, account_id, date, amount FROM sales;\n")
    (made / "kamreport.toml").write_text(f'{SQLITE}\n[tables.orders.columns]\norder_id = "NO"\n')
    assert [row[0] for row in outcome(made).rows("orders", "order_id")] == ["O1", "O2", "O3"]


@pytest.mark.parametrize(
    ("query", "settings", "words"),
    [
        ("SELECT 1", "", "names no database"),
        ("SELECT nobody FROM sales", SQLITE, "no such column: nobody"),
        ("SELECT 1", '[database]\nurl = "sqlite:///other.db"\n', "there is no file other.db"),
        ("SELECT 1", '[database]\nurl = "nonsense"\n', "nonsense"),
        ("  ;", SQLITE, "empty"),
    ],
)
def test_what_goes_wrong_is_told(tmp_path, query, settings, words):
    """No database, a wrong query, a missing file: one fault in every language, and no traceback."""
    made = crm(tmp_path, query)
    (made / "kamreport.toml").write_text(settings)
    found = outcome(made)
    assert found.read.tables == ("accounts",)
    assert words in said(found.read.faults[0])


def test_a_database_is_only_read(tmp_path):
    """A query that would change the database is refused, and nothing is changed."""
    made = crm(tmp_path, "DELETE FROM sales RETURNING order_id")
    assert "readonly" in said(outcome(made).fault("database-refused"))
    with closing(sqlite3.connect(made / "crm.db")) as database:
        assert database.execute("SELECT count(*) FROM sales").fetchone() == (3,)


def test_without_the_library_the_install_command_is_named(tmp_path, monkeypatch):
    """SQLAlchemy is an extra: where it is missing, the fault names the command that brings it."""
    made = crm(tmp_path)
    monkeypatch.setitem(sys.modules, "sqlalchemy.engine", None)
    assert "pip install 'kamreport[sql]'" in said(outcome(made).fault("no-driver"))


@pytest.mark.parametrize(
    "settings", ['database_password = "x"', '[database]\nurl = "postgresql://me:secret@host/crm"']
)
def test_a_password_does_not_stand_in_the_file(tmp_path, settings):
    """A password in kamreport.toml is refused with the name of the variable it belongs in."""
    with pytest.raises(ConfigError, match="KAMREPORT_DATABASE_PASSWORD"):
        config.load(folder(tmp_path, {}, settings))


def test_a_given_password_is_not_recorded():
    """The password of the command line is in no dump of the settings, and not in what is printed of them."""
    given = config.Config.model_validate({"database_password": "sesame"})
    assert "sesame" not in given.model_dump_json()
    assert "sesame" not in repr(given)


@pytest.fixture(scope="module")
def postgres():
    """A database server of our own for these tests."""
    yield from served()


def test_postgresql_is_read_exactly(tmp_path, postgres):
    """Decimals, days, moments, flags and percent signs come as they stand in a real server, to the cent."""
    query = (
        "SELECT 'O' || n AS order_id, 'A1' AS account_id, date '2026-01-01' + n AS date,"
        " (n * 0.01)::numeric(12, 2) AS amount, n % 2 = 0 AS in_full, '5 % :x %s' AS status,"
        " timestamp '2026-01-01 10:30' AS delivered_on"
        " FROM generate_series(1, 250000) AS n ORDER BY n"
    )
    made = folder(
        tmp_path, {"accounts.csv": ACCOUNTS, "orders.sql": query}, f'[database]\nurl = "{postgres}"\n'
    )
    found = outcome(made)
    assert [said(fault) for fault in found.read.faults] == []
    assert found.read.rows["orders"] == 250_000
    total = found.database.execute("SELECT sum(amount::DECIMAL(18, 2)), max(_row) FROM raw_orders").fetchone()
    assert (str(total[0]), total[1]) == ("312501250.00", 250_001)
    assert found.rows("orders", "date", "in_full", "status", "delivered_on")[1] == (
        "2026-01-03",
        "yes",
        "5 % :x %s",
        "2026-01-01 10:30:00",
    )


def test_a_server_that_is_not_there_is_told(tmp_path, postgres):
    """No server at that address: one clear fault with what the driver says."""
    away = postgres.replace("/postgres", "/elsewhere")
    found = reading(
        tmp_path, {"accounts.csv": ACCOUNTS, "orders.sql": "SELECT 1"}, f'[database]\nurl = "{away}"\n'
    )
    assert "elsewhere" in said(found.fault("database-refused"))
