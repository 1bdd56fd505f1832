"""Text to typed, checked tables: every fault found in one pass, every row used or set aside, none lost."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd

from kamreport.checks import frames
from kamreport.checks.columns import type_cells
from kamreport.checks.contradictions import check_contradictions
from kamreport.checks.keys import check_keys, check_shared_orders
from kamreport.checks.lines import price_lines, start_lines, store_lines
from kamreport.checks.log import Log
from kamreport.checks.money import add_money, check_signs, currency_rules, is_foreign, prepare_rates
from kamreport.checks.naming import check_names
from kamreport.checks.references import check_references
from kamreport.checks.rules import cell_rules
from kamreport.checks.spotless import Taken, take
from kamreport.checks.sql import MACROS, literal, quoted, rows, tables, value
from kamreport.config import Config, Mapped
from kamreport.contract import Table
from kamreport.faults import Fault
from kamreport.schema import TABLES

if TYPE_CHECKING:
    from kamreport.sources import Read
    from kamreport.sources.reading.staying import Staying
    from kamreport.warehouse.away import Away


Again = Callable[[str, Sequence[int]], Mapping[int, Mapping[str, str]]]


@dataclass(frozen=True)
class Count:
    """What became of a table's rows: read = used + quarantined."""

    read: int
    used: int
    quarantined: int

    def more(self, used: int) -> "Count":
        """The same with more rows, all of them used."""
        return Count(self.read + used, self.used + used, self.quarantined)


@dataclass(frozen=True)
class Checked:
    """What the checks leave.

    tables      every table of the schema but orders, typed, with all contract columns; money in the
                reporting currency, rounded to the cent
    counts      of every table that was read, orders too
    faults      one row a fault, the columns of faults.Fault; ordered by table, file and row; the
                sources' own among them
    quarantine  of every table that was read: _file, _row, _text (the row as it was), reasons (rules)
    given       the tables with at least one usable row
    again       the texts of some order lines by file and rows: a mapping from row to header and text; None
                when all are in the database
    last_day    the latest day on which anything happened (plans left out; the starts of contracts count
                only when nothing else is dated); None when nothing did
    away        order lines that stay in their database, counted above; those in doubt came over
    """

    tables: Mapping[str, pd.DataFrame]
    counts: Mapping[str, Count]
    faults: pd.DataFrame
    quarantine: Mapping[str, pd.DataFrame]
    given: frozenset[str]
    last_day: date | None
    again: Again | None = None
    away: "Away | None" = None


def check(read: "Read", config: Config, database: Any) -> Checked:
    """Type and check all raw tables in the database; leaves the usable order lines there as `lines`.

    A row with any fault that is not a mere notice is set aside whole. Nothing is guessed.
    """
    database.execute(MACROS)
    log = Log(database)
    waiting, away, faults = read.waiting, None, read.faults
    files: tuple[str, ...] = ()
    taken = Taken()
    there = tables(database)
    for table in TABLES.values():
        if table.name == "orders":
            if read.staying is not None:
                away, told = _settled(read.staying, config, database)
                faults = (*faults, *told)
            files = start_lines(database, waiting.files if waiting is not None else ())
            if waiting is not None:
                taken = take(waiting, config, database, files)
            there = tables(database)
        if f"raw_{table.name}" in there:
            _check_table(database, table, config, log, there, taken.filled, files)
            there |= {f"used_{table.name}"}
        if table.name == "rates":
            prepare_rates(database, config.rate_days)
    if away is None:
        check_shared_orders(database, log)
    else:
        _check_away(away, database, log)
    there = tables(database)
    typed = {name: frames.frame(database, table, there) for name, table in TABLES.items() if name != "orders"}
    last_day = _last_day(database, typed, away)
    check_contradictions(log, last_day, there)
    check_names(log, there)
    log.name_headers(there)
    log.add((*faults, *taken.faults))  # after the headers: these name their own already
    counts = _counts(database, there, taken.used)
    aside = {name: count.quarantined for name, count in counts.items()}
    if away is not None:
        counts["orders"] = counts["orders"].more(away.count)
    found = Checked(
        tables=typed,
        counts=counts,
        faults=log.frame(),
        quarantine={name: frames.quarantine(database, name, there, count) for name, count in aside.items()},
        given=frozenset(name for name, count in counts.items() if count.used),
        last_day=last_day,
        again=waiting.texts if waiting is not None and taken.used else None,
        away=away,
    )
    _clean(database)
    return found


