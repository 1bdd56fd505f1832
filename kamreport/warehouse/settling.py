"""Which order lines stay in their database, and which come over: found out once, before they are checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kamreport.checks.sql import rows, value
from kamreport.config import Config
from kamreport.engines import connected
from kamreport.engines.engine import Engine, LackingError, RefusedError
from kamreport.errors import DataError
from kamreport.faults import Done, Fault
from kamreport.schema import TABLES
from kamreport.sources.reading.files import relative
from kamreport.sources.reading.forms import Note, UnreadableError
from kamreport.sources.reading.staying import Staying
from kamreport.sources.sql import unreadable, written
from kamreport.warehouse.away import TOTAL, Away, Place, every, one
from kamreport.warehouse.cells import NAME
from kamreport.warehouse.lines import Lines
from kamreport.warehouse.mapped import check_alone, mapped
from kamreport.warehouse.small import COLUMNS, cleaned_pairs, small_tables

MOST = 200_000  # lines that may come over
ORDERS = TABLES["orders"]
_STATISTICS = (
    "select product_id, count(*) as n, sum(odd) as odd,"
    " sum(case when known_account is null then 1 else 0 end) as unknown,"
    " max(case when odd = 0 then date end) as last_day,"
    " cast(sum(case when odd = 0 then amount_cents else 0 end) as bigint) as net"
    " from final group by product_id"
)
_DOUBTFUL = (
    "select distinct account_id, order_id from final"
    " where odd = 1 and account_id is not null and order_id is not null"
)


@dataclass(frozen=True)
class Statistics:
    """A query's lines after one look: `odd` of them are in doubt, `unknown` ones name no known account."""

    count: int
    odd: int
    unknown: int
    net_cents: int
    last_day: date | None
    products: Mapping[str, int]


def settle(staying: Staying, config: Config, database: Any) -> tuple[Away | None, tuple[Fault, ...]]:
    """The lines that stay, and the faults of file and header; the lines in doubt are left as raw_orders.

    A line comes over when it is not plain, and with it all lines of its order. None when the lines cannot be
    added up where they are: a fault says why. Needs the checked accounts, products and rates.
    """
    reading = staying.reading
    before = len(reading.faults)
    path = staying.parts[0].path
    file = relative(path, reading.folder)
    try:
        away = _settled(staying, config, database, file)
    except UnreadableError as error:
        reading.tell(ORDERS.name, file, error.note, Done.REFUSED)
        away = None
    faults = [fault for fault in reading.faults[before:] if fault.rule != "no-rows"]
    return away, tuple(dict.fromkeys(faults))


def _settled(staying: Staying, config: Config, database: Any, file: str) -> Away | None:
    check_alone(staying)
    reading = staying.reading
    query = written(staying.parts[0].path)
    asked = reading.asked
    if not asked.database:
        raise UnreadableError(Note("no-database"))
    place = Place(reading.folder, file, asked.database, asked.password)
    if not _read(staying, f"select * from (\n{query}\n) asked where 1 = 0"):
        return None
    try:
        with connected(asked.database, asked.password, reading.folder) as engine:
            if engine.dialect is None:
                raise UnreadableError(Note("rollup-engine", values=(("database", asked.database),)))
            answered = engine.answered(query)
            given = mapped(staying.mapped, answered, engine.dialect, _headers(database))
            lent = {
                name: engine.lent(name, COLUMNS[name], found)
                for name, found in small_tables(database).items()
            }
            names = tuple(column.name for column in answered)
            lines = Lines(engine.dialect, query, given, names, config.currency, lent)
            return _brought(staying, lines, engine, place, database)
    except (LackingError, RefusedError) as error:
        raise unreadable(error, asked.database) from error


def _read(staying: Staying, statement: str) -> bool:
    """Read the answer to a statement as the order lines; False when its header does not do."""
    reading = staying.reading
    asked = reading.asked
    reading.asked = replace(asked, statement=statement)
    reading.told.discard(relative(staying.parts[0].path, reading.folder))
    reading.database.execute("delete from headers where table_name = 'orders'")
    try:
        return reading.table(ORDERS, staying.parts, staying.mapped) is not None
    finally:
        reading.asked = asked


def _headers(database: Any) -> Mapping[str, str]:
    return dict(rows(database, "select column_name, header from headers where table_name = 'orders'"))


def _brought(staying: Staying, lines: Lines, engine: Engine, place: Place, database: Any) -> Away:
    """The lines that stay, after those in doubt were read."""
    known = _statistics(engine, lines)
    if known.odd > MOST:
        told = (("n", known.count), ("odd", known.odd), ("unknown", known.unknown), ("most", MOST))
        raise UnreadableError(Note("rollup-many", values=told))
    count, net_cents = known.count, known.net_cents
    if known.odd:
        pairs = cleaned_pairs(database, every(engine.batches(lines.final(_DOUBTFUL))[1]))
        lent = {**lines.lent, "aside": engine.lent("aside", ("account_id", "order_id"), pairs)}
        lines = replace(lines, lent=lent)
        count, net_cents = one(engine, lines.plain(TOTAL))
        _read(staying, lines.others())
        _tell_brought(staying, place.file, database, known.count, count)
    return Away(place, lines, count, net_cents, known.last_day, known.products)


def _tell_brought(staying: Staying, file: str, database: Any, total: int, stayed: int) -> None:
    """Say how many lines came over. DataError where some are neither there nor here, or in both."""
    brought = sum(value(database, f"select count(*) from {part}_orders") for part in ("raw", "rejected"))
    if brought != total - stayed:
        raise DataError(
            f"{file}: the order lines in the database changed while they were read: build again, when nothing"
            " is being loaded there."
        )
    told = (("n", brought), ("stayed", stayed))
    staying.reading.tell(ORDERS.name, file, Note("rollup-brought", values=told), Done.NOTICED)


def _statistics(engine: Engine, lines: Lines) -> Statistics:
    found = every(engine.batches(lines.final(_STATISTICS))[1])
    return Statistics(
        count=sum(row[1] for row in found),
        odd=sum(row[2] for row in found),
        unknown=sum(row[3] for row in found),
        last_day=max((row[4] for row in found if row[4] is not None), default=None),
        net_cents=sum(row[5] for row in found),
        products={row[0]: row[1] for row in found if row[0] is not None and re.fullmatch(NAME, row[0])},
    )
