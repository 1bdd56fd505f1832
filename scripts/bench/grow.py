"""A portfolio of any size from the sample: its accounts over and over, renamed, their orders thinned out.

    python scripts/bench/grow.py FOLDER ACCOUNTS LINES

Written as CSV, the same for the same numbers. Each copy of an account keeps its own share of the orders, so
that no two are alike.
"""

import shutil
import sys
from pathlib import Path

import duckdb

SAMPLE = Path(__file__).parents[2] / "inputs"


def grow(folder: Path, accounts: int, lines: int) -> None:
    """Write a portfolio of so many accounts and about so many order lines into a new folder."""
    folder.mkdir(parents=True)
    shutil.copy(SAMPLE / "kamreport.toml", folder)
    with duckdb.connect() as database:
        database.execute("SET preserve_insertion_order = true")
        for path in sorted(SAMPLE.glob("*.csv")):
            database.execute(
                f"CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv('{path}', all_varchar = true)"
            )
            if "account_id" not in [column[0] for column in database.execute("DESCRIBE t").fetchall()]:
                shutil.copy(path, folder)  # of the supplier, not of an account
                continue
            copied = _copied(database, path.stem, accounts, lines)
            database.execute(f"COPY ({copied}) TO '{folder / path.name}' (HEADER, DELIMITER ',')")


def _copied(database: duckdb.DuckDBPyConnection, table: str, accounts: int, lines: int) -> str:
    """The rows of one table for all copies; of the order lines, the share that is wanted."""
    ids = f"SELECT DISTINCT account_id FROM read_csv('{SAMPLE / 'accounts.csv'}', all_varchar = true)"
    there = database.execute(f"SELECT count(*) FROM ({ids})").fetchall()[0][0]
    copies = -(-accounts // there)
    rows = database.execute("SELECT count(*) FROM t").fetchall()[0][0]
    columns = []
    for name in (column[0] for column in database.execute("DESCRIBE t").fetchall()):
        if name == "name" and table == "accounts":
            columns.append("name || ' ' || copy AS name")
        elif name.endswith("_id") and name != "product_id":
            columns.append(f'"{name}" || \'-\' || copy AS "{name}"')
        else:
            columns.append(f'"{name}"')
    kept = "true"
    if table == "orders":
        share = 2 * lines / (rows * copies)  # each copy keeps between none and all of twice the mean share
        kept = f"hash(order_id, copy) % 1000 < {share} * (hash(account_id, copy) % 1000)"
    limit = f"LIMIT {accounts}" if table == "accounts" else ""
    chosen = "" if table == "accounts" else _of_the_chosen(accounts, there)
    return (
        f"SELECT {', '.join(columns)} FROM t, range({copies}) AS c(copy) WHERE {kept}{chosen} "
        f"ORDER BY copy, t.rowid {limit}"
    )


def _of_the_chosen(accounts: int, there: int) -> str:
    """The condition that leaves out rows of accounts of the last, unfinished copy."""
    whole, rest = divmod(accounts, there)
    named = f"SELECT account_id FROM read_csv('{SAMPLE / 'accounts.csv'}', all_varchar = true) LIMIT {rest}"
    return f" AND (copy < {whole} OR account_id IN ({named}))"


if __name__ == "__main__":
    grow(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
