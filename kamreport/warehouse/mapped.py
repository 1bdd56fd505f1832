"""Which column of a query's answer is which column of the contract, as SQL."""

from collections.abc import Mapping, Sequence

from kamreport.config import Mapped, Value
from kamreport.contract import Column, Kind
from kamreport.engines.engine import Answered, Dialect, Holds
from kamreport.schema import TABLES
from kamreport.sources.reading.forms import Note, UnreadableError
from kamreport.sources.reading.staying import Staying
from kamreport.warehouse.cells import WANTED, Given

ORDERS = TABLES["orders"]
TEXTS = (Kind.ID, Kind.TEXT, Kind.CHOICE, Kind.FLAG)


def check_alone(staying: Staying) -> None:
    """Raises UnreadableError for lines from several files or with others joined to them, and for a column
    that is made in a way that only KamReport itself knows.
    """
    if len(staying.parts) > 1 or staying.mapped.join:
        raise UnreadableError(Note("rollup-alone"))
    for column in ORDERS.columns:
        wish = staying.mapped.columns.get(column.name)
        made = isinstance(wish, Value) and (
            wish.columns or wish.unit or (_is_text(wish) and column.kind not in TEXTS)
        )
        if isinstance(wish, tuple) or made:
            raise UnreadableError(Note("rollup-column", column=column.name))


def _is_text(wish: Value) -> bool:
    return wish.value is not None or bool(wish.words)


def mapped(
    wishes: Mapped, answered: Sequence[Answered], dialect: Dialect, headers: Mapping[str, str]
) -> Mapping[str, Given]:
    """Where each column of the contract comes from, given the header that was found for it.

    Raises UnreadableError for a column of the answer that holds what cannot be added up.
    """
    by_name = {column.name.strip(): column for column in answered}
    found = {}
    for column in ORDERS.columns:
        wish = wishes.columns.get(column.name)
        if isinstance(wish, Value) and wish.value is not None:
            found[column.name] = Given(dialect.literal(wish.value), Holds.TEXT)
        elif column.name in headers:
            source = _source(by_name[headers[column.name]], column, dialect)
            found[column.name] = _translated(source, wish, dialect) if isinstance(wish, Value) else source
    return found


def _source(answered: Answered, column: Column, dialect: Dialect) -> Given:
    if answered.holds not in WANTED[column.kind]:
        told = (("kind", column.kind.value), ("holds", answered.holds.value))
        raise UnreadableError(Note("rollup-type", column=answered.name, values=told))
    return Given(dialect.name(answered.name), answered.holds)


def _translated(source: Given, wish: Value, dialect: Dialect) -> Given:
    """Whole words replaced, without regard to case; other words stay."""
    if not wish.words:
        return source
    text = f"trim(cast({source.sql} as {dialect.text}))"
    cases = "".join(
        f" when lower({dialect.literal(said)}) then {dialect.literal(meant)}"
        for said, meant in wish.words.items()
    )
    return Given(f"case lower(coalesce({text}, '')){cases} else {text} end", Holds.TEXT)
