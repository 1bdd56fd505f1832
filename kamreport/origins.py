"""The rows of an account with their place in the files: found again in the database that checked them."""

import json
from collections.abc import Hashable, Mapping
from datetime import datetime
from typing import Any

import pandas as pd

from kamreport.checks import Checked
from kamreport.model import Book, known
from kamreport.rollup import counted
from kamreport.schema import TABLES
from kamreport.warehouse.away import LINE
from kamreport.warehouse.storing import store

PLACE = ["_file", "_row"]
_LINES = """
select account_id, order_id, cast(date as timestamp) as date, product_id,
    cast(quantity as double) as quantity,
    cast(amount_cents as double) / 100 as amount, cast(cost_cents as double) / 100 as cost, status,
    cast(promised_on as timestamp) as promised_on, cast(delivered_on as timestamp) as delivered_on,
    in_full, stock_out, _file, _row
from {lines} where account_id = ? and date <= ? and status is distinct from 'cancelled'
order by _file, _row
"""


class Origins:
    """The tables as the book has them, row by row, each with `_file` and `_row`."""

    def __init__(self, connection: Any, checked: Checked, book: Book) -> None:
        self._connection, self._checked, self._book = connection, checked, book
        self._placed: dict[str, pd.DataFrame] = {}

    def rows(self, table: str, account: str) -> pd.DataFrame:
        """An account's usable rows of a table as known on the book's day; order lines that count.

        Amounts are in the reporting currency. Empty for tables that are not about accounts.
        """
        if table == "orders":
            return self._lines(account)
        frame = self._checked.tables[table]
        if "account_id" not in frame or frame.empty:
            return frame.iloc[0:0].assign(_file="", _row=0)
        if table not in self._placed:
            self._placed[table] = frame.assign(**self._places(table, len(frame)))
        placed = self._placed[table]
        mine = placed[placed["account_id"] == account]
        return known(mine, TABLES[table], self._book.as_of)

    def _lines(self, account: str) -> pd.DataFrame:
        """An account's order lines; those that stay in their database are asked for there."""
        lines, away = "lines", self._checked.away
        if away is not None:
            store(self._connection, "lines_away", LINE, [away.of(account, counted(self._book.as_of))])
            lines = "(select * from lines union all by name select * from lines_away)"
        found: pd.DataFrame = self._connection.execute(
            _LINES.format(lines=lines), [account, self._book.as_of]
        ).df()
        return found

    def _places(self, table: str, count: int) -> dict[str, Any]:
        """File and row of each usable row: those that were read, less those set aside, in the same order."""
        read = self._connection.execute(f"select _file, _row from raw_{table} order by _file, _row").df()
        aside = self._checked.quarantine[table][PLACE].astype({"_row": "int64"}, errors="ignore")
        gone = pd.MultiIndex.from_frame(aside)
        kept = read[~pd.MultiIndex.from_frame(read[PLACE]).isin(gone)]
        if len(kept) != count:
            raise ValueError(f"{table}: {len(kept)} rows are left of the files, {count} are in the book")
        return {name: kept[name].to_numpy() for name in PLACE}

    def texts(self, table: str, rows: pd.DataFrame) -> list[str]:
        """The rows as they stand in their files: header and text of every filled cell.

        Those that stay in a database as they are in the book.
        """
        if rows.empty:
            return []
        wanted = rows[PLACE].assign(_place=range(len(rows)))
        self._connection.register("rows_wanted", wanted)
        found = self._connection.execute(
            f"select s._text from rows_wanted w left join source_{table} s on s._file = w._file"
            " and s._row = w._row order by w._place"
        ).fetchall()
        self._connection.unregister("rows_wanted")
        texts = [json.loads(text) if text else {} for (text,) in found]
        if table == "orders" and self._checked.again is not None and not all(texts):
            texts = self._again(rows, texts)
        told = zip(texts, rows.drop(columns=PLACE).to_dict("records"), strict=True)
        return [_plain(cells or _written(row)) for cells, row in told]

    def _again(self, rows: pd.DataFrame, texts: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The texts, with those that are not in the database read from the files again."""
        lacking = rows[[not cells for cells in texts]]
        read = self._checked.again
        found = {
            (file, row): cells
            for file, group in lacking.groupby("_file")
            for row, cells in (read(str(file), group["_row"].tolist()) if read else {}).items()
        }
        places = zip(rows["_file"], rows["_row"], strict=True)
        return [cells or dict(found.get(place, {})) for place, cells in zip(places, texts, strict=True)]


def _written(row: Mapping[Hashable, Any]) -> dict[str, str]:
    """The filled cells of a row of the book as text, days without the time of day."""
    filled = {str(name): value for name, value in row.items() if not pd.isna(value)}
    return {
        name: str(value.date() if isinstance(value, datetime) else value) for name, value in filled.items()
    }


def _plain(cells: Mapping[str, Any]) -> str:
    return ", ".join(f"{header}={' '.join(str(cell).split())}" for header, cell in cells.items() if cell)
