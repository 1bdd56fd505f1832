"""The rules of a row: what must be filled, within bounds, in order."""

from collections.abc import Collection, Iterator

from kamreport.checks.log import Rule
from kamreport.checks.plans import NUMERIC
from kamreport.checks.sql import literal, quoted
from kamreport.contract import Column, Kind, Table

LONGEST_HOURS = 876_600  # a hundred years


def written_rules(table: Table, present: tuple[str, ...]) -> list[Rule]:
    """What a row of raw_<table> must have written in it by the contract."""
    return [*_required(table, present), *_one_of(table, present)]


def cell_rules(table: Table, present: tuple[str, ...]) -> list[Rule]:
    """What the values of a row of cells_<table> must keep by the contract."""
    ranges = (rule for column in table.columns if column.name in present for rule in _range(column))
    special = {"surveys": _SCALES, "tickets": _HOURS}.get(table.name, ())
    return [*ranges, *_ordered(table), *special]


def _required(table: Table, present: tuple[str, ...]) -> Iterator[Rule]:
    for column in table.columns:
        if column.required:
            empty = f"{quoted(column.name)} is null" if column.name in present else "true"
            yield Rule("required", empty, column.name)


def _one_of(table: Table, present: tuple[str, ...]) -> Iterator[Rule]:
    if table.one_of:
        wanted = " / ".join(" + ".join(group) for group in table.one_of)
        yield Rule(
            "one-of",
            f"not ({one_of_filled(table, present)})",
            table.one_of[0][0],
            values={"columns": literal(wanted)},
        )


def one_of_filled(table: Table, present: Collection[str]) -> str:
    """SQL that is true where one of the groups of columns, of which one is needed, is filled."""
    groups = [group for group in table.one_of if set(group) <= set(present)]
    filled = [" and ".join(f"{quoted(name)} is not null" for name in group) for group in groups]
    return " or ".join(f"({group})" for group in filled) or "false"


def _range(column: Column) -> Iterator[Rule]:
    if column.kind not in NUMERIC:
        return
    number = f"cast({quoted(column.name)} as double)"
    if column.low is not None:
        low = {"low": literal(f"{column.low:g}")}
        yield Rule("below", f"{number} < {column.low!r}", column.name, values=low)
    if column.high is not None:
        rule = "share-above" if column.kind is Kind.SHARE else "above"
        high = {"high": literal(f"{column.high:g}")}
        yield Rule(rule, f"{number} > {column.high!r}", column.name, values=high)


def _ordered(table: Table) -> Iterator[Rule]:
    for first, second in table.ordered:
        values = {"first": literal(first), "day": f"cast({quoted(first)} as varchar)"}
        yield Rule("date-order-broken", f"{quoted(first)} > {quoted(second)}", second, values=values)


_LOW, _HIGH, _SCORE = (f"cast({name} as double)" for name in ("scale_low", "scale_high", "score"))
_BOUNDS = {"low": "scale_low", "high": "scale_high"}
_SCALES = (
    Rule("scale-empty", f"{_LOW} >= {_HIGH}", "scale_high", values=_BOUNDS),
    Rule("score-outside", f"{_SCORE} not between {_LOW} and {_HIGH}", "score", values=_BOUNDS),
)
_HOURS = tuple(
    Rule(
        "above",
        f"cast({column} as double) > {LONGEST_HOURS}",
        column,
        values={"high": literal(str(LONGEST_HOURS))},
    )
    for column in ("first_response_hours", "resolution_hours")
)
