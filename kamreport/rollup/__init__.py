"""Order lines to facts: the only room that adds up single lines. One text of SQL, wherever the lines are."""

from datetime import date
from typing import TYPE_CHECKING, Any

from kamreport.checks.lines import NAMES, add_names
from kamreport.checks.sql import value
from kamreport.model import Facts
from kamreport.rollup.facts import FACTS, ORDERED
from kamreport.rollup.frames import frame, ranked_names
from kamreport.warehouse.storing import store

if TYPE_CHECKING:
    from kamreport.warehouse.away import Away

LARGE = 20_000_000  # lines, beyond which facts come some accounts at a time


def counted(as_of: date) -> str:
    """The condition of the lines that count on a day: dated by then, and not cancelled."""
    return f"(status is null or status <> 'cancelled') and date <= date '{as_of.isoformat()}'"


def rollup(database: Any, as_of: date, away: "Away | None" = None) -> Facts:
    """The facts of the `lines` in the database and of the lines away, those after `as_of` left out.

    Cancelled lines count for nothing. An order is known by its account and its identifier; it counts
    once, on its first day, when its lines together are worth more than nothing. It is kept when every
    promised line was delivered by its day and none is known to be short. Money is in whole cents; all sums
    are exact and the same in every run, wherever the lines are.
    """
    brought = _brought(database, as_of, away) if away is not None else set()
    database.execute(f"create or replace temp view kept as select * from line_store where {counted(as_of)}")
    database.execute(f"create or replace temp table ordered as {ORDERED}")
    ranked = {column: ranked_names(database, column) for column in NAMES}
    sliced = int(value(database, "select count(*) from line_store")) > LARGE
    found = Facts(
        *(frame(database, fact, ranked, shared=fact.name in brought, sliced=sliced) for fact in FACTS)
    )
    database.execute("drop view kept; drop table ordered")
    for name in brought:
        database.execute(f"drop table away_{name}")
    return found


def line_total_cents(database: Any) -> int:
    """The sum of all lines that are not cancelled, in whole cents of the reporting currency."""
    total = database.sql(
        "select coalesce(sum(amount_cents), 0) from line_store where status is distinct from 'cancelled'"
    )
    return int(total.fetchall()[0][0])


def _brought(database: Any, as_of: date, away: "Away") -> set[str]:
    """Leave the facts of the lines away as tables away_<fact>, their names among those of the lines."""
    queries = {fact.name: (fact.whole_parts, fact.select) for fact in FACTS}
    schemas = {fact.name: fact.schema for fact in FACTS}
    found = set()
    for fact, batches in away.facts(queries, counted(as_of)):
        store(database, f"away_{fact}", schemas[fact], batches)
        for column in schemas[fact].names:
            if column in NAMES:
                add_names(database, column, f"away_{fact}")
        found.add(fact)
    return found