def _settled(staying: "Staying", config: Config, database: Any) -> tuple["Away | None", tuple[Fault, ...]]:
    """The order lines that stay in their database; those in doubt are left as raw_orders."""
    from kamreport.warehouse.settling import settle

    return settle(staying, config, database)


def _check_away(away: "Away", database: Any, log: Log) -> None:
    from kamreport.warehouse.telling import tell

    tell(away, database, log)


def _check_table(
    database: Any,
    table: Table,
    config: Config,
    log: Log,
    there: frozenset[str],
    filled: Mapping[str, str],
    files: Sequence[str],
) -> None:
    """Leave used_<table> and, where rows are set aside, bad_<table>; and every fault in the log.

    `filled` says where columns of orders are filled in rows that are in `lines` already; `files` are theirs.
    """
    name, cells = table.name, quoted(f"cells_{table.name}")
    mapped = config.tables.get(name, Mapped())
    typed = type_cells(database, table, mapped, log, filled if name == "orders" else None)
    rules = [*cell_rules(table, typed.present), *currency_rules(typed.present)]
    (foreign,) = log.check(name, cells, rules, [is_foreign(table, config.currency)])
    if typed.signed:
        check_signs(table, config.currency, log)
    if name == "orders":
        price_lines(database, table, config, log, foreign=foreign)
    else:
        add_money(database, table, config, log, foreign=foreign)
    check_references(database, table, log, there)
    check_keys(database, table, typed.present, log)
    aside = log.has_aside(name)
    if aside:
        log.bad(name, f"bad_{name}")
    log.fill_values(name, f"raw_{name}", typed.present)
    if name == "orders":
        store_lines(database, files, aside=aside)
    else:
        _leave_used(database, name, aside=aside)


def _leave_used(database: Any, name: str, *, aside: bool) -> None:
    """Leave used_<table>; cells_ stays of the accounts alone, which other tables name."""
    cells, used = quoted(f"cells_{name}"), quoted(f"used_{name}")
    if not aside and name != "accounts":
        database.execute(f"alter table {cells} rename to {used}")
        return
    beside = f" anti join {quoted('bad_' + name)} b using (_file, _row)" if aside else ""
    database.execute(f"create or replace temp table {used} as select c.* from {cells} c{beside}")
    if name != "accounts":
        database.execute(f"drop table {cells}")


def _counts(database: Any, there: frozenset[str], taken: int) -> dict[str, Count]:
    """The counts of all tables that were read; so many order lines were `taken` straight into `lines`."""
    had = [name for name in TABLES if {f"raw_{name}", f"rejected_{name}"} & there]
    parts = [(part, name) for name in had for part in ("raw", "used", "bad", "rejected")]
    asked = [
        f"select {literal(part)}, {literal(name)}, count(*) from {quoted(f'{part}_{name}')}"
        for part, name in parts
        if f"{part}_{name}" in there
    ]
    found = rows(database, " union all ".join(asked)) if asked else []
    sizes = {(part, name): int(count) for part, name, count in found}
    counts = {}
    for name in had:
        raw, used, bad, rejected = (sizes.get((part, name), 0) for part in ("raw", "used", "bad", "rejected"))
        more = taken if name == "orders" else 0
        counts[name] = Count(read=raw + rejected + more, used=used, quarantined=bad + rejected)
    return counts


def _last_day(database: Any, typed: Mapping[str, pd.DataFrame], away: "Away | None") -> date | None:
    days = {
        name: day for name, frame in typed.items() if (day := frames.latest(frame, TABLES[name])) is not None
    }
    ordered = value(database, "select max(date) from line_store")
    if ordered is not None:
        days["orders"] = ordered
    if away is not None and away.last_day is not None:
        days["orders"] = max(away.last_day, days.get("orders", away.last_day))
    happened = [day for name, day in days.items() if name != "contracts"] or list(days.values())
    return max(happened, default=None)


def _clean(database: Any) -> None:
    own = [name for name in sorted(tables(database)) if name.startswith(_PARTS) or name in _OWN]
    kinds = {name: "view" if name == "used_orders" else "table" for name in own}
    database.execute("; ".join(f"drop {kind} {quoted(name)}" for name, kind in kinds.items()))


_PARTS = ("cells_", "used_", "bad_", "signs_")
_OWN = ("faults_found", "exact_rates", "day_rates", "discounts")
