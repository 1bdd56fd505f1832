"""Rows that name the same thing twice."""

from typing import Any

from kamreport.checks.log import Log
from kamreport.checks.sql import quoted, rows, tables
from kamreport.contract import Table
from kamreport.faults import Done


def check_keys(database: Any, table: Table, present: tuple[str, ...], log: Log) -> None:
    """Report every row but one of those that share a key.

    The first row that has no other fault is kept (the first of all when none is whole); each other is
    quarantined, and told apart: one that repeats the kept row word for word, and one that contradicts
    it. Both name the row that was kept.
    """
    if not table.key:
        return
    keys = ", ".join(quoted(name) for name in table.key)
    filled = " and ".join(f"{quoted(name)} is not null" for name in table.key)
    cells = quoted(f"cells_{table.name}")
    if not rows(
        database, f"select 1 from {cells} where {filled} group by {keys} having count(*) > 1 limit 1"
    ):
        return
    log.bad(table.name, "bad_rows")
    database.execute(
        f"create or replace temp table same_key as with shared as (select _file, _row, {keys} from"
        f" {cells} where {filled} qualify count(*) over (partition by {keys}) > 1)"
        f" select s._file, s._row, row_number() over kept as place,"
        " first_value(s._file) over kept as kept_file,"
        f" first_value(s._row) over kept as kept_row from shared s left join bad_rows b using (_file, _row)"
        f" window kept as (partition by {keys} order by b._row is not null, s._file, s._row)"
    )
    same = " and ".join(f"r.{quoted(name)} is not distinct from k.{quoted(name)}" for name in present)
    raw = quoted(f"raw_{table.name}")
    _report(log, table, raw, same or "true")
    database.execute("drop table same_key; drop table bad_rows")


def _report(log: Log, table: Table, raw: str, same: str) -> None:
    for rule, condition in (("repeated-row", same), ("duplicate-key", f"not ({same})")):
        log.rows(
            table.name,
            rule,
            f"(select s.* from same_key s join {raw} r using (_file, _row) join {raw} k"
            f" on k._file = s.kept_file and k._row = s.kept_row where s.place > 1 and {condition})",
            column=table.key[0],
            values={"kept_file": "kept_file", "kept_row": "cast(kept_row as varchar)"},
        )


def check_shared_orders(database: Any, log: Log, lines: str = "coded_lines") -> None:
    """Tell once of each order identifier that two or more accounts use: each account's is its own order.

    `lines` names a table or view with account_id, order_id, _file and _row.
    """
    if lines not in tables(database):
        return
    log.rows(
        "orders",
        "order-shared",
        "(select order_id, count(distinct account_id) as accounts, arg_min(_file, (_file, _row)) as _file,"
        f" arg_min(_row, (_file, _row)) as _row from {lines} where order_id in (select order_id from {lines}"
        " group by order_id having min(account_id) <> max(account_id)) group by order_id)",
        column="order_id",
        written="order_id",
        done=Done.NOTICED,
        values={"accounts": "accounts"},
    )
