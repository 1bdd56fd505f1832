"""Rows that name an account or a product that is not there."""

import difflib
from collections.abc import Mapping
from typing import Any

from kamreport.checks.lines import NAMES
from kamreport.checks.log import Log
from kamreport.checks.sql import literal, quoted, rows
from kamreport.contract import Table
from kamreport.faults import Done

SUGGESTED = 200  # distinct unknown identifiers that get a suggestion each


def check_references(database: Any, table: Table, log: Log, there: frozenset[str]) -> None:
    """Report every reference of cells_<table> that leads nowhere.

    A row of an unknown account, or of one whose own row is quarantined, is quarantined. An unknown
    product or parent is told once, and its rows are used. Needs cells_ and used_ of the table referred
    to; where that table was not read, so that it is not `there`, nothing is said here.
    """
    for column, target in table.refers:
        if f"used_{target}" not in there and table.name != target:
            continue
        if column == "account_id":
            _accounts(database, table, log)
        else:
            _told_once(table, column, target, log)
        if column == "parent_id":
            _circles(database, log)


def _accounts(database: Any, table: Table, log: Log) -> None:
    cells = quoted(f"cells_{table.name}")
    strangers = f"{cells} c anti join used_accounts u on c.account_id = u.account_id"
    if not rows(database, f"select 1 from {strangers} where c.account_id is not null limit 1"):
        return
    database.execute(
        "create or replace temp table unknown_accounts as select distinct c.account_id,"
        " c.account_id in (select account_id from cells_accounts where account_id is not null) as read,"
        f" cast(null as varchar) as near from {strangers} where c.account_id is not null"
    )
    unknown = rows(
        database,
        f"select account_id from unknown_accounts where not read order by account_id limit {SUGGESTED}",
    )
    for account, near in _nearest(database, [account for (account,) in unknown]):
        database.execute("update unknown_accounts set near = ? where account_id = ?", [near, account])
    matched = f"{cells} c join unknown_accounts u on c.account_id = u.account_id where"
    for rule, condition in (
        ("account-quarantined", "u.read"),
        ("account-near", "not u.read and u.near is not null"),
        ("account-unknown", "not u.read and u.near is null"),
    ):
        log.rows(
            table.name,
            rule,
            f"{matched} {condition}",
            column="account_id",
            written="c.account_id",
            values={"near": "u.near"} if rule == "account-near" else None,
        )
    database.execute("drop table unknown_accounts")


def _circles(database: Any, log: Log) -> None:
    """Report, once each, the accounts that are above themselves: their group ends where the circle closes."""
    above = dict(
        rows(
            database,
            "select c.account_id, min(c.parent_id) from cells_accounts c"
            " semi join cells_accounts u on c.parent_id = u.account_id"
            " where c.account_id is not null group by all",
        )
    )
    for circle in _closed(above):
        first = literal(circle[0])
        log.rows(
            "accounts",
            "parent-circle",
            f"(select * from cells_accounts where account_id = {first} order by _file, _row limit 1)",
            column="parent_id",
            written="parent_id",
            done=Done.NOTICED,
            values={"account": "account_id", "accounts": literal(", ".join(circle)), "n": str(len(circle))},
        )


def _closed(above: Mapping[str, str]) -> list[tuple[str, ...]]:
    """The circles in a mapping, each from its smallest member on, in order."""
    found: set[tuple[str, ...]] = set()
    done: set[str] = set()
    for start in above:
        path: dict[str, None] = {}
        at = start
        while at in above and at not in done and at not in path:
            path[at] = None
            at = above[at]
        if at in path:
            members = list(path)[list(path).index(at) :]
            turn = members.index(min(members))
            found.add((*members[turn:], *members[:turn]))
        done |= path.keys()
    return sorted(found)


def _nearest(database: Any, unknown: list[str]) -> list[tuple[str, str]]:
    """The known account that an unknown one was probably meant to be, for those that have one."""
    if not unknown:
        return []
    known = [
        account
        for (account,) in rows(database, "select account_id from used_accounts order by all limit 20000")
    ]
    folded = {account.casefold(): account for account in known}
    found = []
    for account in unknown:
        near = folded.get(account.casefold())
        close = [near] if near else difflib.get_close_matches(account[:80], known, n=1, cutoff=0.8)
        found += [(account, one) for one in close]
    return found


def _told_once(table: Table, column: str, target: str, log: Log) -> None:
    name, key = quoted(column), quoted("account_id" if target == "accounts" else "product_id")
    known = quoted(f"used_{target}" if table.name != target else f"cells_{target}")
    cells = quoted(f"cells_{table.name}")
    if table.name == "orders":  # of which most are in `lines` already
        names = f"_file, _row, {name}"
        beyond = f"select n.name from {NAMES[column]} n anti join {known} k on n.name = k.{key}"
        cells = (
            f"(select {names} from {cells} union all select {names} from lines where {name} in ({beyond}))"
        )
    log.rows(
        table.name,
        "parent-unknown" if target == "accounts" else "product-unknown",
        f"(select c.{name} as id, count(*) as count, arg_min(c._file, (c._file, c._row)) as _file,"
        f" arg_min(c._row, (c._file, c._row)) as _row from {cells} c"
        f" anti join {known} k on c.{name} = k.{key} where c.{name} is not null group by c.{name})",
        column=column,
        written="id",
        done=Done.NOTICED,
        values={"count": "count"},
    )
