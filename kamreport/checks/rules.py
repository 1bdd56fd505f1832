"""The rules of a row: what must be filled, within bounds, in order."""

from kamreport.checks.columns import NUMERIC
from kamreport.checks.log import Log
from kamreport.checks.sql import literal, quoted
from kamreport.contract import Column, Kind, Table


def check_rows(table: Table, present: tuple[str, ...], log: Log) -> None:
    """Report every row of cells_<table> that breaks a rule of its contract."""
    _required(table, present, log)
    _one_of(table, present, log)
    for column in table.columns:
        if column.kind in NUMERIC and column.name in present:
            _range(table, column, log)
    _ordered(table, log)
    if table.name == "surveys":
        _scales(log)
    if table.name == "tickets":
        _hours(log)


def _cells(table: str) -> str:
    return quoted(f"cells_{table}")


def _required(table: Table, present: tuple[str, ...], log: Log) -> None:
    raw = quoted(f"raw_{table.name}")
    for column in table.columns:
        if column.required:
            empty = f" where {quoted(column.name)} is null" if column.name in present else ""
            log.rows(table.name, "required", raw + empty, column=column.name)


def _one_of(table: Table, present: tuple[str, ...], log: Log) -> None:
    if not table.one_of:
        return
    filled = [
        " and ".join(f"{quoted(name)} is not null" for name in group)
        for group in table.one_of
        if set(group) <= set(present)
    ]
    empty = f" where not ({' or '.join(f'({group})' for group in filled)})" if filled else ""
    wanted = " / ".join(" + ".join(group) for group in table.one_of)
    log.rows(
        table.name,
        "one-of",
        quoted(f"raw_{table.name}") + empty,
        column=table.one_of[0][0],
        values={"columns": literal(wanted)},
    )


def _range(table: Table, column: Column, log: Log) -> None:
    number = f"cast({quoted(column.name)} as double)"
    source = _cells(table.name)
    if column.low is not None:
        rule = "below"
        log.rows(
            table.name,
            rule,
            f"{source} where {number} < {column.low!r}",
            column=column.name,
            values={"low": literal(f"{column.low:g}")},
        )
    if column.high is not None:
        log.rows(
            table.name,
            "share-above" if column.kind is Kind.SHARE else "above",
            f"{source} where {number} > {column.high!r}",
            column=column.name,
            values={"high": literal(f"{column.high:g}")},
        )


def _ordered(table: Table, log: Log) -> None:
    for first, second in table.ordered:
        a, b = quoted(first), quoted(second)
        log.rows(
            table.name,
            "date-order-broken",
            f"{_cells(table.name)} where {a} > {b}",
            column=second,
            values={"first": literal(first), "day": f"cast({a} as varchar)"},
        )


def _scales(log: Log) -> None:
    low, high, score = (f"cast({name} as double)" for name in ("scale_low", "scale_high", "score"))
    bounds = {"low": "scale_low", "high": "scale_high"}
    source = _cells("surveys")
    log.rows("surveys", "scale-empty", f"{source} where {low} >= {high}", column="scale_high", values=bounds)
    log.rows(
        "surveys",
        "score-outside",
        f"{source} where {score} not between {low} and {high}",
        column="score",
        values=bounds,
    )


def _hours(log: Log) -> None:
    for column in ("first_response_hours", "resolution_hours"):
        log.rows(
            "tickets",
            "above",
            f"cells_tickets where cast({column} as double) > 876600",
            column=column,
            values={"high": literal("876600")},
        )
