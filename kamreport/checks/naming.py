"""Names that are to read differently in another language: each should be one of the data."""

from kamreport.checks.log import Log
from kamreport.checks.sql import quoted
from kamreport.contract import Kind
from kamreport.faults import Done
from kamreport.schema import TABLES


def check_names(log: Log, there: frozenset[str]) -> None:
    """Tell of each name that is no text of any other table, whole: perhaps it is misspelt.

    Needs used_names and the used_ tables that are `there`; order lines hold no texts.
    """
    if "used_names" not in there:
        return
    texts = " union ".join(
        f"select {quoted(column.name)} as name from {quoted(f'used_{table.name}')}"
        for table in TABLES.values()
        for column in table.columns
        if column.kind is Kind.TEXT and table.name != "names" and f"used_{table.name}" in there
    )
    log.rows(
        "names",
        "unused-name",
        f"(select n.* from used_names n anti join ({texts}) t using (name))",
        column="name",
        written="name",
        done=Done.NOTICED,
    )
